import { readFile } from 'node:fs/promises';
import { compilePageRules } from '../extract/compile-page-rules.ts';
import { decodeBody } from '../extract/document/decode-body.ts';
import { readPage } from '../extract/read-page.ts';
import type { Ad } from '../model/ad.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Target, TargetTest } from '../model/target.ts';

/** The result of one of a target's own tests. */
export interface TargetTestResult {
  readonly targetId: string;
  readonly file: string;
  /** What differs from what the test expects; empty: passed. */
  readonly problems: readonly string[];
}

/** Runs a target's own tests on its saved pages. No network. `atMs` is the time relative dates are counted from. */
export async function testTarget(target: Target, atMs: number): Promise<TargetTestResult[]> {
  const rules = compilePageRules(target);
  const results: TargetTestResult[] = [];
  for (const test of target.tests) {
    const body = await readFile(test.file).catch(() => undefined);
    const url = test.url ?? target.start[0]?.url ?? 'https://page.test/';
    const problems =
      body === undefined
        ? ['the file cannot be read']
        : problemsOf(test, readPage({ html: decodeBody(body, undefined).html, url, atMs, rules }));
    results.push({ targetId: target.id, file: test.file, problems });
  }
  return results;
}

function problemsOf(test: TargetTest, reading: PageReading): string[] {
  const wanted = test.page === 'list' ? 'listing' : 'ad';
  const problems = reading.page === wanted ? [] : [`page: expected ${wanted}, is ${reading.page}`];
  const [ad] = reading.ads;
  for (const [name, expected] of Object.entries(test.expect)) {
    const found =
      name === 'records'
        ? [String(reading.records.length)]
        : name === 'next'
          ? [reading.next ?? '']
          : ad === undefined
            ? []
            : valuesOf(ad, name);
    for (const one of Array.isArray(expected) ? expected : [expected])
      if (!found.includes(String(one))) problems.push(`${name}: expected ${String(one)}, found ${found.join(' | ') || 'nothing'}`);
  }
  return problems;
}

/** The values of an ad under the names that a test may use: those of declared fields, and `handles` as `kind:value`. */
function valuesOf(ad: Ad, name: string): string[] {
  const { fields, handles } = ad;
  switch (name) {
    case 'handles':
      return handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`);
    case 'id':
      return ad.key === undefined ? [] : [ad.key];
    case 'title':
      return fields.title ? [fields.title.value] : [];
    case 'alias':
    case 'aliases':
      return fields.aliases.map(({ value }) => value);
    case 'age':
    case 'ages':
      return fields.ages.map(({ value }) => String(value));
    case 'price':
    case 'prices':
      return fields.prices.map(
        ({ value }) =>
          [`${value.amount}`, value.currency].filter((part) => part !== undefined).join(' ') +
          (value.per === undefined ? '' : `/${value.per}`),
      );
    case 'city':
    case 'region':
    case 'country': {
      const part = fields.place?.value[name];
      return part === undefined ? [] : [part];
    }
    case 'posted':
      return fields.postedAt ? [fields.postedAt.value] : [];
    default:
      return fields.other.filter((field) => field.name === name).map(({ value }) => value);
  }
}
