import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import { isText } from 'domhandler';
import { elementText } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';
import { boxUnder } from './find-similar.ts';
import { mainTest } from './text-lines.ts';
import { wordsOfHeading } from './words-of-heading.ts';

/** What readers say of an ad on its page, and the site's advice to them: elements named so, quotations, and what stands under a heading for comments. `title`: the heading of the page, which no box holds. */
export function saidByReaders(document: PageDocument, title: PageElement | undefined): PageElement[] {
  const isMain = mainTest(document.text);
  return document.elements.flatMap((element): readonly PageElement[] => {
    if (beginsWithComments(document, element) && !element.holds(title) && !isMain(element)) return [element];
    if (isOfReaders(element) || isQuote(document.text, element) || isMarkedComment(element)) return [element];
    if (isOverComments(document, element)) return boxUnder(element, title);
    const list = listUnder(document, element) ?? listBehindCount(document, element);
    return list === undefined ? [] : [list];
  });
}

function isOfReaders({ attribs }: PageElement): boolean {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  if (id === undefined && classes === undefined) return false;
  return (
    (classes?.length ?? 0) <= 200 && ofReaders.of(`${id?.slice(0, 60) ?? ''} ${classes ?? ''}`.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-'))
  );
}

/** Whether an element is what somebody said, in quotation marks. */
function isQuote(text: string, { name, textStart, textEnd }: PageElement): boolean {
  return name === 'blockquote' && /^\s{0,3}["“”„«»‘’「『]/.test(text.slice(textStart, Math.min(textEnd, textStart + 5)));
}

/** Whether an element's own marks say that it is a comment or review (schema.org). */
function isMarkedComment({ attribs }: PageElement): boolean {
  const property = attribs['itemprop'];
  return property === 'review' || property === 'reviews' || property === 'comment';
}

/** The list, box or table right behind a word for comments that is no heading: alone in an element, or the first words of the box that holds both. */
function listUnder(document: PageDocument, element: PageElement): PageElement | undefined {
  if (!WORD_HOLDERS.has(element.name)) return undefined;
  const [first, second] = element.children;
  if (first !== undefined && isText(first) && second instanceof PageElement && LISTS.has(second.name))
    return first.data.length <= LONGEST_HEADING && COMMENTS.has(wordsOfHeading(first.data)) ? second : undefined;
  if (element.lastOrder !== element.order || element.textEnd - element.textStart > LONGEST_HEADING) return undefined;
  const next = element.next instanceof PageElement ? element.next : element.next?.next;
  if (!(next instanceof PageElement) || !(LISTS.has(next.name) || next.name === 'div' || next.name === 'table')) return undefined;
  return COMMENTS.has(wordsOfHeading(elementText(document, element))) ? next : undefined;
}

/** The box behind the line that tells how many comments there are ("👍 214 · 96 comments"), where it holds nothing but what several say, each beginning with who says it. */
function listBehindCount(document: PageDocument, element: PageElement): PageElement | undefined {
  if (element.lastOrder !== element.order || element.textEnd - element.textStart > LONGEST_COUNT) return undefined;
  const said = elementText(document, element);
  if (!/\d/.test(said) || !COMMENTS.has(wordsOfHeading(said).replace(PARTICLE, ''))) return undefined;
  let line = element;
  while (line.parent instanceof PageElement && line.parent.textEnd - line.parent.textStart <= LONGEST_HEADING) line = line.parent;
  let next = line.next;
  while (next && !(next instanceof PageElement)) next = next.next;
  if (!(next instanceof PageElement)) return undefined;
  const each = next.children.filter((child) => child instanceof PageElement);
  return each.length >= LEAST_SAID && each.every((one) => one.name === each[0]?.name && beginsWithName(one)) ? next : undefined;
}

const LONGEST_COUNT = 30;
const LEAST_SAID = 2;
/** What some languages put between a number and what is counted. */
const PARTICLE = /^(?:na|ng|de|di) /;

/** Whether the first thing in an element is a name set apart: in bold or as a link. */
function beginsWithName({ children }: PageElement): boolean {
  const first = children.find((child) => child instanceof PageElement || (isText(child) && child.data.trim() !== ''));
  return first instanceof PageElement && NAMES.has(first.name) && first.textEnd - first.textStart <= LONGEST_HEADING;
}

const NAMES: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'h3', 'h4', 'h5', 'h6']);

/** Elements that hold such a word; a link would lead to the comments. */
const WORD_HOLDERS: ReadonlySet<string> = new Set(['div', 'p', 'b', 'strong', 'label', 'dt', 'caption', 'section', 'h1']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

/** Headings over what visitors say of an ad. */
const COMMENTS: ReadonlySet<string> = new Set(Object.values(pageWords.comments).flat());

/** Whether the first line of a box is a word for comments, however it is marked up. */
function beginsWithComments({ text }: PageDocument, { name, textStart, textEnd }: PageElement): boolean {
  if (!BOXES.has(name)) return false;
  const from = text.charAt(textStart) === '\n' ? textStart + 1 : textStart;
  const length = text.slice(from, Math.min(textEnd, from + LONGEST_HEADING + 1)).indexOf('\n');
  return length > 0 && COMMENTS.has(wordsOfHeading(text.slice(from, from + length)));
}

/** Elements that hold what visitors say. */
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'td', 'article', 'aside', 'center', 'fieldset']);

function isOverComments(document: PageDocument, element: PageElement): boolean {
  if (!/^(?:h[2-6]|legend|summary)$/.test(element.name) || element.textEnd - element.textStart > LONGEST_HEADING) return false;
  return COMMENTS.has(wordsOfHeading(elementText(document, element)));
}

const LONGEST_HEADING = 60;

/** Classes and ids of what readers of an ad say, and of the site's advice to them, in the languages that sites are written in; whole words. */
const ofReaders = new Remembered(
  (names: string) =>
    /(?:^|[-_ ])(?:reviews?|revs?|feedbacks?|comments?|cmts?|comm|testimonials?|guest-?book|kommentare?n?|kommentarer|komment(?:y|i|it)|comentarios?|comentarii?|commentaires?|commenti|coment[aá]rios|komentar(?:ze?|e|i|ji)?|koment(?:arai|ari|aarid)|hozzaszolas(?:ok)?|velemenyek|yorum(?:lar)?|opiniones|opinioni|opinie|recensioni|recensies|reacties|rese[nñ]as|recenz(?:je|e|ie|ii)|avaliacoes|otz[iy]v[iy]?|otzyvy|vidguky?|vidhuky?|ulasan|anmeldelser|omdomen|biedingen|biddings?|bids|safety|scams?|fraud|phishing|anti-?scam|safety-?tips?|helplines?|avvisi|alert-(?:warning|danger))(?:$|[-_ ])/i.test(
      names,
    ),
  5_000,
);
