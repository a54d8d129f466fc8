/**
 * The picture of ARCHITECTURE.md as rules: arrows only go down, siblings never import each other, pure rooms read nothing from outside.
 * Type-only imports count too. The parser is swc: with TypeScript 7 alone this tool sees no modules and reports green
 * (docs/decisions/0006-oxlint-oxfmt-swc.md); tests/architecture/planted-breach.test.ts keeps it honest.
 */

/** Tier 2: rooms that know `model` and npm packages, and never each other. */
const ROOMS = [
  'targets',
  'lexicon',
  'frontier',
  'fetch',
  'extract',
  'evidence',
  'link',
  'score',
  'diff',
  'store',
  'export',
  'view',
  'report',
  'redact',
  'retention',
  'bundle',
  'serve',
];

/** Rooms without input or output of their own. */
const PURE = ['model', 'frontier', 'extract', 'link', 'score', 'diff', 'view', 'report', 'redact', 'retention'];

const siblings = ROOMS.map((room) => ({
  name: `${room}-knows-model-only`,
  comment: `${room}/ may import model/ and npm packages. Let scan/ or cli/ bring it together with other rooms.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(?:src|bin|fixtures|tests|bench)/', pathNot: `^src/(?:${room}|model)/` },
}));

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third that both may know.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-knows-nothing',
      comment: 'model/ holds the nouns; it imports no other folder and no npm package.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/', dependencyTypesNot: ['core'] },
    },
    ...siblings,
    {
      name: 'wiring-knows-no-cli',
      comment: 'The wiring may be run by anything; it must not know its command line.',
      severity: 'error',
      from: { path: '^src/(?:scan|cluster|custody)/' },
      to: { path: '^(?:src/cli|bin|fixtures|tests|bench)/' },
    },
    {
      name: 'scan-knows-no-cluster',
      comment: 'One machine is the case; many machines are built on top of it.',
      severity: 'error',
      from: { path: '^src/scan/' },
      to: { path: '^src/cluster/' },
    },
    {
      name: 'scan-and-custody-apart',
      comment: 'Scanning fills a case; custody reads, gives out and ends what is in it. Neither needs the other.',
      severity: 'error',
      from: { path: '^src/(scan|custody)/' },
      to: { path: '^src/(?:scan|custody)/', pathNot: '^src/$1/' },
    },
    {
      name: 'cli-knows-no-tests',
      comment: 'Of what is not src/, the command line knows the fixture web only (leadline demo).',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(?:bin|tests|bench)/' },
    },
    {
      name: 'fixtures-know-model-only',
      comment: 'The fixture web is judge over src/: it must not use what it judges.',
      severity: 'error',
      from: { path: '^fixtures/' },
      to: { path: '^(?:src|bin|tests|bench)/', pathNot: '^src/model/' },
    },
    {
      name: 'nothing-knows-bin',
      comment: 'bin/ is where a run begins; nothing but the set-up scripts imports from it.',
      severity: 'error',
      from: { path: '^(?:src|fixtures|bench)/' },
      to: { path: '^bin/' },
    },
    {
      name: 'pure-rooms-touch-no-outside',
      comment:
        'A pure room may be run again over stored captures with the same result: no file, network, process or clock. node:crypto is arithmetic.',
      severity: 'error',
      from: { path: `^src/(?:${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads to no file, or to a package that package.json does not name.',
      severity: 'error',
      from: { path: '^(?:src|fixtures)/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-packages-in-the-program',
      comment: 'What src/ and fixtures/site/ import at run time must be installed with the package.',
      severity: 'error',
      from: { path: '^(?:src|fixtures/site)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
    },
    detectProcessBuiltinModuleCalls: true,
  },
};
