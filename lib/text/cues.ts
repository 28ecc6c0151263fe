import { fold } from './fold.ts';
import { isMixed, readings } from './leet.ts';

/**
 * The small words by which a text denies, doubts or points, under one spelling: as written, spoken and shortened, in
 * Javanese, Sundanese and Malay. Our own choice. "word=variant,variant;…"
 */
const VARIANTS =
  'tidak=ga,gak,gaa,gk,g,nggak,ngga,nggk,enggak,engga,kagak,kaga,kgk,tdk,tak,ndak,nda,ngak,ora,ra,mboten,henteu,teu,dak,indak,ndang,not;' +
  'tidak ada=gada,gaada,takda,takde,tiada,nihil,euweuh,raono;bukan=bkn,dudu,bukanlah,bukannya,sanes;belum=blm,blom,durung,tacan;' +
  'apa=opo,naon;benar=bener,betul,leres,tenan,beneran,tenanan,benarlah,true;ada=ono,aya,wonten;' +
  'hoaks=hoax,hoak,hoaxs,hoxs,hoaxx,hoex,hoks,hoakslah,hoaxlah,hoaksnya,hoaxnya;' +
  'bohong=boong,boongan,bohongan,bohonglah,goroh,ngapusi,apusi,ngibul,kibul,dusta,bhong;salah=slh,klentu,lepat;palsu=fake,palsulah;' +
  'itu=tu,tuh,kuwi,kui,iku,niku,eta,tersebut,tsb,itulah,kae,that;ini=nih,ni,iki,niki,ieu,inilah,this;' +
  'jangan=jgn,jng,jang,tong,ojo,ojok,janganlah;hanya=cuma,cuman,cm,mung,ngan,sekadar,sekedar,mek,doang;' +
  'kabar=kabare,beja,warta,pawarta,kabarnya;berita=brita,beritanya,news;video=vidio,vid,videonya,vt,pidio,videone;foto=poto,fotonya,fotone,gambar,gambarnya,gambare;tahun=taun,thn,th,warsa;lama=heubeul,lawas;kayak=kyk,kaya,kek,koyo;' +
  'yang=yg,sing,yng;sudah=udah,udh,sdh,dah,wis,wes,geus,telah,uwis,dh;percaya=percoyo,pcy,percayai,caya,cayo;' +
  'faktanya=faktane,nyatanya,kenyataannya,realitanya;padahal=pdhl,padahalnya,padalah,pdahal;katanya=jare,katane,ceunah,cenah,konon,dibilang,ktnya,kt;' +
  'tetapi=tapi,tp,tpi,tapinya,namun;masih=msh,isih,keneh;orang=org,wong,jelema,jalmi;sebar=share,sharing,forward,sebarin,bagikan,nyebarin,nyebar,menyebar,menyebarkan,sebarkan,disebar,disebarkan,dishare,diforward,ngeshare,terusin,teruskan';

const CANONICAL: ReadonlyMap<string, string> = new Map(
  VARIANTS.split(';').flatMap((entry) => {
    const [word = '', variants = ''] = entry.split('=');
    return variants.split(',').map((variant): [string, string] => [variant, word]);
  }),
);

/** The one spelling of a folded word: `gaaak`, `ga` → `tidak`, `b0hong` → `bohong`. */
export function canonicalCue(word: string): string {
  const plain = (isMixed(word) ? (readings(word)[0] ?? word) : word).replace(/(.)\1{2,}/gu, '$1');
  return CANONICAL.get(plain) ?? plain;
}

/** What stands in brackets at the start of a text or line is a label: `[SALAH] …`. */
const LABEL = /(?<=^|\n)\s*[[(【]([^\])】\n]{2,40})[\])】]/g;
const PIECE = /[\p{L}\p{N}@$]+(?:[-'’][\p{L}\p{N}]+)*|[.!?:…]+(?=[\s"'”’)*_]|$)|\n+|\s[-–—|]\s/gu;

const markOf = (piece: string): string =>
  piece.includes('?') ? '?' : piece.includes('!') ? '!' : /^(?:\s[-–—|]\s|:)$/.test(piece) ? ':' : '.';

/**
 * A text as its words under one spelling and its sentence marks (`.`, `!`, `?`, `:`), parted by single spaces: what
 * the patterns of `pattern.ts` are looked for in.
 */
export function cueText(text: string): string {
  const folded = fold(text).text.replace(LABEL, ' $1: ');
  return Array.from(folded.matchAll(PIECE), ([piece]) =>
    /[\p{L}\p{N}@$]/u.test(piece) ? canonicalCue(piece) : markOf(piece),
  ).join(' ');
}

/** Of a longer text (in UTF-16 units) opening and close tell what it is about to say. */
const LONG = 700;
const OPENING = 350;
const CLOSE = 250;

/** The part of a text that shows what its writer is about. */
export const frameOf = (text: string): string =>
  text.length > LONG ? `${text.slice(0, OPENING)}\n${text.slice(-CLOSE)}` : text;
