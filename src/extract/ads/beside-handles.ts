import type { Handle, HandleKind } from '../../model/handle.ts';
import { readAdHandles } from './ad-handles.ts';
import { withoutSpans } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import { textBeside } from './find-ad-body.ts';
import type { PageView } from './page-view.ts';

/**
 * Contacts that a page shows beside the main part of its ad: in a box, a bar or a dialogue outside `main`, and in a sidebar where the ad has no contact of its own.
 * Many sites put the contact of the advertiser there. Numbers and messengers only: accounts of social networks beside an ad are mostly those of the site.
 * More than two numbers are the contacts of others, and none is taken. Less sure than what stands in the ad.
 */
export function readBesideHandles(view: PageView, text: AdText, own: readonly Handle[]): Handle[] {
  const beside = readText(view, textBeside(view, text, 'main'), SURE.beside);
  if ([...own, ...beside].some(isContact)) return beside;
  return [...beside, ...readText(view, textBeside(view, text, 'aside'), SURE.aside)];
}

const SURE = { beside: 0.7, aside: 0.5 } as const;
const MOST_NUMBERS = 2;
const CALLED: ReadonlySet<HandleKind> = new Set<HandleKind>([
  'phone',
  'whatsapp',
  'telegram',
  'viber',
  'signal',
  'line',
  'wechat',
  'zalo',
  'kakaotalk',
  'threema',
  'session',
]);

function readText(view: PageView, text: AdText | undefined, most: number): Handle[] {
  if (text === undefined || text.masked === '') return [];
  const found = readAdHandles(view, contactText(view, text), undefined).filter(({ kind }) => CALLED.has(kind));
  if (new Set(found.filter(({ kind }) => kind === 'phone').map(({ value }) => value)).size > MOST_NUMBERS) return [];
  return found.map((handle) => ({ ...handle, confidence: Math.min(most, handle.confidence) }));
}

/** The text without the cards of other ads. */
export function contactText(view: PageView, text: AdText): AdText {
  return withoutSpans(
    text,
    view.cardsOfOthers.map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd })),
  );
}

function isContact({ kind, stop }: Handle): boolean {
  return kind !== 'url' && !stop;
}
