import { mkdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ViewedCapture } from '../../custody/view/view-capture.ts';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { terminalLines } from '../../export/terminal-lines.ts';
import { ToolError } from '../../model/tool-error.ts';
import { defang } from '../../view/defang.ts';
import type { ViewedPage } from '../../view/viewed-page.ts';
import { askWhy } from '../case/ask-why.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand, WHY } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { leadValues } from '../leads/lead-values.ts';
import { enterScannedCase } from '../case/open-case.ts';
import { viewDocument } from './view-document.ts';
import { writeOutput } from '../write-output.ts';

interface ViewOptions extends CommonOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly text?: boolean;
  readonly showUrl?: boolean;
  readonly sealed?: boolean;
}

/** What is given out: a page in the case, a page elsewhere, the text or the address alone. */
type Form = 'page' | 'file' | 'text' | 'url';

/** `leadline view CAPTURE|LEAD` */
export function viewCommand(io: CliIo): Command {
  return newCommand('view', 'a capture, cleaned and sandboxed, as a page that can be opened without harm; opens nothing itself', [
    'view cap-3f2a9c0d11e4b8570000 --why OPS-12 --case my-case',
    'view lead-3f2a9c0d11e4b857 --why OPS-12 --text --case my-case',
  ])
    .argument('<capture-or-lead>', 'id of a capture, or of a lead for the capture it was read from')
    .option('-o, --output <file>', 'write the page there (default: views/CAPTURE.html in the case)')
    .option('--force', 'overwrite the file')
    .option('--text', 'print the text of the page instead, fit for a terminal')
    .option('--show-url', 'print the address in the clear instead, to be copied by hand; entered in the audit log')
    .option('--sealed', 'also what an urgent signal sealed, for who must judge the signal')
    .option('--why <text>', WHY.replace(/\(default.*\)$/, '(asked for in a terminal, demanded elsewhere)'))
    .action(async (named: string, options: ViewOptions, command: Command) => {
      await askWhy(io, command);
      const form = formOf(options);
      const entered = enterScannedCase(io, options.case, {
        invocation: invocationOf(command),
        action: 'view',
        changes: form === 'page' ? 'yes' : 'no',
        inForce: true,
      });
      try {
        refusePlace(io, entered.paths, { form, output: options.output });
        const { viewCapture } = await import('../../custody/view/view-capture.ts');
        const viewed = viewCapture(entered, { named, opensSealed: options.sealed === true });
        const { page } = viewed;
        const facts = {
          capture: page.captureId,
          leads: [...page.leadIds],
          shown: form,
          sealed: page.signals.some(({ isSealed }) => isSealed),
        };
        // Entered before anything is written or printed; the last entry of a command that changes the case comes after.
        if (form === 'page') entered.note('view', facts);
        entered.tell(facts);
        const disclose = (given: { readonly sha256: string; readonly bytes: number }): void =>
          form === 'file' ? entered.note('disclose', { capture: page.captureId, ...given }) : undefined;
        await give(io, viewed, { form, options, views: join(entered.paths.folder, 'views'), disclose });
      } finally {
        entered.close();
      }
    });
}

/** Throws `E_USAGE` where the page would lie in an encrypted case in the clear, or anywhere in a case but among its views, where no purge would find it. */
function refusePlace(
  io: CliIo,
  { folder, cipher }: CasePaths,
  { form, output = '' }: { readonly form: Form; readonly output: string | undefined },
): void {
  if (form === 'page' && cipher !== undefined)
    throw new ToolError(
      'E_USAGE',
      'This case is encrypted, and a page in it would lie there in the clear. Name a file elsewhere with -o FILE, and delete it when it was read; or print the text with --text.',
    );
  const place = relative(folder, resolve(io.cwd, output));
  if (form === 'file' && output !== '-' && !place.startsWith('..') && !isAbsolute(place))
    throw new ToolError('E_USAGE', `${output} lies inside the case. Leave -o out, or name a file elsewhere.`);
}

function formOf({ output, text, showUrl }: ViewOptions): Form {
  if ([output !== undefined, text === true, showUrl === true].filter(Boolean).length > 1)
    throw new ToolError('E_USAGE', 'Of -o, --text and --show-url a view takes one at a time.');
  return output === undefined ? (text === true ? 'text' : showUrl === true ? 'url' : 'page') : 'file';
}

interface Giving {
  readonly form: Form;
  readonly options: ViewOptions;
  /** Folder of the case for pages that were made for viewing. */
  readonly views: string;
  readonly disclose: (given: { readonly sha256: string; readonly bytes: number }) => void;
}

/** Gives out what was asked for. */
async function give(io: CliIo, { page: read, leads }: ViewedCapture, { form, options, views, disclose }: Giving): Promise<void> {
  const page: ViewedPage = { ...read, values: leads.flatMap(({ ad }) => leadValues(ad)) };
  if (form === 'text' || form === 'url') {
    for (const { id, category } of form === 'text' ? page.signals : [])
      io.err(`urgent: ${category} (${id}): read no more than you need.\n`);
    if (options.json) io.out(`${JSON.stringify(viewDocument(page, form))}\n`);
    else io.out(`${form === 'url' ? terminalLines(page.url) : terminalLines(defang(page.text))}\n`);
    return;
  }
  const { viewPage } = await import('../../view/view-page.ts');
  const inCase = join(views, `${page.captureId}.html`);
  if (form === 'page') mkdirSync(views, { recursive: true, mode: 0o700 });
  const written = await writeOutput(io, [viewPage(page)], {
    output: options.output ?? inCase,
    // A page in the case is made anew for each reader: nobody keeps notes in it.
    force: options.force === true || form === 'page',
    binary: false,
    isOfCase: form === 'page',
    beforeGivenOut: disclose,
  });
  if (!written) return;
  if (options.json) io.out(`${JSON.stringify(viewDocument(page, form, written))}\n`);
  else io.out(`${relative(io.cwd, written.path)}\n`);
  if (!options.quiet && !options.json)
    io.err(
      `Open it in a browser yourself; nothing in it loads, runs or leads anywhere.${form === 'file' ? ' It lies outside the case: delete it when it was read.' : ''}\n`,
    );
}
