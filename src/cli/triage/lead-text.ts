import type { LeadAuthors } from '../../custody/assessment/lead-authors.ts';
import { leadRow } from '../../export/lead-row.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Lead } from '../../model/lead.ts';
import { defang } from '../../view/defang.ts';
import { assessmentText, roleText, scoringText } from '../leads/assessed-text.ts';
import { wrappedText } from './wrapped-text.ts';

/** How much of a lead is shown: the labels alone, so much that most can be decided, or all of its text. */
export type LeadForm = 'folded' | 'short' | 'whole';

/** Characters of the text in the short form, and in the whole one. */
const CUT: Readonly<Record<LeadForm, number>> = { folded: 0, short: 400, whole: 20_000 };

/** Columns of the names of fields, and most columns of a line. */
const [NAMES, WIDEST] = [10, 100];

/** A lead as it is put before a person, fit for a terminal: words only, addresses defanged. Folded, nothing that stands in the ad is in it, nor what persons noted of it. */
export function leadText(
  lead: Lead,
  { form, labels, authors, columns }: { form: LeadForm; labels: readonly string[]; authors: LeadAuthors; columns: number },
): string {
  const row = leadRow(lead);
  const place = form === 'folded' ? '' : [row.city, row.country].filter((part) => part !== '').join(', ');
  const head = [lead.leadId, row.priority, row.change, `${row.target} (${row.category})`, place].filter((part) => part !== '').join(' · ');
  const folded = labels.map((label): Field => ['folded', label]);
  const fields: readonly Field[] =
    form === 'folded'
      ? folded
      : [
          ...folded,
          ['title', row.title],
          ['says', [row.aliases, row.ages_stated && `age ${row.ages_stated}`, row.prices, row.posted_at].filter(Boolean).join('; ')],
          ['contacts', CONTACTS.flatMap((column) => (row[column] === '' ? [] : [`${column} ${row[column]}`])).join('; ')],
          ...lead.reasons.map((reason): Field => ['why', reason]),
          ['text', cut(lead.ad.body.value, CUT[form])],
        ];
  const assessed: readonly Field[] = [
    ...authors.assessments.slice(-3).map((one): Field => ['before', assessmentText(form === 'folded' ? withoutNote(one) : one)]),
    ...(form === 'folded' ? [] : [['person', roleText(authors.role)] as const]),
    ['priority', `by ${scoringText(authors.scoring)}`],
  ];
  const width = Math.max(20, Math.min(columns, WIDEST) - NAMES);
  return [terminalText(head), ...[...fields, ...assessed].flatMap((field) => linesOf(field, width))].map((line) => `${line}\n`).join('');
}

type Field = readonly [name: string, value: string];

const CONTACTS = ['phones', 'emails', 'telegram', 'whatsapp', 'other_messengers', 'social', 'crypto', 'payment', 'other_handles'] as const;

function linesOf([name, value]: Field, width: number): readonly string[] {
  return wrappedText(terminalText(defang(value)), width).map((line, at) => `${(at === 0 ? name : '').padEnd(NAMES)}${line}`);
}

/** A note may tell what the fold is there to hide. */
function withoutNote(assessment: Assessment): Assessment {
  const { note: _, ...rest } = assessment;
  return rest;
}

function cut(text: string, length: number): string {
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}… (${text.length} characters)` : text;
}
