#!/usr/bin/env node
/**
 * Where a run begins: sees to it that Node is new enough, then hands over to `main` in src/cli/main.ts.
 * Read by old Nodes: nothing here that Node 16 cannot parse.
 */
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { dieWithStarter, findNewerNode, isNewEnough, isStartedHere, runUnder } from './newer-node.mjs';
import { readingMemory, restartWith } from './reading-memory.mjs';

/** The exit status for «something is missing on this machine» (docs/exit-codes.md). */
const MISSING = 7;

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));
// Node strips types from files of a repository, and refuses to under node_modules: a package runs what was built.
const inPackage = here.includes(`${sep}node_modules${sep}`);
const inRepository = !inPackage && existsSync(join(root, 'src', 'cli', 'main.ts'));

process.exitCode = await (isNewEnough(process.versions.node) ? runHere() : runElsewhere());

/** Runs the program in this process; gives its exit status. */
async function runHere() {
  if (isStartedHere()) dieWithStarter();
  else restartWith(readingMemory(process.argv.slice(2)), here);
  // A reader that has seen enough (`leadline … | head`) is no error.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', () => {});
  // Patterns made of long lists of words cost much to prepare: once, for the machine, instead of first for V8's interpreter (0.4 s less in a run that meets ten languages).
  setFlagsFromString('--no-regexp-tier-up');
  // Keeps what was compiled for the next run (a second less); beside the packages, so that removing them removes it.
  if (inRepository && existsSync(join(root, 'node_modules'))) module.enableCompileCache(join(root, 'node_modules', '.cache', 'leadline'));
  const entry = inRepository ? join(root, 'src', 'cli', 'main.ts') : join(root, 'dist', 'src', 'cli', 'main.js');
  if (!existsSync(entry)) return tell('leadline is not built: run `npm run build` in its folder.');
  const { main } = await load(entry);
  return main ? main(process.argv.slice(2)) : MISSING;
}

/** Loads the program; with packages missing it says so, and gives no `main`. */
async function load(entry) {
  try {
    return await import(pathToFileURL(entry).href);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.startsWith('Cannot find package')) throw error;
    tell(`${error.message.split(' imported from')[0]}. ${installAdvice()}`);
    return {};
  }
}

/** Runs the program under the Node of the packages; gives its exit status. */
async function runElsewhere() {
  const node = isStartedHere() ? undefined : findNewerNode(root);
  if (node) return runUnder(node, here);
  return tell(
    `leadline needs Node 24.12 or newer; this is Node ${process.versions.node}, and no newer one lies beside the program. ${installAdvice()}`,
  );
}

/** What to type so that the packages are there. */
function installAdvice() {
  if (inRepository) return 'Run `node scripts/setup.mjs` in the folder of leadline once.';
  return 'Run `npm install node@24` where leadline is installed, or use a newer Node.';
}

/** Says what is missing on this machine. */
function tell(sentence) {
  process.stderr.write(`leadline: ${sentence}\n`);
  return MISSING;
}
