import type { Handle, HandleKind } from '../../model/handle.ts';
import { mergeHandles } from '../handles/merge-handles.ts';
import { readAdHandles, readLinks } from './ad-handles.ts';
import { isReordered } from './unshown/styled-statements.ts';
import { withoutSpans } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import type { PageElement } from '../document/page-element.ts';
import { textBeside } from './find-ad-body.ts';
import { isMailboxOf, withoutSite } from './contacts-of-site.ts';
import { namedLinks } from './named-links.ts';
import { isOwnFrame } from './own-frame.ts';
import { ownText } from './own-text.ts';
import type { PageView } from './page-view.ts';
import { creditSpans } from './site-makers.ts';

/**
 * Contacts that a page shows beside the main part of its ad: in a box, a bar or a dialogue outside `main`, and in a sidebar where the ad has no contact of its own.
 * Many sites put the contact of the advertiser there; on a site that is the advertiser's own, header and footer hold it. Numbers and messengers only: accounts of social networks beside an ad are mostly those of the site.
 * More than two numbers are the contacts of others, and none is taken. Less sure than what stands in the ad.
 */
export function readBesideHandles(
  view: PageView,
  { text, beside: around, own }: { readonly text: AdText; readonly beside: AdText | undefined; readonly own: readonly Handle[] },
): Handle[] {
  const beside = mergeHandles([readText(view, around, SURE.beside), readButtons(view, own)]);
  if (isOwnFrame(view)) return [...beside, ...readFrame(view, textBeside(view, text, 'frame'))];
  if (withoutSite([...own, ...beside], view.document.url).some(isContact)) return beside;
  const aside = readText(view, textBeside(view, text, 'aside'), SURE.aside);
  return [...beside, ...aside];
}

/**
 * Buttons without text behind all text of a page, as bars and bubbles for messengers are: those of the ad's own number, and where the ad shows no contact, or header and footer are the advertiser's, any.
 * What leads to them by a word for help is the site's.
 */
function readButtons(view: PageView, own: readonly Handle[]): Handle[] {
  const { links, text } = view.document;
  const last = text.trimEnd().length;
  const buttons = links.filter(
    ({ element, href }) =>
      element.textEnd === element.textStart &&
      element.textStart >= last &&
      BUTTON.test(href) &&
      !HELP.test(Object.values(element.attribs).join(' ').slice(0, LONGEST_BUTTON)) &&
      ![...view.parts.map((part) => part.element), ...view.similar, ...view.siteBlocks, ...view.cardsOfOthers].some((part) =>
        part.holds(element),
      ),
  );
  if (buttons.length === 0) return [];
  const isAny = !own.some(isContact) || isOwnFrame(view);
  const known = new Set(own.filter(isContact).map(({ value }) => value));
  const found = readLinks(buttons, view).filter(({ kind, value }) => CALLED.has(kind) && (isAny || known.has(value)));
  return fewNumbers(found, SURE.beside);
}

const BUTTON = /^(?:tel|sms|whatsapp|viber|tg|zalo):|\/\/(?:wa\.me|t\.me|(?:api|web)\.whatsapp\.com|zalo\.me|line\.me|m\.me)\//i;
const HELP = /support|help|hilfe|ayuda|ajuda|aide|pomoc|помощ|поддержк|service|admin/i;
const LONGEST_BUTTON = 400;

/** What header and footer of an advertiser's own site hold: also mailboxes, and accounts where there is one of a network; not who made the site or its pictures. */
function readFrame(view: PageView, text: AdText | undefined): Handle[] {
  if (text === undefined || text.masked === '') return [];
  const found = readAdHandles(view, contactText(view, withoutSpans(text, creditSpans(view.document.text, text))), undefined);
  const isOnly = ({ kind, value }: Handle): boolean => found.every((other) => other.kind !== kind || other.value === value);
  const wanted = found.filter(
    (handle) => handle.kind === 'email' || CALLED.has(handle.kind) || (ACCOUNTS.has(handle.kind) && isOnly(handle)),
  );
  return fewNumbers(wanted, SURE.aside);
}

const ACCOUNTS: ReadonlySet<HandleKind> = new Set<HandleKind>([
  'instagram',
  'x',
  'facebook',
  'tiktok',
  'vk',
  'onlyfans',
  'fansly',
  'snapchat',
]);

/** The handles with this confidence at most; none where there are more numbers than one advertiser has. */
function fewNumbers(found: readonly Handle[], most: number): Handle[] {
  if (new Set(found.filter(({ kind }) => kind === 'phone').map(({ value }) => value)).size > MOST_NUMBERS) return [];
  return found.map((handle) => ({ ...handle, confidence: Math.min(most, handle.confidence) }));
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
  const isOwn = isOwnFrame(view);
  const found = readAdHandles(view, contactText(view, text), undefined).filter(
    (handle) => CALLED.has(handle.kind) || (isOwn && isMailboxOf(view.document.url, handle)),
  );
  return fewNumbers(found, most);
}

/** The ad's own part of a text, without what a style shows in another order, and without the texts of links that say something else than they lead to. */
export function contactText(view: PageView, text: AdText): AdText {
  const { document } = view;
  return ownText(
    view,
    withoutNames(text, namedLinks(document)),
    document.elements.filter((element) => isReordered(element)),
  );
}

/** The text with a dot in place of what some links say, so that they are still there. */
function withoutNames(text: AdText, links: readonly PageElement[]): AdText {
  let masked = '';
  let at = 0;
  for (const { textStart, textEnd } of links) {
    const from = textStart - text.start;
    const to = textEnd - text.start;
    // What is blanked out already belongs to others.
    if (from < at || to > text.masked.length || to - from < 3 || text.masked.slice(from, to).trim() === '') continue;
    masked += `${text.masked.slice(at, from)}\n${' '.repeat(to - from - 2)}·`;
    at = to;
  }
  return at === 0 ? text : { ...text, masked: masked + text.masked.slice(at) };
}

function isContact({ kind, stop }: Handle): boolean {
  return kind !== 'url' && !stop;
}
