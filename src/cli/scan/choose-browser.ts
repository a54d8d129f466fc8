import { findBrowser } from '../../fetch/find-browser.ts';
import type { Render, Target } from '../../model/target.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';

/** What to do where there is no browser. */
export const BROWSER_ADVICE =
  'Install one: npx playwright-core install chromium-headless-shell   or, on Debian and Ubuntu: sudo apt-get install chromium-headless-shell   (leadline doctor checks it).';

/**
 * The browser of a scan: undefined when no target wants one, or when it is missing and every target can do without, which is said on stderr.
 * Throws `E_BROWSER` when a target is fetched by browser only and there is none.
 */
export async function chooseBrowser(
  io: CliIo,
  targets: readonly Target[],
  options: { browser?: string; render?: Render; evidence?: 'standard' | 'full'; quiet?: boolean },
): Promise<string | undefined> {
  const renders = targets.map((target) => options.render ?? target.fetch.render);
  const isFull = options.evidence === 'full';
  if (isFull && options.render === 'http')
    throw new ToolError('E_USAGE', '--evidence full renders pages, which --render http forbids. Leave one of them out.');
  if (!isFull && renders.every((render) => render === 'http')) return undefined;
  const found = await findBrowser({ ...(options.browser === undefined ? {} : { explicit: options.browser }), environment: io.environment });
  if (found) return found.path;
  if (isFull)
    throw new ToolError('E_BROWSER', `No browser was found, and --evidence full renders every page with leads. ${BROWSER_ADVICE}`);
  const needs = targets.filter((_, index) => renders[index] === 'browser').map(({ id }) => id);
  if (needs.length > 0)
    throw new ToolError('E_BROWSER', `No browser was found, and these targets need one: ${needs.join(', ')}. ${BROWSER_ADVICE}`);
  if (options.quiet !== true)
    io.err(`warning: no browser was found; pages that need JavaScript will be read as far as HTTP shows them. ${BROWSER_ADVICE}\n`);
  return undefined;
}
