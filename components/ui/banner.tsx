import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './tones.ts';

const ICONS: Record<Exclude<Tone, 'act'>, IconName> = {
  amber: 'warn',
  red: 'stop',
  green: 'check',
  grey: 'info',
};

interface BannerProps {
  tone: Exclude<Tone, 'act'>;
  title?: string;
  children?: ComponentChildren;
  /** Buttons: what the officer can do about it. */
  actions?: ComponentChildren;
}

/** What happened, what it means, what to do. Red interrupts a screen reader, the others wait their turn. */
export const Banner = ({ tone, title, children, actions }: BannerProps) => (
  <div class={`banner banner--${tone}`} role={tone === 'red' ? 'alert' : 'status'}>
    <Icon name={ICONS[tone]} />
    <div class="banner__body">
      {title && <p class="banner__title">{title}</p>}
      {children && <div>{children}</div>}
      {actions && <div class="button-row">{actions}</div>}
    </div>
  </div>
);
