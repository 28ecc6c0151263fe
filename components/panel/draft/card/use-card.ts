import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CardContent, type CardRefusal, cardContent } from '../../../../lib/drafts/card/content.ts';
import { type CardSize, layOutCard } from '../../../../lib/drafts/card/layout.ts';
import type { Clarification } from '../../../../lib/model/clarification.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { qrModules } from '../../../ui/qr.ts';
import { canvasMeasure, drawCard } from './draw.ts';

export interface Card {
  /** What it says, as far as there was room. */
  shown: CardContent;
  /** Facts that had no room. */
  left: number;
  draw(): Promise<Blob>;
}

function makeCard(entry: Clarification, size: CardSize, settings: Settings): Card | CardRefusal {
  const { content, refused } = cardContent(entry, { ...settings, now: new Date() });
  if (refused !== null) return refused;
  const modules = qrModules(content.link);
  const layout = layOutCard(content, size, modules.length, canvasMeasure());
  if (typeof layout === 'string') return layout;
  const { shown } = layout;
  return {
    shown,
    left: content.facts.length - shown.facts.length,
    draw: () => drawCard(layout, modules),
  };
}

interface Picture {
  blob: Blob;
  address: string;
}

/** The card of an entry in one size, or why there is none; the picture follows a moment later, null until then. */
export function useCard(entry: Clarification, size: CardSize) {
  const settings = useSettings();
  const card = useMemo(() => makeCard(entry, size, settings), [entry, size, settings]);
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    if (typeof card === 'string') return;
    let address = '';
    let isGone = false;
    void card.draw().then((blob) => {
      if (isGone) return;
      address = URL.createObjectURL(blob);
      setPicture({ blob, address });
    });
    return () => {
      isGone = true;
      setPicture(null);
      URL.revokeObjectURL(address);
    };
  }, [card]);
  return { card, picture };
}
