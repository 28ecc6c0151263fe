import { expect, it } from 'vitest';
import { redactPost } from '../../lib/services/privacy.ts';
import { aPost } from './fixtures.ts';

const passage = { exact: 'hubungi panitia', prefix: 'untuk surat pindah', suffix: 'sebelum Jumat' };

it('keeps how a passage is found again, but none with personal data in it or beside it', () => {
  expect(redactPost(aPost({ passage })).passage).toEqual(passage);
  expect(redactPost(aPost({ passage: { ...passage, suffix: '0812-3456-7890' } })).passage).toBeUndefined();
  expect(redactPost(aPost({ passage: { ...passage, exact: 'NIK 3201012345678901' } }))).not.toHaveProperty(
    'passage',
  );
});
