// Tallies of the sets whose name holds a word, with what went wrong in the part that may be looked at and the text round it; writes nothing.
// node bench/extraction/score-some.ts look|score SET [QUESTION]: a question given (`phone`, `price`, `age`) prints its errors, with look only; `.` stands for every set.
import { fileURLToPath } from 'node:url';
import { judgeText } from './judge-text.ts';
import type { Scores } from './compare-values.ts';
import { readLabelledTexts } from './labelled-text.ts';
import type { LabelledText } from './labelled-text.ts';
import { Tallies } from './tally.ts';

/** Letters of a text that are printed with an error of it. */
const SHOWN = 400;
const [part, set = '.', question] = process.argv.slice(2);
if (part !== 'look' && part !== 'score') throw new Error('which part: look or score?');
const texts = readLabelledTexts(fileURLToPath(new URL('sets', import.meta.url)), part, set === '.' ? '' : set);
if (texts.length === 0) throw new Error(`no set is called ${set}`);
const scores: Scores = { questions: new Tallies(), classes: new Tallies(), languages: new Tallies(), confusions: [] };
for (const text of texts) {
  const before = scores.confusions.length;
  judgeText(text, scores);
  if (part === 'look' && question !== undefined) printErrors(text, scores.confusions.slice(before));
}
for (const [name, { precision, recall, f, labelled, false: wrong }] of scores.questions.rows())
  if (question === undefined || name.startsWith(question))
    console.log(`${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)} (n ${labelled}, ${wrong} false)`);

function printErrors({ id, text, html, language, country }: LabelledText, lines: readonly string[]): void {
  const errors = lines.map((line) => line.slice(id.length + 1)).filter((line) => line.startsWith(`${question} `));
  if (errors.length > 0)
    console.log(`${id} [${language} ${country ?? '-'}] ${errors.join('; ')}\n    ${JSON.stringify(text ?? html).slice(0, SHOWN)}\n`);
}
