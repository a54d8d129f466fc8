import { countLetters } from './count-letters.ts';
import { adHtml, escape } from './embedded-part.ts';
import { findStateRecords, isOtherPart, isStateObject, stateAddress, stateTitle } from './find-state-records.ts';
import type { StateObject } from './find-state-records.ts';

/** Letters that the data of an ad hold at least. */
const LEAST_LETTERS = 40;
/** How deep the ad may lie in the answer, and how many entries of lists of other ads are kept. */
const MOST = { depth: 4, records: 300 } as const;

/**
 * An answer in JSON as the page of one ad, as HTML that a reader of the page understands: the object that bears the address or id of the page, else the one with the most text.
 * Lists of records in it are other ads, of which only the links are kept. Undefined for what is no JSON, and for JSON without such an object.
 */
export function dataPage(body: string, url: string): string | undefined {
  const answer = parse(body);
  if (answer === undefined) return undefined;
  const ad = findStateRecords([answer], url).ad ?? longest(answer);
  if (ad === undefined) return undefined;
  const others: StateObject[] = [];
  const article = adHtml(withoutRecords(ad, others));
  const links = others.slice(0, MOST.records).map((other) => `<a href="${escape(stateAddress(other) ?? '')}"></a>`);
  return `<!DOCTYPE html><html><body><main><article>${article}</article></main><nav>${links.join('')}</nav></body></html>`;
}

/** The value of a text that is a JSON object or list; undefined for any other text. */
function parse(body: string): unknown {
  // A blank, or a byte order mark, may stand before it; bounded.
  if (!/^[\s\uFEFF]{0,100}[{[]/.test(body)) return undefined;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The object with the most letters in texts of its own, of those that only objects lead to; undefined when none says enough. */
function longest(answer: unknown): StateObject | undefined {
  let best: { readonly object: StateObject; readonly letters: number } | undefined;
  const look = (value: unknown, depth: number): void => {
    if (!isStateObject(value) || depth > MOST.depth) return;
    const letters = lettersOf(value);
    if (letters >= LEAST_LETTERS && letters > (best?.letters ?? 0)) best = { object: value, letters };
    for (const [name, each] of Object.entries(value)) if (!isOtherPart(name)) look(each, depth + 1);
  };
  look(answer, 0);
  return best?.object;
}

function lettersOf(object: StateObject): number {
  return Object.values(object)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST.records) : [value]))
    .reduce((sum: number, value) => (typeof value === 'string' ? sum + countLetters(value.slice(0, 2_000)) : sum), 0);
}

/** An object without its lists of records, which are put to the others. */
function withoutRecords(object: StateObject, others: StateObject[]): StateObject {
  return Object.fromEntries(
    Object.entries(object).filter(([name, value]) => {
      if (!Array.isArray(value)) return true;
      const records = value.filter(isStateObject).filter((each) => stateAddress(each) !== undefined && stateTitle(each) !== undefined);
      if (records.length === 0) return true;
      if (others.length < MOST.records) others.push(...records.slice(0, MOST.records));
      return isOtherPart(name);
    }),
  );
}
