import { describe, expect, test } from 'vitest';
import { findLabelPairs } from '../../../src/extract/fields/find-label-pairs.ts';
import { offerKind, readOfferFields } from '../../../src/extract/fields/read-offer-fields.ts';
import { readStatedFields } from '../../../src/extract/fields/read-stated-fields.ts';
import { readTitleLine } from '../../../src/extract/fields/read-title-line.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { Category } from '../../../src/model/category.ts';
import { contextOf } from './text-context.ts';

/** Units of what is said beside handles, prices and dates; which of it is read depends on the category. */
const STATED_UNITS = [
  'visiting ',
  'Oslo 12-15 ',
  'visiting Oslo until ',
  '12-15 March in Oslo ',
  'I speak English and ',
  'English ',
  'Languages:\n',
  'no English, ',
  'girls, ',
  'no agency alone ',
  'I am a Romanian ',
  'Polin, ',
  'Anna from Brazil ',
  '12.-15. Oslo\n',
  'Oslo:\n- until 3 March\n',
  'Agency: x\n',
  'no experience ',
  'work in ',
  'VAT 1 ',
  'Salary: 1-2 ',
  'Condition: new\n',
  'lot of 6 ',
  '3 rooms 5 m2 ',
  'deposit 5 € ',
  'available from 1 ',
];

/** CPU seconds of the readers of what is said beside handles, prices and dates; the preparing of the text is not theirs. */
function cpuSeconds(text: string, category: Category): number {
  const prepared = prepareText(text);
  const context = contextOf('NL', { category, languages: ['cs'] });
  const kind = offerKind(category);
  const before = process.cpuUsage().user;
  readTitleLine(text, []);
  readStatedFields(prepared, context);
  if (kind !== undefined) readOfferFields(kind, { pairs: findLabelPairs(text), text: prepared, prices: [] }, context);
  return (process.cpuUsage().user - before) / 1e6;
}

const CATEGORIES = ['escort', 'recruitment', 'marketplace', 'housing'] as const;

describe('readStatedFields() and readOfferFields() on hostile texts', () => {
  test.each(STATED_UNITS.flatMap((unit) => CATEGORIES.map((category) => [unit, category] as const)))(
    'cost time in proportion to the length of repeated %j in an ad of %s',
    (unit, category) => {
      const short = unit.repeat(Math.ceil(20_000 / unit.length));
      cpuSeconds(short, category);
      const once = Math.min(cpuSeconds(short, category), cpuSeconds(short, category));
      // Eight times the text may cost what a noisy machine adds, never the sixty-four times of a quadratic pattern.
      expect(cpuSeconds(short.repeat(8), category)).toBeLessThan(once * 24 + 0.25);
    },
  );
});
