import type { Command } from 'commander';
import { readContacts } from '../../custody/contacts/read-contacts.ts';
import { urgentLog } from '../../evidence/urgent-log.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { enterCase } from '../case/enter-case.ts';
import { invocationOf } from '../invocation.ts';
import { HOTLINE_ADVICE, URGENT_ADVICE } from './urgent-advice.ts';
import { contactText, urgentContactRows } from './urgent-contact-rows.ts';
import { urgentDocument } from './urgent-document.ts';

interface HandoffOptions extends CommonOptions {
  readonly to: string;
  readonly ref?: string;
  readonly by?: string;
  readonly packet?: string;
  readonly recipient?: readonly string[];
}

/** `leadline urgent handoff ID` */
export function urgentHandoffCommand(io: CliIo): Command {
  return newCommand('handoff', 'note to whom an urgent signal was handed over; nothing is sent', [
    'urgent handoff urg-3f2a9c0d11e4b857 --to "Child protection unit" --ref 2026-118 --case my-case',
    'urgent handoff urg-3f2a9c0d11e4b857 --to "Child protection unit" --packet for-the-unit.age --recipient age1… --case my-case',
  ])
    .argument('<id>', 'id of the record')
    .requiredOption('--to <receiver>', 'who has it now')
    .option('--ref <number>', 'reference number of the receiver')
    .option('--by <name>', 'who handed it over (default: the operator of the case)')
    .option('--packet <file>', 'write the record and the capture that shows it to this file, signed and encrypted (docs/bundle.md)')
    .option('--recipient <age-key...>', 'age keys of the receivers of the packet')
    .option('--why <text>', WHY)
    .action(async (id: string, options: HandoffOptions, command: Command) => {
      const entered = enterCase(io, options.case, { invocation: invocationOf(command), action: 'disclose', changes: 'yes' });
      const by = options.by ?? entered.file.operator;
      const log = urgentLog(entered.paths.urgent, entered.paths.cipher);
      const { packet: output, recipient: recipients = [], to } = options;
      try {
        const state = log.read().find((known) => known.id === id);
        if (output !== undefined && state) {
          const { writeUrgentPacket } = await import('./write-urgent-packet.ts');
          await writeUrgentPacket(io, entered, { state, contacts: readContacts(entered.paths, entered.file), output, recipients, to });
        }
        log.handOver({
          id,
          at: new Date(io.now()).toISOString(),
          by,
          to: options.to,
          ...(options.ref === undefined ? {} : { ref: options.ref }),
        });
        entered.tell({ urgent: id });
      } finally {
        entered.close();
      }
      const state = log.read().find((known) => known.id === id);
      const contacts = readContacts(entered.paths, entered.file);
      if (options.json && state) io.out(`${JSON.stringify(urgentDocument(state, contacts))}\n`);
      else if (!options.quiet)
        io.err(
          `${id} handed over to ${options.to} by ${by}${options.ref === undefined ? '' : `, reference ${options.ref}`}.\n${(state ? urgentContactRows(contacts, state) : []).map((row) => `  ${terminalText(contactText(row))}\n`).join('')}${URGENT_ADVICE}\n${state?.category === 'abuse-material' ? `${HOTLINE_ADVICE}\n` : ''}`,
        );
    });
}
