import { findDoubtful } from '../../redact/find-spellings.ts';
import { knownValues } from '../../redact/known-values.ts';
import { redactText } from '../../redact/redact-text.ts';
import { searchableText } from '../../redact/searchable-text.ts';
import type { CaseFile } from '../../model/case-file.ts';
import type { Handle } from '../../model/handle.ts';
import { retentionSettingsOf } from '../../retention/retention-settings.ts';
import type { SubjectFindings } from './subject-find.ts';
import { isSubject } from './subject-handle.ts';
import type { SubjectHandle } from './subject-handle.ts';

/** What a case holds about a handle, for the person concerned: facts only, the contacts of others left out. Times ISO 8601, UTC. */
export interface SubjectReport {
  readonly handle: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly operator: string;
  readonly keptDays: number;
  readonly ads: readonly {
    readonly leadId: string;
    readonly url: string;
    readonly captureId: string;
    readonly seenFrom: string;
    readonly seenUntil: string;
    readonly title: string;
    readonly text: string;
    readonly ages: readonly number[];
    readonly place: string;
    readonly postedAt: string;
  }[];
  /** Other captures in which it stands: ids and times. */
  readonly captures: readonly { readonly id: string; readonly capturedAt: string }[];
}

/** Makes the report. Urgent records and what persons judged are not in it: whether they may be told is for whoever answers for the case. */
export function makeSubjectReport({ handle, ads, captures }: SubjectFindings, file: CaseFile): SubjectReport {
  const inAds = new Set(ads.map(({ captureId }) => captureId));
  return {
    handle: `${handle.kind}:${handle.value}`,
    purpose: file.purpose,
    legalBasis: file.legalBasis,
    operator: file.operator,
    keptDays: retentionSettingsOf(file).retentionDays,
    ads: ads.map(({ leadId, captureId, ad, firstMs, lastMs }) => {
      const redact = othersRedacted(handle, ad.handles);
      return {
        leadId,
        url: withoutNumbers(handle, ad.url),
        captureId,
        seenFrom: iso(firstMs),
        seenUntil: iso(lastMs),
        title: redact(ad.fields.title?.value ?? ''),
        text: redact(ad.body.value),
        ages: ad.fields.ages.map(({ value }) => value),
        place: redact(ad.fields.place?.value.text ?? ''),
        postedAt: ad.fields.postedAt?.value ?? '',
      };
    }),
    captures: captures.filter(({ id }) => !inAds.has(id)).map(({ id, capturedAtMs }) => ({ id, capturedAt: iso(capturedAtMs) })),
  };
}

/** A report as Markdown. */
export function subjectReportText({ handle, purpose, legalBasis, operator, keptDays, ads, captures }: SubjectReport): string {
  const lines = [
    '# What is held about a contact',
    '',
    `Contact: ${handle}`,
    `Held by: ${operator}`,
    `Purpose: ${purpose}`,
    `Legal basis: ${legalBasis}`,
    `Kept: ${keptDays} days from each capture, unless on legal hold`,
    'Contacts of other persons are left out; so is what anybody judged of it.',
    '',
    ...ads.flatMap((ad) => [
      `## ${ad.title === '' ? 'Advertisement' : ad.title}`,
      '',
      `Address: ${ad.url}`,
      `Seen: ${ad.seenFrom} to ${ad.seenUntil} (${ad.leadId}, ${ad.captureId})`,
      ...(ad.ages.length > 0 ? [`Age as stated: ${ad.ages.join(', ')}`] : []),
      ...(ad.place === '' ? [] : [`Place as stated: ${ad.place}`]),
      ...(ad.postedAt === '' ? [] : [`Posted: ${ad.postedAt}`]),
      '',
      ...ad.text.split('\n').map((line) => `> ${line}`),
      '',
    ]),
    ...(captures.length > 0
      ? ['## Other pages that name it', '', ...captures.map(({ id, capturedAt }) => `- ${id}, ${capturedAt}`), '']
      : []),
  ];
  return lines.join('\n');
}

/** Replaces the other contacts of an ad, and whatever else may be one, but for that of the person concerned. */
function othersRedacted(subject: SubjectHandle, handles: readonly Handle[]): (text: string) => string {
  const others = handles
    .filter((handle) => !isSubject(subject, handle))
    .flatMap(({ kind, value, raw }) => [value, raw].map((one) => ({ kind, one })));
  const known = knownValues([
    ...others.map(({ kind, one }) => ({ value: one, rule: 'handle' as const, pseudonym: `[${kind}]` })),
    { value: subject.value, rule: 'handle', pseudonym: subject.value },
  ]);
  return (text) => redactText(text, { known, contacts: true }, { findings: [], kept: [] }).text;
}

/** An address without the numbers of others. */
function withoutNumbers({ value }: SubjectHandle, url: string): string {
  const known = knownValues([{ value, rule: 'handle', pseudonym: value }]);
  const plain = searchableText(url);
  const numbers = findDoubtful(plain.text, known).filter(({ rule, pseudonym }) => rule === 'number' && pseudonym !== value);
  let text = url;
  for (const { start, end } of numbers.toReversed()) text = `${text.slice(0, plain.from[start])}[number]${text.slice(plain.to[end - 1])}`;
  return text;
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString();
}
