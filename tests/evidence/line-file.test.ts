import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseCipher } from '../../src/evidence/access/case-cipher.ts';
import { makeCaseKey } from '../../src/evidence/access/case-key.ts';
import { lineFile } from '../../src/evidence/line-file.ts';

const cipher = caseCipher(makeCaseKey());
const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'leadline-lines-')), 'below', 'lines.jsonl');

describe.each([
  ['plain', undefined],
  ['encrypted', cipher],
])('lineFile(), %s', (kind, key) => {
  test('gives back what was added, in order; nothing is made before, and its owner alone may read it', () => {
    const path = newPath();
    const file = lineFile(path, key);
    expect(file.read()).toEqual([]);
    expect(existsSync(path)).toBe(false);
    file.add('{"first":"zwölf"}');
    file.add('second');
    expect(lineFile(path, key).read()).toEqual(['{"first":"zwölf"}', 'second']);
    expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readFileSync(path, 'utf8').includes('second')).toBe(kind === 'plain');
  });

  test('half a line, as a kill leaves it, spoils nothing behind it', () => {
    const path = newPath();
    const file = lineFile(path, key);
    file.add('first');
    const whole = readFileSync(path, 'utf8');
    appendFileSync(path, whole.slice(0, 3));
    file.add('third');
    expect(file.read().filter((line) => line !== 'fir')).toEqual(['first', 'third']);
  });

  test('what is removed is in the file no more; what cannot be read stays', () => {
    const path = newPath();
    const file = lineFile(path, key);
    for (const line of ['keep-1', 'gone-1', 'keep-2', 'gone-2']) file.add(line);
    file.remove((line) => line.startsWith('gone'));
    expect(file.read()).toEqual(['keep-1', 'keep-2']);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    file.add('keep-3');
    expect(file.read()).toEqual(['keep-1', 'keep-2', 'keep-3']);
  });
});

describe('lineFile() of an encrypted case', () => {
  test('leaves out what another key wrote, and refuses to read without one', () => {
    const path = newPath();
    lineFile(path, cipher).add('secret');
    expect(lineFile(path, caseCipher(makeCaseKey())).read()).toEqual([]);
    expect(() => lineFile(path).read()).toThrow(expect.objectContaining({ code: 'E_KEY' }));
    writeFileSync(path, 'planted in clear\n');
    expect(lineFile(path, cipher).read()).toEqual([]);
  });
});
