/**
 * Packs leadline as a user gets it, installs it in an empty folder, and runs it from node_modules: what needs neither a browser nor a site,
 * and with --demo the whole demo (two minutes).
 * Also under the machine's own Node, if that is an old one: it must hand over to the Node 24 of the packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const temporary = mkdtempSync(join(tmpdir(), 'leadline-package-'));
const app = join(temporary, 'app');
const node24 = join(root, 'node_modules', 'node', 'bin');

const LIST = join('node_modules', name, 'targets', 'recruitment.yaml');

/** What is run, the text it reads, and what must stand in its answer. */
const COMMANDS = [
  { args: ['--version'], input: '', expected: version },
  { args: ['--help'], input: '', expected: 'Usage: leadline' },
  { args: ['extract'], input: 'Mail to rosa@lantern.example', expected: 'rosa@lantern.example' },
  { args: ['targets', 'check', LIST], input: '', expected: '' },
  {
    args: 'init c --purpose p --regime demo --basis b --operator o --until 2099-12-31 --retention-days 1'.split(' '),
    input: '',
    expected: '',
  },
  { args: ['scan', LIST, '--case', 'c', '--dry-run'], input: '', expected: '' },
];
if (process.argv.includes('--demo')) COMMANDS.push({ args: ['demo'], input: '', expected: 'leads.csv' });

try {
  const file = pack();
  install(file);
  // With the packages' Node first on PATH, as `npm run` and `npx` have it.
  for (const command of COMMANDS) check(command, `${node24}${delimiter}${process.env.PATH}`);
  checkOldNode();
  console.log(`package: ${file} installs and runs`);
} catch (error) {
  console.error(`package: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Packs (which builds first) and gives the name of the file. */
function pack() {
  run('npm', ['pack', '--loglevel=error', '--pack-destination', temporary], { cwd: root });
  const file = readdirSync(temporary).find((entry) => entry.endsWith('.tgz'));
  if (!file) throw new Error('npm pack made no file');
  return file;
}

/** Installs the packed file in an empty folder, from npm's cache as far as it has the packages. */
function install(file) {
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true }\n');
  run('npm', ['install', '--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund', join(temporary, file)], { cwd: app });
  for (const unwanted of ['src', 'tests', 'scripts', 'node_modules']) {
    if (existsSync(join(app, 'node_modules', name, unwanted))) throw new Error(`the package holds ${unwanted}/`);
  }
}

/** Runs one command of the installed package and looks at its answer. */
function check({ args, input, expected }, path) {
  const output = run(join(app, 'node_modules', '.bin', name), args, { cwd: app, input, env: { ...process.env, PATH: path } });
  if (!output.includes(expected)) throw new Error(`${name} ${args[0]} does not answer with «${expected}»:\n${output}`);
}

/** Under an old Node the program says what is missing, and runs once a Node 24 lies in a node_modules above it. */
function checkOldNode() {
  const old = ['/usr/bin', '/usr/local/bin'].find((folder) => existsSync(join(folder, 'node')) && major(join(folder, 'node')) < 24);
  if (!old) return;
  const refused = spawnSync(join(app, 'node_modules', '.bin', name), ['--version'], {
    cwd: app,
    encoding: 'utf8',
    env: { ...process.env, PATH: old },
  });
  if (refused.status !== 7 || !refused.stderr.includes('node@24'))
    throw new Error(`under an old Node: exit ${refused.status}, ${refused.stderr}`);
  symlinkSync(dirname(node24), join(app, 'node_modules', 'node'));
  check(COMMANDS[0], old);
}

/** The major version of a Node. */
function major(node) {
  return Number(/^v(\d{1,4})/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1]);
}

/** Runs a command; gives its stdout, or throws with what it said. */
function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
