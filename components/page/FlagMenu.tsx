import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageKey } from '../../lib/locales/page.ts';
import type { Translate } from '../../lib/locales/translate.ts';
import { Drawing } from '../ui/drawing.tsx';
import { chevronDown } from '../ui/icon-paths.ts';
import type { FlagActions } from './FlagButton.tsx';
import { neighbour } from './menu-keys.ts';

/** Room that the open menu needs below the button, in CSS pixels. */
const MENU_HEIGHT = 120;

/** What else can be flagged: a menu button with the keys of the ARIA pattern. */
export function FlagMenu({ t, actions }: { t: Translate<PageKey>; actions: FlagActions }) {
  const [open, setOpen] = useState(false);
  const [above, setAbove] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const show = () => {
    const bottom = trigger.current?.getBoundingClientRect().bottom ?? 0;
    setAbove(bottom + MENU_HEIGHT > window.innerHeight);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else {
      const items = [...(menu.current?.querySelectorAll('button') ?? [])];
      const next = neighbour(items.indexOf(event.target as HTMLButtonElement), items.length, event.key);
      if (next === null) return;
      items[next]?.focus();
    }
    event.preventDefault();
  };

  const items: [PageKey, () => void][] = [
    ['flagArea', actions.onFlagArea],
    ['flagSelection', actions.onFlagSelection],
    ['quietHere', actions.onQuiet],
  ];
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class="pill__more"
        aria-label={t('more')}
        title={t('more')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (open ? close() : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          show();
        }}
      >
        <Drawing path={chevronDown} />
      </button>
      {open && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={t('more')}
          class={above ? 'menu menu--above' : 'menu'}
          onKeyDown={onKeyDown}
        >
          {items.map(([key, act]) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              // The selection in the page must survive the press.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                setOpen(false);
                act();
              }}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
