import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What to do first. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => (
  <div class="empty">
    <Icon name={icon} />
    <h2>{title}</h2>
    {children}
    {actions && <div class="button-row">{actions}</div>}
  </div>
);
