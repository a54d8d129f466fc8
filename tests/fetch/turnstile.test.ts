import { describe, expect, test } from 'vitest';
import { createTurnstile } from '../../src/fetch/turnstile.ts';

describe('createTurnstile()', () => {
  test('lets so many jobs in at a time, in order', async () => {
    const turnstile = createTurnstile(2);
    const log: string[] = [];
    let inside = 0;
    let most = 0;
    const job = (name: string) => async (): Promise<string> => {
      inside += 1;
      most = Math.max(most, inside);
      log.push(name);
      await Promise.resolve();
      inside -= 1;
      return name;
    };
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((name) => turnstile(job(name))))).toEqual(['a', 'b', 'c', 'd']);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(2);
  });

  test('gives the place of a failed job to the next', async () => {
    const turnstile = createTurnstile(1);
    const failed = turnstile(() => Promise.reject(new Error('no')));
    const next = turnstile(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
