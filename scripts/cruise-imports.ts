import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** What a cruise over the imports of a tree saw. */
export interface ImportReport {
  /** Files of the tree itself that were read; npm packages and Node modules are not counted. */
  readonly moduleCount: number;
  /** One line a breach: rule, from, to. Empty is good only if `moduleCount` is what one expects. */
  readonly breaches: readonly string[];
}

/** Folders whose imports are ruled. */
const ROOTS = ['src', 'bin', 'fixtures'] as const;

/** Cruises the imports of a tree under the rules of `.dependency-cruiser.mjs`. The tree need not be this repository (tests plant breaches). */
export async function cruiseImports(baseDir: string): Promise<ImportReport> {
  const options = await extractDepcruiseOptions(join(import.meta.dirname, '..', '.dependency-cruiser.mjs'));
  const roots = ROOTS.filter((root) => existsSync(join(baseDir, root)));
  const { output } = await cruise([...roots], { ...options, baseDir, validate: true });
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a report where its result was asked for');
  const own = output.modules.filter(({ source }) => ROOTS.some((root) => source.startsWith(`${root}/`)));
  return {
    moduleCount: own.length,
    breaches: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}
