import { Command } from 'commander';
import { processIo } from './cli-io.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { anchorAddCommand } from './anchor-add-command.ts';
import { anchorRequestCommand } from './anchor-request-command.ts';
import { demoCommand } from './demo-command.ts';
import { diffCommand } from './diff-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { initCommand } from './init-command.ts';
import { leadsListCommand } from './leads-list-command.ts';
import { leadsShowCommand } from './leads-show-command.ts';
import { lexiconCheckCommand } from './lexicon-check-command.ts';
import { lexiconListCommand } from './lexicon-list-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { scanCommand } from './scan-command.ts';
import { statusCommand } from './status-command.ts';
import { targetsCheckCommand } from './targets-check-command.ts';
import { targetsListCommand } from './targets-list-command.ts';
import { targetsProbeCommand } from './targets-probe-command.ts';
import { targetsTestCommand } from './targets-test-command.ts';
import { toolVersion } from './tool-version.ts';
import { urgentAckCommand } from './urgent-ack-command.ts';
import { urgentHandoffCommand } from './urgent-handoff-command.ts';
import { urgentListCommand } from './urgent-list-command.ts';
import { verifyCommand } from './verify-command.ts';

/** Builds the whole command line; nothing runs until it parses arguments. */
export function createProgram(io: CliIo = processIo(), setExit: SetExit = () => undefined): Command {
  const targets = group('targets', 'validate, list, probe and test target lists', [
    targetsCheckCommand(io),
    targetsListCommand(io),
    targetsProbeCommand(io),
    targetsTestCommand(io, setExit),
  ]);
  const leads = group('leads', 'read the leads of an action day', [leadsListCommand(io, setExit), leadsShowCommand(io)]);
  const urgent = group('urgent', 'signals that cannot wait: list, acknowledge, hand over', [
    urgentListCommand(io),
    urgentAckCommand(io),
    urgentHandoffCommand(io),
  ]);
  const lexicon = group('lexicon', 'list the indicators, and check lists of your own', [lexiconCheckCommand(io), lexiconListCommand(io)]);
  const anchor = group('anchor', 'time-stamp requests and answers for the audit log', [anchorRequestCommand(io), anchorAddCommand(io)]);
  const program = new Command('leadline')
    .description(
      'Crawls the sites on a target list, reads every advertisement, and hands over leads that can be checked, compared and taken to court.',
    )
    .version(toolVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'after',
      '\nBegin with:\n  $ leadline init my-case\n  $ leadline scan targets.yaml --case my-case\n  $ leadline leads list --case my-case\n\nEvery command explains itself: leadline COMMAND --help',
    );
  const commands = [
    initCommand(io),
    targets,
    scanCommand(io, setExit),
    statusCommand(io),
    leads,
    urgent,
    diffCommand(io, setExit),
    exportCommand(io, setExit),
    verifyCommand(io, setExit),
    anchor,
    rebuildCommand(io, setExit),
    extractCommand(io),
    lexicon,
    doctorCommand(io, setExit),
    demoCommand(io, setExit),
  ];
  for (const command of commands) program.addCommand(command);
  return configure(program, io);
}

function group(name: string, description: string, commands: readonly Command[]): Command {
  const parent = new Command(name).description(description).helpOption('-h, --help', 'show this help');
  for (const command of commands) parent.addCommand(command);
  return parent;
}

/** Every level throws instead of exiting and writes where it is told to. */
function configure(command: Command, io: CliIo): Command {
  command
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 })
    .showHelpAfterError('(add --help for what it takes)');
  for (const child of command.commands) configure(child, io);
  return command;
}
