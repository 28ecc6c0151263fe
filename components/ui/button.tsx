import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'icon'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
}

/** A button is a verb. `aria-disabled` (not `disabled`) where the officer must be able to hear why it does nothing. */
export const Button = ({ variant = 'secondary', icon, class: extra, children, ...rest }: ButtonProps) => (
  <button type="button" {...rest} class={['button', `button--${variant}`, extra].filter(Boolean).join(' ')}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

/** A button that shows only an icon; `label` is its name and its tooltip. */
export const IconButton = ({ label, icon, ...rest }: ButtonProps & { label: string; icon: IconName }) => (
  <Button variant="quiet" {...rest} class="button--icon" icon={icon} aria-label={label} title={label} />
);
