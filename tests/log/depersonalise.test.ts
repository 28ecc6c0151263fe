import * as v from 'valibot';
import { expect, it } from 'vitest';
import { GONE } from '../../lib/log/author-names.ts';
import { withoutPersonalData, withoutPersonIn } from '../../lib/log/depersonalise.ts';
import { FindingSchema } from '../../lib/model/finding.ts';
import { found } from '../../lib/model/reading.ts';
import { newId } from '../../lib/util/id.ts';
import { aFinding, aPost } from './findings.ts';

const AT = '2026-11-22T00:00:00.000Z';
/** None of these may be anywhere in what stays. */
const SECRETS = [
  'warga_biasa',
  'Budi Contoh',
  '08123456789',
  'x.com/warga_biasa',
  'archive.example',
  'teman_lain',
  '3373010101010001',
  'rahasia.jpg',
];

const finding = aFinding({
  postKey: 'x:1:warga_biasa',
  handle: '@warga_biasa',
  name: 'Budi Contoh',
  permalink: 'https://x.com/warga_biasa/status/1',
  archiveUrl: 'https://archive.example/1',
  text: `Surat suara sudah tercoblos kata @teman_lain hubungi 08123456789 ${'dan seterusnya '.repeat(20)}`,
  narrative: 'Budi Contoh menyebut surat suara tercoblos (x.com/warga_biasa/status/1)',
  notes: 'NIK 3373010101010001 milik warga_biasa',
  region: 'Kota Contoh',
  tags: ['surat suara', 'warga_biasa'],
  issueId: null,
  status: 'closed',
  post: aPost({
    handle: found('@warga_biasa', 'test'),
    name: found('Budi Contoh', 'test'),
    permalink: found('https://x.com/warga_biasa/status/1', 'test'),
    media: [{ kind: 'image', url: 'https://x.com/rahasia.jpg', alt: null }],
    counts: {
      ...aPost().counts,
      views: { value: 1_200, label: '1,2 rb', approx: true },
    },
  }),
  matchesSeen: {
    band: 'strong',
    advice: [],
    matches: [
      {
        id: 'k',
        score: 0.9,
        band: 'strong',
        reasons: [{ code: 'shared_words', post: ['warga_biasa', 'coblos'], document: ['coblos'] }],
        marks: { post: [[0, 5]], narrative: [[0, 4]], title: [[0, 3]], claims: [], summary: [] },
      },
    ],
  },
});
const event = (field: string, from: string | null, to: string | null) => ({
  id: newId(),
  findingId: finding.id,
  at: AT,
  by: 'Sari',
  field,
  from,
  to,
});

it('leaves nothing by which a person could be found, in finding, history or replies', () => {
  const after = withoutPersonalData(
    {
      finding,
      history: [
        event('created', null, 'x:1:warga_biasa'),
        event('handle', '@warga_biasa', '@warga_biasa2'),
        event('permalink', null, 'https://x.com/warga_biasa/status/1'),
        event('narrative', null, 'Budi Contoh menyebut'),
        event('reply', null, 'Kak Budi Contoh, faktanya: https://www.kpu.go.id/berita/1'),
        event('replyUrl', null, 'https://x.com/warga_biasa/status/2'),
        event('status', 'new', 'closed'),
      ],
      replies: [
        {
          id: newId(),
          findingId: finding.id,
          clarificationId: newId(),
          clarificationVersion: 1,
          platform: 'x',
          text: 'Kak Budi Contoh, faktanya: https://www.kpu.go.id/berita/1',
          wording: {
            source: 'composed',
            tone: 'formal',
            form: 'comment',
            length: 'standard',
            templateVersion: 0,
          },
          edited: false,
          via: 'copy',
          copiedAt: AT,
          copiedBy: 'Sari',
          url: 'https://x.com/warga_biasa/status/2',
        },
      ],
    },
    AT,
  );
  const kept = JSON.stringify(after);
  for (const secret of SECRETS) expect(kept).not.toContain(secret);
  expect(v.is(FindingSchema, after.finding)).toBe(true);
  expect(after.replies[0]?.text).toBe(`Kak ${GONE}, faktanya: https://www.kpu.go.id/berita/1`);
  expect(after.history.at(-1)).toMatchObject({ from: 'new', to: 'closed' });
});

it('keeps what is counted and what later posts are compared with', () => {
  const { finding: after } = withoutPersonalData({ finding, history: [], replies: [] }, AT);
  expect(after).toMatchObject({
    number: finding.number,
    createdAt: finding.createdAt,
    status: 'closed',
    platform: 'x',
    personalRemovedAt: AT,
    updatedAt: AT,
    region: 'Kota Contoh',
    narrative: `${GONE} menyebut surat suara tercoblos (${GONE}`,
  });
  expect(after.text).toMatch(/^Surat suara sudah tercoblos kata @••• hubungi \[telepon\] dan .* …$/);
  expect(after.text.length).toBeLessThan(130);
  expect(after.post?.counts.views.value).toBe(1_200);
  expect(after.matchesSeen?.matches[0]?.reasons[0]?.document).toEqual(['coblos']);
});

it('takes the person out of a proposed wording', () => {
  expect(withoutPersonIn(finding, 'warga_biasa bilang surat suara tercoblos')).toBe(
    `${GONE} bilang surat suara tercoblos`,
  );
});
