import type { Token } from './tokens.ts';

/**
 * Places that tell events apart, as they stand in posts: `name` or `name<larger place`. Provinces, large and
 * often-named towns, countries with Indonesian voters or in the news. Short names are those of `phrases.ts`.
 */
const GAZETTEER =
  'aceh sumut sumbar riau jambi sumsel bengkulu lampung babel kepri jakarta dki<jakarta jabar jateng yogyakarta jogja<yogyakarta ' +
  'diy<yogyakarta jatim banten bali ntb ntt kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel sultra gorontalo ' +
  'sulbar maluku papua medan<sumut deliserdang<sumut nias<sumut padang<sumbar bukittinggi<sumbar pekanbaru<riau ' +
  'palembang<sumsel batam<kepri natuna<kepri tanjungpinang<kepri jakpus<jakarta jaksel<jakarta jakbar<jakarta ' +
  'jaktim<jakarta jakut<jakarta priok<jakarta bidaracina<jakarta bogor<jabar depok<jabar bekasi<jabar bandung<jabar ' +
  'cianjur<jabar sukabumi<jabar garut<jabar tasikmalaya<jabar cirebon<jabar indramayu<jabar karawang<jabar subang<jabar ' +
  'kuningan<jabar ciamis<jabar semarang<jateng solo<jateng surakarta<jateng salatiga<jateng magelang<jateng demak<jateng ' +
  'kudus<jateng brebes<jateng tegal<jateng pekalongan<jateng banyumas<jateng cilacap<jateng klaten<jateng ' +
  'boyolali<jateng sleman<yogyakarta bantul<yogyakarta gunungkidul<yogyakarta surabaya<jatim malang<jatim ' +
  'kediri<jatim madiun<jatim jember<jatim banyuwangi<jatim sidoarjo<jatim gresik<jatim madura<jatim sampang<jatim ' +
  'pamekasan<jatim sumenep<jatim bangkalan<jatim lamongan<jatim blitar<jatim ponorogo<jatim tangerang<banten ' +
  'tangsel<banten serang<banten lebak<banten denpasar<bali buleleng<bali lombok<ntb mataram<ntb bima<ntb kupang<ntt ' +
  'pontianak<kalbar palangkaraya<kalteng banjarmasin<kalsel samarinda<kaltim balikpapan<kaltim manado<sulut palu<sulteng ' +
  'makassar<sulsel bone<sulsel sinjai<sulsel kendari<sultra ambon<maluku ternate<maluku jayapura<papua wamena<papua ' +
  'timika<papua merauke<papua nduga<papua sorong<papua ' +
  'malaysia kualalumpur<malaysia johor<malaysia penang<malaysia sabah<malaysia selangor<malaysia kajang<malaysia singapura ' +
  'brunei thailand filipina vietnam myanmar kamboja timorleste hongkong taiwan tiongkok beijing<tiongkok wuhan<tiongkok ' +
  'jepang tokyo<jepang korea india pakistan bangladesh afghanistan iran irak suriah saudi mekah<saudi madinah<saudi ' +
  'jeddah<saudi palestina gaza<palestina israel turki mesir yaman qatar dubai uea kuwait libanon libya australia ' +
  'melbourne<australia sydney<australia newzealand amerika newyork<amerika washington<amerika kanada inggris london<inggris ' +
  'belanda jerman berlin<jerman prancis paris<prancis italia spanyol rusia moskow<rusia ukraina brasil argentina afrika';

const LARGER = new Map(
  GAZETTEER.split(' ').map((entry): [string, string | null] => {
    const [name = '', larger = null] = entry.split('<');
    return [name, larger];
  }),
);

/** Names of two words that posts write apart. */
const APART = new Set(
  'tanjungpinang palangkaraya deliserdang gunungkidul bidaracina newyork newzealand timorleste tanjungpriok'.split(
    ' ',
  ),
);

export interface Place {
  name: string;
  start: number;
  end: number;
}

/** The places that a text names. */
export function placesOf(tokens: readonly Token[]): Place[] {
  return tokens.flatMap(({ word, start, end }, index): Place[] => {
    const next = tokens[index + 1];
    const pair = next ? word + next.word : '';
    if (next && APART.has(pair)) return LARGER.has(pair) ? [{ name: pair, start, end: next.end }] : [];
    return LARGER.has(word) ? [{ name: word, start, end }] : [];
  });
}

/** Whether one place is the other or lies in it: Kuala Lumpur and Malaysia, Surabaya and Jatim. */
export function isSamePlace(a: string, b: string): boolean {
  return a === b || LARGER.get(a) === b || LARGER.get(b) === a;
}
