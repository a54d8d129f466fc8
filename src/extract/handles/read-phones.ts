import type { Handle, HandleKind } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import { type DigitPiece, digitChains } from './digit-chains.ts';
import { foldMarks } from './fold-marks.ts';
import { FOLD_MARK, type FoldedText } from './folded-text.ts';
import { judgePhone, type PhoneEvidence } from './judge-phone.ts';
import { labelsAfter, labelsBefore, type NearbyLabels } from './nearby-labels.ts';
import { numberLanguages } from './number-languages.ts';
import { originalSpan } from './original-span.ts';
import { type ParsedPhone, parsePhone, type PhoneReading } from './parse-phone.ts';
import { phoneCountries } from './phone-countries.ts';
import { bestStretches } from './phone-candidates.ts';
import type { TextToken } from './text-token.ts';

/** What the phone reader works on: a folded text, its tokens, and what in it is no phone number. */
export interface PhoneInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  /** Sorted, disjoint. */
  readonly masks: readonly Span[];
  readonly context: TextContext;
}

/** A phone number as read, before it becomes a handle; offsets into the folded text. */
export interface FoundPhone extends Span {
  readonly value: string;
  readonly confidence: number;
  readonly obfuscated: boolean;
  readonly status: Handle['status'];
  readonly alternatives: readonly string[];
  /** Messengers that the number is given for as well. */
  readonly messengers: readonly HandleKind[];
}

/** Every phone number of a folded text, in order, plain or disguised. */
export function readPhones(input: PhoneInput): FoundPhone[] {
  const { folded, tokens, context } = input;
  if (!mayHoldPhone(tokens)) return [];
  const labelled = { lower: folded.lower, labels: tokens.filter((token) => token.label !== undefined && token.label.labels.length > 0) };
  const countries = context.countries.length > 0 ? context.countries : phoneCountries(context.languages);
  const more = phoneCountries(context.languages).filter((country) => !countries.includes(country));
  const parse = cachedParser(folded.text.length);
  const chains = digitChains({ folded, tokens, masks: input.masks, languages: numberLanguages(tokens, context.languages) });
  const found: FoundPhone[] = [];
  for (const chain of chains) {
    const judge = (pieces: readonly DigitPiece[], digits: string): { reading: Judged; quality: number } | undefined => {
      const before = labelsBefore(labelled, startOf(pieces, folded.text));
      const after = labelsAfter(labelled, pieces.at(-1)?.end ?? 0);
      const evidence = gatherEvidence({ pieces, folded, before, after });
      if (evidence === undefined) return undefined;
      const plus = pieces[0]?.plus === true;
      const asked = evidence.labelled ? [...countries, ...more] : countries;
      const anyCode = evidence.labelled || pieces.length === 1 || pieces.length === chain.length;
      return pickReading(parse(digits, { plus, countries: asked, anyCode }), evidence, { before, after });
    };
    for (const stretch of bestStretches(chain, judge)) found.push(toFound(chain.slice(stretch.from, stretch.to), stretch.reading, folded));
  }
  return found;
}

interface Judged {
  readonly phone: ParsedPhone;
  readonly confidence: number;
  readonly evidence: PhoneEvidence;
  readonly messengers: readonly HandleKind[];
}

/** Seven digits, or five number words, are the least that can hold a number. */
function mayHoldPhone(tokens: readonly TextToken[]): boolean {
  let digits = 0;
  for (const token of tokens) digits += token.digits?.length ?? (token.numbers === undefined ? 0 : 1.5);
  return digits >= 7;
}

/** A parser that remembers what it was asked, and stops asking the library when a hostile text asks too much. */
function cachedParser(textLength: number): (digits: string, reading: PhoneReading) => ParsedPhone[] {
  const answers = new Map<string, ParsedPhone[]>();
  let budget = FREE_PARSES + textLength / CHARACTERS_A_PARSE;
  return (digits, reading) => {
    const key = `${reading.plus ? '+' : ''}${digits} ${reading.countries.length}${reading.anyCode ? '*' : ''}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (budget <= 0) return [];
    budget -= 1;
    const answer = parsePhone(digits, reading);
    answers.set(key, answer);
    return answer;
  };
}

const FREE_PARSES = 500;
const CHARACTERS_A_PARSE = 60;

interface Surroundings {
  readonly pieces: readonly DigitPiece[];
  readonly folded: FoldedText;
  readonly before: NearbyLabels;
  readonly after: ReadonlySet<string>;
}

/** The evidence for a stretch; undefined when its mixture of words, look-alikes and digits cannot be a number. */
function gatherEvidence({ pieces, folded, before, after }: Surroundings): PhoneEvidence | undefined {
  const count = { digits: 0, word: 0, look: 0 };
  let fillers = 0;
  for (const [at, piece] of pieces.entries()) {
    count[piece.form] += piece.digits.length;
    if (at > 0 && piece.gap === 'filler') fillers += 1;
  }
  const words = pieces.filter((piece) => piece.form === 'word').length;
  if (count.word > 0 && count.digits < 3 && words < 4) return undefined;
  if (count.look > count.digits || fillers * 2 > pieces.length) return undefined;
  if (fillers > 0 && count.word + count.look === 0) return undefined;
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  return {
    labelled: [...before.labels, ...after].some((label) => CALLABLE.has(label)) && !before.labels.has('id'),
    idLabelled: before.labels.has('id') || (before.labels.has('number') && !before.labels.has('phone')),
    idPunctuated: before.labels.has('id') && before.punctuated,
    obfuscated: count.word > 0 || count.look > 0 || disguised(pieces, folded) || hiddenMarks(foldMarks(folded, start, end)),
    onlyWords: count.digits === 0,
    groups: pieces.map((piece) => piece.digits.length),
    series: isSeries(pieces),
  };
}

const CALLABLE: ReadonlySet<string> = new Set(['phone', 'whatsapp', 'telegram', 'viber', 'signal', 'zalo', 'wechat', 'line', 'kakaotalk']);

function hiddenMarks(marks: number): boolean {
  return (marks & (FOLD_MARK.styled | FOLD_MARK.afterInvisible)) !== 0;
}

/** Single digits spread out, or separators that nobody uses in numbers. */
function disguised(pieces: readonly DigitPiece[], folded: FoldedText): boolean {
  const single = pieces.filter((piece) => piece.digits.length === 1).length;
  if (single >= 5) return true;
  for (let at = 1; at < pieces.length; at += 1) {
    const between = folded.text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0);
    if (!PLAIN_SEPARATOR.test(between)) return true;
  }
  return false;
}

/** Separators in ordinary use: spaces, line breaks, full stop, comma, hyphen, slash, brackets, tilde-free. */
const PLAIN_SEPARATOR = /^[\s.,\-/()[\]'·]{0,12}$/;

/** A row of round amounts (100 150 200), of years, or of equal groups that only rise in steps of five. */
function isSeries(pieces: readonly DigitPiece[]): boolean {
  if (pieces.length < 2 || pieces.some((piece) => piece.form !== 'digits')) return false;
  const values = pieces.map((piece) => Number(piece.digits));
  if (pieces.every((piece) => /^(?:19|20)\d\d$/.test(piece.digits))) return true;
  return (
    pieces.length >= 3 &&
    pieces.every((piece) => piece.digits.length >= 2 && piece.digits.length <= 4 && !piece.digits.startsWith('0')) &&
    values.every((value) => value % 5 === 0)
  );
}

function pickReading(
  phones: readonly ParsedPhone[],
  evidence: PhoneEvidence,
  near: { readonly before: NearbyLabels; readonly after: ReadonlySet<string> },
): { reading: Judged; quality: number } | undefined {
  for (const phone of phones) {
    const confidence = judgePhone(phone, evidence);
    if (confidence === undefined) continue;
    const labels = [...near.before.labels, ...near.after];
    const messengers = MESSENGERS.filter((kind) => labels.includes(kind));
    return { reading: { phone, confidence, evidence, messengers }, quality: quality(phone) };
  }
  return undefined;
}

const MESSENGERS: readonly HandleKind[] = ['whatsapp', 'telegram', 'viber', 'signal', 'zalo', 'wechat'];

function quality(phone: ParsedPhone): number {
  const told = phone.form === 'plus' || phone.form === 'idd' || phone.form === 'trunk' ? 1 : phone.form === 'bare' ? 0.92 : 0.8;
  const overlong = phone.e164.length > 14 ? 0.35 : 0;
  return (phone.status === 'valid' ? 1 : 0.6) * told * (phone.service ? 0.5 : 1) - overlong;
}

function toFound(pieces: readonly DigitPiece[], judged: Judged, folded: FoldedText): FoundPhone {
  return {
    start: startOf(pieces, folded.text),
    end: pieces.at(-1)?.end ?? 0,
    value: judged.phone.e164,
    confidence: judged.confidence,
    obfuscated: judged.evidence.obfuscated,
    status: judged.phone.status,
    alternatives: judged.phone.alternatives,
    messengers: judged.messengers,
  };
}

/** Where the number begins: at its plus sign or opening bracket, if it has one. */
function startOf(pieces: readonly DigitPiece[], text: string): number {
  const [first] = pieces;
  if (first === undefined) return 0;
  const lead = first.plus ? /\+ ?\(?$/.exec(text.slice(Math.max(0, first.start - 3), first.start)) : null;
  if (lead !== null) return first.start - lead[0].length;
  const bracketed = text[first.start - 1] === '(' && text.slice(first.end, pieces.at(-1)?.end).includes(')');
  return bracketed ? first.start - 1 : first.start;
}

/** The span of a found phone in the original text. */
export function phoneSpan(folded: FoldedText, phone: FoundPhone): Span {
  return originalSpan(folded, phone.start, phone.end);
}
