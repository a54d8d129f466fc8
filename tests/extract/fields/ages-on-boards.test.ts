import { describe, expect, test } from 'vitest';
import { agesOf } from './ages-of.ts';

describe('readAges() in the idiom of English boards', () => {
  test.each([
    ['escort', 'Independent bhabhi Rekha 32 Pune Hinjewadi', [32]],
    ['escort', 'new arrival, viet girl Nana 20 162/45/34C', [20]],
    ['escort', 'Lakewood. asian korean 25  34 C', [25]],
    ['escort', 'Thick redbone 31, 40dd', [31]],
    ['escort', 'Its Mia ur fav girl, 21&ready!!', [21]],
    ['escort', 'Emi (22 Osaka) / Bella (24 Seoul)', [22, 24]],
    ['escort', 'me n my bestie r both 18 & fresh', [18]],
    ['escort', 'Size 10, 5ft 6, tanned, 27 (genuine!!)', [27]],
    ['escort', 'size 12, 38 (not 25 lol)', [38]],
    ['escort', 'gas card ok. 26 w/ freckles', [26]],
    ['escort', 'im 2 3, new here', [23]],
    ['escort', 'age 2four, blond', [24]],
    ['escort', 'sweet thing, thirty 2 yrs', [32]],
    ['dating', 'Lost my wife 2 yrs ago, 67 yo retired plumber', [67]],
    [undefined, 'im nina, puerto rican n italian 28yrs, no deposit', [28]],
    [undefined, 'serving italian 28 years at the mall', []],
    [undefined, "i'm 27 n located in none of ur business", [27]],
    ['recruitment', 'Filipina nanny 35 looking for new sponsor', [35]],
    [undefined, 'Remedial massage by Nok – 48 – Cairns', [48]],
    [undefined, 'sess: 90 min 500 // 2 hr 700\n5\'7", thirty-four\nrefs x2', [34]],
  ] as const)('in an ad of %s: %s', (category, text, expected) => {
    expect(agesOf('en', text, category)).toEqual(expected);
  });

  test.each([
    ['escort', 'Call Amy 20 minutes away'],
    ['escort', 'Lola 20 roses, no drama'],
    ['escort', 'Call Kim 50 80 120, incall'],
    ['escort', 'Ask Anna 24 Hill Street'],
    ['escort', 'Hotel Diana 24 hr desk'],
    ['escort', 'Trish 50-something'],
    ['escort', 'size 18 36DD'],
    ['escort', 'im 2 3 blocks from the mall'],
    ['escort', 'here for 2 3 years'],
    ['escort', 'Soft massage, 50 (no extras)'],
    ['recruitment', 'Nanny, 30 hours a week, looking for'],
    [undefined, 'Sports massage, 45, 60 or 90 minutes'],
  ] as const)('reads none in an ad of %s: %s', (category, text) => {
    expect(agesOf('en', text, category)).toEqual([]);
  });
});
