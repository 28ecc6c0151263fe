import { installPack, useSelectorPack } from '../../hooks/use-selector-pack.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FilePick } from '../../ui/file-pick.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { Fingerprint } from '../keys/fingerprint.tsx';
import { PackInUse } from './pack-in-use.tsx';
import { PackPreview } from './pack-preview.tsx';
import { type PackRefusal, usePackFile } from './use-pack-file.ts';

function Refused({ refusal: { reason, detail } }: { refusal: PackRefusal }) {
  const t = useT();
  return (
    <Banner tone="red" title={t('pack.refusedTitle')}>
      <p>{t(`pack.refused.${reason}`)}</p>
      {reason === 'unknown_key' && <Fingerprint publicKey={detail} />}
      {detail && <code class="health__detail">{detail}</code>}
    </Banner>
  );
}

/** Newer selector lists from a signed file, for platforms whose pages changed since this version of the program. */
export function SelectorPackTool() {
  const t = useT();
  const toast = useToast();
  const installed = useSelectorPack();
  const { ready, file, take, drop } = usePackFile(installed?.pack.version);
  const install = async () => {
    if (file.state !== 'checked') return;
    await installPack(file.pack, file.key, new Date());
    drop();
    toast({ text: t('pack.installed', { version: file.pack.version }) });
  };
  return (
    <section class="health__sample" aria-labelledby="health-pack">
      <h2 id="health-pack">{t('pack.title')}</h2>
      <p class="soft health__measure">{t('pack.intro')}</p>
      {installed === null && <p>{t('pack.bundled')}</p>}
      {installed && <PackInUse installed={installed} />}
      <div class="button-row">
        <FilePick
          label={t('pack.choose')}
          accept=".json"
          disabled={installed === undefined || !ready}
          onFile={(chosen) => void take(chosen)}
        />
      </div>
      {file.state === 'refused' && <Refused refusal={file.refusal} />}
      {file.state === 'checked' && (
        <Banner
          tone="grey"
          title={t('pack.previewTitle')}
          actions={
            <>
              <Button variant="primary" icon="check" onClick={() => void install()}>
                {t('pack.use')}
              </Button>
              <Button onClick={drop}>{t('action.cancel')}</Button>
            </>
          }
        >
          <PackPreview pack={file.pack} />
        </Banner>
      )}
    </section>
  );
}
