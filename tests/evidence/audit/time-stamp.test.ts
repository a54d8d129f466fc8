import { describe, expect, test } from 'vitest';
import { derElement, derElements } from '../../../src/evidence/audit/der.ts';
import { readTimeStamp, readTimeStampRequest, timeStampRequest } from '../../../src/evidence/audit/time-stamp.ts';

const IMPRINT = 'ab'.repeat(32);

describe('timeStampRequest()', () => {
  test.each([
    ['00000000000000ff', 'ff'],
    ['7fffffffffffffff', '7fffffffffffffff'],
    ['ffffffffffffffff', 'ffffffffffffffff'],
    ['0000000000000000', '0'],
  ])('reads back what it asks for, with the nonce %s', (nonce, said) => {
    expect(readTimeStampRequest(timeStampRequest(IMPRINT, Buffer.from(nonce, 'hex')))).toEqual({ imprint: IMPRINT, nonce: said });
  });
});

describe('readTimeStamp()', () => {
  test.each([
    ['nothing', ''],
    ['text', Buffer.from('no time stamp').toString('hex')],
    ['a length beyond the end', '3084ffffffff'],
    ['lengths inside that do not fit', '30053003020300'],
    ['an endless length', '3080'],
    ['a request', timeStampRequest(IMPRINT, Buffer.alloc(8, 1)).toString('hex')],
  ])('says of %s that it is none', (_, hex) => {
    expect(readTimeStamp(Buffer.from(hex, 'hex'))).toBe('NO_TIME_STAMP');
  });

  test('says that an authority refused', () => {
    // Status 2: rejection.
    expect(readTimeStamp(derElement(0x30, derElement(0x30, derElement(0x02, Buffer.from([2])))))).toBe('REFUSED');
  });
});

describe('derElements()', () => {
  test('reads back what derElement() writes, at every size of a length', () => {
    for (const size of [0, 1, 127, 128, 255, 256, 65_535]) {
      const content = Buffer.alloc(size, 7);
      expect(derElements(derElement(0x04, content))).toEqual([{ tag: 0x04, content }]);
    }
  });
});
