// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../lib/sites/index.ts';
import { parseStamp } from '../../lib/sites/whatsapp/stamp.ts';
import { pageOf } from './page.ts';

const CHAT = readFileSync(join(import.meta.dirname, 'fixtures', 'whatsapp-chat.html'), 'utf8');
const ADDRESS = 'https://web.whatsapp.com/';

function read(html: string) {
  const reader = createPageReader(pageOf(html, ADDRESS));
  return reader.posts().map(reader.read);
}

/** A page in a language, with other stamps on it. */
const on = (lang: string, ...stamps: string[]) => ({ lang, stamps: () => stamps });

/** An instant in the time zone of the machine that runs the test, as the browser's is. */
const local = (year: number, month: number, day: number, hours: number, minutes: number) =>
  new Date(year, month - 1, day, hours, minutes).toISOString();

describe('the stamp of a WhatsApp message', () => {
  it.each([
    ['[12:33 a. m., 26/8/2026] Nama: ', 'es', local(2026, 8, 26, 0, 33)],
    ['[12:33 p. m., 26/8/2026] Nama: ', 'es', local(2026, 8, 26, 12, 33)],
    ['[19.05, 26/8/2026] Nama: ', '', local(2026, 8, 26, 19, 5)],
    ['[7:05 PM, 8/26/2026] Nama: ', '', local(2026, 8, 26, 19, 5)],
    ['[19.05, 5/11/2026] Nama: ', 'id', local(2026, 11, 5, 19, 5)],
    ['[7:05 PM, 11/5/2026] Nama: ', 'en-US', local(2026, 11, 5, 19, 5)],
    ['[19:05, 11/11/2026] Nama: ', '', local(2026, 11, 11, 19, 5)],
    ['[٧:٠٥ م، ٥/١١/٢٠٢٦] Nama: ', 'ar', local(2026, 11, 5, 19, 5)],
    ['[٧:٠٥ ص، ٥/١١/٢٠٢٦] Nama: ', 'ar', local(2026, 11, 5, 7, 5)],
    ['[7:05 pm, 5/11/2026] Nama: ', 'hi', local(2026, 11, 5, 19, 5)],
    ['[2026-11-05, 19:05] Nama: ', '', local(2026, 11, 5, 19, 5)],
    ['[19:05, 05.11.2026] Nama: ', 'de', local(2026, 11, 5, 19, 5)],
  ])('%s (%s) has one meaning', (stamp, lang, time) => {
    expect(parseStamp(stamp, on(lang))?.time).toBe(time);
  });

  it.each([
    ['[19.05, 5/11/2026] Nama: ', ''],
    ['[19.05, 5/11/2026] Nama: ', 'en'],
    ['[7.30 malam, 26/11/2026] Nama: ', 'id'],
    ['[下午7:05, 26/11/2026] Nama: ', 'zh'],
    ['[25:05, 26/11/2026] Nama: ', 'id'],
    ['[19:05, 31/2/2026] Nama: ', 'id'],
    ['[19:05, 26/11/26] Nama: ', 'id'],
    ['[kemarin] Nama: ', 'id'],
  ])('%s (%s) has none that is certain: the label is kept', (stamp, lang) => {
    expect(parseStamp(stamp, on(lang))).toMatchObject({
      time: null,
      name: 'Nama',
      label: stamp.slice(1, stamp.indexOf(']')),
    });
  });

  it.each([
    ['another has a day after the twelfth', ['[19.05, 26/8/2026] A: '], local(2026, 11, 5, 19, 5)],
    ['another has it behind the month', ['[7:05 PM, 8/26/2026] A: '], local(2026, 5, 11, 19, 5)],
    ['none tells', ['[19.05, 4/8/2026] A: ', 'x'], null],
    ['two tell otherwise', ['[19.05, 26/8/2026] A: ', '[19.05, 8/26/2026] A: '], null],
  ])('is read in the order of day and month of the page: %s', (_, others, time) => {
    expect(parseStamp('[19.05, 5/11/2026] Nama: ', on('en', ...others))?.time).toBe(time);
  });

  it('drops direction marks from names, keeps colons in them, and refuses other forms', () => {
    expect(parseStamp('[19:05, 26/11/2026] \u202a+62 812-0000-0001\u202c: ', on('id'))?.name).toBe(
      '+62 812-0000-0001',
    );
    expect(parseStamp('[19:05, 26/11/2026] RT 05: info: ', on('id'))?.name).toBe('RT 05: info');
    expect(parseStamp('Nama: ', on('id'))).toBeNull();
    expect(parseStamp(null, on('id'))).toBeNull();
  });
});

describe('a WhatsApp conversation', () => {
  it('takes the outermost text once, without the hidden copy of the clock', () => {
    expect(read(CHAT)[0]?.text.value).toBe('Besok pemilu ditunda 🙏\nSebarkan!\nhttps://kabar.example/tunda');
  });

  it('has no public link, and no handle, for any message', () => {
    for (const { permalink, handle } of read(CHAT)) {
      expect(permalink.reason).toBe('no_public_link');
      expect(handle.reason).toBe('not_applicable');
    }
  });

  it("keeps the message's own id only: older rows carry phone numbers beside it", () => {
    expect(read(CHAT)[2]).toMatchObject({
      key: 'whatsapp:3EB0CCCC0000000000000C',
      text: { reason: 'not_applicable' },
    });
  });

  it('keeps the answered message apart from the answer', () => {
    expect(read(CHAT)[1]).toMatchObject({
      text: { value: 'Dari mana sumbernya?' },
      quoted: { text: 'Besok pemilu ditunda' },
    });
  });

  it('gives no text when it cannot tell the answer from what it answers', () => {
    const html = CHAT.replace(' role="button" data-testid="quoted-message"', '').replace(
      'quoted-mention',
      'mention',
    );
    expect(read(html)[1]?.text).toMatchObject({ value: null, reason: 'ambiguous' });
  });

  it('finds no message in day marks and in the list of chats', () => {
    expect(read(CHAT).map(({ id }) => id.value?.slice(0, 8))).toEqual([
      '3EB0AAAA',
      '3EB0BBBB',
      '3EB0CCCC',
      '3EB0DDDD',
    ]);
  });
});
