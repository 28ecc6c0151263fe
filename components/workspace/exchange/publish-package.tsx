import { useState } from 'preact/hooks';
import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import { publishable, writePackage } from '../../../lib/exchange/package/write.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { TemplateSet } from '../../../lib/model/template.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useTemplateVersions } from '../../hooks/use-templates.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { hrefOf } from '../route.ts';
import { showBytes, showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';
import { EntryChoice } from './entry-choice.tsx';

function usePublish() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const command = useCommand();
  const lookup = useLibraryLookup();
  const { unit, zone, language } = useSettings();
  return async (entries: readonly Clarification[], templates: TemplateSet | undefined) => {
    const made = await command('ensureOfficeKey', null);
    if (!made.ok) return;
    const key = await lookup.officeKey();
    if (!key) return toast({ tone: 'red', text: t('package.exportFailed') });
    const now = new Date();
    try {
      const file = await writePackage(entries, unit, key, now, templates);
      const name = `klarifikasi-${dayIn(now.toISOString(), zone)}.luruskan`;
      shell.download(name, file);
      const size = showBytes(file.size, language);
      toast({ text: t('package.exported', { name, size, count: showNumber(entries.length, language) }) });
    } catch {
      toast({ tone: 'red', text: t('package.exportFailed') });
    }
  };
}

/** Makes a signed package of the office's own entries, of all or of chosen ones. */
export function PublishPackage() {
  const t = useT();
  const library = useLibrary();
  const publish = usePublish();
  const { unit, language } = useSettings();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [busy, setBusy] = useState(false);
  const [withTemplates, setWithTemplates] = useState(false);
  const versions = useTemplateVersions();
  const inUse = versions.status === 'ready' ? versions.value[0]?.set : undefined;
  const own = publishable(library.status === 'ready' ? library.value : []);
  const going = chosen ? own.filter(({ id }) => chosen.has(id)) : own;
  const run = async () => {
    setBusy(true);
    await publish(going, withTemplates ? (inUse ?? SHIPPED_TEMPLATES) : undefined);
    setBusy(false);
  };
  return (
    <section class="exchange__part" aria-labelledby="package-publish">
      <h2 id="package-publish">{t('package.publish')}</h2>
      <p>
        {own.length > 0
          ? t('package.publishText', { count: showNumber(own.length, language) })
          : t('package.publishNone')}
      </p>
      {own.length > 0 && !unit && (
        <Banner tone="amber" actions={<a href={hrefOf({ page: 'settings' })}>{t('package.openSettings')}</a>}>
          {t('package.needUnit')}
        </Banner>
      )}
      {own.length > 0 && unit && (
        <>
          <EntryChoice entries={own} chosen={chosen} onChoose={setChosen} />
          <label class="setting__check">
            <input
              type="checkbox"
              checked={withTemplates}
              onChange={(event) => setWithTemplates(event.currentTarget.checked)}
            />
            {t('package.templates')}
          </label>
          <p class="soft small">{t('package.withdrawHint')}</p>
          <div class="button-row">
            <Button icon="download" disabled={busy || going.length === 0} onClick={() => void run()}>
              {busy
                ? t('package.exporting')
                : t('package.export', { count: showNumber(going.length, language) })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
