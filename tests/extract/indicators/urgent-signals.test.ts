import { describe, expect, test } from 'vitest';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';
import { readTextRecord } from '../../../src/extract/read-record.ts';
import { ORDINARY_CLASSES, URGENT_CLASSES } from './urgent-classes.ts';
import { ORDINARY_FAMILIES, URGENT_FAMILIES } from './urgent-families.ts';
import { EARNEST, HARMLESS } from './urgent-figures.ts';
import { LOOK_ALIKES, MEANT } from './urgent-look-alikes.ts';
import { ORDINARY, URGENT } from './urgent-texts.ts';
import { EVERYDAY, HELD_BESIDE_SUCH } from './urgent-everyday.ts';
import { MEANT_IN_SUCH_WORDS, TOLD } from './urgent-told.ts';

const signals = (text: string): readonly string[] => [
  ...new Set(readIndicators(text, detectLanguages(text, []), { languages: [] }).urgent.map(({ signal }) => signal)),
];

describe('urgent signals', () => {
  test.each([...URGENT, ...URGENT_FAMILIES, ...URGENT_CLASSES, ...MEANT, ...EARNEST, ...MEANT_IN_SUCH_WORDS, ...HELD_BESIDE_SUCH])(
    'UR-7: %s: %s',
    (signal, text) => {
      expect(signals(text)).toContain(signal);
    },
  );

  test.each(
    [...ORDINARY, ...ORDINARY_FAMILIES, ...ORDINARY_CLASSES, ...LOOK_ALIKES, ...HARMLESS, ...TOLD, ...EVERYDAY].map((text) => [text]),
  )('UR-7: nothing urgent in: %s', (text) => {
    expect(signals(text)).toEqual([]);
  });

  test('an urgent hit stands among the indicators as well, in its group', () => {
    const { indicators, urgent } = readIndicators('Newborn baby girl for sale', ['en'], { languages: [] });
    expect(urgent).toEqual([
      { signal: 'child-trade', id: 'MKT-CHILD', language: 'en', start: 0, end: 26, raw: 'Newborn baby girl for sale' },
    ]);
    expect(indicators.map(({ id, group }) => ({ id, group }))).toEqual([{ id: 'MKT-CHILD', group: 'child' }]);
  });

  test.each([
    ['Hi, I am Mia, 17 years old, call me', 'escort', ['stated-minor']],
    ['Hi, I am Mia, 17 years old, call me', 'dating', ['stated-minor']],
    ['Hi, I am Mia, 17 years old, call me', 'marketplace', []],
    ['Hi, I am Mia, 23 years old, 18+ only', 'escort', []],
    ['Mia, 38 years old, my son is 16 years old', 'dating', []],
    ['Mia, 25 años, tengo un hijo de 15 años', 'dating', []],
  ])('the stated age in "%s" (%s)', (text, category, expected) => {
    expect(readTextRecord({ text, category }).urgent.map(({ signal }) => signal)).toEqual(expected);
  });
});
