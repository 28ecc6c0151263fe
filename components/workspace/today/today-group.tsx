import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSettings } from '../../hooks/use-settings.ts';
import type { Tone } from '../../ui/tones.ts';
import { showNumber } from '../show.ts';

/** Rows of a group on the start page; the rest is one step away. */
export const SHOWN = 5;

interface TodayGroupProps {
  title: string;
  why?: string;
  count: number;
  tone?: Tone;
  /** Rows, each a `li`. */
  children: ComponentChildren;
  /** Where the others are, and what can be done about all. */
  more?: ComponentChildren;
}

/** One kind of thing that waits, and how much of it; nothing where nothing waits. */
export function TodayGroup({ title, why, count, tone = 'grey', children, more }: TodayGroupProps) {
  const id = useId();
  const { language } = useSettings();
  if (count === 0) return null;
  return (
    <section class="today__group" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class={`today__count today__count--${tone}`}>{showNumber(count, language)}</span>
      </h2>
      {why && <p class="soft small">{why}</p>}
      <ul class="today__rows">{children}</ul>
      {more && <div class="button-row">{more}</div>}
    </section>
  );
}
