import type { PageDocument } from '../document/page-document.ts';
import { PageElement } from '../document/page-element.ts';
import { Remembered } from '../remembered.ts';
import { numberedPosts } from './numbered-posts.ts';

/** The posts of a thread: the one that is the ad, by the page's address or else the first, with what its author wrote further down, and those of others. */
export interface Thread {
  readonly own: readonly PageElement[];
  readonly others: readonly PageElement[];
}

/** The thread of a forum page: two posts or more beside each other. Undefined where a page has none. */
export function findThread({
  elements,
  text,
  url,
}: Pick<PageDocument, 'elements' | 'text'> & { readonly url?: string }): Thread | undefined {
  const byPlace = new Map<string, PageElement[]>();
  for (const element of elements) {
    if (!isPost(element)) continue;
    const above = element.parent instanceof PageElement ? element.parent.order : -1;
    const key = `${above} ${element.name}`;
    const posts = byPlace.get(key);
    if (posts) posts.push(element);
    else byPlace.set(key, [element]);
  }
  const posts = [...byPlace.values()].find((each) => each.length >= LEAST);
  if (posts === undefined) return numberedPosts({ elements, text });
  if (posts.every(isReply)) return { own: posts.slice(0, 1).flatMap(postsAround).slice(0, 1), others: posts };
  const named = posts?.find((post) => isPostOf(post, elements, url));
  const first = named ?? posts?.[0];
  // A channel's posts are all its own, unless the page is one of them.
  if (first === undefined || (named === undefined && OF_CHANNEL.test(first.attribs['class'] ?? ''))) return undefined;
  const answers = posts.filter((post) => post !== first);
  const authorOf = (post: PageElement): string | undefined => post.attribs['data-author'] ?? authorIn(post, { elements, text });
  const author = authorOf(first);
  const isOther = (post: PageElement): boolean => author === undefined || authorOf(post) !== author;
  return { own: [first, ...answers.filter((post) => !isOther(post))], others: answers.filter(isOther) };
}

const LEAST = 2;

/** Whether a post is by its class an answer to something else, and no post of its own. */
function isReply({ attribs }: PageElement): boolean {
  const classes = ` ${attribs['class']?.slice(0, 200) ?? ''} `;
  return /[ ](?:reply|answer)[ ]/.test(classes) && !/post/i.test(classes) && attribs['data-author'] === undefined;
}

/** The posts in which an element stands, the nearest first. */
function postsAround(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let above = element.parent; above instanceof PageElement; above = above.parent) if (isPost(above)) found.push(above);
  return found;
}

const OF_CHANNEL = /(?:^| )tgme_widget_message/;

/** Whether the address of a page names a post of a channel (`data-post="channel/5272"`, in it or on the element below it). */
function isPostOf(post: PageElement, elements: PageDocument['elements'], url: string | undefined): boolean {
  const address = url?.split(/[?#]/, 1)[0];
  if (address === undefined) return false;
  return elements.slice(post.order, post.order + 2).some(({ attribs }) => {
    const name = attribs['data-post'];
    return name !== undefined && name.length > 3 && `${address.replace('/s/', '/')}/`.includes(`/${name}/`);
  });
}

function isPost({ attribs }: PageElement): boolean {
  const { id, class: classes } = attribs as Readonly<Record<'id' | 'class', string | undefined>>;
  if (attribs['data-author'] !== undefined) return true;
  if (id === undefined && classes === undefined) return false;
  return (classes !== undefined && classes.length <= 200 && ofPosts.of(classes)) || (id !== undefined && POST_ID.test(id));
}

/** Classes of a post in the well-known forums; whole words, since "post-title" and "message-form" are parts of one. */
const ofPosts = new Remembered(
  (classes: string) =>
    /(?:^| )(?:post|forum-post|js-post|message--post|crawler-post|topic-post|postbitlegacy|postbit|post-?container|post[-_]wrapper|post_block|postrow|cPost|ipsComment|tgme_widget_message_wrap|plhin|reply|answer)(?:$| )/.test(
      classes,
    ),
  5_000,
);
const POST_ID = /^(?:p|pid|post|msg|message|reply)[-_]?\d{1,12}$/;

/** The name beside a post, by the class that forums give it. */
function authorIn(post: PageElement, { elements, text }: Pick<PageDocument, 'elements' | 'text'>): string | undefined {
  for (let order = post.order + 1; order <= post.lastOrder; order++) {
    const element = elements[order];
    const classes = element?.attribs['class'];
    if (element !== undefined && classes !== undefined && AUTHOR.test(classes.slice(0, 100))) {
      const name = text.slice(element.textStart, element.textEnd).trim();
      if (name !== '' && name.length <= LONGEST_NAME) return name;
    }
  }
  return undefined;
}

const AUTHOR = /(?:^|[-_ ])(?:username|user-name|creator|nickname|poster|author-name)(?:$|[-_ ])/i;
const LONGEST_NAME = 60;
