import { type EscalationCase, platformNames } from '../../../lib/exchange/escalation/case.ts';
import { appTranslate } from '../../../lib/locales/app.ts';

/**
 * The body as pack and log name it, in Indonesian: who is addressed where the addressee is filled in, else the body's
 * short name.
 */
export function bodyName(work: EscalationCase): string {
  const { body, addressee } = work;
  if (body === 'platform') return platformNames(work);
  const [line = ''] = addressee.split('\n');
  const isOpen = body === 'komdigi' || /\[|^\s*$/.test(line);
  const short = appTranslate('id')(`escalation.body.${body}`);
  return isOpen ? short : line.replace(/^\s*(?:yth\.?\s*)?(?:(?:ketua|kepala)\s+)?/i, '').slice(0, 200);
}
