import { mkdtempSync, readdirSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyStore } from '../../src/evidence/body-store.ts';
import { sha256 } from '../../src/model/sha256.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'leadline-bodies-'));

describe('bodyStore()', () => {
  test('gives back what was kept, under its hash', () => {
    const store = bodyStore(folder());
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (body) => {
        const hash = store.save(body);
        expect(hash).toBe(sha256(body));
        expect(Buffer.from(store.read(hash))).toEqual(Buffer.from(body));
      }),
      { numRuns: 50 },
    );
  });

  test('keeps a body once and read-only', () => {
    const path = folder();
    const store = bodyStore(path);
    const hash = store.save(Buffer.from('the same'));
    const file = join(path, hash.slice(0, 2), `${hash}.zst`);
    const before = statSync(file);
    store.save(Buffer.from('the same'));
    bodyStore(path).save(Buffer.from('the same'));
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
    expect(before.mode & 0o777).toBe(0o400);
    expect(readdirSync(join(path, hash.slice(0, 2)))).toEqual([`${hash}.zst`]);
  });

  test('is not stopped by the part of a killed run', () => {
    const path = folder();
    const store = bodyStore(path);
    const body = Buffer.from('cut short');
    const hash = sha256(body);
    store.save(Buffer.from('another, so that the shelf of the first may or may not exist'));
    bodyStore(path);
    const shelf = join(path, hash.slice(0, 2));
    store.save(body);
    chmodSync(join(shelf, `${hash}.zst`), 0o600);
    writeFileSync(join(shelf, `${sha256('x')}.zst.part`), 'half', { mode: 0o400 });
    expect(Buffer.from(store.read(hash))).toEqual(body);
  });

  test('says when a body was altered or is missing', () => {
    const path = folder();
    const store = bodyStore(path);
    const [kept, other] = [store.save(Buffer.from('one')), store.save(Buffer.from('two'))];
    const file = join(path, kept.slice(0, 2), `${kept}.zst`);
    chmodSync(file, 0o600);
    const otherBytes = bodyStore(path).read(other);
    expect(Buffer.from(otherBytes).toString()).toBe('two');
    writeFileSync(file, '');
    expect(() => store.read(kept)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
    expect(() => store.read(sha256('never kept'))).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });
});
