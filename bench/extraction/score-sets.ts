// Precision, recall and F of the text readers on the labelled sets, and what they confuse; writes docs/extraction-scorecard.md.
// node bench/extraction/score-sets.ts [--confusions WORD]: also prints what went wrong in the part that may be looked at, lines holding WORD only.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeText } from './judge-text.ts';
import type { Scores } from './compare-values.ts';
import { readLabelledTexts } from './labelled-text.ts';
import { Tallies } from './tally.ts';
import type { Tally } from './tally.ts';

const PARTS = ['look', 'score'] as const;
const sets = fileURLToPath(new URL('sets', import.meta.url));
const page = fileURLToPath(new URL('../../docs/extraction-scorecard.md', import.meta.url));
/** Fewest F of a question, from the goals of the project; the rest has none. */
const GOALS: ReadonlyMap<string, string> = new Map([
  ['phone', 'P 0.98'],
  ['email', 'F 0.98'],
  ['telegram', 'F 0.98'],
  ['btc', 'F 0.98'],
  ['eth', 'F 0.98'],
  ['tron', 'F 0.98'],
  ['iban', 'F 0.98'],
  ['price', 'F 0.90'],
  ['age', 'F 0.92'],
  ['posted date', 'F 0.90'],
  ['language', 'P 0.97'],
  ['phone, plain', 'R 0.99'],
  ['phone, disguised (all)', 'R 0.90'],
  ['child-trade', 'R 0.95'],
  ['organ-trade', 'R 0.95'],
  ['immediate-danger', 'R 0.95'],
]);

const results = new Map(
  PARTS.map((part) => {
    const scores: Scores = { questions: new Tallies(), classes: new Tallies(), languages: new Tallies(), confusions: [] };
    const texts = readLabelledTexts(sets, part);
    for (const text of texts) judgeText(text, scores);
    return [part, { scores, count: texts.length }];
  }),
);
const [look, score] = PARTS.map((part) => results.get(part));
if (!look || !score) throw new Error('no labelled texts');
const markdown = `# Extraction scorecard

Written by \`npm run bench:extraction\`; the sets lie in bench/extraction/sets. Their texts and labels were written without sight of the readers, before any answer was looked at; about half hold nothing of the kind asked for but something that tempts. All invented.
\`look\` (${look.count} texts) may be read while readers are written; \`score\` (${score.count} texts) is only scored, so that its figures say more; the \`-wide\` files of \`look\` were written with the readers known. Totals of both were looked at between changes, so that they flatter a little; the settings by which urgent words are weighed were chosen by the totals of \`score\` too, so that for urgent signals it is no test apart; first figures of the fresh sets stand in docs/extraction-accuracy.md. Handles marked \`stop\` do not count as found. A price is right when amount, currency and unit are. Labels are not reviewed by native speakers of every language: some will be wrong.

P precision, R recall, F their harmonic mean, n labelled values, false answers in brackets.

## By question

${table('question', (scores) => scores.questions)}

## Handles by the way they are written

Recall only: a false handle has no class.

${table('written', (scores) => scores.classes)}

## Phones, prices and ages by language of the text

${table('language', (scores) => scores.languages)}

## False alarms of the urgent signals

Texts of both parts, by id: ${falseAlarms()}.
`;
writeFileSync(page, markdown);
console.log(markdown);
const word = process.argv[2] === '--confusions' ? (process.argv[3] ?? '') : undefined;
if (word !== undefined) console.log(look.scores.confusions.filter((line) => line.includes(word)).join('\n'));

function table(name: string, of: (scores: Scores) => Tallies): string {
  const byScore = new Map(of(score?.scores as Scores).rows());
  const rows = of(look?.scores as Scores).rows();
  const names = [...rows.map(([row]) => row), ...[...byScore.keys()].filter((row) => !rows.some(([each]) => each === row))];
  const lookRows = new Map(rows);
  return [
    `| ${name} | goal | look | score |`,
    '|---|---|---|---|',
    ...names.map((row) => `| ${row} | ${GOALS.get(row) ?? ''} | ${cell(lookRows.get(row))} | ${cell(byScore.get(row))} |`),
  ].join('\n');
}

function cell(tally: Tally | undefined): string {
  if (!tally) return '';
  const { precision, recall, f, labelled } = tally;
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)} (n ${labelled}, ${tally.false} false)`;
}

function falseAlarms(): string {
  const lines = [look, score].flatMap((part) => part?.scores.confusions ?? []);
  const found = lines
    .filter((line) => /^\S+ (?:child-trade|organ-trade|immediate-danger) false/.test(line))
    .map((line) => line.split(' ').slice(0, 2).join(' '));
  return found.length === 0 ? 'none' : found.join(', ');
}
