import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';

function agesIn(text: string, hints: Readonly<Record<string, unknown>> = {}): number[] {
  return [...readTextRecord({ text, ...hints }).fields.ages];
}

describe('ages behind who is told of', () => {
  test.each([
    ['Filipina mature Grace 39, Eng + Tagalog', {}, [39]],
    ['*~Mia~* boricua 27, near the beach', { category: 'escort' }, [27]],
    ['am Lily from vietnam 25.. 300/1h', { category: 'escort' }, [25]],
    ['Sophia Lane, 31, elite companion', {}, [31]],
    ['Crystal - aussie blonde 28 sz8 - incalls', {}, [28]],
    ['Foxy (25 black) .. ask for which one', { category: 'escort' }, [25]],
    ['cuckold couple. him 29 me 27. no fees', { category: 'escort' }, [29, 27]],
    ['im 21 in albuquerque nm', {}, [21]],
    ['~*~ Misty ~*~ age 3o', { category: 'escort' }, [30]],
    ['【年龄】25\n【身高】167', {}, [25]],
    ['Home > Ohio > Escorts\nSweet Treat - 26\nPosted: today', { category: 'escort' }, [26]],
    ['ngineminyaka engu-29', {}, [29]],
    ['Lola colombiana 24, cubana 50, francesa 20, griego 40', { category: 'escort', languages: ['es'] }, [24]],
  ])('reads: %s', (text, hints, expected) => {
    expect(agesIn(text, hints)).toEqual(expected);
  });

  test.each([
    ['Rosa, 15 years exp, honest', { category: 'recruitment' }],
    ['lost cat - orange tabby "Mango", age 7', { category: 'forum' }],
    ['TAROT reader Madame Rosa, 40 yrs gift', {}],
    ['Location: Plano, 75 & Parker', { category: 'escort', country: 'US' }],
    ['age limit: 21 age limit applies', {}],
  ])('reads none in: %s', (text, hints) => {
    expect(agesIn(text, hints)).toEqual([]);
  });
});
