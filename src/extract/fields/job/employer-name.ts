import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import payWords from '../../../../lexicon/pay-words.json' with { type: 'json' };
import type { Read } from '../../../model/provenance.ts';
import { originalSpan } from '../../handles/original-span.ts';
import type { TextContext } from '../../text-context.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Steps } from '../../text/steps.ts';
import { familiesNamed } from './families-named.ts';
import { firmsByForm } from './firms-by-form.ts';
import { housesNamed } from './houses-named.ts';
import { isByWorker } from './is-by-worker.ts';
import { isInSmallLetters } from './is-in-small-letters.ts';
import { holdsWord, type JobWords, jobWordsOf } from './job-words.ts';
import type { Span } from '../../../model/provenance.ts';

/** Who hires, as written: the name of the employer's line without the number or address behind it, else a firm with its legal form, a family, a house named by its kind. Undefined when none is named. */
export function* employerName({ line, place }: EmployerLines, text: PreparedText, context: TextContext): Steps<Read<string> | undefined> {
  if (line !== undefined && !isPlain(line.raw, text)) return nameOfLine(line, context);
  const { folded } = text;
  const words = jobWordsOf(text);
  const written = folded.text.slice(0, MOST_READ);
  if (isByWorker(words)) return undefined;
  const firms = firmsByForm(written, context);
  yield;
  const families = familiesNamed(written, words);
  yield;
  for (const [by, found] of [
    ['firm@1', firms],
    ['family@1', families],
    ['house@1', housesNamed(written, place, words)],
  ] as const) {
    const named = found
      .map((name) => withoutLead(written, name))
      .filter((name) => name.end - name.start > 2 && written.slice(name.start, name.end) !== place && !isOther(words, name));
    const best = named.find(({ start }) => LABEL.test(written.slice(Math.max(0, start - 3), start))) ?? named[0];
    if (best === undefined) continue;
    const span = originalSpan(folded, best.start, best.end);
    const raw = folded.original.slice(span.start, span.end);
    return { value: raw, where: 'text', ...span, raw, by };
  }
  return undefined;
}

/** What is known of an employer and of the place of the work beforehand. */
export interface EmployerLines {
  /** The employer's line. */
  readonly line: Read<string> | undefined;
  /** The place as written: no name of a house. */
  readonly place: string | undefined;
}

/** Characters in which names are looked for. */
const MOST_READ = 20_000;
const LABEL = /[:：][ ]{1,2}$/u;

/** Whether the value of the employer's line is no name: small letters alone in a text that has capitals ("private family"), or that it is not told. */
function isPlain(raw: string, { folded }: PreparedText): boolean {
  return UNTOLD.test(raw) || (!/^[^,(|;]{0,60}[\p{Lu}\p{Lo}\d]/u.test(raw) && !isInSmallLetters(folded));
}

const UNTOLD =
  /^[ ]{0,2}(?:confidential|private|undisclosed|anonym\p{L}{0,9}|n\/a|none|vertraulich|privat|privé|particuli\p{L}{0,9}|privat[oa]|osoba prywatna|soukromá osoba|частн\p{L}{0,9} лиц\p{L}|приватна особа|частно лице|ιδιώτης|個人|个人|개인)[ .]{0,2}$/iu;

/** What stands behind the name in its line: a number, an address, another field. */
const BEHIND_NAME = /[ ]?[,/|(;·•–—][ ]?|[ ]-[ ]|[ ]{2,}/u;

function nameOfLine(line: Read<string>, context: TextContext): Read<string> {
  const [firm] = firmsByForm(line.raw, context);
  const cut = BEHIND_NAME.exec(line.raw)?.index ?? line.raw.length;
  const end = firm !== undefined && firm.start < Math.max(cut, 4) ? firm.end : cut < 2 ? line.raw.length : cut;
  const raw = line.raw.slice(0, end).trimEnd();
  if (line.where !== 'text') return { ...line, value: raw };
  return { ...line, value: raw, raw, end: line.start + raw.length };
}

/** Words of a label that belong to the name as well. */
const KEPT: ReadonlySet<string> = new Set([
  ...hireWords.housesBefore,
  ...hireWords.families,
  ...hireWords.agencies,
  'the',
  'công ty',
  'บริษัท',
  'شركة',
  'مكتب',
  'شرکت',
]);
const LEADS: ReadonlySet<string> = new Set([...jobWords.labels.employer, ...hireWords.notNames].filter((word) => !KEPT.has(word)));

/** A name without the words before it that only announce it: "Employer Beara Pelagic Ltd". */
function withoutLead(text: string, { start, end }: Span): Span {
  let from = start;
  for (let count = 0; count < 2; count += 1) {
    const word = /^[\p{L}\p{M}'’-]{1,30}(?=[ ])/u.exec(text.slice(from, end))?.[0];
    const forWhom = word === undefined ? undefined : FOR.exec(text.slice(from + word.length, end))?.[0];
    if (word !== undefined && forWhom !== undefined && STAFF.has(word.toLowerCase())) {
      from += word.length + forWhom.length;
      continue;
    }
    if (word === undefined || !LEADS.has(word.toLowerCase()) || !/^[ ][\p{Lu}\p{Lo}"„“«]/u.test(text.slice(from + word.length))) break;
    from += word.length + 1;
  }
  return { start: from, end };
}

/** Those who are sought, before the firm for which they are: "Operarios para Pesquera Mar S.A." */
const STAFF: ReadonlySet<string> = new Set([...payWords.workers, ...hireWords.notNames]);
const FOR = /^[ ](?:for|para|für|pour|per|voor|dla|pro|pre|pentru|для|за|για|til|för|untuk)[ ](?=[\p{Lu}"„“«])/u;

/** Whether a firm is one where somebody worked, that made a machine, or that runs the site. */
function isOther(words: JobWords, { start }: Span): boolean {
  const { lower } = words;
  const before = lower.slice(Math.max(0, start - 30), start);
  const from = start - before.length + Math.max(0, before.search(/[^.!?\n;]{0,30}$/u));
  return holdsWord(words, ['formerly'], { start: from, end: start });
}
