import type { Handle } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { foldText } from './folded-text.ts';
import { findMasks } from './find-masks.ts';
import { readPhones } from './read-phones.ts';
import { runSteps } from '../text/steps.ts';
import { walkText } from '../text/text-walk.ts';
import { scanTokens } from './scan-tokens.ts';

/**
 * Phone numbers in a page's own URL, with `where: 'url'` and offsets into the URL. Numbers there are mostly ids: only whole numbers with
 * their trunk prefix or country code count, and only with low confidence.
 */
export function readUrlHandles(url: string, context: TextContext): Handle[] {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  if (path === -1 || url.length > LONGEST_URL) return [];
  const offset = path;
  const rest = url.slice(offset);
  const folded = foldText(rest.replace(/%2B/gi, '  +').replace(/%20/g, '   '));
  // Every separator of a slug is one: hyphen, underscore, plus.
  const slug = { ...folded, text: folded.text.replaceAll('_', '-'), lower: folded.lower.replaceAll('_', '-') };
  const walk = walkText(slug.lower);
  const phones = runSteps(readPhones({ folded: slug, tokens: scanTokens(walk), masks: findMasks(walk, []), context }));
  return phones.flatMap((phone) => {
    // The plus of `%2B` was put in its third place.
    const start = offset + phone.start - (/^%2$/.test(rest.slice(Math.max(0, phone.start - 2), phone.start)) ? 2 : 0);
    const raw = url.slice(start, offset + phone.end);
    const digits = raw.replace(/^%2B/i, '+').replace(/\D/g, '');
    const trunk = /^(?:%2B|\D*(?:\+|00|0))/i.test(raw) || phone.value === `+${digits}` || phone.value.startsWith('+1');
    if (ID_LETTERS.test(rest.slice(0, start - offset))) return [];
    if (phone.status !== 'valid' || phone.obfuscated || !trunk || digits.length < 9 || raw.includes('/')) return [];
    return [
      {
        kind: 'phone' as const,
        value: phone.value,
        where: 'url' as const,
        start,
        end: offset + phone.end,
        raw,
        by: 'phone@1',
        confidence: 0.5,
        obfuscated: false,
        status: phone.status,
        stop: false,
      },
    ];
  });
}

const LONGEST_URL = 4096;
/** A letter or two glued to what follows, as before the id of an ad: `/m2207718834-`, `/id2207718834`. */
const ID_LETTERS = /(?:^|[^a-z])[a-z]{1,2}$/i;
