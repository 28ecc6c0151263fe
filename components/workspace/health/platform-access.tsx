import { useState } from 'preact/hooks';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useAllowed } from '../../ui/use-allowed.ts';

/** Where the browser does not let the button run on the platforms yet (Firefox asks for each): what to do. */
export function PlatformAccess() {
  const t = useT();
  const { access } = useShell();
  const allowed = useAllowed(access.platforms);
  const [refused, setRefused] = useState(false);
  if (allowed !== false) return null;
  const ask = () => void access.ask(access.platforms).then((given) => setRefused(!given));
  return (
    <Banner
      tone="amber"
      title={t('access.missing')}
      actions={
        <Button variant="primary" onClick={ask}>
          {t('access.ask')}
        </Button>
      }
    >
      <p>{t('access.missingMeaning')}</p>
      {refused && <p>{t('access.refused')}</p>}
    </Banner>
  );
}
