import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingSectionProps {
  title: string;
  why?: string;
  children: ComponentChildren;
}

/** What it is and why on the left, what to set on the right. */
export function SettingSection({ title, why, children }: SettingSectionProps) {
  const id = useId();
  return (
    <section class="setting" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {why && <p class="soft small">{why}</p>}
      </div>
      <div class="setting__fields">{children}</div>
    </section>
  );
}
