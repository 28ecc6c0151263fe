import { useT } from '../../ui/i18n.ts';
import { LibraryNav } from './library-nav.tsx';
import { PublishPackage } from './publish-package.tsx';
import { Publishers } from './publishers.tsx';
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
      <Publishers />
    </div>
  );
}
