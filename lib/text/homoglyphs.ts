/**
 * Letters of other alphabets that are drawn like Latin ones, as used to slip past word filters.
 * Source: the confusables of Unicode TS 39 that occur in social-media text, Cyrillic and Greek, lower and upper case.
 */
const PAIRS =
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs ԁd ԛq ԝw һh ӏl зe ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ' +
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ıi ɑa ɡg ʟl ᴀa ᴇe ᴏo ᴜu ɪi ɴn ʀr ꜱs ᴛt ᴋk ᴍm ᴘp ᴅd ʙb ᴄc ɢg ʜh ᴊj ᴠv ᴡw ʏy ᴢz øo łl đd ðd þp ßs';

/** Foreign look-alike → Latin letter. */
export const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => {
    const [foreign = '', latin = ''] = [...pair];
    return [foreign, latin.toLowerCase()];
  }),
);
