import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';

/** The posts of a thread that no class tells: elements of one name beside each other, each with the time at which it was written and its number in the thread at an end of a line ("15:04 #2", "3楼"). Undefined where the first is not number one, or a page has none. */
export function numberedPosts({
  elements,
  text,
}: Pick<PageDocument, 'elements' | 'text'>): { readonly own: readonly PageElement[]; readonly others: readonly PageElement[] } | undefined {
  const [first, second] = firstMarks(text);
  if (first === undefined || second === undefined) return undefined;
  const posts = postsWith({ elements, text }, first, second);
  const own = posts?.[0];
  if (posts === undefined || own === undefined) return undefined;
  const author = firstLine(own, text);
  const isOther = (post: PageElement): boolean => author === '' || firstLine(post, text) !== author;
  const answers = posts.slice(1);
  return { own: [own, ...answers.filter((post) => !isOther(post))], others: answers.filter(isOther) };
}

/** Where number one of a thread stands in a page's text, and behind it number two. */
function firstMarks(text: string): readonly (number | undefined)[] {
  const at: (number | undefined)[] = [undefined, undefined];
  for (const match of text.matchAll(MARK)) {
    const number = Number(match[1] ?? match[2] ?? match[3]);
    if (number === 1 && at[1] === undefined) at[0] = match.index;
    else if (number === 2 && at[0] !== undefined) at[1] ??= match.index;
  }
  return at;
}

/** The number of a post, at the end or at the beginning of a line. */
const MARK = /(?:#|№ ?|No\. ?)(\d{1,4})(?=$|\n)|(?<=^|\n)#(\d{1,4})(?=[ \n])|(?<=^|[\n ])(\d{1,4}) ?[楼樓](?=$|[\n ])/gm;

/** The elements of one name beside each other of which one holds the first place and the next the second, each with a time; undefined where a page has none. */
function postsWith({ elements, text }: Pick<PageDocument, 'elements' | 'text'>, first: number, second: number): PageElement[] | undefined {
  const around = elements.filter((element) => holdsPlace(element, first) && !holdsPlace(element, second));
  const post = around.find(({ parent }) => parent instanceof PageElement && holdsPlace(parent, second));
  if (!(post?.parent instanceof PageElement)) return undefined;
  const posts = post.parent.children.filter(
    (child) => child instanceof PageElement && child.name === post.name && child.order >= post.order,
  );
  const [, next] = posts;
  const isStamped = (element: PageElement | undefined): boolean =>
    element !== undefined && TIME.test(text.slice(element.textStart, element.textEnd));
  return next instanceof PageElement && holdsPlace(next, second) && isStamped(post) && isStamped(next)
    ? posts.filter((child) => child instanceof PageElement)
    : undefined;
}

function holdsPlace({ textStart, textEnd }: PageElement, place: number): boolean {
  return textStart <= place && place < textEnd;
}

/** A date in numbers, or a year with the time of day behind it. */
const TIME = /(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|(?<!\d)\d{4}(?!\d)[^\n\d]{1,20}(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/;

/** The first line of an element's text: who wrote the post. */
function firstLine({ textStart, textEnd }: PageElement, text: string): string {
  return (
    text
      .slice(textStart, Math.min(textEnd, textStart + LONGEST_NAME))
      .trimStart()
      .split('\n', 1)[0] ?? ''
  );
}

const LONGEST_NAME = 60;
