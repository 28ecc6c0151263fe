import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { appTranslate } from '../../lib/locales/app.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { I18nContext } from './i18n.ts';
import { type Shell, ShellContext } from './shell.ts';
import { ToastProvider } from './toast.tsx';

interface FrameProps {
  shell: Shell;
  language: Settings['language'];
  children: ComponentChildren;
}

/** What every page of the extension puts around its content. */
export function Frame({ shell, language, children }: FrameProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const translate = useMemo(() => appTranslate(language), [language]);
  return (
    <ShellContext.Provider value={shell}>
      <I18nContext.Provider value={translate}>
        <ToastProvider>{children}</ToastProvider>
      </I18nContext.Provider>
    </ShellContext.Provider>
  );
}
