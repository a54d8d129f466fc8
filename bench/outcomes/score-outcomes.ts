// What the classifier makes of labelled pages: confusions, precision, recall and F per outcome; writes docs/outcomes-scorecard.md.
// node bench/outcomes/score-outcomes.ts [--wrong]: also prints which pages of the part that may be looked at went wrong.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePageRules } from '../../src/extract/compile-page-rules.ts';
import { readPage } from '../../src/extract/read-page.ts';
import { classifyOutcome } from '../../src/fetch/classify-outcome.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { countHandles } from '../../src/scan/count-handles.ts';
import { Tallies } from '../extraction/tally.ts';
import { readLabelledPages } from './labelled-page.ts';
import type { LabelledPage } from './labelled-page.ts';

const page = fileURLToPath(new URL('../../docs/outcomes-scorecard.md', import.meta.url));
const rules = compilePageRules(undefined);
const AT_MS = Date.UTC(2026, 10, 1);

interface Judged {
  readonly labelled: LabelledPage;
  readonly answer: Outcome;
  readonly detail: string;
  /** Ads that the page would bring as leads. */
  readonly ads: number;
}

function judge(labelled: LabelledPage): Judged {
  const { html, url, status } = labelled;
  const reading = readPage({ html, url, atMs: AT_MS, rules });
  const adCount = reading.ads.length;
  const { outcome, detail } = classifyOutcome({
    status,
    url,
    via: 'http',
    summary: reading.summary,
    page: reading.page,
    adCount,
    handleCount: countHandles(reading.ads),
    recordCount: reading.records.length,
    wall: { status: [], text: [], onWall: 'cool_down' },
  });
  return { labelled, answer: outcome, detail, ads: outcome === 'ok' ? adCount : 0 };
}

const parts = (['look', 'score'] as const).map((name) => {
  const file = fileURLToPath(new URL(`sets/${name}/outcomes.jsonl`, import.meta.url));
  return { name, judged: readLabelledPages(readFileSync(file, 'utf8')).map(judge) };
});

const markdown = `# Outcomes scorecard

Written by \`npm run bench:outcomes\`; the labelled pages lie in bench/outcomes/sets. All are invented; more than a quarter are good pages that tempt it.
\`look\` may be read while rules are written, so its figures say little about other pages; \`score\` is never read, only its figures are. They were looked at a few times between changes of rules, so they may still flatter. Each page is judged alone, as an answer by HTTP, without rules of a target and without a probe of its site.

P precision, R recall, F their harmonic mean, n labelled pages; macro-F1 is the plain mean of F over the outcomes.

${parts.map(({ name, judged }) => section(name, judged)).join('\n\n')}
`;
writeFileSync(page, markdown);
console.log(markdown);
if (process.argv[2] === '--wrong') {
  for (const { labelled, answer, detail } of parts[0]?.judged ?? [])
    if (answer !== labelled.expect)
      console.log(labelled.id, labelled.language, labelled.status, `${labelled.expect} taken as ${answer}: ${detail}`);
}

function section(name: string, judged: readonly Judged[]): string {
  const outcomes = [...new Set(judged.map(({ labelled }) => labelled.expect))].toSorted();
  const answers = [...new Set([...outcomes, ...judged.map(({ answer }) => answer)])].toSorted();
  const tallies = tally(judged, (each) => each.labelled.expect);
  const macro = outcomes.reduce((sum, outcome) => sum + tallies.of(outcome).f, 0) / outcomes.length;
  const asOk = judged.filter(({ labelled, answer }) => labelled.expect !== 'ok' && answer === 'ok');
  return `## ${name}: ${judged.length} pages in ${new Set(judged.map(({ labelled }) => labelled.language)).size} languages

Macro-F1 **${macro.toFixed(3)}** (goal 0.95). Pages that are not ok taken as ok: **${asOk.length}**, of these with an ad that would be a lead: **${asOk.filter(({ ads }) => ads > 0).length}** (goal 0). Good pages lost: **${judged.filter(({ labelled, answer }) => labelled.expect === 'ok' && answer !== 'ok').length}**.

| outcome | P | R | F | n |
|---|---|---|---|---|
${outcomes.map((outcome) => row(outcome, tallies)).join('\n')}

Labelled (rows) against answered (columns):

| | ${answers.join(' | ')} |
|---|${answers.map(() => '---|').join('')}
${outcomes.map((outcome) => `| ${outcome} | ${answers.map((answer) => count(judged, outcome, answer)).join(' | ')} |`).join('\n')}`;
}

function tally(judged: readonly Judged[], of: (each: Judged) => string): Tallies {
  const tallies = new Tallies();
  for (const each of judged) {
    if (each.answer === each.labelled.expect) tallies.of(of(each)).right++;
    else {
      tallies.of(of(each)).missed++;
      tallies.of(each.answer).false++;
    }
  }
  return tallies;
}

function row(outcome: string, tallies: Tallies): string {
  const { precision, recall, f, labelled } = tallies.of(outcome);
  return `| ${outcome} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f.toFixed(3)} | ${labelled} |`;
}

function count(judged: readonly Judged[], expect: string, answer: string): string {
  const found = judged.filter((each) => each.labelled.expect === expect && each.answer === answer).length;
  return found === 0 ? '' : String(found);
}
