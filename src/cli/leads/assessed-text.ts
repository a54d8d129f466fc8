import type { Assessment } from '../../model/assessment.ts';
import type { PersonRoleSetting } from '../../model/person-role.ts';
import type { ScoringAuthor } from '../../model/scoring-author.ts';
import { terminalText } from '../../export/terminal-text.ts';

/** What a person decided of a lead, in one line fit for a terminal. */
export function assessmentText({ decision, by, at, day, note }: Assessment): string {
  return terminalText(`${decision}, ${by}, ${minute(at)}, read as of ${day}${note === undefined ? '' : `: ${note}`}`);
}

/** The role of whom an ad is about, in one line fit for a terminal. */
export function roleText(role: PersonRoleSetting | undefined): string {
  return role ? terminalText(`${role.role}, ${role.by}, ${minute(role.at)}: ${role.reason}`) : 'unknown (set by nobody)';
}

/** What gave a lead its priority, in one line. */
export function scoringText(scoring: ScoringAuthor | undefined): string {
  if (!scoring) return 'leadline; version, lexicon and time were not noted';
  const { version, lexiconSha256, atMs } = scoring;
  const lexicon = lexiconSha256 === undefined ? 'lexicon not noted' : `lexicon ${lexiconSha256.slice(0, 12)}`;
  return `leadline ${version}, ${lexicon}, ${minute(new Date(atMs).toISOString())}`;
}

/** `2026-01-05T10:00:00.000Z` → `2026-01-05 10:00 UTC` */
function minute(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
