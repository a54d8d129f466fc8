import dateWords from '../../../lexicon/date-words.json' with { type: 'json' };
import pageWords from '../../../lexicon/page-words.json' with { type: 'json' };
import words from '../../../lexicon/saved-page-words.json' with { type: 'json' };
import { DATES, NUMBER, PRICE } from '../ads/card-signs.ts';
import { wordAlternatives } from '../fields/word-alternatives.ts';
import { wordsOfHeading } from '../ads/words-of-heading.ts';
import type { SavedLine } from './saved-lines.ts';

/**
 * The lines of a thread or an exported chat that others wrote, by their places: the answers below the first post ("Reply #2", "Re: …", "2楼", what follows "3 Answers") and, where every message bears its time and author,
 * the messages of all but the first who offers something. What the author of the first post wrote further down stays.
 */
export function saidByOthers(lines: readonly SavedLine[]): ReadonlySet<number> {
  const messages = lines.map(({ said }) => messageOf(said));
  const marked = messages.filter((message) => message !== undefined);
  if (marked.length >= LEAST && new Set(marked.map(({ author }) => author)).size >= LEAST) return inChat(lines, messages);
  if (lines.every(({ furniture }) => furniture === undefined)) return NOBODY;
  return new Set([...inThread(lines), ...underReviews(lines)]);
}

const LEAST = 2;

/** A message of a chat: who wrote it. */
interface Message {
  readonly author: string;
}

function messageOf(line: string): Message | undefined {
  if (!BEGINS_MESSAGE.test(line)) return undefined;
  const match = MESSAGE.exec(line);
  const author = match?.slice(1).find((one) => one !== undefined);
  return author === undefined ? undefined : { author: author.trim().toLowerCase() };
}

/** What the patterns of messages begin with or hold. */
const BEGINS_MESSAGE = /^[[\d]|, \[\d/;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
/** "[8:14 AM] ana: …", "20.11.2026, 08:14 - Ana: …", "Ana, [20.11.2026 08:14]". Not "10:00 - 18:00" nor a label behind a time. */
const MESSAGE = new RegExp(
  String.raw`^(?:\[(?:${DATE},? )?${CLOCK}\] ([^:\n]{1,40}): |${DATE},? ${CLOCK} [-–] ([^:\n]{1,40}): |([^\[\n:]{1,40}), \[${DATE},? ${CLOCK}\])`,
  'u',
);

/** The messages of all but the advertiser. */
function inChat(lines: readonly SavedLine[], messages: readonly (Message | undefined)[]): ReadonlySet<number> {
  const authors: (string | undefined)[] = [];
  for (const at of lines.keys()) authors.push(messages[at]?.author ?? authors[at - 1]);
  const own = advertiserIn(lines, authors);
  return new Set([...lines.keys()].filter((at) => authors[at] !== undefined && authors[at] !== own));
}

/**
 * Who advertises in a chat: the first who names a price or a contact, or, where that one never names a contact, the first who names both in one line; nobody who keeps the chat while another offers something.
 * `authors`: who wrote each line.
 */
function advertiserIn(lines: readonly SavedLine[], authors: readonly (string | undefined)[]): string | undefined {
  const wrote = lines.flatMap(({ said }, at) => {
    const author = authors[at];
    return author === undefined ? [] : [{ author, hasPrice: PRICE.test(said), hasContact: CONTACT.test(said) }];
  });
  const offers = wrote.filter(({ hasPrice, hasContact }) => hasPrice || hasContact);
  const offer = offers.find(({ author }) => !KEEPER.test(author)) ?? offers[0] ?? wrote[0];
  if (offers.some(({ author, hasContact }) => hasContact && author === offer?.author)) return offer?.author;
  return (offers.find(({ hasPrice, hasContact }) => hasPrice && hasContact) ?? offer)?.author;
}

const CONTACT = new RegExp(`${NUMBER.source}|\\S@|@\\w`);
/** A name by which who keeps a chat is called: "Admin Joe", "rent_bot". */
const KEEPER = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${wordAlternatives(words.keepers)})(?![\p{L}\p{N}])|bot$`, 'u');

/** What begins a post of a thread, and its author where the line names one. */
interface Mark {
  readonly at: number;
  readonly number: number | undefined;
  readonly author: string;
  /** Whether its words alone tell that it answers. */
  readonly isAnswer: boolean;
  /** Whether it says by whom a post is and nothing else: "Posted by Ana on …". */
  readonly isByline: boolean;
}

function inThread(lines: readonly SavedLine[]): ReadonlySet<number> {
  const marks = [...lines.keys()].flatMap((at) => markOf(lines, at) ?? []);
  const first = marks.find(
    ({ isAnswer, at, number }, on) => at > 0 && (isAnswer || follows(number, marks[on - 1]?.number) || isByAnother(marks, on)),
  );
  const counted = lines.findIndex(({ said }, at) => isCountOfAnswers(said) && hasProse(lines.slice(0, at)));
  const from = Math.min(first?.at ?? Number.POSITIVE_INFINITY, counted < 0 ? Number.POSITIVE_INFINITY : counted);
  if (from === Number.POSITIVE_INFINITY || !hasProse(lines.slice(0, from))) return NOBODY;
  const before = lines
    .slice(0, from)
    .map(({ said }) => said.toLowerCase())
    .join('\n');
  const others = new Set<number>();
  let isOther = true;
  for (let at = from; at < lines.length; at += 1) {
    const mark = marks.find((one) => one.at === at);
    if (mark !== undefined) isOther = mark.author.length < SHORTEST_AUTHOR || !before.includes(mark.author);
    if (isOther) others.add(at);
  }
  return others;
}

/** Whether a mark says by whom a post is, and one before it names somebody else. */
function isByAnother(marks: readonly Mark[], on: number): boolean {
  const mark = marks[on];
  return mark?.isByline === true && marks.slice(0, on).some(({ isByline, author }) => isByline && author !== mark.author);
}

const NOBODY: ReadonlySet<number> = new Set();
const SHORTEST_AUTHOR = 2;

function follows(number: number | undefined, last: number | undefined): boolean {
  return number !== undefined && (last === undefined ? false : number === last + 1);
}

/** Whether some lines hold what a post says. */
function hasProse(lines: readonly SavedLine[]): boolean {
  return lines.some(({ said, furniture }) => furniture === undefined && said.length >= (WIDE.test(said) ? SHORTEST_WIDE : SHORTEST_PROSE));
}

const SHORTEST_PROSE = 45;
const SHORTEST_WIDE = 16;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u;

function markOf(lines: readonly SavedLine[], at: number): Mark | undefined {
  const said = lines[at]?.said ?? '';
  const byline = ACCOUNT.exec(said)?.[1] ?? (DATED.test(said) ? BYLINE.exec(said)?.[1] : undefined);
  if (byline !== undefined) return { at, number: undefined, author: byline.toLowerCase(), isAnswer: false, isByline: true };
  const match = MARK.exec(said);
  return match === null ? undefined : answerMark(match, { at, next: lines[at + 1]?.said ?? '' });
}

/** The mark of an answer; `next`: the line below, which names the author of what begins with "Re:". */
function answerMark(match: RegExpExecArray, { at, next }: { readonly at: number; readonly next: string }): Mark {
  const [whole, worded, hash, floor, named, colon] = match;
  const behind = match.input.slice(whole.length);
  const number = worded ?? hash ?? floor ?? named;
  const sure = floor ?? (STAMPED.test(behind) ? hash : undefined);
  const author = colon === undefined ? (BY.exec(behind)?.[1] ?? authorIn(behind)) : (BY.exec(`${behind}\n${next}`)?.[1] ?? '');
  return {
    at,
    number: number === undefined ? undefined : Number(number),
    author: author.toLowerCase(),
    isAnswer: worded !== undefined || colon !== undefined || Number(sure ?? 0) > 1,
    isByline: false,
  };
}

/** A time of day or a date. */
const STAMPED = /\d{1,2}[:.]\d{2}|\d{1,4}[/-]\d{1,2}/;
const ANSWERS = wordAlternatives(
  Object.values(words.replies)
    .flat()
    .filter((word) => word.length > 3 || !/^[a-z]/.test(word)),
);
const SHORT = wordAlternatives(
  Object.values(words.replies)
    .flat()
    .filter((word) => word.length <= 3),
);
/** "Reply #2" (1), "#2" (2), "2楼", "2#" (3), "2 名前" (4), "Re:" (5), at the beginning of a line. */
const MARK = new RegExp(
  String.raw`^(?:(?:${ANSWERS})\s?(?:[#№]\s?|(?<=[^a-z\s]))(\d{1,4})(?!\d)|#(\d{1,4})(?!\d)|(\d{1,4}) ?(?:[楼樓]|#(?!\d))|(\d{1,4}) (?=名前)|(${SHORT})\s?[:：])`,
  'iu',
);
/** A day of a year. */
const DATED = /(?<!\d)20\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;
/** A word for who wrote and a name, at the beginning of a line. */
const BYLINE = new RegExp(
  String.raw`^(?:${wordAlternatives([...dateWords.author, ...words.wroteBefore])})[ :：]{1,2}([\p{L}\p{N}_.-]{2,30})`,
  'iu',
);
/** An account at the beginning of a line of a forum with nothing but a time or a mark behind it, or behind the forum's name: "u/bigbox_dan • 5 days ago". */
const ACCOUNT = /^(?:r\/\w{2,30} ?[•·|] ?)?(?:posted by )?\/?u\/([\w-]{2,30})(?![\w/-])/iu;
/** A name behind a word for who wrote. */
const BY = /(?:^|[\s:：])(?:by|von|par|por|door|od|от|av|af|da|投稿者|名前|作者)[ :：]{1,2}([\p{L}\p{N}_.-]{2,30})/iu;

function authorIn(behind: string): string {
  return /^[\s:：.)|-]{0,4}([\p{L}\p{N}_.-]{2,30})/u.exec(behind)?.[1] ?? '';
}

/** Lines right below a heading for reviews, comments or bids that look like what a visitor wrote and hold no contact. */
function underReviews(lines: readonly SavedLine[]): readonly number[] {
  const found: number[] = [];
  for (const at of lines.keys()) {
    if (!isOverReviews(lines[at]?.said ?? '')) continue;
    for (let on = at + 1; on < lines.length && isReview(lines[on]?.said ?? ''); on += 1) found.push(on);
  }
  return found;
}

/** Whether a line says in a few words that what visitors wrote follows: "Latest reviews", "Leave a comment", "2 thoughts on …". */
function isOverReviews(said: string): boolean {
  if (said.length > LONGEST_HEADING || CONTACT.test(said) || SAYS_MORE.test(said)) return false;
  const spoken = wordsOfHeading(said.split('(', 1)[0] ?? '');
  if (OVER_REVIEWS.some((phrase) => spoken === phrase || spoken.startsWith(`${phrase} `))) return true;
  const heading = spoken.split(' ');
  if (heading.length > MOST_WORDS) return false;
  return heading.some((_, at) => COMMENTS.has(heading.slice(at).join(' ')) || COMMENTS.has(heading.slice(0, at + 1).join(' ')));
}

const MOST_WORDS = 3;
const LONGEST_HEADING = 60;
/** Something behind a colon. */
const SAYS_MORE = /[:：][ \t]{0,2}[^\s:：]/;
const OVER_REVIEWS: readonly string[] = Object.values(words.overReviews).flat().map(wordsOfHeading);

/** Whether a line has the shape of what a visitor wrote: in quotation marks or behind stars, behind a date, behind a name with a colon, a bid behind the name of an account. */
function isReview(said: string): boolean {
  return said.length <= LONGEST_REVIEW && REVIEW.test(said) && !CONTACT.test(said.replaceAll(DATES, ' '));
}

const LONGEST_REVIEW = 300;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?`;
const REVIEW = new RegExp(
  String.raw`^(?:["“”„«»「]|[★☆⭐]{2}|\[?${DAY}\]?[ ,:–-]|[\p{L}\p{N}][\p{L}\p{M}\p{N}_.' /-]{0,24}(?:, ?${DAY}| \(?${DAY}\)?)?(?: says| said| écrit| schrieb)?\s?[:：]\s{0,2}(?![\p{Sc}\s]|\d(?!\d?\.? \p{L}{3,12}\.? 20\d\d))[^\n]{1,21}\s\S|[\p{L}\p{N}.-]{0,20}[_\d][\p{L}\p{N}_.-]{0,20}\s{1,3}(?:\p{Sc}\s?\d|\d{1,6}\s?\p{Sc}))`,
  'u',
);

/** Whether a line counts answers and says nothing else: "3 Answers", "Reviews (14)". */
function isCountOfAnswers(said: string): boolean {
  return said.length <= LONGEST_COUNT && COUNTED.test(said) && COMMENTS.has(wordsOfHeading(said));
}

const LONGEST_COUNT = 40;
const COUNTED = /[1-9]/;
const COMMENTS: ReadonlySet<string> = new Set(Object.values(pageWords.comments).flat());
