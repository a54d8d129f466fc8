import type { Handle } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { foldText } from './folded-text.ts';
import { findMasks } from './find-masks.ts';
import { readPhones } from './read-phones.ts';
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
  const phones = readPhones({ folded: slug, tokens: scanTokens(slug.lower), masks: findMasks(slug.lower, []), context });
  return phones.flatMap((phone) => {
    const raw = url.slice(offset + phone.start, offset + phone.end);
    const digits = raw.replace(/\D/g, '');
    const trunk = /^\D*(?:\+|00|0)/.test(raw) || phone.value === `+${digits}` || phone.value.startsWith('+1');
    if (phone.status !== 'valid' || phone.obfuscated || !trunk || digits.length < 9 || raw.includes('/')) return [];
    return [
      {
        kind: 'phone' as const,
        value: phone.value,
        where: 'url' as const,
        start: offset + phone.start,
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
