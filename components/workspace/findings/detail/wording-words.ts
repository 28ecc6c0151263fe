import type { MessageKey } from '../../../../lib/locales/app.ts';
import type { Translate } from '../../../../lib/locales/translate.ts';
import type { Reply } from '../../../../lib/model/reply.ts';

/** How a reply came about, in one line: where its text is from, form, tone, length, and whether a person changed it. */
export function wordingWords({ wording, edited }: Reply, t: Translate<MessageKey>): string {
  const { source, form, tone, length, templateVersion } = wording;
  const template = templateVersion
    ? t('wording.template', { version: templateVersion })
    : t('wording.templateShipped');
  return [
    t(`wording.${source}`),
    t(`draft.form.${form}`),
    ...(source === 'composed' ? [t(`draft.tone.${tone}`)] : []),
    t(`draft.length.${length}`),
    ...(source === 'composed' ? [template] : []),
    t(edited ? 'wording.edited' : 'wording.unedited'),
  ].join(' · ');
}
