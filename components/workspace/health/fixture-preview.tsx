import type { Fixture } from '../../../lib/model/fixture.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { showNumber } from '../show.ts';

/** The fixture as text, to be looked through before it becomes a file. It is never rendered. */
export function FixturePreview({ fixture, onDiscard }: { fixture: Fixture; onDiscard: () => void }) {
  const t = useT();
  const shell = useShell();
  const { language } = useSettings();
  const { platform, html } = fixture;
  const save = () =>
    shell.download(
      `luruskan-contoh-${platform}.html.txt`,
      new Blob([html], { type: 'text/plain;charset=utf-8' }),
    );
  return (
    <>
      <TextArea
        label={t('fixture.preview', { platform: t(`platform.${platform}`) })}
        hint={t('fixture.previewHint', { count: showNumber(html.length, language) })}
        class="input health__code"
        rows={16}
        dir="ltr"
        spellcheck={false}
        readOnly
        autofocus
        value={html}
        onValue={() => {}}
      />
      <div class="button-row">
        <Button variant="primary" icon="download" onClick={save}>
          {t('fixture.save')}
        </Button>
        <Button onClick={onDiscard}>{t('fixture.discard')}</Button>
      </div>
    </>
  );
}
