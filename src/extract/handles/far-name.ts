import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };
import { matchAt } from './match-at.ts';
import type { LabelledInput } from './name-handles.ts';
import { alternatives } from './spelled-signs.ts';
import { spelledName } from './spelled-name.ts';
import type { TextToken } from './text-token.ts';

/** A name behind plain words. */
export interface FarName {
  readonly start: number;
  readonly length: number;
  readonly underscored: boolean;
  /** Whether it is letters with a number at their end, more than any word or size has. */
  readonly numbered: boolean;
  readonly spelled: boolean;
}

/**
 * The name that words part from its label, where it can be no word: behind a colon, arrow or word for a name, with an underscore, or with a number at its end where it closes the clause
 * ("find me on telegram as annabell22"); undefined where none is.
 */
export function farName(token: TextToken, { folded: { lower }, tokens }: LabelledInput): FarName | undefined {
  const name = spelledBehind(lower, token.end) ?? shapedBehind(lower, token.end);
  if (name === undefined) return undefined;
  const between = lower.slice(token.end, name.start);
  const told = /[:→➡👉»] {0,2}$/u.test(between) || NAMES.has(LAST_WORD.exec(between)?.[1] ?? '');
  const own = name.underscored || (name.numbered && isOneClause(between) && endsClause(lower, name));
  if (!told && (!own || between.includes('@'))) return undefined;
  const others = tokens.some(
    (other) => other.start >= token.end && other.end <= name.start && other.label?.labels.some((label) => !PASSABLE.has(label)) === true,
  );
  // "without the at: name" denies nothing.
  const words = between.replace(WITHOUT_AT, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const denied = LAST_WORD.exec(lower.slice(Math.max(0, token.start - 24), token.start))?.[1] ?? '';
  return others || words.length > 6 || [...words, denied].some((word) => NEGATIONS.has(word)) ? undefined : name;
}

/** Words for a name of an account. */
const NAMES: ReadonlySet<string> = new Set(contactLabels.naming);
const NEGATIONS: ReadonlySet<string> = new Set(contactLabels.not);

/** Whether no comma or brace and few words part a label from a name: up to four, more where none of them is written in Latin letters. */
function isOneClause(between: string): boolean {
  if (/[,،、，;{}#]/u.test(between)) return false;
  return !/\p{Script=Latin}/u.test(between) || (between.match(/[\p{L}\p{M}]+/gu) ?? []).length <= MOST_OF_CLAUSE;
}

const MOST_OF_CLAUSE = 4;

/** Whether a clause ends behind a name, or goes on in letters of another script. */
function endsClause(lower: string, { start, length }: FarName): boolean {
  return matchAt(NAME_ENDS, lower, start + length) !== null;
}

/** The end of a line or a sign, or a word without Latin letters. */
const NAME_ENDS = / {0,2}(?:[\n,;|•·!?)/]|\.(?!\w)|$|(?!\p{Script=Latin})\p{L})/uy;

/** The name with a spelled underscore behind plain words and their colon ("all in small letters: anna underscore leeds"). */
function spelledBehind(lower: string, from: number): FarName | undefined {
  const plain = matchAt(UP_TO_COLON, lower, from)?.[0];
  if (plain === undefined) return undefined;
  const start = from + plain.length;
  const spelled = spelledName(lower, start);
  return spelled?.name.includes('_') === true && !spelled.whole.includes('_')
    ? { start, length: spelled.whole.length, underscored: true, numbered: false, spelled: true }
    : undefined;
}

/** Plain words of a clause and their colon. */
const UP_TO_COLON = /[^\p{N}\n.!?;,。！？…@_:]{1,40}: ?/uy;
/** "Without" and a word for the at. */
const WITHOUT_AT = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(contactLabels.not)})(?: (?:the|le|la|el|il|o|das|de))? (?:${alternatives(emailWords.at.filter((word) => word.length > 4).map((word) => word.slice(0, -1)))})`,
  'gu',
);

/** The first name with an underscore or digit among the plain words from an offset on; undefined when they end otherwise. */
function shapedBehind(lower: string, from: number): FarName | undefined {
  const plain = matchAt(PLAIN, lower, from)?.[0] ?? '';
  // The name goes on where plain words end: at its underscore or digit.
  const sign = lower.charAt(from + plain.length);
  const skipped = sign === '@' ? plain.length + 1 : plain.length - (NAME_START.exec(plain)?.[0].length ?? 0);
  const told = /:[ ]?[a-z]{0,30}$/.test(plain);
  const name =
    plain === '' || skipped === 0 || !/[\d_.@]/.test(sign) ? undefined : matchAt(told ? DOTTED : SHAPED, lower, from + skipped)?.[0];
  if (name === undefined) return undefined;
  return { start: from + skipped, length: name.length, underscored: name.includes('_'), numbered: NUMBERED.test(name), spelled: false };
}

/** Plain words: no end of a sentence or line, no digits, no sign of a name; what trails off before a blank goes on. */
const PLAIN = /(?:[^\p{N}\n.!?;。！？…@_]|(?:\.{2,4}|…)(?= )){1,60}/uy;
/** The letters at the end of plain words that a name may begin with. */
const NAME_START = /(?<![\p{L}\p{M}@/-])[a-z]{1,30}$/u;
/** Five letters and more, dots between them at most, then up to four digits. */
const NUMBERED = /^(?=(?:\.?[a-z]){5})[a-z]{1,30}(?:\.[a-z]{1,20}){0,3}\.?\d{1,4}$/;
/** A name with an underscore, or with letters and a digit. */
const SHAPED = /(?=[\w.]{0,36}[a-z])(?=[\w.]{0,36}[\d_])[a-z_][\w.]{3,36}/y;
/** The same, or two words with a dot between: behind a colon. */
const DOTTED = /(?=[\w.]{0,36}[a-z])(?=[\w.]{0,36}[\d_]|[a-z]{3,20}(?:\.[a-z]{1,20}){1,3}(?![\w.]))[a-z_][\w.]{3,36}/y;
/** The last word of a text. */
const LAST_WORD = /([\p{L}\p{M}']{1,20})[^\p{L}\p{N}]{0,3}$/u;

/** Labels that may stand between the name of a network and a name. */
const PASSABLE: ReadonlySet<string> = new Set(['no-label', 'id', 'weak-id', 'ad', 'number', 'phone', 'line']);
