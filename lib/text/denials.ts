import { patternsOf } from './pattern.ts';

/** Words that do the same work in a denial, for the patterns below; spelt as `cueText` spells them. */
const SETS = {
  end: '[.!?:]',
  stop: '[.!?:]|$',
  ask: '[?]',
  no: 'tidak|bukan|belum',
  true: 'benar(?!-benar)|berdasar|sesuai_fakta|sesuai_kenyataan',
  // Said of data and papers too ("DPT tidak valid"): only a story is denied with them.
  sound: 'valid|sahih|tepat|akurat|terbukti|jelas|bisa_dipertanggungjawabkan',
  false:
    'hoaks|bohong|fitnah|keliru|disinformasi|misinformasi|menyesatkan|mitos|ngawur|ngaco|ngarang|isapan_jempol|omong_kosong|karangan|rekaan|fiktif|bualan|dongeng|khayalan|halu|ngasal|akal-akalan|asumsi|spekulasi|mengada-ada|ngada-ngada|gugur|tanpa_data|tanpa_bukti',
  // Said of ballots, papers and people too.
  fake: 'palsu|salah(?!_satu)|sesat|tipuan|editan|edit|rekayasa|direkayasa|diedit|suntingan|disunting|manipulasi|dimanipulasi|dipotong|settingan|simulasi|ai|deepfake|lama|tiruan',
  story:
    'kabar|berita|info|informasi|isu|klaim|narasi|tudingan|tuduhan|dugaan|unggahan|postingan|rumor|gosip|cerita|desas-desus|pesan|broadcast|kiriman|teori|anggapan|spekulasi|konten|pemberitaan',
  media:
    'foto|video|rekaman|tangkapan_layar|screenshot|cuplikan|potongan|klip|selebaran|pamflet|surat_edaran',
  it: 'itu|ini|adalah|jelas|jelas-jelas|hanya|merupakan|dipastikan|ternyata|sebagai|terbukti|murni|memang|emang|termasuk|fix|mah',
  body: 'kpu\\w*|kip|bawaslu|panwas\\w*|polri|polisi|polda|polres\\w*|kominfo|komdigi|diskominfo|dkpp|mk|pemerintah|istana|menteri|mendagri|kemendagri|kemenlu|kbri|ppln|dukcapil|disdukcapil|bssn|tni|mafindo|jubir|juru_bicara|ketua|komisioner|anggota|kepala|petugas|panitia|dinas|pakar|kapolda|kapolres\\w*|kapolsek|dirjen|dandim|pangdam|mui|dokter|ahli|wali_kota|bupati|gubernur|pihak\\w*',
  ours: 'kpu\\w*|bawaslu\\w*|kami|kita|beliau|pihak\\w*|resmi',
  deny: 'membantah|bantah|dibantah|menepis|tepis|ditepis|menampik|tampik|menyangkal|disangkal|diluruskan|dipatahkan',
  state:
    'memastikan|pastikan|dipastikan|menegaskan|tegaskan|tegas|menyatakan|nyatakan|menyebut|sebut|menjelaskan|jelaskan|jamin|menjamin|bilang|kata|ungkap|ujar',
  believe:
    'percaya|dipercaya|termakan|kemakan|ketipu|tertipu|terpengaruh|terpancing|terprovokasi|terhasut|dimakan|telan|panik',
  junk: 'beginian|gituan|begituan|ginian|mentah-mentah',
  guys: 'itu|ini|mah|banget|bgt|woy|cuy|pol|sih|ya|bos|bang|bro|gan|pak|bu|kak|gaes|guys|lur|woi|belaka|semata|lagi',
  caught:
    'ditangkap|ditahan|dituntut|diamankan|dibekuk|divonis|diringkus|dipenjara|dihukum|diproses|diciduk|diperiksa|tersangka|minta_maaf|mengaku',
  // Those whom hoaxes call liars.
  blamed:
    'kpu\\w*|bawaslu|pemerintah|penguasa|rezim|istana|media|mereka|presiden|polisi|pejabat|penyelenggara|buzzer\\w*|janji\\w*|sirekap|quick_count|klarifikasi\\w*|bantahan\\w*|penjelasan\\w*|alasan\\w*',
  // What hoaxes tell people not to believe.
  official:
    'kpu\\w*|bawaslu|pemerintah|hasil|pemilu|sirekap|quick|mk|media|tv|rezim|penguasa|sama|dengan|negara|polisi|pada|janji|bantahan\\w*|klarifikasi\\w*|penjelasan\\w*|alasan\\w*|cek|stempel|kata|mereka',
  but: 'tetapi|padahal|faktanya|buktinya|pun|tetap|meski|walau',
};

/** Ways to say that a claim is false. */
export const DENIALS = patternsOf(
  `
  # Labels of fact-checkers: "[SALAH] …", "HOAKS! …", "Tempo: Keliru, …", "Mitos: … Fakta: …"
  ^ <false>|salah|palsu|klarifikasi|tidak_benar|tidak_terbukti|pelurusan besar|total|banget? <end>
  ^ <false>|salah|tidak_benar|tidak_terbukti <story>|<media>|bahwa|kalau|jika
  : <false>|salah(?!_satu)|palsu|tidak_benar|tidak_terbukti
  cek_fakta|cekfakta|pemeriksa_fakta|pemeriksaan_fakta|turn_back_hoaks|turnbackhoax|mafindo|google_lens|penelusuran
  / kesimpulan|koreksi|ralat|klarifikasi|pelurusan|luruskan :
  / penjelasan|klarifikasi|keterangan resmi ~3 :
  mitos : * fakta :
  berikut|begini|simak|ini faktanya|penjelasannya|klarifikasinya
  faktanya … <false>|tidak_pernah|tidak_benar
  faktanya <media>|judul|narasi|isi|bukan|tidak
  fakta : ~6 tidak|bukan|tetap
  ^ faktanya … itu|bukan|tidak|hanya|belum
  ^ faktanya ~5 tetap
  judul|judulnya ~8 isi|isinya
  angkanya|datanya|hasilnya|jumlahnya sudah|juga|memang|semua|ternyata? sama_persis|cocok|sesuai|klop|tidak_ada|kosong|aman|normal|bersih
  ijin|izin|mohon|mau|saya|numpang izin|ijin? klarifikasi|meluruskan|luruskan|koreksi
  muncul|beredar|naik|dinaikkan lagi|kembali ~1 <story>
  kejadian|kejadiannya|cerita|ceritanya|kronologi|penjelasan yang? sebenarnya|sesungguhnya|aslinya :|adalah|begini
  hasil|dari|setelah|berdasarkan pengecekan|verifikasi|klarifikasi
  setelah ditelusuri|dicek|diperiksa|diverifikasi
  sudah|kami|saya|aku|gue sudah? konfirmasi|tanya|tanyakan|tanyain|takokno|cek|hubungi|telepon|menelepon|nelpon ~2 kpu\\w*|pps|ppk|kpps|bawaslu|panwas\\w*|petugas|kantor|kelurahan ~14 tidak|tetap|bukan|aman|salah|hoaks|tidak_ada
  ternyata|setelah ~2 dihitung|dicek|diperiksa ulang|lagi? ~3 sama|cocok|sesuai|aman
  sudah ~2 clear|terjawab|dijawab|dijelaskan|dijelasin|diterangkan
  menyikapi|menanggapi|sehubungan_dengan|terkait_dengan ~2 beredarnya|berita|kabar|isu|informasi|pesan|unggahan|postingan|video
  salah sebar
  maaf ~6 sebar * ternyata|hoaks|hapus|dihapus
  dikira|kirain|kukira|sangkain * ternyata hanya|bukan|salah|itu
  katanya|isu|tudingan|tuduhan|bilang * padahal ~5 cocok|aman|sesuai|halal|salah_baca|salah_input|tidak_ada|sudah_dikoreksi
  hanya|ternyata salah input|baca|ketik|tulis|hitung|cetak|entri
  yang bilang|sebut|menyebut|katanya|ngomong … salah|keliru|ngawur|mending
  / tidak|bukan lah|dong|gitu|begitu
  sudah saya_cek|kami_cek|aku_cek|ditelusuri|dikonfirmasi
  # Who speaks of a hoax at all, and not to gainsay it
  hoaks|disinformasi|misinformasi|keliru
  # "itu bohong", "dipastikan hanya kabar bohong", "hoaks itu bang", "this is fake news"
  <it> <it>|sih|lho|loh|kan|ya|kok|sudah|kabar|berita|informasi|info|isu|konten|klaim|yang|besar|banget? <it>|kabar|berita|informasi|info|isu|konten|yang? <false>
  hoaks|fitnah|ngawur|bohong|omong_kosong|ngaco|mitos <guys>|lama|usang|basi
  lagi-lagi <false>
  / hoaks|bohong|fitnah|ngawur|omong_kosong|ngaco ~1 <end>
  is|its|it's|are|was a|an|totally|completely? palsu|hoaks|false|baseless|untrue|misleading|tidak_benar|debunked
  stop|don't|do_tidak spreading|sebar|believe|percaya ini|itu|palsu|the|such|these
  palsu_berita|debunk\\w*
  <story> <false>|palsu|sesat|lama|murahan|sampah|liar|receh|basi|usang
  <story> ~2 <false>
  <story> yang? tidak_benar|tidak_jelas|tidak_berdasar
  <story> yang <false>|<fake>
  <story>|<media> itu|ini? yang? mengklaim|mengeklaim|diklaim
  <story> ~12 itu|ini|adalah|ternyata|terbukti|jelas|dipastikan|hanya ~2 <false>|palsu|salah(?!_satu)
  kebohongan|kabar_bohong soal|tentang|bahwa
  # What is shown is something else: "video itu editan", "foto lama", "bukan akun resmi KPU"
  <media> ~10 itu|ini|adalah|ternyata|terbukti|jelas|dipastikan|hanya|merupakan hasil|sudah|video|foto|yang? <fake>
  <media>|kejadian|peristiwa lama|editan|rekayasa|settingan|hoaks|palsu|ai|simulasi
  <media>|kejadian|peristiwa tahun (?:19|20)\\d\\d
  diplintir|dipelintir|pelintiran|digoreng|didaur_ulang|salah_konteks|luar_konteks|lepas_konteks|diklaim_sebagai|salah_paham|salah_tafsir|salah_kaprah|dipotong-potong|clickbait|umpan_klik
  ditempeli|dibumbui|dinarasikan|diberi_narasi|dikasih_narasi|dicatut
  sebagian_besar|sepenuhnya|total salah|keliru
  <media> … kok katanya|disebut|dianggap|diklaim
  surat_edaran|edaran|pengumuman|akun|situs|website|nomor|undangan ~8 dipalsukan|gadungan|abal-abal|bodong|tiruan
  itu|ini ~3 contoh|latihan|simulasi|bimtek|prosedur|gladi|sesuai_sop|sesuai_aturan|sesuai_prosedur
  itu|ini hanya? bagian_dari proses|prosedur|tahapan|sosialisasi|simulasi
  ^ bukan ~5 itu|ini|tetapi
  <media> … bukan … melainkan|tetapi
  <media> … dari|tahun|kejadian ~4 bukan
  <media> ~6 dari|sejak|saka|ti? tahun (?:19|20)\\d\\d
  bukan tahun? (?:19|20)\\d\\d|sekarang|di_indonesia|di_sini|di_tps
  bukan|tidak_terjadi|tidak_diambil di|dari|pada|saat|karena|akibat … melainkan
  <media> … aslinya|sebenarnya|sejatinya adalah|merupakan|diambil|rekaman|kejadian|dari|tahun
  beredar ~4 bukan
  mengatasnamakan|mencatut|catut <ours>
  adalah|merupakan|itu penipuan|modus_penipuan
  kpu\\w* tidak pernah? melakukan|meminta|memungut|mengadakan
  hasil|buatan ai|editan|rekayasa|suntingan|manipulasi|photoshop
  dipotong|diedit|diubah ~2 aslinya|sebenarnya
  bukan ~2 milik|dari|buatan|produk|keluaran <ours>
  bukan akun|situs|website|aplikasi|hasil|surat|dokumen|nomor|undangan|halaman|pengumuman|jadwal|link|tautan ~1 resmi
  tidak berasal|bersumber|dikelola|dikeluarkan|diterbitkan|dibuat|mengeluarkan|menerbitkan|merilis|membuat|mengelola ~5 <ours>|pengumuman|edaran|akun|surat|aplikasi
  mohon|harap|tolong|silakan|boleh|jadi diabaikan|abaikan|hiraukan
  # "kabar itu tidak benar", "isu … belum terbukti", "tidak ditemukan bukti"
  <no> itu|ini? <true>
  tidak|belum terbukti
  belum_tentu <true>
  tidak didukung|disertai|berdasarkan data|bukti|fakta|sumber
  <story>|surat|pengumuman … tidak|bukan resmi
  diminta|dimintai|ditanya data|bukti|sumber|buktinya ~3 tidak|diam|hilang|kabur|tidak_ada
  <story>|laporan … <no>|kurang ~1 <sound>|benar
  tidak|tanpa ada|punya|memiliki? bukti|dasar|indikasi|sumber|fakta ~2 bahwa|yang_menyebut|soal|kalau|adanya|kuat|sahih|valid|resmi
  tanpa_dasar|tidak_ada_buktinya|tidak_ada_sumbernya|tidak_ada_dasarnya
  tidak_ditemukan bukti|adanya|indikasi|informasi|pernyataan|kecurangan|pelanggaran
  tidak ada informasi|pernyataan|pengumuman|keterangan|laporan|temuan|bukti resmi|valid|sahih|tentang|soal|yang|bahwa|apa-apa
  tidak pernah bilang|mengatakan|menyatakan|mengeluarkan|menerbitkan|mengadakan|membuat
  tidak ada itu|yang_namanya|ceritanya
  tidak_ada ~3 kayak|seperti|macam gitu|itu|begitu|ini
  # "awas hoaks", "jangan termakan isu …", "masih saja percaya …"
  awas|waspada|hati-hati|waspadai|lawan|stop|setop|berhenti|perangi|tangkal ~3 hoaks|fitnah|disinformasi|misinformasi
  awas|waspada|hati-hati|waspadai|stop|setop ~2 <story>|akun|situs|nomor|link|tautan bohong|palsu|menyesatkan|tidak_benar
  jangan|stop|setop|tidak_usah|berhenti ~2 sebar|<believe> ~3 <false>|<story>|<junk>
  jangan mudah|gampang|mau|sampai|langsung|asal? percaya|dibohongi <stop>
  jangan asal|main sebar|percaya|telan|nuduh|tuduh|fitnah|ngomong|bicara|komentar|copas|posting
  kata_siapa
  netizen|warganet|orang|warga|pada|banyak_yang ketipu|kemakan|termakan|tertipu
  kasihan|kesian|lucu|heran|gemas|masih|kok saja|aja|ada|ya|pada|banyak|orang? yang|orang|saja|aja|masih|pada? masih|pada? percaya|kemakan|ketipu|termakan (?!<official>)\\p{L}+
  jangan mudah|gampang|mau|sampai|langsung|asal|sampai_mudah? dimakan|kemakan|termakan|ketipu|tertipu|telan|dipercaya (?!<official>)\\S+
  jangan ikut|ikut-ikutan ~1 sebar
  jangan ~1 sebar lagi|dulu|ulang|sembarangan
  yang|kalian|kamu masih sebar
  masih ada|saja|aja|banyak yang? sebar|broadcast|posting|percaya_isu
  saring_sebelum|cek_dulu_sebelum|cek_dulu_kebenarannya|cek_kebenarannya_dulu
  masih|kok|hari_gini|malah|bisa-bisanya|gampang|mudah saja|aja|ada|banyak|pada|bisa|mau? saja|aja|yang|orang? percaya|kemakan|termakan|ketipu|tertipu ~3 <false>|<story>|<junk>|itu
  yang|tukang|jangan|kerjaan|kerjaannya|suka|hobi|siapa|akun ~2 sebar|penyebar|bikin|produksi ~2 <false>|palsu
  # Official bodies deny and correct; those who spread the claim are caught
  <deny>
  meluruskan|luruskan|mengklarifikasi|patahkan|mematahkan <story>|soal|hal_ini|ini|itu|terkait|tentang|kesalahpahaman|di_grup
  <body> ~4 klarifikasi|mengklarifikasi|melabeli|mengoreksi|meluruskan|luruskan
  klarifikasi|penjelasan resmi? dari? kpu\\w*|bawaslu|polri|kominfo|komdigi ~5 :
  sudah|langsung|resmi diklarifikasi|klarifikasi|dikoreksi|dijelaskan|dibantah
  <body> … <state> … <false>|tidak_ada|tidak_pernah|tidak_benar|tidak_mungkin|tidak_terjadi
  <state> … hoaks|tidak_benar
  <body> ~2 : ~3 tidak_ada|tidak_pernah|tidak_benar|hoaks|bohong|bukan
  tangkap|menangkap|amankan|ringkus|bekuk|ciduk ~3 penyebar|pembuat|pengunggah
  penyebarnya|pembuatnya|pelakunya|pengunggahnya ~2 <caught>
  kpu\\w*|bawaslu ~3 angkat_bicara|buka_suara|beri_penjelasan|memberi_penjelasan|memberikan_penjelasan
  penyebar|pembuat|pelaku|pengunggah|tersangka ~3 hoaks|bohong|fitnah|isu|video|palsu … <caught>
`,
  SETS,
);

/** Ways to ask whether a claim is true: the asker needs the answer, and does not spread the claim. */
export const QUESTIONS = patternsOf(
  `
  benarkah|betulkah|validkah|hoakskah … <ask>
  apa|apakah ini|itu|memang? <true>|hoaks … <ask>
  apa_iya|apa_iyo|emang_iya|apakah_memang|apakah_iya … <ask>
  hoaks atau|kah
  fakta|asli|benar atau hoaks|bohong|editan
  mau|ikut|izin|ijin|numpang|boleh|hanya|serius|maaf tanya|bertanya|nanya|batanyo
  ada_yang tau|tahu|punya|pernah (?!kenapa|mengapa)\\p{L}+? ~14 <ask>
  hoaks|<true>|valid|asli|aman bukan|apa|tidak|atau|kah|tidaknya ~8 <ask>
  masa|masak|mosok sih|iya|sik ~12 <ask>
  ada_sumber_resmi|ada_sumber_resminya|minta_sumber|sumber_resminya
  ada_yang|mohon|minta|butuh bisa|tau|tahu|punya? konfirmasi|klarifikasi|info_valid|pencerahan
`,
  SETS,
);

/**
 * The same words said the other way round: "this is no hoax", "I do not lie", "they deny it, but …". Taken out before
 * the denials are looked for.
 */
export const ASSERTIONS = patternsOf(
  `
  bukan|tidak|no|tanpa|anti|katanya|dikatakan|dianggep|dianggap|bilang|sebut|disebut|dicap|dituduh|kata|kalau|apakah_kalian|dikira|kirain|jangan-jangan|teriak|ngomong|ngecap mereka|ini|itu|berita|kabar|informasi|hanya|sebagai|adalah? ini|itu|hanya? <false>
  # What is asked for, and what is only asked
  tolong|minta|tuntut|desak|harus|kapan|mana|belum|tidak_ada|tunggu|menunggu ~3 klarifikasi|penjelasan|bantahan
  <false>|palsu|editan ya|sih|kah|kali? <ask>
  <false> dari_mana
  katanya|bilang|disebut|dicap|dituduh|dikira itu|ini|hanya? palsu|editan|rekayasa|settingan|lama
  masih|berani mau|bilang|menyebut|anggap ~12 <false>
  # What others are quoted as saying and the post then gainsays
  kata|bilang|sebut|ngomong|ngaku|kompak|dalih\\w*|alasan\\w*|jawab\\w*|stempel|cap ~4 tidak_benar|tidak_ada|tidak_pernah|tidak_terbukti|<false> * faktanya|padahal|tetapi|buktinya|mata_kepala|lihat_sendiri|pegang|iyalah|dibayar
  # What is said away: "mudah-mudahan tidak benar, tetapi …", "KPU membantah tetapi bukti …", "sudah diklarifikasi pun …"
  semoga|mudah-mudahan|moga ~6 <false>|tidak_benar
  <deny>|meluruskan|diklarifikasi|klarifikasi|mengelak ~3 <but>
  tidak|tidak_ada_yang|siapa_yang|silakan|silahkan|coba|mau|sibuk|buru-buru|percuma|meski|walau\\w*|apapun bs|bisa|dapat|mampu|berani|sanggup|akan|mau? <deny>|klarifikasi|diklarifikasi|luruskan
  silakan|silahkan|coba|ayo ~1 cek faktanya|fakta
  cek fakta|faktanya sendiri
  <false> ~3 tetapi|padahal|faktanya|buktinya
  <blamed> itu|ini|adalah|hanya|memang|semua|isinya|jangan|terus|selalu|makin|malah|lagi|sebar|tukang|tidak_bisa? semua|isinya|lagi|sebar? <false>
  # Those who check and deny are called liars
  cek_fakta|turnbackhoax|mafindo|kominfo|komdigi|media ~3 abal-abal|bayaran|antek|dibayar|pesanan|rezim ~2 bilang|sebut? ~2 salah|<false>?
  stempel|cap|dicap|distempel|dilabeli|label|ngecap ~2 <false> lagi?
  awas|dasar <false> <blamed>
  <false>|palsu|editan|lama katanya|kata_kpu|kata_mereka|kata_pemerintah
  penjelasan|klarifikasi|jawaban|alasan|dalih resmi? <blamed> : ~4 salah
  bilang|katanya|alasan\\w*|ngeles|dalih\\w*|ngaku|alibi ~3 salah input|baca|ketik|tulis|hitung|entri
  tidak_benar kalau|jika|bahwa kpu|bawaslu|pemerintah netral|jujur|adil
  tidak_benar kalau|jika|bahwa ~4 aman|netral|jujur|adil|bersih|transparan|lancar
`,
  SETS,
);

/** Words of those who insist on a claim whatever others say of it. */
export const INSISTENCE = patternsOf(
  `
  ternyata|terbukti|makin|semakin benar|terbukti|asli|nyata (?!hoaks|bohong|fitnah|palsu|salah)\\S+
  video|foto|rekaman|ini ini asli|nyata|real|fakta
  ini asli|nyata|real|fakta
  viralkan|ditutup-tutupi|disembunyikan|dibungkam
  tolong|mohon|bantu|ayo|segera sebar (?!<false>|klarifikasi|fakta)\\S+
  sebar sebelum|biar|seluas-luasnya|supaya
`,
  SETS,
);
