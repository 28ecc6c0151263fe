import { useState } from 'preact/hooks';
import { CARD_REFUSALS, type CardRefusal, cardAltText } from '../../../../lib/drafts/card/content.ts';
import { CARD_SIZES, type CardSize } from '../../../../lib/drafts/card/layout.ts';
import type { CardTaken } from '../../../../lib/messages/calls/reply.ts';
import type { Clarification } from '../../../../lib/model/clarification.ts';
import { useSend } from '../../../hooks/use-send.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select, TextArea } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { useShell } from '../../../ui/shell.ts';
import { useToast } from '../../../ui/toast.tsx';
import { type Card, useCard } from './use-card.ts';

interface ReplyCardProps {
  findingId: string;
  entry: Clarification;
  /** A second person has not read the reply yet: the picture can be looked at, not taken along. */
  unapproved: boolean;
}

const ownRefusal = (refusal: CardRefusal): refusal is (typeof CARD_REFUSALS)[number] =>
  (CARD_REFUSALS as readonly string[]).includes(refusal);

const SIZES = Object.keys(CARD_SIZES) as CardSize[];

/** The facts as a picture for feeds and stories, made here; folded until somebody wants one. */
export function ReplyCard(props: ReplyCardProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('card.title')}</summary>
      {open && <OpenCard {...props} />}
    </details>
  );
}

function OpenCard({ findingId, entry, unapproved }: ReplyCardProps) {
  const t = useT();
  const [size, setSize] = useState<CardSize>('square');
  const { card, picture } = useCard(entry, size);
  return (
    <div class="stack">
      <Select
        label={t('card.size')}
        value={size}
        choices={SIZES.map((value) => ({ value, label: t(`card.size.${value}`) }))}
        onValue={setSize}
      />
      {typeof card === 'string' ? (
        <Banner tone="amber" title={t('card.refused')}>
          {t(ownRefusal(card) ? `card.refused.${card}` : `draftRefusal.${card}`)}
        </Banner>
      ) : (
        <Ready
          findingId={findingId}
          entry={entry}
          size={size}
          card={card}
          picture={picture}
          unapproved={unapproved}
        />
      )}
    </div>
  );
}

type ReadyProps = ReplyCardProps & {
  size: CardSize;
  card: Card;
  picture: ReturnType<typeof useCard>['picture'];
};

function Ready({ findingId, entry, size, card, picture, unapproved }: ReadyProps) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const send = useSend();
  const { width, height } = CARD_SIZES[size];
  const alt = cardAltText(card.shown);
  const take = async (run: () => void | Promise<void>, said: string, refused: string): Promise<boolean> => {
    try {
      await run();
      toast({ text: said });
      return true;
    } catch {
      toast({ tone: 'red', text: refused });
      return false;
    }
  };
  const record = (taken: CardTaken['taken']) => async (isTaken: boolean) => {
    if (isTaken) await send('recordCard', { findingId, clarificationId: entry.id, taken });
  };
  const save = () =>
    picture &&
    take(
      () =>
        shell.download(
          `${entry.code.replace(/[^\p{L}\p{N}-]+/gu, '-')}-${width}x${height}.png`,
          picture.blob,
        ),
      t('card.saved'),
      t('card.saveRefused'),
    ).then(record('saved'));
  const copy = () =>
    picture &&
    take(() => shell.copyPicture(picture.blob), t('card.copied'), t('card.copyRefused')).then(
      record('copied'),
    );
  const blocked = unapproved || !picture;
  return (
    <>
      <div class="reply-card" style={{ aspectRatio: `${width} / ${height}` }}>
        {picture && <img src={picture.address} width={width} height={height} alt={alt} />}
      </div>
      {card.left > 0 && <p class="small soft">{t('card.left', { count: card.left })}</p>}
      {unapproved && <p class="small note-red">{t('card.unapproved')}</p>}
      <div class="button-row">
        <Button icon="download" aria-disabled={blocked} onClick={() => !blocked && void save()}>
          {t('card.save')}
        </Button>
        <Button icon="copy" aria-disabled={blocked} onClick={() => !blocked && void copy()}>
          {t('card.copy')}
        </Button>
      </div>
      <TextArea label={t('card.alt')} rows={3} value={alt} readOnly onValue={() => {}} />
      <div class="button-row">
        <Button
          icon="copy"
          onClick={() => void take(() => shell.copy(alt), t('card.altCopied'), t('card.altRefused'))}
        >
          {t('card.copyAlt')}
        </Button>
      </div>
    </>
  );
}
