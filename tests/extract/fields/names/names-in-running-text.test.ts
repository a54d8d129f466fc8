import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

function namesIn(text: string, hints: Readonly<Record<string, unknown>> = {}): string[] {
  return [...readTextRecord({ text, ...hints }).fields.aliases];
}

describe('names in running text', () => {
  test.each([
    ['Filipina mature Grace 39, Eng + Tagalog', {}, ['Grace']],
    ['Fair babe Tolani, final yr student, 23', {}, ['Tolani']],
    ['பெயர் இல்லை, நான் கவிதா, வயது 27', {}, ['கவிதா']],
    ['sweet southern belle Annie Mae, 41', { category: 'escort' }, ['Annie Mae']],
    ['24 year old Gemma in town', {}, ['Gemma']],
    ['mesa. Roxi. tiny waist', { category: 'escort' }, ['Roxi']],
    ['50 qk, no raw. Kisha from the 216', { category: 'escort' }, ['Kisha']],
    ['100 for 30 min. Kiki, Orlando airport area', { category: 'escort', country: 'US' }, ['Kiki']],
    ['all nite. Favour by name, call me', { category: 'escort' }, ['Favour']],
    ['yo its Peaches 🍑 in person 150 hlf', { category: 'escort', country: 'US' }, ['Peaches']],
    ['🍒 Cherry 🍒 120 hh', { category: 'escort', country: 'US' }, ['Cherry']],
    ['061-123-4567 – Mma Kagiso', { category: 'housing' }, ['Kagiso']],
  ])('reads: %s', (text, hints, expected) => {
    expect(namesIn(text, hints)).toEqual(expected);
  });

  test.each([
    ['Home > North Carolina > Raleigh > Escorts\nnew in town', { category: 'escort' }],
    ['hosting DOWNTOWN Charlotte tonight', { category: 'escort', country: 'US' }],
    ['its Saturday 🔥 150 hh. its Crystal clear', { category: 'escort', country: 'US' }],
    ['Oak table Victoria 30 years old', { category: 'marketplace' }],
  ])('reads no name in: %s', (text, hints) => {
    expect(namesIn(text, hints)).toEqual([]);
  });
});
