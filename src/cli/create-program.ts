import { Command } from 'commander';
import { caseKeyRing } from './access/case-key-ring.ts';
import type { KeyOptions } from './access/case-key-ring.ts';
import { processIo } from './cli-io.ts';
import type { CliIo, SetExit } from './cli-io.ts';
import { accessAddCommand } from './access/access-add-command.ts';
import { accessListCommand } from './access/access-list-command.ts';
import { accessReadCommand } from './access/access-read-command.ts';
import { accessRekeyCommand } from './access/access-rekey-command.ts';
import { accessRemoveCommand } from './access/access-remove-command.ts';
import { anchorAddCommand } from './anchor/anchor-add-command.ts';
import { anchorRequestCommand } from './anchor/anchor-request-command.ts';
import { bundleCheckCommand } from './bundle/bundle-check-command.ts';
import { bundleUnpackCommand } from './bundle/bundle-unpack-command.ts';
import { demoCommand } from './demo/demo-command.ts';
import { diffCommand } from './diff/diff-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract/extract-command.ts';
import { holdAddCommand } from './retention/hold-add-command.ts';
import { holdListCommand } from './retention/hold-list-command.ts';
import { holdRemoveCommand } from './retention/hold-remove-command.ts';
import { initCommand } from './case/init-command.ts';
import { leadsListCommand } from './leads/leads-list-command.ts';
import { leadsShowCommand } from './leads/leads-show-command.ts';
import { lexiconCheckCommand } from './lexicon/lexicon-check-command.ts';
import { lexiconListCommand } from './lexicon/lexicon-list-command.ts';
import { personRoleCommand } from './person/person-role-command.ts';
import { purgeCommand } from './retention/purge-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { retentionDueCommand } from './retention/retention-due-command.ts';
import { retentionReviewCommand } from './retention/retention-review-command.ts';
import { reportPreservationCommand } from './report/report-preservation-command.ts';
import { reportTallyCommand } from './report/report-tally-command.ts';
import { reportTechnicalCommand } from './report/report-technical-command.ts';
import { scanCommand } from './scan/scan-command.ts';
import { statusCommand } from './status/status-command.ts';
import { subjectEraseCommand } from './subject/subject-erase-command.ts';
import { subjectFindCommand } from './subject/subject-find-command.ts';
import { subjectReportCommand } from './subject/subject-report-command.ts';
import { targetsCheckCommand } from './targets/targets-check-command.ts';
import { targetsListCommand } from './targets/targets-list-command.ts';
import { targetsProbeCommand } from './targets/targets-probe-command.ts';
import { targetsTestCommand } from './targets/targets-test-command.ts';
import { toolVersion } from './tool-version.ts';
import { triageCommand } from './triage/triage-command.ts';
import { urgentAckCommand } from './urgent/urgent-ack-command.ts';
import { urgentHandoffCommand } from './urgent/urgent-handoff-command.ts';
import { urgentListCommand } from './urgent/urgent-list-command.ts';
import { verifyCommand } from './verify/verify-command.ts';
import { viewCommand } from './view/view-command.ts';

/** Builds the whole command line; nothing runs until it parses arguments. */
export function createProgram(world: CliIo = processIo(), setExit: SetExit = () => undefined): Command {
  const keys = caseKeyRing(world);
  const io: CliIo = { ...world, keys };
  const { targets, leads, person, urgent, lexicon, retention, hold, access, subject, anchor, bundle, report } = groupsOf(io, setExit);
  const program = new Command('leadline')
    .description(
      'Crawls the sites on a target list, reads every advertisement, and hands over leads that can be checked, compared and taken to court.',
    )
    .hook('preAction', (_, command) => keys.take(command.opts<KeyOptions>()))
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
    triageCommand(io, setExit),
    person,
    viewCommand(io),
    urgent,
    diffCommand(io, setExit),
    exportCommand(io, setExit),
    report,
    bundle,
    verifyCommand(io, setExit),
    anchor,
    access,
    rebuildCommand(io, setExit),
    retention,
    hold,
    purgeCommand(io),
    subject,
    extractCommand(io),
    lexicon,
    doctorCommand(io, setExit),
    demoCommand(io, setExit),
  ];
  for (const command of commands) program.addCommand(command);
  return configure(program, io);
}

/** The commands that have commands below them. */
function groupsOf(
  io: CliIo,
  setExit: SetExit,
): Record<
  'targets' | 'leads' | 'person' | 'urgent' | 'lexicon' | 'retention' | 'hold' | 'access' | 'subject' | 'anchor' | 'bundle' | 'report',
  Command
> {
  return {
    targets: group('targets', 'validate, list, probe and test target lists', [
      targetsCheckCommand(io),
      targetsListCommand(io),
      targetsProbeCommand(io),
      targetsTestCommand(io, setExit),
    ]),
    leads: group('leads', 'read the leads of an action day', [leadsListCommand(io, setExit), leadsShowCommand(io)]),
    person: group('person', 'what a person says of whom an ad is about', [personRoleCommand(io)]),
    urgent: group('urgent', 'signals that cannot wait: list, acknowledge, hand over', [
      urgentListCommand(io),
      urgentAckCommand(io),
      urgentHandoffCommand(io),
    ]),
    lexicon: group('lexicon', 'list the indicators, and check lists of your own', [lexiconCheckCommand(io), lexiconListCommand(io)]),
    retention: group('retention', 'how long captures are kept: what is due, what was reviewed', [
      retentionDueCommand(io),
      retentionReviewCommand(io),
    ]),
    hold: group('hold', 'legal hold: captures and leads that must not be purged', [
      holdAddCommand(io),
      holdRemoveCommand(io),
      holdListCommand(io),
    ]),
    access: group('access', 'which keys open an encrypted case, and as what', [
      accessListCommand(io),
      accessAddCommand(io),
      accessRekeyCommand(io),
      accessRemoveCommand(io),
      accessReadCommand(io),
    ]),
    subject: group('subject', 'what the case holds about the contact of a person: find, report, erase', [
      subjectFindCommand(io),
      subjectReportCommand(io),
      subjectEraseCommand(io),
    ]),
    anchor: group('anchor', 'time-stamp requests and answers for the audit log', [anchorRequestCommand(io), anchorAddCommand(io)]),
    bundle: group('bundle', 'check and unpack a bundle that was received', [bundleCheckCommand(io, setExit), bundleUnpackCommand(io)]),
    report: group('report', 'how captures came about, the counts of an action week, what to have preserved', [
      reportTechnicalCommand(io),
      reportTallyCommand(io),
      reportPreservationCommand(io),
    ]),
  };
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
