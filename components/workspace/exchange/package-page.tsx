import { useT } from '../../ui/i18n.ts';
import { OwnKey } from '../keys/own-key.tsx';
import { TrustedKeys } from '../keys/trusted-keys.tsx';
import { LibraryNav } from './library-nav.tsx';
import { PublishPackage } from './publish-package.tsx';
import { ReceivePackage } from './receive-package.tsx';

/** Clarifications as signed files: in, out, and whose are believed. */
export function PackagePage() {
  const t = useT();
  return (
    <div class="page page--reading exchange">
      <h1>{t('package.title')}</h1>
      <LibraryNav current="packages" />
      <p class="soft">{t('package.intro')}</p>
      <ReceivePackage />
      <PublishPackage />
      <OwnKey />
      <TrustedKeys />
    </div>
  );
}
