import { describe, expect, test } from 'vitest';
import { urlShape } from '../../../src/extract/records/url-shape.ts';

describe('urlShape()', () => {
  test.each([
    ['https://Site.test:8080/ad/123?b=1&a=2#x', 'site.test/ad/#?a&b'],
    ['https://site.test', 'site.test/'],
    ['https://site.test/ad/tall-anna', 'site.test/ad/*'],
    ['https://site.test/ad/tall-anna.html', 'site.test/ad/*.html'],
    ['https://site.test/list_12.php', 'site.test/list_#.php'],
    ['https://site.test/f/0a1b2c3d4e5f', 'site.test/f/*'],
    ['https://site.test/%D0%B8%D1%89%D1%83-%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D1%83/7', 'site.test/*/#'],
    ['https://site.test/x?p[1]=2&p[2]=3', 'site.test/x?p[#]'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('masks what differs between pages of one template: %s', (url, shape) => {
    expect(urlShape(url)).toBe(shape);
  });
});
