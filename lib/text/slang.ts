import table from './slang.json' with { type: 'json' };

/** Civic abbreviations and doublets of the trade, in our own choice; the rest comes from `slang.json`. */
const CIVIC =
  'calon presiden=capres;calon wakil presiden=cawapres;calon legislatif=caleg;kepala daerah=kada;coblos=nyoblos;' +
  'pemilihan presiden=pilpres;pemilihan kepala daerah=pilkada;pemilihan legislatif=pileg;pemilihan gubernur=pilgub;' +
  'pemilihan wali kota=pilwalkot;pemilihan bupati=pilbup;wali kota=walikota;undang undang=uu;media sosial=medsos,sosmed;' +
  'surat suara=sursua;ktp=ektp,ktpel;surabaya=sby;tiongkok=cina,china,rrc,rrt;jokowi=mukidi,jkw;lowongan kerja=loker;duta besar=dubes;magnitudo=magnitude;elpiji=lpg;magnitudo=sr;sangat=banget;ribu=rb;juta=jt;miliar=milyar;covid=corona,korona,covid19,kovid;';

function read(entries: string): [string, string[]][] {
  return entries
    .split(';')
    .filter(Boolean)
    .flatMap((entry) => {
      const [formal = '', slang = ''] = entry.split('=');
      return slang.split(',').map((word): [string, string[]] => [word, formal.split(/[ -]/)]);
    });
}

const { notice: _, ...letters } = table;

const SPELT_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.values(letters).flatMap(read),
  ...read(CIVIC),
]);

/** The formal words that a folded word stands for: `yg` → `yang`, `capres` → `calon presiden`; itself otherwise. */
export function spellOut(word: string): readonly string[] {
  return SPELT_OUT.get(word) ?? [word];
}
