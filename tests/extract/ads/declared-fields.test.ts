import { describe, expect, test } from 'vitest';
import { readPageAd } from '../../../src/extract/ads/read-page-ad.ts';
import type { AdFields } from '../../../src/model/ad.ts';
import type { FieldRule } from '../../../src/model/target.ts';
import { viewOf } from './view-of.ts';

const PAGE =
  '<main><h1 title="t">Own ad</h1><p class="n">Mia and Lou</p><p>Code: AB-77 end</p><dl><dt>Leeftijd</dt><dd>24 jaar</dd></dl><img src="/1.jpg"><img data-src="/2.jpg" src="/small.jpg"><ul><li>a</li><li>b</li></ul><span class="empty"></span></main>';

function fieldsOf(fields: Readonly<Record<string, Partial<FieldRule>>>): AdFields | undefined {
  return readPageAd(viewOf(PAGE, { target: { ad: { prefer: 'selectors', fields } } }))?.fields;
}

function other(rule: Partial<FieldRule>): string[] {
  return fieldsOf({ thing: rule })?.other.map((field) => field.value) ?? [];
}

describe('readDeclaredFields()', () => {
  test.each([
    ['a selector', { selector: 'h1' }, ['Own ad']],
    ['the first match only', { selector: 'li' }, ['a']],
    ['all matches', { selector: 'li', all: true }, ['a', 'b']],
    ['an attribute', { selector: 'h1', attr: ['title'] }, ['t']],
    ['the first attribute present', { selector: 'img', attr: ['data-src', 'src'], all: true }, ['/1.jpg', '/2.jpg']],
    ['a label', { label: ['Age', 'leeftijd:'] }, ['24 jaar']],
    ['the selector before the label', { selector: 'h1', label: ['Leeftijd'] }, ['Own ad']],
    ['the label where the selector finds nothing', { selector: '.absent', label: ['Leeftijd'] }, ['24 jaar']],
    ['the first group of a pattern', { selector: 'main', re: 'Code: (\\w+-\\d+)' }, ['AB-77']],
    ['the match of a pattern', { selector: '.n', re: 'L\\w+' }, ['Lou']],
    ['nothing where the pattern fails', { selector: '.n', re: 'zzz' }, []],
    ['nothing of an empty element', { selector: '.empty' }, []],
    ['the text between two marks', { between: ['Code: ', ' end'] as const }, ['AB-77']],
  ])('reads %s', (_, rule, expected) => {
    expect(other(rule)).toEqual(expected);
  });

  test('finds labels beside the declared body, not in the template', () => {
    const rule = { label: ['Leeftijd', 'Klacht'], all: true };
    const html = `<footer>Klacht: 99</footer><dl><dt>Leeftijd</dt><dd>24</dd></dl><div class="b">Text of the ad</div>`;
    expect(
      readPageAd(viewOf(html, { target: { ad: { body: '.b', fields: { thing: rule } } } }))?.fields.other.map((field) => field.value),
    ).toEqual(['24']);
  });

  test('gives each value its place', () => {
    const view = viewOf(PAGE, {
      target: {
        ad: {
          prefer: 'selectors',
          fields: { thing: { selector: 'main', re: 'Code: (\\w+-\\d+)', label: [], attr: [], all: false, type: 'text', required: false } },
        },
      },
    });
    const [thing] = readPageAd(view)?.fields.other ?? [];
    expect(view.document.text.slice(thing?.start, thing?.end)).toBe('AB-77');
  });

  test('puts well-known names where they belong', () => {
    const fields = fieldsOf({
      title: { selector: '.n' },
      alias: { selector: '.n', re: '\\w+' },
      age: { label: ['Leeftijd'], type: 'int' },
      city: { selector: 'li' },
    });
    expect(fields).toMatchObject({
      title: { value: 'Mia and Lou' },
      aliases: [{ value: 'Mia' }],
      ages: [{ value: 24 }],
      place: { value: { text: 'a', city: 'a' } },
      other: [],
    });
  });

  test('refuses numbers out of range', () => {
    expect(fieldsOf({ age: { label: ['Leeftijd'], type: 'int', min: 30 } })?.ages.map((age) => age.value)).not.toContain(30);
    expect(fieldsOf({ height: { label: ['Leeftijd'], type: 'int', max: 20 } })?.other).toEqual([]);
  });
});
