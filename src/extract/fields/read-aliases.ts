import type { Read } from '../../model/provenance.ts';
import { FOLD_MARK, type FoldedText } from '../handles/folded-text.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import { prepareText, type PreparedText } from '../text/prepared-text.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { UNIT, UNIT_CLASS } from '../text/unit-class.ts';
import { findPhrases } from './find-phrases.ts';
import { findNamesWithAge } from './names-with-age.ts';
import type { FoundName } from './names/found-name.ts';
import { isOfAnother } from './names/is-of-another.ts';
import { isForCompany } from './names/is-for-company.ts';
import { nameText, type NameText } from './names/name-text.ts';
import { NAME_CUES } from './names/name-cues.ts';
import { namesCalled } from './names/names-called.ts';
import type { NameHints } from './names/name-hints.ts';
import type { NameLine } from './names/name-line.ts';
import { namesAboveAges } from './names/names-above-ages.ts';
import { findNamesApart } from './names/names-apart.ts';
import { findNamesBesideAges } from './names/names-beside-ages.ts';
import { findNamesBesideNumbers } from './names/names-beside-numbers.ts';
import { nameFollowed } from './names/name-followed.ts';
import { namesInRowOfAges } from './names/names-in-row-of-ages.ts';
import { findNamesInTitle } from './names/names-in-title.ts';
import { nameWrittenTo } from './names/name-written-to.ts';
import { namesIntroduced } from './names/names-introduced.ts';
import { findNamesOnLine } from './names/names-on-lines.ts';
import { type NameVerdict, type WeighedName, weighNames } from './names/name-scorer.ts';
import { findNamesSigned } from './names/names-signed.ts';
import { buildWordIndex } from './word-index.ts';

/**
 * Names by which the persons of a text go, in order, each once: introduced or labelled ("I'm X", "Name: X"), signed ("xoxo X"), called ("ask for X"), at the head of
 * a line with an age ("Stella, 36"); in ads for company also known first names in the title and those that have a line to themselves.
 */
export function readAliases(text: string | PreparedText, context: TextContext, told: NameHints = {}): Read<string>[] {
  return runSteps(aliasesInSteps(text, context, told));
}

/** `readAliases` in steps. */
export function* aliasesInSteps(text: string | PreparedText, context: TextContext, told: NameHints = {}): Steps<Read<string>[]> {
  const prepared = prepareText(text);
  const { folded, walk } = prepared;
  const lines = linesOf(folded.text);
  const named = nameText(folded, context.languages);
  yield;
  const company = once(() => isForCompany(walk, context, told));
  const found: FoundName[] = [];
  for (const phrase of findPhrases(walk, SOUGHT.alias, CUES)) {
    const introduced = namesIntroduced(folded, phrase, context);
    const called = introduced.length > 0 ? [] : namesCalled(named, phrase, { context, company });
    const followed = introduced.length > 0 ? undefined : nameFollowed(named, phrase);
    const written = introduced.length + called.length > 0 ? undefined : nameWrittenTo(named, phrase);
    found.push(...introduced, ...called, ...[followed, written].filter((name) => name !== undefined));
  }
  yield;
  for (const span of findNamesWithAge(prepared, context)) found.push({ ...span, by: 'alias-with-age@2' });
  yield;
  if (told.ages !== undefined && told.ages.length > 0) found.push(...findNamesBesideAges(named, told.ages, context));
  if (told.ages !== undefined && !isAboutThings(context)) found.push(...namesAboveAges(named, lines, told.ages));
  yield;
  found.push(...findNamesSigned(named, lines));
  yield;
  if (context.category !== 'forum') found.push(...findNamesBesideNumbers(named, walk.digits, context));
  if (walk.digits.length > 2) found.push(...lines.slice(0, MOST_LINES).flatMap((line) => namesInRowOfAges(named, line)));
  yield;
  if ((named.names.length > 0 || named.spaced) && company()) found.push(...(yield* namesInLines(named, lines, context)));
  yield;
  const verdicts = weighNames(named, { context, ...(told.ages === undefined ? {} : { ages: told.ages }) });
  const weighed = withWeighed(found, context.category === 'marketplace' ? withoutNew(verdicts) : verdicts, folded);
  yield;
  const ours = weighed.filter(({ start }) => !isOfAnother(folded.lower, start, context));
  return eachOnce(ours.map((name) => readOf(folded, name))).toSorted((a, b) => a.start - b.start);
}

const CUES = buildWordIndex(NAME_CUES.keys());
/**
 * The names found by rules, without those whose surroundings speak against them wherever they stand, and those whose surroundings alone tell that they are
 * names: with others only where it is sure.
 */
function withWeighed(found: readonly FoundName[], weighed: readonly WeighedName[], { text }: FoldedText): FoundName[] {
  const verdicts = new Map<string, Set<NameVerdict>>();
  for (const { start, end, verdict } of weighed) {
    const key = keyOf(text.slice(start, end));
    verdicts.set(key, (verdicts.get(key) ?? new Set()).add(verdict));
  }
  const kept = found.filter(({ start, end, value = text.slice(start, end) }) => {
    const said = verdicts.get(keyOf(value));
    return said === undefined || said.size > 1 || !said.has('none');
  });
  const parts = new Set(kept.flatMap(({ start, end }) => keyOf(text.slice(start, end)).split(' ')));
  const more = weighed.filter(({ start, end, verdict }) => {
    if (verdict !== 'name' && (verdict !== 'likely' || kept.length > 0)) return false;
    return !parts.has(keyOf(text.slice(start, end))) && !kept.some((name) => name.start < end && name.end > start);
  });
  return [...kept, ...more.map(({ start, end }) => ({ start, end, by: 'alias-by-surroundings@1' as const }))];
}

/** In ads about things the names that no rule tells are mostly those of makers, models and shops. */
function withoutNew(weighed: readonly WeighedName[]): WeighedName[] {
  return weighed.map((name) => (name.verdict === 'none' ? name : { ...name, verdict: 'unsure' }));
}

/** Lines of a text that are looked at one by one. */
const MOST_LINES = 400;

/** Whether an ad is about things or dwellings, whose lists have heads of their own. */
function isAboutThings({ category }: TextContext): boolean {
  return category === 'marketplace' || category === 'housing' || category === 'recruitment';
}

/** The answer of a question that is asked once at most. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** The lines that hold anything but blanks, without the blanks around it. */
function linesOf(text: string): NameLine[] {
  const lines: NameLine[] = [];
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

function isSpace(text: string, at: number): boolean {
  return ((UNIT_CLASS[text.charCodeAt(at)] ?? 0) & UNIT.space) !== 0;
}

/** Names of the title, which stands below the path to the page where the text begins with that, and of other lines. */
function* namesInLines(named: NameText, lines: readonly NameLine[], context: TextContext): Steps<FoundName[]> {
  const titles = lines.filter(
    (line, at) => (at === 0 || (at < TITLE_LINES && line.end - line.start <= LONGEST_TITLE)) && !isPath(named, line),
  );
  const inTitle = titles.flatMap((line, at) => findNamesInTitle(named, { ...line, first: at === 0 }, context));
  yield;
  const alone = lines.slice(1, MOST_LINES).flatMap((line) => findNamesOnLine(named, line));
  yield;
  return [...inTitle, ...alone, ...lines.slice(0, MOST_LINES).flatMap((line) => findNamesApart(named, line, context))];
}

/** Whether a line is the path to the page: "Home > North Carolina > Escorts". */
function isPath({ folded: { text } }: NameText, { start, end }: NameLine): boolean {
  return PATH.test(text.slice(start, Math.min(end, start + LONGEST_TITLE)));
}

const PATH = /^[^>›»→\n]{2,40} [>›»→] [^>›»→\n]{2,40} [>›»→] /u;
/** Lines that may be the title: on pages the site's own stand above it. */
const TITLE_LINES = 4;
/** A title is no longer than this, but where it is the first line. */
const LONGEST_TITLE = 110;

/** A name with its place in the text as written; without the decoration of its letters. */
function readOf(folded: FoldedText, { start, end, by, value }: FoundName): Read<string> {
  const span = originalSpan(folded, start, end);
  const raw = folded.original.slice(span.start, span.end);
  return { value: value ?? (isDecorated(folded, start, end) ? folded.text.slice(start, end) : raw), where: 'text', ...span, raw, by };
}

function isDecorated({ map }: FoldedText, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (((map?.marks[at] ?? 0) & (FOLD_MARK.styled | FOLD_MARK.afterInvisible)) !== 0) return true;
  return false;
}

/** Each name once, as the surest rule read it; a name that stands elsewhere with a second one is not told again. */
function eachOnce(names: readonly Read<string>[]): readonly Read<string>[] {
  if (names.length < 2) return names;
  const known = new Map<string, Read<string>>();
  for (const name of names) {
    const key = keyOf(name.value);
    if (!known.has(key)) known.set(key, name);
  }
  const long = new Set([...known.keys()].filter((key) => key.includes(' ')).flatMap((key) => key.split(' ')));
  return [...known].flatMap(([key, name]) => (long.has(key) ? [] : [name]));
}

function keyOf(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
