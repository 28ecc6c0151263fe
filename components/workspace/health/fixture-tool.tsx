import { useState } from 'preact/hooks';
import type { Fixture } from '../../../lib/model/fixture.ts';
import { hostOf } from '../../../lib/model/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { type Fixtures, useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { FixturePreview } from './fixture-preview.tsx';

type Tabs = Awaited<ReturnType<Fixtures['tabs']>>;

function TabList({ tabs, onPoint }: { tabs: Tabs; onPoint: (tabId: number) => void }) {
  const t = useT();
  if (tabs.length === 0) return <p role="status">{t('fixture.noTabs')}</p>;
  return (
    <ul class="health__tabs">
      {tabs.map(({ id, title, address }) => (
        <li key={id}>
          <span>
            <bdi>{title || address}</bdi> <span class="soft">{hostOf(address)}</span>
          </span>
          <Button aria-label={t('fixture.pointAt', { title: title || address })} onClick={() => onPoint(id)}>
            {t('fixture.point')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** From an open page to a file on which a maintainer can test the repair of an adapter. */
export function FixtureTool() {
  const t = useT();
  const toast = useToast();
  const { fixtures } = useShell();
  const [tabs, setTabs] = useState<Tabs | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [fixture, setFixture] = useState<Fixture | null>(null);

  const choose = async () => {
    setFixture(null);
    setTabs(await fixtures.tabs());
  };
  const point = async (tabId: number) => {
    setWaiting(true);
    const outcome = await fixtures.pick(tabId);
    setWaiting(false);
    if (!outcome.ok) toast({ tone: 'red', text: t(`error.${outcome.error}`) });
    else if (!outcome.value) toast({ text: t('fixture.cancelled') });
    else {
      setTabs(null);
      setFixture(outcome.value);
    }
  };

  return (
    <section class="health__sample" aria-labelledby="health-fixture">
      <h2 id="health-fixture">{t('fixture.title')}</h2>
      <p class="soft health__measure">{t('fixture.intro')}</p>
      <div class="button-row">
        <Button icon="table" onClick={() => void choose()}>
          {t('fixture.start')}
        </Button>
      </div>
      {waiting && <p role="status">{t('fixture.waiting')}</p>}
      {tabs && <TabList tabs={tabs} onPoint={(tabId) => void point(tabId)} />}
      {fixture && <FixturePreview fixture={fixture} onDiscard={() => setFixture(null)} />}
    </section>
  );
}
