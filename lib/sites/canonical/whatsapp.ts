import { type CanonicalRule, segments } from './canonical.ts';

/** Only channel posts have an address, and only when the officer copies it: `/channel/<code>/<n>`. */
export const whatsapp: CanonicalRule = (url) => {
  const [first = '', code = '', number = ''] = segments(url);
  if (first !== 'channel' || !/^\w{10,40}$/.test(code) || !/^\d{1,10}$/.test(number)) return null;
  const id = `${code}/${number}`;
  return {
    platform: 'whatsapp',
    kind: 'message',
    key: `whatsapp:channel/${id}`,
    id,
    handle: null,
    url: `https://whatsapp.com/channel/${id}`,
  };
};
