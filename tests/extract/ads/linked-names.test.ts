import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

function accounts(inside: string, after = ''): string[] {
  const html = `<!doctype html><html lang="en"><body><main><h1>Notice</h1><p>Call 0117 496 0123 in the evening.</p>${inside}</main>${after}</body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site.test/ad/12345' });
  return handles.filter(({ kind }) => kind !== 'phone').map(({ kind, value, stop }) => `${kind}:${value}${stop ? ' (stop)' : ''}`);
}

const LINK = '<a href="https://twitter.com/river_lamp">';

describe('withLinkedNames()', () => {
  test.each([
    ['a name in the text of a link', `<p>${LINK}Tweets by @river_lamp</a></p>`, ['x:river_lamp']],
    ['a name before a link', `<p>Lamp (@River_Lamp) ${LINK}10 May</a></p>`, ['x:river_lamp']],
    [
      'a name that links on two networks have',
      `<p>@river_lamp ${LINK}x</a> <a href="https://instagram.com/river_lamp">y</a></p>`,
      ['x:river_lamp', 'instagram:river_lamp'],
    ],
    ['another name', `<p>Write to me: @river_lamp_2 ${LINK}x</a></p>`, ['telegram:river_lamp_2', 'x:river_lamp']],
    ['a link to Telegram', '<p>Write to me: @river_lamp <a href="https://t.me/river_lamp">x</a></p>', ['telegram:river_lamp']],
    ['a network that the text names', `<p>My Telegram: @river_lamp</p><p>${LINK}x</a></p>`, ['telegram:river_lamp', 'x:river_lamp']],
  ])('%s', (_, inside, expected) => {
    expect(accounts(inside).toSorted()).toEqual(expected.toSorted());
  });

  test("a name in the ad makes the account of a footer the ad's own", () => {
    expect(accounts('<p>Write to me: @river_lamp</p>', `<footer>${LINK}x</a></footer>`)).toEqual(['x:river_lamp']);
    expect(accounts('<p>Write to me.</p>', `<footer>${LINK}x</a></footer>`)).toEqual(['x:river_lamp (stop)']);
  });

  test('the place of the name stands in `also`', () => {
    const html = `<!doctype html><html><body><main><h1>Notice</h1><p>Call 0117 496 0123.</p><p>Lamp (@river_lamp) ${LINK}10 May</a></p></main></body></html>`;
    const { handles, text } = readHtmlRecord({ html, url: 'https://site.test/ad/12345' });
    const spans = handles.find(({ kind }) => kind === 'x')?.also ?? [];
    expect(spans.map(({ start, end }) => text?.slice(start, end))).toEqual(['@river_lamp']);
  });
});
