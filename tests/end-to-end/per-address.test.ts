import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { adPage, listPage, scanWorld, targetItem } from './scan-world.ts';
import type { ScanWorld } from './scan-world.ts';

let world: ScanWorld;
afterEach(() => world.close());

describe('sites that share an address', () => {
  test.each([1, 2])('are asked %i at once, and all to their end', async (perAddress) => {
    const hosts = Array.from({ length: 12 }, (_, at) => `s${at}.test`);
    let [now, most] = [0, 0];
    const play = (path: string): string =>
      path === '/robots.txt'
        ? ''
        : path === '/'
          ? listPage([
              ['/ad/1', 'Anna'],
              ['/ad/2', 'Bea'],
            ])
          : adPage(path);
    world = await scanWorld(
      Object.fromEntries(hosts.map((host) => [host, play])),
      Object.fromEntries(hosts.map((host) => [host, '127.0.9.77'])),
    );
    world.onRequest(async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(3);
      now -= 1;
    });
    const end = await world.scan(hosts.map((host) => targetItem(host)).join(''), { perAddress });
    expect([...end.completions.values()]).toEqual(hosts.map(() => 'complete'));
    expect(world.requests).toHaveLength(hosts.length * 4);
    expect(most).toBe(perAddress);
  });
});
