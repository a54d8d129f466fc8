import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { parseActionDay } from '../../model/action-day.ts';
import type { ActionDay } from '../../model/action-day.ts';
import type { CliIo, SetExit } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import type { ScanOptions } from './scan-options.ts';
import { requireProgram } from '../urgent/urgent-hook.ts';

/** `leadline scan LIST...` */
export function scanCommand(io: CliIo, setExit: SetExit): Command {
  return newCommand('scan', 'crawl targets, keep captures, write leads; goes on with an unfinished scan', [
    'scan targets.yaml --case my-case',
    'scan lists/ --case my-case --day tuesday --only escort-lumen --max-pages 200',
    'scan --case my-case --resume',
    'scan --case my-case --only failed',
  ])
    .argument('[list...]', 'target lists (YAML files or folders of them); without one, an unfinished scan uses its own')
    .option('--day <label>', 'action day (default: the UTC date)', readDay)
    .option('--only <id...>', 'scan these targets only; `failed` and `blocked` ask once more for such URLs of the newest scan')
    .option('--reread', 'ask for every ad page, also where its record in a listing has not changed')
    .option('--lexicon <file...>', "a unit's own lists of indicators, beside the built-in one")
    .option('--block-list <file...>', "a unit's own SHA-256 hashes of hosts, domains and URLs that are never asked for (docs/crawling.md)")
    .option('--max-pages <number>', 'pages a target, at most', readCount)
    .option('--max-minutes <number>', 'minutes a target, at most', readCount)
    .addOption(new Option('--render <how>', 'how to fetch, whatever the targets say').choices(['http', 'browser', 'auto']))
    .addOption(
      new Option('--evidence <how>', 'full: render every page with leads once and keep a picture of its text; needs the browser')
        .choices(['standard', 'full'])
        .default('standard'),
    )
    .option('--resume', 'only go on with an unfinished scan; refuse to begin another')
    .option('--dry-run', 'say what would be asked for; send nothing')
    .addOption(new Option('--browser <path>', 'the browser to use').env('LEADLINE_BROWSER'))
    .option('--allow-address <cidr...>', 'private or loopback addresses that may be asked (tests, demo)')
    .option('--resolve <host=ip:port...>', 'answer these names without DNS')
    .addOption(
      new Option('--progress <style>', 'how to show progress on stderr')
        .choices(['auto', 'tty', 'plain', 'ndjson', 'none'])
        .default('auto'),
    )
    .option('--metrics <file>', 'add a line of JSON a second: pages, queue, lag, memory, disk (docs/crawling.md)')
    .option('--user-agent <text>', 'how the crawler names itself (default: leadline/VERSION)')
    .option('--patience <seconds>', 'wait this long for sites that ask for rest when nothing else is left', readCount, 600)
    .option('--timeout <seconds>', 'give a site this long to send a first byte, and between two', readCount, 30)
    .option('--per-address <number>', 'requests at once to one IP address, however many sites live there', readCount, 2)
    .option('--back-off <seconds>', 'first rest after a 429 or 503 that names no time', readCount, 60)
    .option('--on-urgent <file>', 'start this program for each urgent signal, with a line of JSON on stdin; no shell, nothing is sent')
    .option('--urgent-repeat <minutes>', 'tell again of urgent signals that nobody took up for so long', readMinutes, 15)
    .option('--fail-on-urgent', 'exit 8 when an urgent signal of the case is open')
    .action(async (lists: readonly string[], options: ScanOptions, command: Command) => {
      if (options.onUrgent !== undefined) requireProgram(resolve(io.cwd, options.onUrgent));
      const { runScanCommand } = await import('./run-scan-command.ts');
      setExit(await runScanCommand(io, lists, { ...options, invocation: invocationOf(command) }));
    });
}

function readDay(text: string): ActionDay {
  const day = parseActionDay(text);
  if (day === undefined) throw new InvalidArgumentError('an action day is 1 to 40 letters, digits, dots, dashes or underscores.');
  return day;
}

/** More than no time: what is told every moment is not read. */
function readMinutes(text: string): number {
  const minutes = readCount(text);
  if (minutes === 0) throw new InvalidArgumentError('not a number of more than 0.');
  return minutes;
}

/** A whole number of at least 1; also used for seconds, where 0 is allowed. */
function readCount(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('not a number of 0 or more.');
  return number;
}
