import { describe, expect, test } from 'vitest';
import { createDnsLookup } from '../../src/fetch/dns-lookup.ts';

describe('createDnsLookup()', () => {
  test('asks once for simultaneous questions, and again when the answer is old', async () => {
    let nowMs = 0;
    const asked: string[] = [];
    const lookup = createDnsLookup(
      async (host) => {
        asked.push(host);
        return [{ address: `1.1.1.${asked.length}`, ttlSeconds: 30 }];
      },
      () => nowMs,
    );
    const answers = await Promise.all([lookup('a.test'), lookup('a.test')]);
    expect(answers[0]).toBe(answers[1]);
    nowMs = 29_000;
    expect(await lookup('a.test')).toBe(answers[0]);
    nowMs = 31_000;
    expect(await lookup('a.test')).toEqual([{ address: '1.1.1.2', ttlSeconds: 30 }]);
    expect(asked).toEqual(['a.test', 'a.test']);
  });

  test('bounds the time to live: a zero is kept for seconds, a week for minutes', async () => {
    let nowMs = 0;
    const asked: string[] = [];
    const lookup = createDnsLookup(
      async (host) => {
        asked.push(host);
        return [{ address: '1.1.1.1', ttlSeconds: host === 'zero.test' ? 0 : 604_800 }];
      },
      () => nowMs,
    );
    for (const at of [0, 4_000, 6_000, 299_000, 301_000]) {
      nowMs = at;
      await lookup('zero.test');
      await lookup('week.test');
    }
    expect(asked.filter((host) => host === 'zero.test')).toHaveLength(3);
    expect(asked.filter((host) => host === 'week.test')).toHaveLength(2);
  });

  test('passes an error on and asks again after a while', async () => {
    let nowMs = 0;
    let asked = 0;
    const lookup = createDnsLookup(
      async () => {
        asked += 1;
        throw Object.assign(new Error('down'), { code: 'ESERVFAIL' });
      },
      () => nowMs,
    );
    await expect(lookup('a.test')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    await expect(lookup('a.test')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    expect(asked).toBe(1);
    nowMs = 6_000;
    await expect(lookup('a.test')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    expect(asked).toBe(2);
  });
});
