import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };
import sellerWords from '../../../lexicon/seller-words.json' with { type: 'json' };
import type { SellerFields } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { matchAt } from '../handles/match-at.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import type { FoundWord } from './find-words.ts';
import { isAboutPersons } from './is-about-persons.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { buildWordIndex } from './word-index.ts';

type Kind = 'agency' | 'independent';

/** Who stands behind an ad by its own words: an agency or nobody between, and the name behind a label. Undefined when it tells neither. */
export function readSeller({ original, folded, walk }: PreparedText, context: TextContext): SellerFields | undefined {
  const kinds = new Map<Kind, Read<Kind>>();
  let name: Read<string> | undefined;
  const at = ({ start, end }: { readonly start: number; readonly end: number }): Omit<Read<Kind>, 'value'> => {
    const span = originalSpan(folded, start, end);
    return { where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'seller@1' };
  };
  for (const cue of findPhrases(walk, SOUGHT.seller, CUES)) {
    if (OUR_PERSONS.has(cue.word) && !isAboutPersons(context)) continue;
    const value = LABELS.has(cue.word) ? labelledName(folded.text, cue) : undefined;
    const kind = kindOf(folded.lower, cue, value?.value);
    if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, { value: kind, ...at(cue) });
    if (value !== undefined && value.value !== '') name ??= { ...at(value), value: value.value };
  }
  const [kind, other] = [...kinds.values()];
  // Told both ways is not told.
  const told = other === undefined ? kind : undefined;
  return told === undefined && name === undefined
    ? undefined
    : { ...(told === undefined ? {} : { kind: told }), ...(name === undefined ? {} : { name }) };
}

const OUR_PERSONS: ReadonlySet<string> = new Set(sellerWords.ourPersons);
const AGENCY: ReadonlySet<string> = new Set([...sellerWords.agency, ...OUR_PERSONS]);
const INDEPENDENT: ReadonlySet<string> = new Set(sellerWords.independent);
const AGENCY_LABELS: ReadonlySet<string> = new Set(sellerWords.agencyLabels);
const LABELS: ReadonlySet<string> = new Set([...AGENCY_LABELS, ...sellerWords.labels]);
const CUES = buildWordIndex([...AGENCY, ...INDEPENDENT, ...LABELS]);
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
