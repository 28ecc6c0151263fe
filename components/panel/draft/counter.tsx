import { countFor } from '../../../lib/drafts/count.ts';
import { limitFor } from '../../../lib/drafts/limits.ts';
import { threadParts } from '../../../lib/drafts/thread.ts';
import type { DraftForm } from '../../../lib/model/draft-style.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

interface CounterProps {
  platform: Platform;
  form: DraftForm;
  text: string;
}

/** Length as the platform counts it, against its limit where one is known; of a thread, that of its longest part. */
export function Counter({ platform, form, text }: CounterProps) {
  const t = useT();
  const { language, limits } = useSettings();
  const parts = threadParts(text) ?? [text];
  const count = Math.max(...parts.map((part) => countFor(platform, part)));
  const { max, approx } = limitFor(platform, form, limits);
  const over = max !== null && count > max;
  const number = (value: number) => value.toLocaleString(language);
  const words = () => {
    if (max === null) return t('draft.countPlain', { count: number(count) });
    return t(approx ? 'draft.countApprox' : 'draft.count', {
      count: number(count),
      max: number(max),
    });
  };
  return (
    <p class={over ? 'counter counter--over' : 'counter'}>
      {over && <Icon name="warn" />}
      <span class="visually-hidden">{t('draft.countName')}: </span>
      {parts.length > 1 && `${t('draft.threadParts', { count: parts.length })} · `}
      {words()}
    </p>
  );
}
