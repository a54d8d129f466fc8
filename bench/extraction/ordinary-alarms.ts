// Counts the false alarms that everyday prose raises: node bench/extraction/ordinary-alarms.ts DIR/judge.jsonl [--show]; the texts are gathered by ordinary-texts.ts.
import { readFileSync } from 'node:fs';
import { readTextRecord } from '../../src/extract/read-record.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which texts: ordinary-alarms.ts DIR/judge.jsonl');

const bySignal = new Map<string, number>();
const byLanguage = new Map<string, number>();
let texts = 0;
let alarmed = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue;
  const { source, text } = JSON.parse(line) as { source: string; text: string };
  const { urgent, language } = readTextRecord({ text });
  texts += 1;
  if (urgent.length === 0) continue;
  alarmed += 1;
  for (const signal of new Set(urgent.map((each) => each.signal))) bySignal.set(signal, (bySignal.get(signal) ?? 0) + 1);
  byLanguage.set(language ?? 'und', (byLanguage.get(language ?? 'und') ?? 0) + 1);
  if (process.argv.includes('--show'))
    console.log(`${source}\t${language}\t${urgent.map(({ signal, raw }) => `${signal}: ${raw.replaceAll('\n', ' ')}`).join(' | ')}`);
}
if (texts === 0) throw new Error(`No text in ${file}`);
console.log(
  `${alarmed} of ${texts} texts, ${((1000 * alarmed) / texts).toFixed(2)} in a thousand; ${listed(bySignal)}; ${listed(byLanguage)}`,
);

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
