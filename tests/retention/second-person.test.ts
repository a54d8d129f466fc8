import { describe, expect, test } from 'vitest';
import { mayApprove } from '../../src/retention/second-person.ts';

const operators = ['Unit THB', 'jdoe', ''];

describe('mayApprove()', () => {
  test.each([
    ['police', 'Unit THB', false],
    ['police', ' unit  thb ', false],
    ['police', 'ＵＮＩＴ ＴＨＢ', false],
    ['ngo', 'Unit-THB', false],
    ['ngo', 'JDOE', false],
    ['ngo', '', false],
    ['ngo', ' . ', false],
    ['police', 'Second Person', true],
    ['ngo', 'Unit THB 2', true],
    ['demo', 'Unit THB', true],
    ['demo', '', false],
  ] as const)('RE-2: under %s, “%s”: %s', (regime, approver, expected) => {
    expect(mayApprove({ regime, approver, operators })).toBe(expected);
  });
});
