import { createDatabase, type Database } from '../../lib/db/database.ts';
import type { ClarificationInput, Source } from '../../lib/model/clarification.ts';
import type { Post } from '../../lib/model/post.ts';
import { found, missing } from '../../lib/model/reading.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { ServiceContext } from '../../lib/services/context.ts';
import { newId } from '../../lib/util/id.ts';

const COUNT = { value: null, label: null, approx: false };

/** A post on X as the reader gives it. */
export const aPost = (changes: Partial<Post> = {}): Post => ({
  platform: 'x',
  kind: 'post',
  key: 'x:1900000000000000001',
  id: found('1900000000000000001', 'tier1:time-link'),
  text: found('7 kontainer surat suara udah dicoblos di Priok', 'tier1:tweetText'),
  handle: found('akuncontoh', 'tier1:user-link'),
  name: found('Akun Contoh', 'tier1:user-name'),
  permalink: found('https://x.com/akuncontoh/status/1900000000000000001', 'tier1:time-link'),
  postedAt: missing('not_in_page'),
  timeLabel: null,
  truncated: false,
  counts: { replies: COUNT, reposts: COUNT, likes: COUNT, views: COUNT },
  media: [],
  links: [],
  quoted: null,
  isAd: null,
  tier: 1,
  pageUrl: 'https://x.com/home',
  pageTitle: 'Beranda',
  readAt: '2026-11-22T03:00:00.000Z',
  ...changes,
});

export const aSource = (url: string, changes: Partial<Source> = {}): Source => ({
  url,
  publisher: '',
  date: null,
  kind: 'official',
  checkedOn: null,
  snapshot: null,
  ...changes,
});

export const anEntry = (changes: Partial<ClarificationInput> = {}): ClarificationInput => ({
  code: 'T-01',
  title: 'Surat suara Pemilu 2019 belum dicetak pada 2 Januari 2019',
  claims: ['7 kontainer surat suara sudah dicoblos'],
  keywords: [],
  verdict: 'HOAKS',
  facts: ['Pada 2 Januari 2019 belum ada surat suara yang dicetak.'],
  whyWrong: '',
  mustNotSay: [],
  themes: ['surat_suara'],
  scope: { level: 'national', region: '', election: 'pemilu', year: 2019 },
  sources: [aSource('https://www.kpu.go.id/berita/1', { publisher: 'KPU RI', date: '2019-01-03' })],
  statedOn: '2019-01-02',
  validFrom: null,
  validUntil: null,
  reviewBy: null,
  status: 'in_force',
  supersededBy: null,
  prepared: { short: '', medium: '', long: '' },
  approvedBy: '',
  approvedOn: null,
  ...changes,
});

/** A store of its own, a clock that stands still until moved, and an officer with a name. */
export function aContext(): ServiceContext & { db: Database; clock: { at: string } } {
  const clock = { at: '2026-11-22T03:00:00.000Z' };
  return {
    db: createDatabase(`test-${newId()}`),
    clock,
    now: () => new Date(clock.at),
    newId,
    settings: async () => ({ ...DEFAULT_SETTINGS, officer: 'Sari', unit: 'KPU Kota Contoh' }),
  };
}
