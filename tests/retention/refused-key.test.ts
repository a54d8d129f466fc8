import { describe, expect, test } from 'vitest';
import { refusedKey } from '../../src/retention/refused-key.ts';

const operator = { id: 'key-00000001', role: 'supervisor' } as const;

describe('refusedKey()', () => {
  test.each([
    ['key-00000001', 'supervisor', 'same'],
    ['key-00000001', 'collector', 'same'],
    ['key-00000002', 'supervisor', undefined],
    ['key-00000002', 'analyst', 'role'],
    ['key-00000002', 'collector', 'role'],
    ['key-00000002', 'auditor', 'role'],
  ] as const)('RE-2: %s of a %s is refused: %s', (id, role, expected) => {
    expect(refusedKey({ id, role }, operator)).toBe(expected);
  });
});
