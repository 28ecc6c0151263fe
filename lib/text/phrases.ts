import type { Token } from './scan.ts';

/** Institutions and places of several words, kept whole under their usual short name. */
const PHRASES =
  'komisi pemilihan umum=kpu;pemilihan umum=pemilu;badan pengawas pemilu=bawaslu;tempat pemungutan suara=tps;' +
  'warga negara asing=wna;daftar pemilih tetap=dpt;mahkamah konstitusi=mk;mahkamah agung=ma;dewan perwakilan rakyat=dpr;' +
  'komisi pemberantasan korupsi=kpk;majelis ulama indonesia=mui;tentara nasional indonesia=tni;' +
  'tenaga kerja asing=tka;tenaga kerja indonesia=tki;partai komunis indonesia=pki;ikatan dokter indonesia=idi;' +
  'perserikatan bangsa bangsa=pbb;bank rakyat indonesia=bri;bank negara indonesia=bni;amerika serikat=amerika;' +
  'cristiano ronaldo=cr7;kartu tanda penduduk=ktp;wali kota=walikota;kuala lumpur=kualalumpur;hong kong=hongkong;arab saudi=saudi;' +
  'jawa barat=jabar;jawa tengah=jateng;jawa timur=jatim;sumatera utara=sumut;sumatera barat=sumbar;' +
  'sumatera selatan=sumsel;sulawesi selatan=sulsel;sulawesi utara=sulut;sulawesi tengah=sulteng;' +
  'sulawesi tenggara=sultra;kalimantan barat=kalbar;kalimantan timur=kaltim;kalimantan selatan=kalsel;' +
  'kalimantan tengah=kalteng;kalimantan utara=kaltara;nusa tenggara timur=ntt;nusa tenggara barat=ntb;' +
  'joko widodo=jokowi;prabowo subianto=prabowo;ganjar pranowo=ganjar;anies baswedan=anies;mahfud md=mahfud;' +
  'muhaimin iskandar=muhaimin;cak imin=muhaimin;gibran rakabuming raka=gibran;gibran rakabuming=gibran;' +
  'maruf amin=maruf;sandiaga uno=sandiaga;megawati soekarnoputri=megawati;megawati sukarnoputri=megawati;' +
  'jusuf kalla=jk;susilo bambang yudhoyono=sby;basuki tjahaja purnama=ahok;ridwan kamil=ridwankamil;' +
  'luhut binsar pandjaitan=luhut;sri mulyani indrawati=mulyani;sri mulyani=mulyani;puan maharani=puan;' +
  'uni emirat arab=uea;amin rais=amienrais;amien rais=amienrais;rizieq shihab=rizieq;habib rizieq=rizieq;' +
  'jakarta pusat=jakpus;jakarta selatan=jaksel;jakarta barat=jakbar;jakarta timur=jaktim;jakarta utara=jakut';

const byFirst = new Map<string, { words: string[]; name: string }[]>();
for (const entry of PHRASES.split(';')) {
  const [phrase = '', name = ''] = entry.split('=');
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, name }]);
}

/** Replaces the words of a known name by one token that spans them. */
export function joinPhrases(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const phrase = byFirst
      .get(token.word)
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word));
    const last = phrase && tokens[at + phrase.words.length - 1];
    out.push(phrase && last ? { word: phrase.name, start: token.start, end: last.end, kind: 'word' } : token);
    at += phrase ? phrase.words.length : 1;
  }
  return out;
}
