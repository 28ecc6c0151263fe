import type { Finding } from '../model/finding.ts';
import { quiet } from './presets.ts';

const CLAIM_LENGTH = 200;
/** A first sentence shorter than this is a shout (`Viral!`): the next one goes with it. */
const LEAST_SENTENCE = 30;

/** The beginning of a text as far as whole sentences make a claim of it. */
function firstSentence(text: string): string {
  let claim = '';
  for (const sentence of text.split(/(?<=[.!?…]["”']?)\s+/)) {
    claim = `${claim} ${sentence}`.trim();
    if (claim.length >= LEAST_SENTENCE) break;
  }
  return claim;
}

/** The claim of findings in one line: an officer's words, else a post's first sentence; without accounts and personal data. */
export function claimOf(findings: readonly Pick<Finding, 'narrative' | 'text'>[]): string {
  const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');
  const narrated = findings.map(({ narrative }) => oneLine(narrative)).find(Boolean);
  const words = quiet(
    narrated ?? firstSentence(oneLine(findings.find(({ text }) => text.trim())?.text ?? '')),
  );
  return words.length > CLAIM_LENGTH ? `${words.slice(0, CLAIM_LENGTH).replace(/\s\S*$/, '')} …` : words;
}

/** A finding as it is compared with others. */
export const comparable = ({
  id,
  text,
  narrative,
  postKey,
  permalink,
  post,
}: Pick<Finding, 'id' | 'text' | 'narrative' | 'postKey' | 'permalink' | 'post'>) => ({
  id,
  text,
  narrative,
  key: postKey ?? permalink,
  links: (post?.links ?? []).map(({ url }) => url),
});
