import { readHtmlRecord } from '../../src/extract/read-html-record.ts';
import { readTextRecord } from '../../src/extract/read-record.ts';
import type { RecordAnswer } from '../../src/extract/record-answer.ts';
import { compareValues } from './compare-values.ts';
import type { Scores } from './compare-values.ts';
import { judgeStated } from './judge-stated.ts';
import type { LabelledHandle, LabelledText } from './labelled-text.ts';

/** Reads one text and adds its answers to the tallies. */
export function judgeText(labelled: LabelledText, scores: Scores): void {
  const { expect, text = '', html, ...hints } = labelled;
  const answer = html === undefined ? readTextRecord({ ...hints, text }) : readHtmlRecord({ ...hints, html });
  const judge = (question: string, expected: readonly string[], found: readonly string[]): void =>
    compareValues({ question, expected, found, labelled, scores });
  if (expect.handles) judgeHandles(labelled, expect.handles, { answer, scores });
  if (expect.prices) {
    const { prices } = answer.fields;
    judge('price', expect.prices.map(priceText), prices.map(priceText));
    judge(
      'price amount',
      expect.prices.map(({ amount }) => String(amount)),
      prices.map(({ amount }) => String(amount)),
    );
  }
  if (expect.ages) judge('age', expect.ages.map(String), answer.fields.ages.map(String));
  if (expect.postedAt !== undefined) judge('posted date', dayOf(expect.postedAt), dayOf(answer.fields.postedAt));
  if (expect.language !== undefined) judge('language', [expect.language], [answer.language]);
  judgeStated(expect, answer, judge);
  if (expect.urgent) {
    for (const signal of ['child-trade', 'organ-trade', 'immediate-danger'])
      judge(
        signal,
        expect.urgent.filter((one) => one === signal),
        [...new Set(answer.urgent.map((hit) => hit.signal))].filter((one) => one === signal),
      );
  }
}

function judgeHandles(
  labelled: LabelledText,
  expected: readonly LabelledHandle[],
  { answer, scores }: { readonly answer: RecordAnswer; readonly scores: Scores },
): void {
  const key = (handle: { readonly kind: string; readonly value: string }): string => `${handle.kind}:${handle.value}`;
  const demanded = expected.filter((handle) => !handle.optional);
  const asked = new Set(demanded.map(key));
  // A value that stands twice may be demanded in one place and debatable in the other.
  const optional = new Set(
    expected
      .filter((handle) => handle.optional)
      .map(key)
      .filter((each) => !asked.has(each)),
  );
  // A stop handle is answered as nobody's contact: right where none is labelled, and no find where one is.
  const found = new Set(
    answer.handles
      .filter((handle) => !handle.stop)
      .map(key)
      .filter((each) => !optional.has(each)),
  );
  // Pages are another question than texts: whose a contact is, and where it hides.
  const where = labelled.html === undefined ? '' : ', on pages';
  for (const kind of new Set([...demanded.map((each) => each.kind), ...[...found].map((each) => each.slice(0, each.indexOf(':')))]))
    compareValues({
      question: kind + where,
      expected: [...new Set(demanded.filter((each) => each.kind === kind).map(({ value }) => value))],
      found: [...found].filter((each) => each.startsWith(`${kind}:`)).map((each) => each.slice(kind.length + 1)),
      labelled,
      scores,
    });
  for (const handle of demanded) {
    const group = handle.kind === 'phone' ? 'phone' : handle.kind === 'email' ? 'email' : 'other';
    const tally = scores.classes.of(
      `${group}${where}, ${handle.class === 'plain' ? 'plain' : `disguised: ${handle.disguise ?? 'unsaid'}`}`,
    );
    const all = scores.classes.of(`${group}${where}, ${handle.class} (all)`);
    for (const each of [tally, all]) each[found.has(key(handle)) ? 'right' : 'missed'] += 1;
  }
}

function priceText(price: { readonly amount: number; readonly currency: string | null; readonly per: string | null }): string {
  return `${price.amount} ${price.currency ?? '-'}/${price.per ?? '-'}`;
}

/** The day of a date or time, as a list of none or one. */
function dayOf(at: string | null): string[] {
  return at === null ? [] : [at.slice(0, 10)];
}
