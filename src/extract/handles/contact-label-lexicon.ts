import contactLabels from '../../../lexicon/contact-labels.json' with { type: 'json' };
import documentWords from '../../../lexicon/document-words.json' with { type: 'json' };
import numberWords from '../../../lexicon/number-words.json' with { type: 'json' };

import { PAPER_LABELS } from './paper-labels.ts';

/**
 * What a word or phrase that is not a number announces: contact kinds (`id` is the number of an ad or firm, `weak-id` one that only a colon makes sure, `ad` the ad itself, `number` any number;
 * `document`, `labelled` and `numbered` what lexicon/document-words.json says), or how digits go on.
 */
export interface LabelEntry {
  readonly labels: readonly string[];
  /** `double` is 2, `triple` 3. */
  readonly times?: number;
  readonly plus: boolean;
}

/** Of stems and endings, which go together where they are of one script. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Contact labels by their words in lower case, joined by single spaces; punctuation between words left out. */
export const CONTACT_LABELS: ReadonlyMap<string, LabelEntry> = buildLabels();

function buildLabels(): Map<string, LabelEntry> {
  const entries = new Map<string, LabelEntry>();
  const change = (phrase: string, part: (old: LabelEntry) => LabelEntry): void => {
    const key = labelKey(phrase);
    entries.set(key, part(entries.get(key) ?? { labels: [], plus: false }));
  };
  const labels: Readonly<Record<string, readonly string[]>> = contactLabels.labels;
  for (const [kind, phrases] of Object.entries(labels)) {
    for (const phrase of phrases) change(phrase, (old) => (old.labels.includes(kind) ? old : { ...old, labels: [...old.labels, kind] }));
  }
  for (const [form, stem] of inflectedForms()) {
    const stemLabels = entries.get(labelKey(stem))?.labels ?? [];
    if (!entries.has(labelKey(form))) change(form, (old) => ({ ...old, labels: stemLabels }));
  }
  for (const phrase of contactLabels.ad) change(phrase, (old) => ({ ...old, labels: [...new Set([...old.labels, 'ad'])] }));
  for (const phrase of contactLabels.weakNumber) change(phrase, (old) => ({ ...old, labels: [...new Set([...old.labels, 'number'])] }));
  for (const phrase of contactLabels.weakId)
    change(phrase, (old) => ({ ...old, labels: old.labels.map((kind) => (kind === 'id' ? 'weak-id' : kind)) }));
  for (const kind of PAPER_LABELS)
    for (const phrase of new Set(Object.values(documentWords[kind]).flat()))
      change(phrase, (old) => ({ ...old, labels: [...old.labels, kind] }));
  const multipliers: Readonly<Record<string, number>> = numberWords.multipliers;
  for (const [word, times] of Object.entries(multipliers)) change(word, (old) => ({ ...old, times }));
  for (const word of numberWords.plus) change(word, (old) => ({ ...old, plus: true }));
  return entries;
}

/** Names of networks as languages inflect them, each with its stem: «Telegramon», «telegramie», «в телеграме», «بالتلجرام», «בטלגרם». */
function inflectedForms(): (readonly [form: string, stem: string])[] {
  return [
    ...contactLabels.inflected.flatMap((stem) =>
      contactLabels.endings
        .filter((ending) => CYRILLIC.test(stem) === CYRILLIC.test(ending))
        .map((ending) => [`${stem}${ending}`, stem] as const),
    ),
    ...contactLabels.prefixed.flatMap((stem) => contactLabels.prefixes.map((prefix) => [`${prefix}${stem}`, stem] as const)),
  ];
}

/** The label of compound words for numbers of ads, customers, invoices («Kundennummer»), which no list can hold; undefined for other words and for phones. */
export function compoundLabel(word: string): LabelEntry | undefined {
  if (!NUMBER_COMPOUND.test(word) || PART_COMPOUND.test(word)) return undefined;
  return PHONE_COMPOUND.test(word) ? PHONE_ENTRY : ID_ENTRY;
}

/** The label of a short word for "number" that a hyphen joins to another word («Rg-Nr.», «Kunden-Nr»); undefined where that is a phone. */
export function hyphenedLabel(first: string): LabelEntry | undefined {
  const compound = `${first}nr`;
  return first.length < 2 || PART_COMPOUND.test(compound) || PHONE_COMPOUND.test(compound) ? undefined : ID_ENTRY;
}

const NUMBER_COMPOUND = /^(?:\p{L}{3,33}(?:nummern?|kennung|nümmer|numero)|\p{L}{4,36}nro?|\p{L}{3,36}szám)$/u;
/** First parts of the words for a part of a number that can be called (area code, its last digits), or for a number of either sort. */
const PART_COMPOUND =
  /^(?:rikt|områd|lands|länder|suunta|retnings|net(?:nr|nu)|netz|ortsnetz|vorwahl|abon|slut|rest|end(?:nr|nu)|start|begin|prefix|präfix|körzet|ország|kör|vég|kezd|geschäfts|nacht|werkn|jobbn|työn|magán)/;
/** First parts of the words for a number that can be called, in the languages that write them as one word. */
const PHONE_COMPOUND =
  /^(?:telefo|mobil|handy|gsm|ruf|kontakt|contact|whats|watts|tel|cell|festnetz|durchwahl|zweit|privat|arbeits|service|hotline|notruf|direkt|anruf|sms|app(?:nr|nu)|bel(?:nr|nu)|doorkies|prepaid|viber|signal|puhelin|matkapuhelin|känny|soitto|yhteys|päivystys|hem(?:nr|nu|te)|växel|kundservice|kunderservice|hívó|vezetékes|segélyhívó|ügyeleti|0)/;

const ID_ENTRY: LabelEntry = { labels: ['id'], plus: false };
const PHONE_ENTRY: LabelEntry = { labels: ['phone'], plus: false };

/** Words of a phrase as the scanner sees them: letters and single symbols, joined by spaces. */
function labelKey(phrase: string): string {
  return (
    phrase
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]{1,64}|[^\s\p{L}\p{M}\p{P}]|[#№]/gu) ?? []
  )
    .join(' ')
    .replace(/\uFE0F/g, '');
}
