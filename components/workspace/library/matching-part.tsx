import type { ComponentChildren } from 'preact';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { FormPart, type PartProps } from './form-part.tsx';
import { ThemePicks } from './theme-picks.tsx';

/** What finds the entry and never shows in a reply, and what must not be said in one. `children` stand below the claims. */
export function MatchingPart({
  form,
  set,
  problemOf,
  children,
}: PartProps & { children: ComponentChildren }) {
  const t = useT();
  return (
    <FormPart title={t('entry.part.matching')} note={t('entry.claimsNote')}>
      <TextArea
        label={t('entry.claims')}
        hint={t('entry.claimsHint')}
        rows={4}
        value={form.claims}
        problem={problemOf('claims')}
        onValue={(claims) => set({ claims })}
      />
      {children}
      <div class="form-row">
        <TextArea
          label={t('entry.keywords')}
          hint={t('entry.keywordsHint')}
          rows={3}
          value={form.keywords}
          problem={problemOf('keywords')}
          onValue={(keywords) => set({ keywords })}
        />
        <TextArea
          label={t('entry.mustNotSay')}
          hint={t('entry.mustNotSayHint')}
          rows={3}
          value={form.mustNotSay}
          problem={problemOf('mustNotSay')}
          onValue={(mustNotSay) => set({ mustNotSay })}
        />
      </div>
      <ThemePicks themes={form.themes} onChange={(themes) => set({ themes })} />
    </FormPart>
  );
}
