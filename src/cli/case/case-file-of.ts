import { REGIMES } from '../../model/case-file.ts';
import type { CaseAuthority, CaseFile } from '../../model/case-file.ts';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import { countrySchema } from '../../targets/country-schema.ts';
import { hostSchema } from '../../targets/host-schema.ts';
import { flagOf, missingIn } from './case-answers.ts';
import type { CaseAnswers } from './case-answers.ts';

/** What the answers make of a case; `before` is the case that they renew. Throws `E_USAGE` naming every answer that is missing or wrong. */
export function caseFileOf(answers: CaseAnswers, made: Pick<CaseFile, 'createdAt' | 'toolVersion'>, before?: CaseFile): CaseFile {
  const problems: string[] = missingIn(answers).map(([key]) => `${flagOf(key)} is missing`);
  const text = (key: keyof CaseAnswers): string => {
    const answer = answers[key];
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const validFrom = answers.from ?? made.createdAt.slice(0, 10);
  const retentionDays = Number(answers.retentionDays);
  const regime = REGIMES.find((name) => name === answers.regime);
  problems.push(...dateProblems(validFrom, text('until')));
  if (text('regime') !== '' && !regime) problems.push(`--regime ${text('regime')} is none of ${REGIMES.join(', ')}`);
  if (text('retentionDays') !== '' && !(Number.isInteger(retentionDays) && retentionDays >= 1 && retentionDays <= 36_500))
    problems.push(`--retention-days ${text('retentionDays')} is no number of days from 1 to 36500`);
  const authority = authorityOf(answers, problems);
  if (problems.length > 0 || !regime) throw new ToolError('E_USAGE', `The case was not ${before ? 'renewed' : 'made'}:`, problems);
  return {
    ...before,
    schema: 'case/1',
    id: before?.id ?? `case-${sha256(`${made.createdAt}\n${text('purpose')}\n${text('operator')}`).slice(0, 12)}`,
    purpose: text('purpose'),
    regime,
    legalBasis: text('basis'),
    operator: text('operator'),
    validFrom,
    validUntil: text('until'),
    retentionDays,
    authority,
    createdAt: before?.createdAt ?? made.createdAt,
    toolVersion: before?.toolVersion ?? made.toolVersion,
  };
}

/** The answers that a case gives by itself: what a renewal leaves as it was. */
export function answersOf({
  purpose,
  regime,
  legalBasis,
  operator,
  validFrom,
  validUntil,
  retentionDays,
  authority,
}: CaseFile): CaseAnswers {
  return {
    purpose,
    regime,
    basis: legalBasis,
    operator,
    from: validFrom,
    until: validUntil,
    retentionDays: String(retentionDays),
    ...(authority && {
      reference: authority.reference,
      authorisedBy: authority.authorisedBy,
      jurisdiction: authority.jurisdiction,
      contact: authority.contacts,
      host: authority.hosts,
    }),
  };
}

function authorityOf(answers: CaseAnswers, problems: string[]): CaseAuthority {
  const jurisdiction = (answers.jurisdiction ?? '').trim();
  // Where everything is invented no law of a country holds.
  const isInvented = jurisdiction === 'ZZ' && answers.regime === 'demo';
  const country = countrySchema.safeParse(jurisdiction);
  if (jurisdiction !== '' && !isInvented && !country.success)
    problems.push(`--jurisdiction ${jurisdiction}: ${country.error.issues[0]?.message ?? ''}`);
  const contacts = (answers.contact ?? []).map((contact) => contact.trim());
  if (contacts.length > 1 && contacts.includes('')) problems.push('--contact: one of them is empty');
  const hosts: string[] = [];
  for (const named of answers.host ?? []) {
    const host = hostSchema.safeParse(named);
    if (host.success) hosts.push(host.data);
    else problems.push(`--host ${named}: ${host.error.issues[0]?.message ?? ''}`);
  }
  return {
    authorisedBy: (answers.authorisedBy ?? '').trim(),
    reference: (answers.reference ?? '').trim(),
    jurisdiction,
    hosts,
    media: 'none',
    contacts,
  };
}

/** `until` empty: that it is missing is said elsewhere. */
function dateProblems(from: string, until: string): readonly string[] {
  if (!isDate(from)) return [`--from ${from} is no date (YYYY-MM-DD)`];
  if (until === '') return [];
  if (!isDate(until)) return [`--until ${until} is no date (YYYY-MM-DD)`];
  return until < from ? ['--until lies before --from'] : [];
}

/** A calendar date that exists; `2026-02-30` is none. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
