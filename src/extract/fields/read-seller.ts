import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import sellerWords from '../../../lexicon/seller-words.json' with { type: 'json' };
import type { SellerFields } from '../../model/ad.ts';
import type { Category } from '../../model/category.ts';
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import type { FoundWord } from './find-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { readSellerEvidence } from './seller/read-seller-evidence.ts';
import { SELLER_CLASS_WORDS } from './seller/seller-class-words.ts';
import type { SellerEvidence } from './seller/seller-evidence.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { buildWordIndex } from './word-index.ts';

type Kind = 'agency' | 'independent';

/** Who stands behind an ad by its own words: an agency or nobody between, and the name behind a label. Undefined when it tells neither. Told both ways the stronger counts, as what an ad says of itself. */
export function readSeller({ original, folded, walk }: PreparedText, context: TextContext): SellerFields | undefined {
  const evidence: SellerEvidence[] = [];
  let name: Read<string> | undefined;
  const read = <T>(value: T, { start, end }: { readonly start: number; readonly end: number }): Read<T> => {
    const span = originalSpan(folded, start, end);
    return { value, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'seller@2' };
  };
  const places = findPhrases(walk, SOUGHT.seller, SOUGHT_WORDS_OF_SELLERS);
  for (const cue of places) {
    if (!CUES.has(cue.word) || (OUR_PERSONS.has(cue.word) && !isAboutPersons(context))) continue;
    const value = LABELS.has(cue.word) ? labelledName(folded.text, cue) : undefined;
    const kind = kindOf(folded.lower, cue, value?.value);
    if (kind !== undefined)
      evidence.push({ kind, weight: OUR_PERSONS.has(cue.word) ? 3 : 2.5, rule: 'phrase', start: cue.start, end: cue.end });
    if (value !== undefined && value.value !== '') name ??= read(value.value, value);
  }
  const left = context.category === undefined ? undefined : NOT_MEANT[context.category];
  if (context.category !== 'housing') evidence.push(...readSellerEvidence(folded, places).filter(({ rule }) => left?.has(rule) !== true));
  const told = weighed(evidence);
  return told === undefined && name === undefined
    ? undefined
    : { ...(told === undefined ? {} : { kind: read(told.kind, told) }), ...(name === undefined ? {} : { name }) };
}

/** Rules that do not hold in ads of a category: in those for work persons are hired, and a team is the employer's; "our girls" of a family sell their things; where people meet, who is alone or independent has no agency in mind. */
const NOT_MEANT: Readonly<Partial<Record<Category, ReadonlySet<string>>>> = {
  recruitment: new Set([
    'our-team',
    'our-persons',
    'our',
    'count',
    'names',
    'persons',
    'team',
    'when',
    'staff',
    'self',
    'alone',
    'independent',
    'private',
  ]),
  marketplace: new Set(['our-persons', 'persons', 'when', 'private']),
  dating: new Set(['persons', 'when', 'house', 'team', 'independent', 'private', 'alone', 'self']),
  generic: new Set(['our-team', 'our-persons', 'our', 'persons', 'team', 'when', 'staff', 'house', 'alone', 'independent', 'private']),
  forum: new Set(['our-persons', 'count', 'persons', 'team', 'when', 'staff', 'house', 'firm', 'alone', 'private']),
};

/** The stronger kind: each rule counts once, with what it weighs most; what weighs under two is not told. */
function weighed(evidence: readonly SellerEvidence[]): SellerEvidence | undefined {
  const strongest = new Map<string, SellerEvidence>();
  for (const each of evidence) {
    const key = `${each.kind} ${each.rule}`;
    if ((strongest.get(key)?.weight ?? 0) < each.weight) strongest.set(key, each);
  }
  const of = (kind: Kind): { readonly sum: number; readonly best: SellerEvidence | undefined } => {
    const all = [...strongest.values()].filter((each) => each.kind === kind).toSorted((a, b) => b.weight - a.weight);
    return { sum: all.reduce((sum, { weight }) => sum + weight, 0), best: all[0] };
  };
  const agency = of('agency');
  const independent = of('independent');
  // What one says of oneself outweighs many small signs of a house; words of an agency outweigh single ones of independence.
  const alone = (independent.best?.weight ?? 0) >= 3 && (agency.best?.weight ?? 0) < 3;
  const winner = alone || independent.sum > agency.sum ? independent : agency;
  return (winner.best?.weight ?? 0) >= 2 || winner.sum >= 3 ? winner.best : undefined;
}

const OUR_PERSONS: ReadonlySet<string> = new Set(sellerWords.ourPersons);
const AGENCY: ReadonlySet<string> = new Set([...sellerWords.agency, ...OUR_PERSONS]);
const INDEPENDENT: ReadonlySet<string> = new Set(sellerWords.independent);
const AGENCY_LABELS: ReadonlySet<string> = new Set(sellerWords.agencyLabels);
const LABELS: ReadonlySet<string> = new Set([...AGENCY_LABELS, ...sellerWords.labels]);
const CUES: ReadonlySet<string> = new Set([...AGENCY, ...INDEPENDENT, ...LABELS]);
const SOUGHT_WORDS_OF_SELLERS = buildWordIndex([...CUES, ...SELLER_CLASS_WORDS.sought]);
const DENIED = new RegExp(String.raw`(?:^|[^\p{L}\p{M}])(?:${wordAlternatives(sellerWords.denied)})[ ]{1,2}$`, 'u');

/** What a phrase or a label with its value says; `named` is undefined where no value stands behind a label, empty where it denies. */
function kindOf(lower: string, { word, start }: FoundWord, named: string | undefined): Kind | undefined {
  if (INDEPENDENT.has(word)) return 'independent';
  if (AGENCY.has(word)) return DENIED.test(lower.slice(Math.max(0, start - 16), start)) ? 'independent' : 'agency';
  if (!AGENCY_LABELS.has(word) || named === undefined) return undefined;
  return named === '' ? 'independent' : 'agency';
}

/** A colon and the rest of its line up to a sign that parts; not an address. */
const VALUE = /[ ]{0,2}[:：][ ]{0,3}(?!\/\/)([^\n|•·,;(]{2,60})/uy;
/** The beginning of a line, or a sign, before a label. */
const BEGINNING = /(?:^|[\n|•·*✔➤►–-])[ \t]{0,4}$/u;
const NO = new RegExp(String.raw`^(?:${wordAlternatives(jobWords.stated.no)})(?![\p{L}\p{M}])`, 'u');
/** A value with hardly a letter, an address of mail, or a link is no name. */
const NO_NAME = /@|:\/\/|www\.|^[^\p{L}]*$|\d{6}/u;

/** The name behind a label; an empty one where it is denied ("Agency: no"). */
function labelledName(
  text: string,
  { start, end }: FoundWord,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const match = BEGINNING.test(text.slice(Math.max(0, start - 6), start)) ? matchAt(VALUE, text, end) : null;
  const written = match?.[1];
  if (match === null || written === undefined || NO_NAME.test(written)) return undefined;
  const from = end + match[0].length - written.length;
  const value = written.trimEnd();
  return NO.test(value.toLowerCase()) ? { value: '', start: from, end: from } : { value, start: from, end: from + value.length };
}
