import type { Command } from 'commander';
import { readContacts } from '../../custody/contacts/read-contacts.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { terminalText } from '../../export/terminal-text.ts';
import { isOpen, severityOf, URGENT_CATEGORIES } from '../../model/urgent-record.ts';
import type { UrgentState } from '../../model/urgent-record.ts';
import { bold } from '../bold.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { HOTLINE_ADVICE, URGENT_ADVICE, URGENT_RECEIVERS } from './urgent-advice.ts';
import { contactText, urgentContactRows } from './urgent-contact-rows.ts';
import type { UrgentContactRow } from './urgent-contact-rows.ts';
import { urgentDocument } from './urgent-document.ts';

/** Characters of the words that are shown. */
const SHOWN = 120;

/** `leadline urgent list` */
export function urgentListCommand(io: CliIo): Command {
  return newCommand('list', 'urgent signals that nobody has acknowledged or handed over yet', [
    'urgent list --case my-case',
    'urgent list --case my-case --all --json',
  ])
    .option('--all', 'also those acknowledged and handed over')
    .option('--why <text>', WHY)
    .action((options: CommonOptions & { readonly all?: boolean }, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'view', changes: 'no' });
      const states = urgentLog(entered.paths.urgent, entered.paths.cipher).read();
      const shown = (options.all ? states : states.filter(isOpen)).toSorted(graver);
      entered.tell({ urgent: shown.map(({ id }) => id) });
      const contacts = readContacts(entered.paths, entered.file);
      entered.close();
      if (options.json) for (const state of shown) io.out(`${JSON.stringify(urgentDocument(state, contacts))}\n`);
      else for (const state of shown) print(io, state, urgentContactRows(contacts, state));
      if (options.quiet) return;
      const open = states.filter(isOpen).length;
      io.err(`${states.length} urgent records, ${open} open\n`);
      if (shown.length === 0) return;
      if (!contacts && entered.file.regime !== 'demo')
        io.err(`warning: contacts.yaml of the case is not filled in: whom to call is not shown (docs/urgent.md).\n`);
      io.err(`\n${URGENT_ADVICE}\n`);
      if (shown.some(({ category }) => category === 'abuse-material')) io.err(`${HOTLINE_ADVICE}\n`);
      io.err(`\nThen: leadline urgent handoff ID --to RECEIVER --ref NUMBER --case ${options.case}\n`);
    });
}

/** Gravest first, then oldest. */
function graver(a: UrgentState, b: UrgentState): number {
  return URGENT_CATEGORIES.indexOf(a.category) - URGENT_CATEGORIES.indexOf(b.category) || (a.raisedAt < b.raisedAt ? -1 : 1);
}

function print(io: CliIo, state: UrgentState, contacts: readonly UrgentContactRow[]): void {
  const { shown } = state;
  const lines = [
    ['target', state.targetId],
    ['url', state.url],
    ['raised', state.raisedAt],
    ['rule', `${state.rule}${shown ? `, language ${shown.language}` : ''}, confidence ${state.confidence ?? 'not noted'}`],
    ...(shown ? [['words', shown.raw === '' ? 'a stated value, not in the text' : [...shown.raw].slice(0, SHOWN).join('')]] : []),
    ...(shown ? [['evidence', `${shown.captureId}, characters ${shown.start}-${shown.end}, body ${shown.bodySha256}`]] : []),
    ['receiver', URGENT_RECEIVERS[state.category]],
    ...contacts.map((row) => ['contact', contactText(row)]),
    ...(state.ackAt === undefined ? [] : [['acknowledged', `${state.ackAt} by ${state.ackBy ?? ''}`]]),
    ...(state.releasedWhy === undefined ? [] : [['released', state.releasedWhy]]),
    ...(state.handoffAt === undefined
      ? []
      : [
          [
            'handed over',
            `${state.handoffAt} by ${state.handoffBy ?? ''} to ${state.handoffTo ?? ''}${state.handoffRef === undefined ? '' : `, reference ${state.handoffRef}`}`,
          ],
        ]),
  ];
  io.out(`${bold(io, `${state.id}  ${severityOf(state.category)} ${state.category}${isOpen(state) ? '  OPEN' : ''}`)}\n`);
  for (const [name = '', value = ''] of lines) io.out(`  ${name.padEnd(13)}${terminalText(value)}\n`);
}
