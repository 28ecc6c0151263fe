import type { Counts } from '../model/post.ts';

/** How platforms name their totals behind the number, in languages that interfaces are set to. */
const WORDS: Record<keyof Counts, readonly string[]> = {
  likes: ['reaksi', 'reactions?', 'reacciones', 'reações', 'réactions?', 'reaktionen', 'تفاعل'],
  replies: [
    'komentar',
    'comments?',
    'comentarios?',
    'comentários?',
    'commentaires?',
    'kommentare?',
    'comment[oi]',
    'opmerking(?:en)?',
    'yorum',
    'bình luận',
    'تعليق[\\p{L}\\p{M}]*',
  ],
  reposts: [
    '(?:kali |x )?dibagikan',
    '(?:posting|postingan) ulang',
    'shares?',
    'reposts?',
    '(?:veces )?compartid[oa]s?',
    'compartilhamentos?',
    'partages?',
    '(?:mal )?geteilt',
    'condivision[ei]',
    '(?:keer )?gedeeld',
    'paylaşım',
    'lượt chia sẻ',
    'مشارك[\\p{L}\\p{M}]*',
  ],
  views: [
    '(?:kali |x )?(?:ditonton|tayangan|diputar)',
    'views?',
    'plays?',
    'visualizaciones',
    'reproducciones',
    'visualizações',
    'vues',
    'aufrufe',
    'visualizzazioni',
    'weergaven',
    'görüntüleme',
    'lượt xem',
    'مشاهد[\\p{L}\\p{M}]*',
  ],
};

const UNIT = 'rb|ribu|jt|juta|k|m|b|mil|mi|mn|mio|mln|tsd|md|mrd|ألف|مليون';
const SPACE = String.raw`[\s\u00a0\u202f]`;
const NUMBER = String.raw`\p{Nd}[\p{Nd}.,٬٫]*(?:${SPACE}?(?:${UNIT})\.?)?${SPACE}(?:de )?`;

const named = (total: keyof Counts): RegExp => new RegExp(`^${NUMBER}(?:${WORDS[total].join('|')})$`, 'iu');

/** A line that is a total in words and nothing else ("48 komentar", "1,2 mil comentarios"); "lihat 48 komentar" is none. */
export const TOTALS: Record<keyof Counts, RegExp> = {
  likes: named('likes'),
  replies: named('replies'),
  reposts: named('reposts'),
  views: named('views'),
};
