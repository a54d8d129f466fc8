import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

// Vectors: rend-spec-v3.
describe('readHandles() on hidden services', () => {
  test.each([
    ['pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion', 'pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion'],
    ['sp3k262uwy4r2k3ycr5awluarykdpag6a7y33jxop4cs2lu5uz5sseqd.onion', 'sp3k262uwy4r2k3ycr5awluarykdpag6a7y33jxop4cs2lu5uz5sseqd.onion'],
    ['xa4r2iadxm55fbnqgwwi5mymqdcofiu3w6rpbtqn7b2dyn7mgwj64jyd.onion', 'xa4r2iadxm55fbnqgwwi5mymqdcofiu3w6rpbtqn7b2dyn7mgwj64jyd.onion'],
  ])('gives %s the canonical form', (text, value) => {
    expect(valuesOf('onion', `x ${text} y`)).toEqual([value]);
  });

  test.each([['pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscrye.onion', 'a bad checksum']])('refuses %s: %s', (text) => {
    expect(valuesOf('onion', `x ${text} y`)).toEqual([]);
  });

  test('refuses the address with any one character changed', () => {
    const address = 'pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion';
    for (let at = 4; at < 56; at += 1) {
      const other = address[at] === '2' ? '3' : '2';
      expect(valuesOf('onion', address.slice(0, at) + other + address.slice(at + 1))).toEqual([]);
    }
  });
});
