import denialWords from '../../../lexicon/denial-words.json' with { type: 'json' };
import type { TextContext } from '../text-context.ts';
import { PAPER_LABELS } from './paper-labels.ts';
import { countryLanguages } from './phone-countries.ts';
import type { TextToken } from './text-token.ts';

/**
 * The tokens of a text in which the names of networks and messengers that it denies ("no WhatsApp", «viber nemám», "WhatsApp off") announce
 * no account there; nor does "app" where no Dutch is spoken. `lower` is the folded text in lower case.
 */
export function deniedLabels(
  lower: string,
  tokens: readonly TextToken[],
  { languages, countries }: Pick<TextContext, 'languages' | 'countries'>,
): readonly TextToken[] {
  const spoken = new Set([...languages, ...countryLanguages(countries)]);
  const denied = new Set<TextToken>();
  let last: TextToken | undefined;
  for (const token of tokens) {
    if (token.label?.labels.some((label) => !NO_NETWORK.has(label)) !== true) continue;
    const label = lower.slice(token.start, token.end);
    if (spoken.size > 0 && !spoken.has('nl') && label === 'app' && !isAppSouth(lower, token, countries)) denied.add(token);
    // "ya", "wa" and "la" are words for "of" in Swahili and its kin.
    if (label === 'wa' && BANTU.some((language) => spoken.has(language)) && !OF_NUMBER.test(lower.slice(token.end, token.end + 5)))
      denied.add(token);
    const behind = lower.slice(token.end, token.end + REACH);
    const before = lower.slice(Math.max(0, token.start - REACH), token.start);
    const listed = last !== undefined && denied.has(last) && LISTED.test(lower.slice(last.end, token.start));
    last = token;
    if (OWN_VALUE.test(behind)) continue;
    if (listed || deniedBefore(before, spoken) || DENIED_BEHIND.test(behind) || endsInNo(lower, token)) denied.add(token);
  }
  return denied.size === 0 ? tokens : tokens.map((token) => (denied.has(token) ? { ...token, label: CONTACT } : token));
}

/** Whether "app" is what WhatsApp is called in the south of Africa: a number stands right behind it ("app 071 ..."). */
function isAppSouth(lower: string, { end }: TextToken, countries: readonly string[]): boolean {
  return (
    countries.some((country) => SOUTH.has(country)) && /^(?: (?:me|us))?(?: (?:on|at))? ?[:=-]? ?[+(0]/.test(lower.slice(end, end + 12))
  );
}

const SOUTH: ReadonlySet<string> = new Set(['ZA', 'ZW', 'ZM', 'BW', 'NA', 'MW', 'MZ', 'LS', 'SZ']);

/** Languages in which "wa" is a word for "of", and what stands behind it where it is WhatsApp. */
const BANTU = ['sw', 'rw', 'rn', 'ln', 'lg', 'zu', 'xh', 'sn', 'ny', 'st', 'tn'] as const;
const OF_NUMBER = /^[ ]?[:.=\-(]?[ ]?(?:[+0(]|o[\dilz])/;

/** What a denied network still says: that contacts are spoken of. */
const CONTACT = { labels: ['phone'], plus: false };

/** Labels of no network. */
const NO_NETWORK: ReadonlySet<string> = new Set(['no-label', 'phone', 'email', 'id', 'weak-id', 'ad', 'number', ...PAPER_LABELS]);
const REACH = 48;

/** A label that is followed by its own value: then nothing of it is denied. */
const OWN_VALUE = /^ ?(?:[:=@>→]|-> ?)/;
/** Between the denied ones of a list. */
const LISTED =
  /^ ?(?:\/|,? ?(?:or|nor|of|oder|ou|o|u|ni|né|ani|és|vagy|sau|nici|или|ни|або|чи|ili|ali|ni|ή|ούτε|veya|ne|eller|tai|või|vai|ar|hoặc|atau|或|أو|ولا)) ?$/u;

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

/** A word for "not" right before the label, or one or two words of bridge between. */
const NOT_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])(${oneOf([...denialWords.not, ...Object.keys(denialWords.apart)])})['’ ]{0,2}(?:(?:${oneOf(denialWords.bridge)})['’ ]{1,2}){0,3}$`,
  'u',
);

function deniedBefore(before: string, spoken: ReadonlySet<string>): boolean {
  const word = NOT_BEFORE.exec(before)?.[1];
  if (word === undefined) return false;
  const where = APART.get(word);
  return where === undefined || (where.some((language) => spoken.has(language)) && !(word === 'no' && spoken.has('pt')));
}

const APART: ReadonlyMap<string, readonly string[]> = new Map(Object.entries<readonly string[]>(denialWords.apart));

/** The end of a clause, or a word that begins the next one. */
const CLAUSE_END = `(?=[ ]?(?:[,;!?)\\n|/·–]|\\.(?! ?\\d)|- |$)|[ ](?:${oneOf(denialWords.goesOn)})(?![\\p{L}\\p{M}]))`;
const DENIED_BEHIND = new RegExp(
  `^[ ]?[:,–-]?[ ]?(?:${[
    // "viber non", "WhatsApp yok"
    `(?:${oneOf(denialWords.end)})${CLAUSE_END}`,
    // "viber+, telegram-"
    '-(?=[ ]?(?:[,;)]|$))',
    // "WhatsApp is off", "vajber isključen"
    `(?:(?:is|are|ist|wird|werden|wordt|worden|je|er|est|sont|está|è|jest|są|är|blir|on|var)[ ])?(?:${oneOf(denialWords.off)})(?![\\p{L}\\p{M}])`,
    // "whatsapp no funciona", "whatsapp mam ale nie używam"
    `(?:[\\p{L}'’]{1,12}[ ]){0,2}(?:${oneOf(denialWords.verbNot)})['’ ]{1,2}(?:[\\p{L}'’]{1,6}[ ])?(?:${oneOf(denialWords.verbs)})(?![\\p{L}\\p{M}])`,
    // "whatsapp heb ik niet"; not a call that is refused
    `(?:(?!(?:call|bel|ruf|anruf|ring|sms|appel)[\\p{L}]{0,6}[ ])[\\p{L}'’]{1,14}[ ]){0,4}(?:${oneOf(denialWords.last)})${CLAUSE_END}`,
  ].join('|')})`,
  'u',
);

/** Whether the "no" at the end of a label is no short form of "number" ("WhatsApp no"), and denies it; behind a number it may begin the next clause ("07400 123456 whatsapp no time wasters"). */
function endsInNo(lower: string, { start, end }: TextToken): boolean {
  if (lower.slice(Math.max(start, end - 3), end) !== ' no' || /^[ .:º°]{0,3}[+(\d]/.test(lower.slice(end, end + 4))) return false;
  const next = /^ ([\p{L}\p{M}'’]{1,14})/u.exec(lower.slice(end, end + 16))?.[1];
  return next === undefined || USES.has(next) || !/\d[^\p{L}\p{N}\n]{1,3}$/u.test(lower.slice(Math.max(0, start - 4), start));
}

const USES: ReadonlySet<string> = new Set(denialWords.verbs);
