import { existsSync, linkSync, mkdtempSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseCipher } from '../../src/evidence/access/case-cipher.ts';
import { makeCaseKey } from '../../src/evidence/access/case-key.ts';
import { itemStore } from '../../src/evidence/item-store.ts';
import type { ItemStore } from '../../src/evidence/item-store.ts';

let folder: string;
let store: ItemStore;
const ID = 'cap-3f23456789abcdef0123';
const FILES = { warc: Buffer.from('warc'), record: '{}\n' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadline-items-'));
  store = itemStore(join(folder, 'evidence'), join(folder, 'tmp'));
});

describe('itemStore()', () => {
  test('EV-2: keeps two files a capture, read-only, under a folder of its own, and nothing else', async () => {
    await store.save(ID, FILES);
    const item = join(folder, 'evidence', '3f', ID);
    expect(readdirSync(item).toSorted()).toEqual(['item.warc.gz', 'record.json']);
    for (const name of readdirSync(item)) expect(statSync(join(item, name)).mode & 0o777).toBe(0o400);
    expect(statSync(item).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(store.read(ID)).toEqual(FILES);
  });

  test('EV-2: never changes an item: a second one of the same id leaves the first as it is', async () => {
    await store.save(ID, FILES);
    await store.save(ID, { warc: Buffer.from('other'), record: 'other' });
    expect(store.read(ID)).toEqual(FILES);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  test('EV-8: what a killed run left half-made was never an item, and is cleared away', async () => {
    const half = join(folder, 'tmp', ID);
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'item.warc.gz'), 'half');
    expect(store.read(ID)).toBeUndefined();
    expect([...store.ids()]).toEqual([]);
    store.clean();
    expect(existsSync(half)).toBe(false);
    await store.save(ID, FILES);
    expect([...store.ids()]).toEqual([ID]);
  });

  test('EV-8: an item that cannot be written leaves nothing behind', async () => {
    writeFileSync(join(folder, 'evidence'), 'in the way');
    await expect(store.save(ID, FILES)).rejects.toThrow();
    expect(existsSync(join(folder, 'tmp', ID))).toBe(false);
  });

  test('AC-2: with a cipher both files lie encrypted, and are read again by the same key alone', async () => {
    const cipher = caseCipher(makeCaseKey());
    const encrypted = itemStore(join(folder, 'evidence'), join(folder, 'tmp'), cipher);
    await encrypted.save(ID, FILES);
    expect(encrypted.read(ID)).toEqual(FILES);
    const item = join(folder, 'evidence', '3f', ID);
    expect(cipher.decrypt(`${ID}/record.json`, readFileSync(join(item, 'record.json'))).toString()).toBe('{}\n');
    for (const name of readdirSync(item)) expect(statSync(join(item, name)).mode & 0o777).toBe(0o400);
    expect(() => store.read(ID)).toThrow(expect.objectContaining({ code: 'E_KEY' }));
    const other = itemStore(join(folder, 'evidence'), join(folder, 'tmp'), caseCipher(makeCaseKey()));
    expect(() => other.read(ID)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('AC-2: the two files of an item do not stand in for each other', async () => {
    const encrypted = itemStore(join(folder, 'evidence'), join(folder, 'tmp'), caseCipher(makeCaseKey()));
    await encrypted.save(ID, FILES);
    const [warc, record] = ['item.warc.gz', 'record.json'].map((name) => join(folder, 'evidence', '3f', ID, name)) as [string, string];
    renameSync(warc, `${warc}.x`);
    renameSync(record, warc);
    renameSync(`${warc}.x`, record);
    expect(() => encrypted.read(ID)).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
  });

  test('RE-3: destroying an item destroys its content keys before its files, and begins anew where it was stopped', async () => {
    const cipher = caseCipher(makeCaseKey());
    const encrypted = itemStore(join(folder, 'evidence'), join(folder, 'tmp'), cipher);
    await encrypted.save(ID, FILES);
    // A second name for the same bytes on the disk: what is left there when the first is gone.
    const left = join(folder, 'left');
    linkSync(join(folder, 'evidence', '3f', ID, 'record.json'), left);
    encrypted.destroy(ID);
    expect(() => cipher.decrypt(`${ID}/record.json`, readFileSync(left))).toThrow(expect.objectContaining({ code: 'E_INTEGRITY' }));
    expect(encrypted.read(ID)).toBeUndefined();
    // Stopped between taking the item out and destroying its keys.
    await encrypted.save(ID, FILES);
    const going = join(folder, 'tmp', `destroyed-${ID}`);
    renameSync(join(folder, 'evidence', '3f', ID), going);
    encrypted.destroy(ID);
    expect(existsSync(going)).toBe(false);
    encrypted.destroy(ID);
  });

  test('spreads items over folders and lists them in order', async () => {
    const ids = ['cap-aa00000000000000000a', 'cap-0b00000000000000000b', 'cap-aa000000000000000009'];
    for (const id of ids) await store.save(id, FILES);
    expect([...store.ids()]).toEqual(['cap-0b00000000000000000b', 'cap-aa000000000000000009', 'cap-aa00000000000000000a']);
    store.destroy('cap-aa000000000000000009');
    expect([...store.ids()]).toEqual(['cap-0b00000000000000000b', 'cap-aa00000000000000000a']);
    expect(readFileSync(join(folder, 'evidence', '0b', 'cap-0b00000000000000000b', 'record.json'), 'utf8')).toBe('{}\n');
  });
});
