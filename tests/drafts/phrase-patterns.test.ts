import { describe, expect, it } from 'vitest';
import { indexPhrases, readText, searchPhrases } from '../../lib/drafts/phrase-patterns.ts';

const CLASSES = { anda: ['=anda, <akun>'], akun: ['akun ini, akun itu'] };
const found = (text: string, ...phrases: string[]) =>
  searchPhrases(readText(text), indexPhrases(phrases, CLASSES)).map((range) => text.slice(...range));

describe('a phrase of the list', () => {
  it.each([
    ['any derivation', 'lapor polisi', 'Sudah dilaporkan polisi.', ['dilaporkan polisi']],
    ['passive forms only', 'di:lapor', 'Kami melaporkan, lalu dilaporkan.', ['dilaporkan']],
    ['that very word', '=hukuman', 'Hukum dan hukuman.', ['hukuman']],
    ['any number, in words too', 'nomor #', 'Nomor dua dan nomor 3.', ['Nomor dua', 'nomor 3']],
    ['a word with a capital', 'bernama @', 'Ia bernama Sari, bernama samaran.', ['bernama Sari']],
    ['a class within a class', 'blokir <anda>', 'Kami blokir akun ini.', ['blokir akun ini']],
    [
      'up to three words between',
      'kami .. lapor',
      'Kami hari ini juga melapor.',
      ['Kami hari ini juga melapor'],
    ],
    ['no more than three', 'kami .. lapor', 'Kami sejak hari Senin kemarin melapor.', []],
    [
      'any words of a sentence',
      'anda ... lapor',
      'Anda sejak hari Senin kemarin dilaporkan.',
      ['Anda sejak hari Senin kemarin dilaporkan'],
    ],
    ['not the next sentence', 'anda ... lapor', 'Terima kasih, Anda benar. Kami melapor.', []],
    ['not beyond a negation', 'anda ... lapor', 'Anda tidak akan dilaporkan.', []],
    ['a beginning', '^ hapus', 'Hapus itu. Mohon hapus.', ['Hapus']],
    ['a question', 'masa ?', 'Masa tenang tiga hari. Masa begitu?', ['Masa']],
    ['nothing for a class that is not there', 'blokir <mereka>', 'Kami blokir mereka.', []],
  ])('stands for %s', (_, phrase, text, places) => {
    expect(found(text, phrase)).toEqual(places);
  });

  it('is the longest of those that begin at a place', () => {
    expect(found('Pilih nomor dua saja.', 'pilih nomor', 'pilih nomor #')).toEqual(['Pilih nomor dua']);
  });

  it('is found in time in a text without any full stop', () => {
    const text = 'anda akan kami '.repeat(2_000);
    const before = performance.now();
    found(text, '<anda> ... pidana', 'kami ... lapor ... <anda>');
    expect(performance.now() - before).toBeLessThan(500);
  });
});
