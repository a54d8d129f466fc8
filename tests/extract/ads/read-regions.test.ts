import { describe, expect, test } from 'vitest';
import { viewOf } from './view-of.ts';
import type { TargetParts } from '../target-of.ts';

const CARDS = ['anna', 'eva', 'lou']
  .map(
    (name, at) =>
      `<div class="card"><a class="photo" href="/photo/${at}">o</a><a class="t" href="/ad/${at}00" data-to="/x/${at}">${name}</a><p>Text of ${name}</p></div>`,
  )
  .join('');

function records(list: TargetParts['list'], html: string = CARDS): string[] {
  const view = viewOf(html, { url: 'https://site.test/list', target: list === undefined ? {} : { list } });
  return view.regions
    .flatMap((region) => region.records)
    .map(
      (record) =>
        `${record.url?.replace('https://site.test', '') ?? 'none'} ${view.document.text.slice(record.start, record.end).replaceAll('\n', ' ')}`,
    );
}

describe('readRegions()', () => {
  test.each([
    [
      'records and their link',
      { records: { selector: '.card' }, link: { selector: 'a.t', attr: 'href' } },
      ['/ad/000 oanna Text of anna', '/ad/100 oeva Text of eva', '/ad/200 olou Text of lou'],
    ],
    [
      'another attribute',
      { records: { selector: '.card' }, link: { selector: 'a.t', attr: 'data-to' } },
      ['/x/0 oanna Text of anna', '/x/1 oeva Text of eva', '/x/2 olou Text of lou'],
    ],
    [
      'records alone: their first link',
      { records: { selector: '.card' } },
      ['/photo/0 oanna Text of anna', '/photo/1 oeva Text of eva', '/photo/2 olou Text of lou'],
    ],
    [
      'links alone: the blocks that hold them',
      { link: { selector: 'a.t', attr: 'href' } },
      ['/ad/000 oanna Text of anna', '/ad/100 oeva Text of eva', '/ad/200 olou Text of lou'],
    ],
    ['records that are not there', { records: { selector: '.absent' } }, []],
  ] satisfies readonly (readonly [string, NonNullable<TargetParts['list']>, readonly string[]])[])(
    'obeys the target: %s',
    (_, list, expected) => {
      expect(records(list)).toEqual(expected);
    },
  );

  test('takes the declared links themselves where no blocks hold all of them', () => {
    expect(
      records(
        { link: { selector: 'a.t', attr: 'href' } },
        '<p><a class="t" href="/ad/1">one</a> and <a class="t" href="/ad/2">two</a></p>',
      ),
    ).toEqual(['/ad/1 one', '/ad/2 two']);
  });
});
