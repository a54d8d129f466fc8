import { describe, expect, test } from 'vitest';
import { findLabelPairs } from '../../../src/extract/ads/label-pairs.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';

function pairs(html: string): string[] {
  const document = parseDocument(html, 'https://site.test/');
  return findLabelPairs(document, [{ start: 0, end: document.text.length }]).map(
    ({ label, value }) => `${label}=${document.text.slice(value.start, value.end)}`,
  );
}

describe('findLabelPairs()', () => {
  test.each([
    ['a definition list', '<dl><dt>Age:</dt><dd>24</dd><dt>City</dt><dd>Gent</dd></dl>', ['Age=24', 'City=Gent']],
    ['a table with heads', '<table><tr><th>Age<td>24<tr><th>City<td>Gent</table>', ['Age=24', 'City=Gent']],
    ['a table of two columns', '<table><tr><td>Age:<td>24<tr><td>City:<td>Gent</table>', ['Age=24', 'City=Gent']],
    ['bold labels', '<ul><li><b>Age:</b> 24</li><li><strong>City</strong>: Gent</li></ul>', ['Age=24', 'City=Gent']],
    ['label and value in elements', '<div><span>Age</span><span>24</span></div>', ['Age=24']],
    ['lines', '<p>Angajator: Vestlog<br>Salariu： 1.200 euro</p>', ['Angajator=Vestlog', 'Salariu=1.200 euro']],
    ['no times', '<p>12:30 to 14:00</p>', []],
    ['no addresses', '<p>https://site.test/x</p>', []],
    ['no table of three columns', '<table><tr><td>a b<td>c d<td>e f</table>', []],
  ])('reads %s', (_, html, expected) => {
    expect(pairs(html)).toEqual(expected);
  });
});
