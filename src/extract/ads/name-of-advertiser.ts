import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { PageElement } from '../document/page-element.ts';
import { FIRST_NAMES } from '../fields/names/first-names.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';
import { Remembered } from '../remembered.ts';
import type { PageView } from './page-view.ts';

/**
 * The first name, with a second one if it is written out, under which a site shows who placed an ad ("Therese B", "Оксана"): alone in an element of a box that is called after sellers or authors, or before
 * what sites tell of those ("Medlem sedan 2017", "Privat · Wien", "2 annonces"). Undefined where the page shows several such names or none; cards of others and the template are left out.
 */
export function nameOfAdvertiser(view: PageView): Read<string> | undefined {
  const { document, context, cardsOfOthers, linesOfOthers, parts } = view;
  const { text } = document;
  const found = new Map<string, Read<string>>();
  for (const element of document.elements) {
    const { textStart, textEnd } = element;
    if (textEnd - textStart < 2 || textEnd - textStart > LONGEST || NO_BOX.has(element.name)) continue;
    const match = NAME.exec(text.slice(textStart, textEnd));
    if (match === null) continue;
    const [, lead = '', whole = '', first = ''] = match;
    const name = SHORTENED.test(whole) ? first : whole;
    if (FIRST_NAMES.kindOf(first.toLowerCase(), context.languages) !== 'name' || !isShownAsAdvertiser(text, element)) continue;
    if ([...cardsOfOthers, ...linesOfOthers].some((other) => holds(other, textStart + 1))) continue;
    if (parts.some(({ kind, element: part }) => TEMPLATE.has(kind) && part.holds(element))) continue;
    const start = textStart + lead.length;
    found.set(name.toLowerCase(), { value: name, where: 'text', start, end: start + name.length, raw: name, by: 'alias-heading@1' });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Characters of a name with what stands beside it in its element. */
const LONGEST = 60;
/** Elements that no name of an advertiser stands alone in. */
const NO_BOX: ReadonlySet<string> = new Set(['h1', 'title', 'option', 'button', 'label', 'td', 'th', 'dt', 'em', 'i']);
const TEMPLATE: ReadonlySet<string> = new Set(['header', 'footer', 'nav']);
/** A second name cut down to its letter. */
const SHORTENED = / \p{Lu}\.?$/u;
/** Signs, a name with a capital, a second name or its first letter; then the end of the line or a sign. */
const NAME = /^([^\p{L}\p{N}]{0,6})((\p{Lu}[\p{L}\p{M}'’-]{1,16})(?: \p{Lu}(?:\.|[\p{L}\p{M}'’-]{0,18}))?)(?=\s{0,2}(?:$|[\n·|•(]))/u;

function holds(
  span: { readonly start?: number; readonly end?: number; readonly textStart?: number; readonly textEnd?: number },
  at: number,
): boolean {
  return at >= (span.textStart ?? span.start ?? 0) && at < (span.textEnd ?? span.end ?? 0);
}

/** Whether the box of an element is called after sellers, or what stands right behind its first line is told of them. */
function isShownAsAdvertiser(text: string, element: PageElement): boolean {
  const behind = text
    .slice(element.textStart + 1, element.textStart + LONGEST * 2)
    .replace(/^[^\n·|•(]{1,60}[\s·|•(]{1,4}/u, '')
    .slice(0, 40)
    .toLowerCase();
  if (FACTS.test(behind)) return true;
  for (let box: unknown = element, up = 0; box instanceof PageElement && up < 3; box = box.parent, up += 1) {
    if (box.textEnd - box.textStart > LONGEST_BOX) return false;
    const names = `${box.attribs['class'] ?? ''} ${box.attribs['id'] ?? ''} ${box.attribs['itemprop'] ?? ''}`.slice(0, 200);
    if (otherNames.of(names)) return false;
    if (sellerNames.of(names)) return true;
  }
  return false;
}

/** Characters of a box about an advertiser. */
const LONGEST_BOX = 300;
/** Words of template names for who placed an ad, in the languages of well-known engines. */
const sellerNames = new Remembered(
  (names: string) =>
    /(?:^|[-_ ]|[a-z](?=[A-Z]))(?:seller|author|owner|vendor|advertiser|poster|publisher|contact-?(?:name|person|box)|user-?name|vendeur|vendedor|venditore|verkoper|verkaeufer|anbieter|saljare|saelger|selger|sprzedawca|prodejce|predajca|elado|vanzator|satici|myyja|annonceur|anunciante|inserzionista|inzerent|ogloszeniodawca)/i.test(
      names,
    ),
  5_000,
);
/** ... and for those who only comment, like or are recommended. */
const otherNames = new Remembered(
  (names: string) => /comment|review|reply|respon|rating|testimon|similar|related|likes|online|staff|moderat/i.test(names),
  5_000,
);
/** What sites tell beside the name of who placed an ad, at the beginning of a text in small letters. */
export const FACTS: RegExp = new RegExp(
  `^(?:(?:${wordAlternatives(pageWords.advertiserFacts)})(?![\\p{L}\\p{M}])|\\d{1,5} (?:${wordAlternatives(pageWords.advertiserAds)})(?![\\p{L}\\p{M}]))`,
  'u',
);
