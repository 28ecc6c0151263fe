import { healthSentence } from '../../lib/locales/health.ts';
import type { Health } from '../../lib/model/health.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Banner } from './banner.tsx';

interface HealthNoteProps {
  /** Of the platform that is looked at, as `useHealth` gives it. */
  health: Health | undefined;
  language: Settings['language'];
}

/** What cannot be read on a platform and what to do instead; nothing where reading goes well. */
export const HealthNote = ({ health, language }: HealthNoteProps) =>
  health?.state === 'partial' || health?.state === 'broken' ? (
    <Banner tone="amber">{healthSentence(health, language)}</Banner>
  ) : null;
