import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const TEXT = '<p>New in town, relaxing evenings near the station. Discretion is assured, see you soon.</p>';

function posted(body: string): string | null {
  const html = `<html lang="en"><head><title>Anna</title></head><body><div class="ad"><h1>Anna</h1>${body}${TEXT}</div></body></html>`;
  return readHtmlRecord({ html, url: 'https://site.test/ad/12345', capturedAt: '2026-11-20T12:00:00Z' }).fields.postedAt;
}

describe('markedDate()', () => {
  test.each([
    ['a moment', '<time datetime="2026-11-15T10:00:00Z">five days</time>', '2026-11-15T10:00:00Z'],
    ['a day', '<time class="post-time" datetime="2026-11-15">last Sunday</time>', '2026-11-15'],
    ['a class', '<span class="date">08-11-2026, 07:15</span>', '2026-11-08'],
    ['a class beside others', '<div><span class="entry-date">3 November 2026</span><span>122 views</span></div>', '2026-11-03'],
    [
      'an element of its own with the year',
      '<div><a>By anna22</a> <a>Leeds</a> <span class="label">12/11/2026</span> <span>643 views</span></div>',
      '2026-11-12',
    ],
    ['the picture of a clock', '<p><svg><use href="#i-clock"/></svg><span>5 hours ago</span> <span>147</span></p>', '2026-11-20'],
    ['a class for time, in digits of Arabic', '<div><span>📍 Leeds</span><span class="time">قبل ٣ ساعات</span></div>', '2026-11-20'],
  ])('is told by %s', (_, body, expected) => {
    expect(posted(body)?.slice(0, expected.length)).toBe(expected);
  });

  test.each([
    ['an update', '<time class="updated" datetime="2026-11-15">five days</time>'],
    ['a day to come', '<time datetime="2026-12-15">next month</time>'],
    ['a stay', '<div class="tour"><span class="date">12/11/2026</span> York</div>'],
    ['since when one is there', '<p>Some words. Member since <b>12/03/2020</b> here</p>'],
    ['one of two days', '<div><a>x</a> <span>12/11/2026</span> <span>13/11/2026</span> and more</div>'],
    ['a review', '<section class="reviews"><time datetime="2026-11-01">1 Nov</time> fine</section>'],
    ['a sentence in an element called so', '<span class="date">I like a long evening date, 3 hours, no earlier than 18</span>'],
  ])('is not %s', (_, body) => {
    expect(posted(body)).toBeNull();
  });

  test('stands behind what the text says', () => {
    expect(posted('<time datetime="2026-11-15">five days</time><p>Posted: 12 November 2026</p>')).toBe('2026-11-12');
  });
});
