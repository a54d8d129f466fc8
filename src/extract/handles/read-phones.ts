import type { Handle, HandleKind } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import type { TextContext } from '../text-context.ts';
import type { Steps } from '../text/steps.ts';
import { argentineMobile } from './argentine-mobile.ts';
import { type DigitPiece, digitChains } from './digit-chains.ts';
import type { FoldedText } from './folded-text.ts';
import { isCallingCode } from './is-calling-code.ts';
import { isForDrama } from './is-for-drama.ts';
import { judgePhone, type PhoneEvidence } from './judge-phone.ts';
import { type LabelledText, labelsAfter, labelsBefore, type NearbyLabels } from './nearby-labels.ts';
import { numberLanguages } from './number-languages.ts';
import { NUMBER_MESSENGERS } from './number-messengers.ts';
import type { ParsedPhone, PhoneReading } from './parse-phone.ts';
import { bestStretches, type JudgedStretch, type JudgeStretch } from './phone-candidates.ts';
import { phoneCountries, widerCountries } from './phone-countries.ts';
import { gatherEvidence, isCallable } from './phone-evidence.ts';
import { type PhoneParser, phoneParser } from './phone-parser.ts';
import { readSplitPhone } from './split-phones.ts';
import type { TextToken } from './text-token.ts';
import { toldCountries } from './told-countries.ts';

/** What the phone reader works on: a folded text, its tokens, and what in it is no phone number. */
export interface PhoneInput {
  readonly folded: FoldedText;
  readonly tokens: readonly TextToken[];
  /** Sorted, disjoint. */
  readonly masks: readonly Span[];
  readonly context: TextContext;
  /** Called when a text is so dense that part of it is left unread. */
  readonly onCut?: () => void;
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
export function* readPhones(input: PhoneInput): Steps<FoundPhone[]> {
  const { folded, tokens, context } = input;
  if (!mayHoldPhone(tokens)) return [];
  const cut = input.onCut ?? ((): void => undefined);
  const told = context.countries.length > 0 ? context.countries : likelyCountries(folded.lower, context.languages);
  yield;
  const reader: Reader = {
    folded,
    labelled: { lower: folded.lower, labels: tokens.filter((token) => token.label !== undefined && token.label.labels.length > 0) },
    parse: phoneParser(folded.text.length, cut),
    countries: told,
    isHinted: context.countries.length > 0,
    budget: { left: FREE_STRETCHES + folded.text.length / CHARACTERS_A_STRETCH },
    cut,
    moreCountries: () => [
      ...new Set([
        ...told,
        ...phoneCountries(context.languages),
        ...(context.countries.length > 0 ? [] : widerCountries(context.languages)),
      ]),
    ],
  };
  const chains = digitChains({
    folded,
    tokens,
    masks: input.masks,
    languages: numberLanguages(tokens, { text: folded.text, languages: context.languages, countries: context.countries }),
  });
  yield;
  const found = chains.flatMap((chain) =>
    bestStretches(chain, stretchJudge(chain, reader)).map(({ from, to, reading }) => {
      const isCoded = isCallingCode(chain, from, reading.phone);
      return toFound(
        chain.slice(isCoded ? from - 1 : from, to),
        isCoded ? withLabels(chain, from - 1, { judged: reading, reader }) : reading,
        folded,
      );
    }),
  );
  return found.length > 0 || folded.text.length > LONGEST_SPLIT ? found : splitPhones(chains, reader);
}

/** A reading with the messengers that the labels before its calling code name as well. */
function withLabels(
  chain: readonly DigitPiece[],
  at: number,
  { judged, reader }: { readonly judged: Judged; readonly reader: Reader },
): Judged {
  const { labels } = labelsBefore(reader.labelled, startOf(chain.slice(at), reader.folded.text));
  return { ...judged, messengers: NUMBER_MESSENGERS.filter((kind) => labels.has(kind) || judged.messengers.includes(kind)) };
}

/** Countries for the numbers of a text without a hint: of those where its languages are written those that it names first, then the others; of a text without a language North America, whose numbers are grouped like no others. */
function likelyCountries(lower: string, languages: readonly string[]): string[] {
  const spoken = languages.length > 0 ? phoneCountries(languages) : ['US'];
  return [...new Set([...toldCountries(lower), ...spoken])];
}

/** Characters of the longest text in which a number in two parts is sought: an ad, not a page of them. */
const LONGEST_SPLIT = 5000;

/** The number that stands in two parts in a text which gives no other; none or one. */
function splitPhones(chains: readonly (readonly DigitPiece[])[], { folded, labelled, parse, countries }: Reader): FoundPhone[] {
  const split = readSplitPhone({
    text: folded.text,
    lower: folded.lower,
    chains,
    parse,
    countries,
    labelled: (start) => isCallable(labelsBefore(labelled, start)),
  });
  if (split === undefined) return [];
  const { phone, told, start, end } = split;
  const { e164: value, status, alternatives } = phone;
  return [{ start, end, value, confidence: told ? SPLIT_TOLD : SPLIT_GUESSED, obfuscated: true, status, alternatives, messengers: [] }];
}

/** Confidence of a number in two parts: where the text says so, and where its layout does. */
const SPLIT_TOLD = 0.6;
const SPLIT_GUESSED = 0.4;

/** Four digits, with look-alikes for as many more, are the least that can hold a number. */
function mayHoldPhone(tokens: readonly TextToken[]): boolean {
  let digits = 0;
  for (const token of tokens) digits += token.digits?.length ?? token.numbers?.[0]?.digits.length ?? 0;
  return digits >= 4;
}

const FREE_STRETCHES = 4000;
const CHARACTERS_A_STRETCH = 60;

interface Reader {
  readonly folded: FoldedText;
  readonly labelled: LabelledText;
  readonly parse: PhoneParser;
  /** Countries in which every number is tried, and those tried as well where a label announces a number. */
  readonly countries: readonly string[];
  readonly moreCountries: () => readonly string[];
  /** Whether the countries are known and not guessed by what the text says. */
  readonly isHinted: boolean;
  /** Stretches that may still be looked at closely; a hostile text uses them up, an honest one never. */
  readonly budget: { left: number };
  readonly cut: () => void;
}

interface Judged {
  readonly phone: ParsedPhone;
  readonly confidence: number;
  readonly evidence: PhoneEvidence;
  readonly messengers: readonly HandleKind[];
}

/** A judge for the stretches of one chain: read with the hints first, and where that fails with what a label near allows. */
function stretchJudge(chain: readonly DigitPiece[], reader: Reader): JudgeStretch<Judged> {
  return ({ from, to, digits }) => {
    if (reader.budget.left <= 0) {
      reader.cut();
      return undefined;
    }
    const plus = chain[from]?.plus === true;
    const whole = to - from === 1 || to - from === chain.length;
    const pieces = chain.slice(from, to);
    const hinted = readHinted(digits, { pieces, plus, anyCode: whole }, reader);
    if (hinted.length === 0 && reader.labelled.labels.length === 0) return undefined;
    reader.budget.left -= 1;
    const before = labelsBefore(reader.labelled, startOf(pieces, reader.folded.text));
    const after = labelsAfter(reader.labelled, pieces.at(-1)?.end ?? 0);
    if (hinted.length === 0 && before.labels.size + after.size === 0) return undefined;
    const evidence = gatherEvidence({
      pieces,
      chain,
      from,
      neighbours: [chain[from - 1], chain[to]],
      folded: reader.folded,
      before,
      after,
      rowLabel: rowLabel(chain, from, reader),
    });
    if (evidence === undefined) return undefined;
    const vietnamese = before.labels.has('zalo') && !plus ? reader.parse(digits, { plus, countries: ['VN'], anyCode: false }) : [];
    const wider = isEnough(hinted, evidence, reader)
      ? []
      : reader.parse(digits, { plus, countries: reader.moreCountries(), anyCode: true });
    const labels = new Set([...before.labels, ...after]);
    const isWider = wider.some((phone) => phone.status === 'valid');
    const phones = [...vietnamese, ...(isWider ? wider : hinted)];
    const messaged = NUMBER_MESSENGERS.some((kind) => labels.has(kind));
    const picked = pickReading(messaged ? phones.map((phone) => argentineMobile(phone, reader.parse)) : phones, evidence, labels);
    // A part that is a number only elsewhere gives way to the whole that may be one here.
    return picked !== undefined && isWider ? { ...picked, quality: picked.quality * ELSEWHERE } : picked;
  };
}

const ELSEWHERE = 0.7;

/** The readings with what is told of the text. A plus set apart that leads to no valid number is a sign like others: "Tina + 206-555-0123 +". */
function readHinted(
  digits: string,
  { pieces, plus, anyCode }: Pick<PhoneReading, 'plus' | 'anyCode'> & { readonly pieces: readonly DigitPiece[] },
  { parse, isHinted, ...reader }: Reader,
): readonly ParsedPhone[] {
  const countries = isHinted || !isGroupedAsInIndia(pieces) ? reader.countries : ['IN', ...reader.countries];
  const found = parse(digits, { plus, countries, anyCode });
  if (!plus || !isPlusApart(pieces, reader.folded.text) || found.some(({ status }) => status === 'valid')) return found;
  const national = parse(digits, { plus: false, countries, anyCode: false }).filter(({ status, mobile }) => status === 'valid' && mobile);
  return national.length > 0 ? national : found;
}

/** Whether a space parts a number from the plus before it. */
function isPlusApart([first]: readonly DigitPiece[], text: string): boolean {
  return first !== undefined && text.charAt(first.start - 1) === ' ' && text.charAt(first.start - 2) === '+';
}

/** Whether a number need not be looked for in further countries: it is one here, or nothing announces it. The lines of services of a country that is only guessed are none. */
function isEnough(hinted: readonly ParsedPhone[], { labelled }: PhoneEvidence, { isHinted }: Reader): boolean {
  const isOne = ({ status, service, form, e164 }: ParsedPhone): boolean =>
    (status === 'valid' && (isHinted || !service)) || (form === 'trunk' && isForDrama(e164));
  return !labelled || hinted.some(isOne);
}

/** Two groups of five digits: "98765 43210". */
function isGroupedAsInIndia(pieces: readonly DigitPiece[]): boolean {
  return pieces.length === 2 && pieces.every(({ digits }) => digits.length === 5);
}

/**
 * The labels before the row in which a stretch stands: groups as long as its first one, or any that slashes part, with the same signs
 * between, back to the head of the chain; else those before a code that is joined to it.
 */
function rowLabel(chain: readonly DigitPiece[], from: number, reader: Reader): NearbyLabels | undefined {
  const first = chain[from];
  if (first === undefined || from === 0 || first.digits.length > 4) return codeLabel(first?.start ?? 0, reader);
  const longest = first.sign === '/' ? MOST_DIGITS : first.digits.length;
  let at = from;
  while (at > 0 && chain[at]?.gap === 'tight' && chain[at]?.sign === first.sign && (chain[at - 1]?.digits.length ?? Infinity) <= longest)
    at -= 1;
  return at === from ? codeLabel(first.start, reader) : labelsBefore(reader.labelled, chain[at]?.start ?? 0);
}

/** Digits of the longest group in a row that slashes part. */
const MOST_DIGITS = 9;

/** The labels before the letters of a code that a hyphen or slash joins to the digits («ref LS1-07400...»); undefined where none stand there. */
function codeLabel(start: number, { folded, labelled }: Reader): NearbyLabels | undefined {
  const sign = folded.lower.charAt(start - 1);
  const code = sign === '-' || sign === '/' ? CODE.exec(folded.lower.slice(Math.max(0, start - 8), start))?.[0] : undefined;
  return code === undefined ? undefined : labelsBefore(labelled, start - code.length);
}

/** Up to six letters and digits, one letter at least, and the sign that joins them. */
const CODE = /(?<![\p{L}\p{N}])(?=[\p{L}\d]{0,5}\p{L})[\p{L}\d]{1,6}[-/]$/u;

function pickReading(
  phones: readonly ParsedPhone[],
  evidence: PhoneEvidence,
  labels: ReadonlySet<string>,
): JudgedStretch<Judged> | undefined {
  for (const phone of phones) {
    const confidence = judgePhone(phone, evidence);
    if (confidence === undefined) continue;
    const messengers = NUMBER_MESSENGERS.filter((kind) => labels.has(kind));
    return { reading: { phone, confidence, evidence, messengers }, quality: quality(phone) };
  }
  return undefined;
}

function quality(phone: ParsedPhone): number {
  const told = phone.form === 'bare' ? 0.92 : phone.form === 'code' ? 0.8 : 1;
  const overlong = phone.e164.length > LONGEST_USUAL ? 0.35 : 0;
  return (phone.status === 'valid' || isForDrama(phone.e164) ? 1 : 0.6) * told * (phone.service ? SERVICE_QUALITY : 1) - overlong;
}

/** Below a person's number, above a part of it that is one only elsewhere. */
const SERVICE_QUALITY = 0.75;

/** Longer numbers exist in some plans, yet mostly have swallowed what stands behind them. */
const LONGEST_USUAL = 14;

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
