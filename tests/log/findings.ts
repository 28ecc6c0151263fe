import { v7 } from 'uuid';
import type { Finding } from '../../lib/model/finding.ts';
import type { Post } from '../../lib/model/post.ts';
import { found, missing } from '../../lib/model/reading.ts';

const NO_COUNT = { value: null, label: null, approx: false };

export const aPost = (change: Partial<Post> = {}): Post => ({
  platform: 'x',
  kind: 'post',
  key: 'x:1',
  id: found('1', 'test'),
  text: found('Surat suara sudah tercoblos', 'test'),
  handle: found('@akun', 'test'),
  name: missing('not_in_page'),
  permalink: found('https://x.com/akun/status/1', 'test'),
  postedAt: missing('not_in_page'),
  timeLabel: null,
  truncated: false,
  counts: { replies: NO_COUNT, reposts: NO_COUNT, likes: NO_COUNT, views: NO_COUNT },
  media: [],
  links: [],
  quoted: null,
  isAd: null,
  tier: 1,
  pageUrl: null,
  pageTitle: null,
  readAt: '2026-11-21T13:14:00.000Z',
  ...change,
});

export const aFinding = (change: Partial<Finding> = {}): Finding => ({
  id: v7(),
  postKey: null,
  post: null,
  matchesSeen: null,
  createdAt: '2026-11-21T13:14:00.000Z',
  createdBy: 'Sari',
  unit: 'KPU Kab. Contoh',
  updatedAt: '2026-11-21T13:14:00.000Z',
  deletedAt: null,
  platform: 'x',
  kind: 'post',
  text: '',
  handle: '',
  name: '',
  permalink: null,
  postedAt: null,
  narrative: '',
  origin: 'patrol',
  form: 'text',
  theme: null,
  notes: '',
  status: 'new',
  decision: null,
  escalatedTo: '',
  clarificationId: null,
  clarificationVersion: null,
  ...change,
});
