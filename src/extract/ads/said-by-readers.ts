import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import { elementText } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';
import { boxUnder, wordsOfHeading } from './find-similar.ts';

/** What readers say of an ad on its page, and the site's advice to them: elements named so, quotations, and what stands under a heading for comments. `title`: the heading of the page, which no box holds. */
export function saidByReaders(document: PageDocument, title: PageElement | undefined): PageElement[] {
  return document.elements.flatMap((element): readonly PageElement[] => {
    if (isOfReaders(element) || isQuote(document.text, element)) return [element];
    return isOverComments(document, element) ? boxUnder(element, title) : [];
  });
}

function isOfReaders({ attribs }: PageElement): boolean {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  if (id === undefined && classes === undefined) return false;
  return (classes?.length ?? 0) <= 200 && ofReaders.of(`${id?.slice(0, 60) ?? ''} ${classes ?? ''}`);
}

/** Whether an element is what somebody said, in quotation marks. */
function isQuote(text: string, { name, textStart, textEnd }: PageElement): boolean {
  return name === 'blockquote' && /^\s{0,3}["“”„«»‘’「『]/.test(text.slice(textStart, Math.min(textEnd, textStart + 5)));
}

/** Headings over what visitors say of an ad. */
const COMMENTS: ReadonlySet<string> = new Set(Object.values(pageWords.comments).flat());

function isOverComments(document: PageDocument, element: PageElement): boolean {
  if (!/^(?:h[2-6]|legend|summary)$/.test(element.name) || element.textEnd - element.textStart > LONGEST_HEADING) return false;
  return COMMENTS.has(wordsOfHeading(elementText(document, element)));
}

const LONGEST_HEADING = 60;

/** Classes and ids of what readers of an ad say, and of the site's advice to them, in the languages that sites are written in; whole words. */
const ofReaders = new Remembered(
  (names: string) =>
    /(?:^|[-_ ])(?:reviews?|comments?|cmts?|comm|testimonials?|guest-?book|kommentare?n?|kommentarer|komment(?:y|i|it)|comentarios?|comentarii?|commentaires?|commenti|coment[aá]rios|komentar(?:ze?|e|i|ji)?|koment(?:arai|ari|aarid)|hozzaszolas(?:ok)?|velemenyek|yorum(?:lar)?|opiniones|opinioni|opinie|recensioni|recensies|reacties|rese[nñ]as|recenz(?:je|e|ie|ii)|avaliacoes|otz[iy]v[iy]?|otzyvy|vidguky?|vidhuky?|ulasan|anmeldelser|omdomen|biedingen|biddings?|bids|safety|scams?|fraud|helplines?|avvisi|alert-(?:warning|danger))(?:$|[-_ ])/i.test(
      names,
    ),
  5_000,
);
