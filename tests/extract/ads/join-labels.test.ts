import { describe, expect, test } from 'vitest';
import { readPageAd } from '../../../src/extract/ads/read-page-ad.ts';
import { viewOf } from './view-of.ts';

describe('joinLabels()', () => {
  test.each([
    ['a definition list', '<dl><dt>Leeftijd</dt><dd>27</dd></dl>'],
    ['a table', '<table><tr><th>Leeftijd:<td>27</table>'],
    ['two elements', '<div><span>Leeftijd</span><span>27</span></div>'],
  ])('lets the readers see which label a value has in %s', (_, html) => {
    const view = viewOf(`<h1>Kamer en meer in Gent</h1><p>Een tekst die lang genoeg is.</p>${html}`, {
      target: { category: 'escort', hints: { countries: ['NL'], languages: ['nl'] } },
    });
    const ages = readPageAd(view)?.fields.ages ?? [];
    expect(ages.map((age) => age.value)).toEqual([27]);
    for (const age of ages) expect(view.document.text.slice(age.start, age.end)).toBe(age.raw);
  });
});
