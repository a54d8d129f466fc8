import { describe, expect, test } from 'vitest';
import { findAgeCandidates } from '../../../src/extract/fields/age-candidates.ts';
import { weighAges } from '../../../src/extract/fields/age-scorer.ts';
import { readAges } from '../../../src/extract/fields/read-ages.ts';
import { listedText } from '../../../src/extract/scorer/listed-text.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { contextOf } from './text-context.ts';

function agesBy(text: string, category: 'escort' | 'dating'): string[] {
  return readAges(text, contextOf('GB', { category })).map(({ value, by }) => `${value} ${by}`);
}

describe('weighAges()', () => {
  test.each([
    ['escort', 'Moana the island goddess\n27 size 8 natural DD\nincall Otara', 27],
    ['escort', 'Hi guys Tessa here turning up the heat 31 and single', 31],
    ['escort', 'Sienna 26 size 10 blonde, Fyshwick', 26],
    ['dating', 'im a carpenter of 52 summers', 52],
  ] as const)('tells ages that no rule knows by what stands round them, in %s: %s', (category, text, age) => {
    expect(agesBy(text, category)).toEqual([`${age} age-by-surroundings@1`]);
  });

  test('leaves to the rules what they tell, and says so', () => {
    expect(agesBy('Nikita 19 fresh n sweet', 'escort')).toEqual(['19 age@2']);
  });

  test('tells no age under eighteen by surroundings alone', () => {
    const text =
      'She receives near the Harbour, 4 minutes on foot from stop 14, every day from 9 in the morning until late.\n#age-28 more age-28 #stop-14 more stop-14';
    expect(agesBy(text, 'escort')).toEqual(['28 age@2', '28 age@2']);
  });

  test('judges no number under fourteen, and no text with more numbers than any ad has', () => {
    const { walk, folded } = prepareText('kids 9 and 12, mum 40');
    expect(weighAges(findAgeCandidates(walk), listedText(folded), 'dating').slice(0, 2)).toEqual(['unsure', 'unsure']);
    const many = prepareText('Nikita 19 '.repeat(300));
    expect(weighAges(findAgeCandidates(many.walk), listedText(many.folded), 'escort')).toEqual([]);
  });
});
