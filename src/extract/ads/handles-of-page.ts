import type { Handle } from '../../model/handle.ts';

/** What is known of a page when the contacts found in its ad are looked over. */
export interface PageOfHandles {
  readonly url: string;
  readonly text: string;
  /** The contacts of the platform, as header, footer and data of the page tell them. */
  readonly platform: readonly Handle[];
  /** Whether the site is the advertiser's own. */
  readonly isOwnSite: boolean;
}

/**
 * Looks over the contacts found in the ad of a page: the page's own number in its site, called an id, is no telephone number and left out. Where the ad has another contact besides, so is that number without a word for a telephone, and
 * the channel that the page is a post of, and what the data say of a firm that the site's header or footer shows as its own contact, are contacts of the site (`stop`).
 */
export function handlesOfPage(handles: readonly Handle[], page: PageOfHandles): Handle[] {
  const labelled = [...page.text.slice(0, MOST_READ).matchAll(CALLED_ID)].map(([, number = '']) => number);
  const numbers = [...numbersOf(page.url), ...labelled];
  const channel = channelOf(page.url);
  const template = new Set(page.isOwnSite ? [] : page.platform.map(keyOf));
  const isId = (handle: Handle): boolean => handle.kind === 'phone' && handle.where !== 'url' && isIdOf(handle, numbers, page.text);
  const isOfSite = (handle: Handle): boolean =>
    (handle.kind === 'telegram' && channel !== undefined && handle.value.toLowerCase() === channel) ||
    (handle.where === 'structured' && template.has(keyOf(handle)));
  const others = handles.filter((handle) => handle.kind !== 'url' && !handle.stop && !isId(handle) && !isOfSite(handle));
  const hasOther = (handle: Handle): boolean => others.some((other) => other !== handle);
  return handles
    .filter((handle) => !isId(handle) || (!isLabelledId(handle, page.text) && (handle.confidence >= SURE || !hasOther(handle))))
    .map((handle) => (!handle.stop && isOfSite(handle) && hasOther(handle) ? { ...handle, stop: true } : handle));
}

/** A number that a link dials, or that stands right behind a word for a telephone. */
const SURE = 0.95;

/** Characters of a page in which its ids are looked for. */
const MOST_READ = 20_000;
/** A number that the page calls an id or a reference; every quantifier is bounded. */
const CALLED_ID = /(?<!\p{L})(?:(?:post|ad|listing|item|job)[ _-]?)?(?:ids?|ref|№|nr)[\s.:#]{1,4}(\d{6,12})(?!\d)/giu;

function keyOf({ kind, value }: Handle): string {
  return `${kind}:${value}`;
}

/** The numbers of a page's address that may be its id: six digits or more. */
function numbersOf(url: string): readonly string[] {
  const parsed = URL.parse(url);
  return parsed === null ? [] : ((parsed.pathname + parsed.search).match(/\d{6,20}/g) ?? []);
}

/** The channel of a post's page at Telegram, in small letters. */
function channelOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?(\w{4,40})\/\d/i.exec(url)?.[1]?.toLowerCase();
}

/** Whether a number is the page's own, or begins with it where it is called an id. */
function isIdOf(handle: Handle, numbers: readonly string[], text: string): boolean {
  const { raw } = handle;
  if (handle.where === 'attribute') return handle.confidence < SURE && numbers.some((number) => handle.value.endsWith(number));
  return numbers.some((number) => raw === number || (raw.startsWith(number) && isLabelledId(handle, text)));
}

/** Whether a word for an id stands right before a number of the text. */
function isLabelledId({ where, start }: Handle, text: string): boolean {
  return (
    where === 'text' &&
    /(?:^|[^\p{L}])(?:ids?|nr|no|n°|nº|№|num|ref|sku|#)[\s.:#№°]{0,4}$/iu.test(text.slice(Math.max(0, start - 12), start))
  );
}
