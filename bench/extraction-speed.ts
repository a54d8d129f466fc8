// How many megabytes of text a CPU-second the text readers read, all together and each alone, and what hostile texts cost.
// node bench/extraction-speed.ts [megabytes]: ads of the fixture web under several seeds; UTF-16 units count as bytes.
import { generateWeb } from '../fixtures/site/generate-web.ts';
import { readAges } from '../src/extract/fields/read-ages.ts';
import { readAliases } from '../src/extract/fields/read-aliases.ts';
import { readDates } from '../src/extract/fields/read-dates.ts';
import { readPlace } from '../src/extract/fields/read-place.ts';
import { readPrices } from '../src/extract/fields/read-prices.ts';
import { readStatedFields } from '../src/extract/fields/read-stated-fields.ts';
import { readHandles } from '../src/extract/handles/read-handles.ts';
import { detectLanguages } from '../src/extract/language/detect-languages.ts';
import type { TextContext } from '../src/extract/text-context.ts';
import { prepareText, type PreparedText } from '../src/extract/text/prepared-text.ts';
import { HOSTILE_TEXTS } from '../tests/extract/hostile-texts.ts';

interface Sample {
  readonly text: string;
  readonly context: TextContext;
}

const megabytes = Number(process.argv[2] ?? 20);
const samples = [1, 2, 3, 4].flatMap((seed) => sampleAds(seed));

type Reader = (text: PreparedText, context: TextContext) => unknown;

const READERS: Readonly<Record<string, Reader>> = {
  language: ({ original }) => detectLanguages(original, []),
  handles: readHandles,
  prices: readPrices,
  ages: readAges,
  dates: readDates,
  place: readPlace,
  aliases: readAliases,
  stated: readStatedFields,
};

function readAll(text: string, context: TextContext): void {
  const prepared = prepareText(text);
  for (const read of Object.values(READERS)) read(prepared, context);
}

const units = samples.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${samples.length} ads, ${Math.round(units / samples.length)} units each on average`);
report('all', ({ text, context }) => readAll(text, context), megabytes * 1e6);
report('preparing', ({ text }) => prepareText(text), megabytes * 2e5);
for (const [name, read] of Object.entries(READERS)) {
  const prepared = new Map(samples.map((sample) => [sample, prepareText(sample.text)] as const));
  report(name, (sample) => read(prepared.get(sample) ?? prepareText(sample.text), sample.context), megabytes * 2e5);
}
const [worst] = Object.entries(HOSTILE_TEXTS)
  .map(([name, unit]) => ({ name, ms: hostileMs(unit) }))
  .toSorted((a, b) => b.ms - a.ms);
console.log(`hostile, worst: ${worst?.name} ${worst?.ms.toFixed(0)} ms CPU a megabyte`);

function sampleAds(seed: number): Sample[] {
  const { sites } = generateWeb({ seed, ads: 600 });
  return sites
    .flatMap((site) => site.days[0])
    .map((ad) => ({
      text: [ad.title, ad.text, ad.pricesShown, ...ad.contact, ad.city, ad.postedAt].join('\n'),
      context: { countries: [ad.country], languages: ad.languages, dateOrder: 'DMY', platformContacts: [], atMs: Date.UTC(2025, 0, 20) },
    }));
}

/** Reads that many units in turn, after as many to warm up a quarter of it. */
function report(name: string, read: (sample: Sample) => unknown, enough: number): void {
  turn(read, enough / 4);
  const { user, system } = process.cpuUsage();
  const done = turn(read, enough);
  const after = process.cpuUsage();
  console.log(`${name.padEnd(10)} ${(done / (after.user + after.system - user - system)).toFixed(2)} MB a CPU-second`);
}

function turn(read: (sample: Sample) => unknown, enough: number): number {
  let done = 0;
  while (done < enough) {
    for (const sample of samples) {
      read(sample);
      done += sample.text.length;
    }
  }
  return done;
}

/** CPU milliseconds of one megabyte of a unit over and over. */
function hostileMs(unit: string): number {
  const text = unit.repeat(Math.ceil(1e6 / unit.length));
  const { user, system } = process.cpuUsage();
  readAll(text, { countries: ['NL', 'DE'], languages: [], dateOrder: 'DMY', platformContacts: [], atMs: Date.UTC(2025, 0, 20) });
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}
