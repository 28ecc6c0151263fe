import { KEY_ROLES, type KeyRole } from '../../../lib/model/trusted-key.ts';
import { useT } from '../../ui/i18n.ts';

interface RoleChecksProps {
  /** Whose key, for people who hear the page. */
  name: string;
  roles: readonly KeyRole[];
  onRoles: (roles: KeyRole[]) => void;
}

/** What a key may do in this office, to be ticked. */
export function RoleChecks({ name, roles, onRoles }: RoleChecksProps) {
  const t = useT();
  return (
    <fieldset class="key-roles" aria-label={t('key.roles', { name })}>
      {KEY_ROLES.map((role) => (
        <label key={role} class="check">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={({ currentTarget: { checked } }) =>
              onRoles(KEY_ROLES.filter((one) => (one === role ? checked : roles.includes(one))))
            }
          />
          {t(`key.role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
