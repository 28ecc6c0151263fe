import { expect, it } from 'vitest';
import { listTemplateVersions } from '../../lib/db/templates.ts';
import { SHIPPED_TEMPLATES } from '../../lib/drafts/template.ts';
import type { TemplateSet } from '../../lib/model/template.ts';
import { createTemplates } from '../../lib/services/templates.ts';
import { aContext } from './fixtures.ts';

const withComment = (comment: string[]): TemplateSet => ({
  ...SHIPPED_TEMPLATES,
  formal: { ...SHIPPED_TEMPLATES.formal, forms: { ...SHIPPED_TEMPLATES.formal.forms, comment } },
});
const GOOD = withComment(['{fakta} {sementara}', '{tautan}']);

it('makes each save a version, and keeps all of them', async () => {
  const context = aContext();
  const { save } = createTemplates(context);
  expect(await save({ set: GOOD, from: '', onto: 0 })).toEqual({ ok: true, value: 1 });
  expect(await save({ set: SHIPPED_TEMPLATES, from: 'KPU RI', onto: 1 })).toEqual({ ok: true, value: 2 });
  expect(await listTemplateVersions(context.db)).toMatchObject([
    { version: 2, from: 'KPU RI', savedBy: 'Sari', set: SHIPPED_TEMPLATES },
    { version: 1, from: '', set: GOOD },
  ]);
});

it('refuses templates with a mistake, and those made from a version that is no longer in use', async () => {
  const context = aContext();
  const { save } = createTemplates(context);
  expect(await save({ set: withComment(['{fakta} {sementara}']), from: '', onto: 0 })).toMatchObject({
    error: 'template_problem',
    detail: 'variable_missing',
  });
  await save({ set: GOOD, from: '', onto: 0 });
  expect(await save({ set: GOOD, from: '', onto: 0 })).toMatchObject({ error: 'templates_changed' });
  expect(await listTemplateVersions(context.db)).toHaveLength(1);
});
