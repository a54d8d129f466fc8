import { describe, expect, test } from 'vitest';
import { createWriteBatch } from '../../src/store/write-batch.ts';
import { caseInMemory } from './case-in-memory.ts';

describe('createWriteBatch()', () => {
  test('commits writes together and resolves each afterwards', async () => {
    const db = caseInMemory();
    db.exec('CREATE TABLE t (n INTEGER)');
    const batch = createWriteBatch(db);
    const insideTransaction: boolean[] = [];
    const writes = [1, 2, 3].map((n) =>
      batch.add(() => {
        insideTransaction.push(db.inTransaction);
        db.prepare('INSERT INTO t VALUES (?)').run(n);
      }),
    );
    expect(db.prepare('SELECT count(*) FROM t').pluck().get()).toBe(0);
    await Promise.all(writes);
    expect(db.prepare('SELECT count(*) FROM t').pluck().get()).toBe(3);
    expect(insideTransaction).toEqual([true, true, true]);
  });

  test('keeps nothing of a batch when one of its writes fails, and says so to each', async () => {
    const db = caseInMemory();
    db.exec('CREATE TABLE t (n INTEGER)');
    const batch = createWriteBatch(db);
    const good = batch.add(() => void db.prepare('INSERT INTO t VALUES (1)').run());
    const bad = batch.add(() => {
      throw new Error('no');
    });
    batch.flush();
    await expect(good).rejects.toThrow('no');
    await expect(bad).rejects.toThrow('no');
    expect(db.prepare('SELECT count(*) FROM t').pluck().get()).toBe(0);
  });
});
