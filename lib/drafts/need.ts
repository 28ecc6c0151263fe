/** The questions of *Perlu dibalas?*, each with its answers from the least to the most. */
export const NEED_QUESTIONS = {
  reach: ['few', 'hundreds', 'thousands'],
  spreader: ['ordinary', 'influential', 'media'],
  circle: ['one_group', 'several'],
  harm: ['slight', 'confusing', 'keeps_from_voting'],
  phase: ['far', 'near', 'voting'],
} as const;
export type NeedQuestion = keyof typeof NEED_QUESTIONS;
export type NeedAnswers = { [Question in NeedQuestion]: (typeof NEED_QUESTIONS)[Question][number] };

export const NEED_ADVICE = ['watch', 'reply', 'counter_post', 'escalate'] as const;
export type NeedAdvice = (typeof NEED_ADVICE)[number];

/** What is recommended, and the answers that it rests on, the weightiest first. */
export interface Need {
  advice: NeedAdvice;
  because: readonly NeedQuestion[];
}

/**
 * A reply also spreads what it answers: silence is best while few have seen a claim (First Draft, *10 questions for
 * newsrooms*), a post of one's own where a large account would gain from being answered, and the way upwards where
 * people may be kept from voting. Whoever decides may do otherwise.
 */
export function needOf({ reach, spreader, circle, harm, phase }: NeedAnswers): Need {
  const isWide = reach === 'thousands' || spreader === 'media';
  if (harm === 'keeps_from_voting' && (isWide || phase === 'voting'))
    return {
      advice: 'escalate',
      because: phase === 'voting' ? ['harm', 'phase'] : ['harm', 'reach', 'spreader'],
    };
  if (harm === 'keeps_from_voting') return { advice: 'reply', because: ['harm'] };
  if (isWide && spreader !== 'ordinary') return { advice: 'counter_post', because: ['reach', 'spreader'] };
  if (reach === 'few' && spreader === 'ordinary' && phase !== 'voting')
    return { advice: 'watch', because: ['reach', 'spreader'] };
  if (circle === 'one_group' && harm === 'slight') return { advice: 'watch', because: ['circle', 'harm'] };
  return { advice: 'reply', because: ['reach', 'harm'] };
}

/** Begins the line in the notes that keeps the recommendation. */
export const NEED_MARK = 'Perlu dibalas?';

/** The notes with the line of the recommendation in place of an earlier one; all other lines stay. */
export function withNeed(notes: string, line: string): string {
  const others = notes.split('\n').filter((one) => !one.startsWith(NEED_MARK));
  return [...others, `${NEED_MARK} ${line}`].join('\n').trim();
}
