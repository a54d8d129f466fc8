import { join } from 'node:path';
import { cruiseImports } from './cruise-imports.ts';

/** Fewer modules than this means that the tool did not see the tree: green on nothing is red (docs/decisions/0006-oxlint-oxfmt-swc.md). */
const LEAST_MODULES = 60;

const { moduleCount, breaches } = await cruiseImports(join(import.meta.dirname, '..'));
for (const breach of breaches) console.error(breach);
if (moduleCount < LEAST_MODULES)
  console.error(`The cruise saw ${moduleCount} modules, fewer than ${LEAST_MODULES}: the parser does not read the tree.`);
console.log(`imports: ${moduleCount} modules, ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 || moduleCount < LEAST_MODULES ? 1 : 0;
