import { useState } from 'preact/hooks';
import { usePictureUsage } from '../../hooks/use-evidence.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { showBytes, showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';

/** In days. */
const AGES = ['365', '90', '30', '0'] as const;
type Age = (typeof AGES)[number];

/** How much room pictures take, and the way to get it back when the disk is full. */
export function PictureRoom() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const { language } = useSettings();
  const usage = usePictureUsage();
  const [age, setAge] = useState<Age>('365');
  const [asked, setAsked] = useState(false);
  if (usage.status !== 'ready') return null;
  const { count, bytes } = usage.value;
  if (count === 0) return <p class="soft">{t('pictureRoom.none')}</p>;

  const remove = async () => {
    setAsked(false);
    const outcome = await command('removePictures', { days: Number(age) });
    if (outcome.ok) toast({ text: t('pictureRoom.done', { count: showNumber(outcome.value, language) }) });
  };
  return (
    <>
      <p>
        {t('pictureRoom.usage', { count: showNumber(count, language), size: showBytes(bytes, language) })}
      </p>
      <Select
        label={t('pictureRoom.age')}
        value={age}
        choices={AGES.map((value) => ({ value, label: t(`pictureRoom.days${value}`) }))}
        onValue={setAge}
      />
      <div class="button-row">
        <Button variant="danger" icon="trash" onClick={() => setAsked(true)}>
          {t('pictureRoom.remove')}
        </Button>
      </div>
      {asked && (
        <Dialog
          title={t('pictureRoom.sure', { age: t(`pictureRoom.days${age}`) })}
          onClose={() => setAsked(false)}
        >
          <p>{t('pictureRoom.sureMeaning')}</p>
          <div class="button-row dialog-actions">
            <Button variant="danger" icon="trash" onClick={() => void remove()}>
              {t('pictureRoom.confirm')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('action.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
