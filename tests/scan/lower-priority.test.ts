import { execFileSync } from 'node:child_process';
import { getPriority } from 'node:os';
import { describe, expect, test } from 'vitest';

const module = new URL('../../src/scan/lower-priority.ts', import.meta.url).href;

describe('lowerPriority()', () => {
  test.skipIf(process.platform !== 'linux')('leaves the processor to others in the thread that calls it, and in no other', () => {
    const inThread = `import { readlinkSync } from 'node:fs';
      import { getPriority } from 'node:os';
      import { parentPort } from 'node:worker_threads';
      import { lowerPriority } from ${JSON.stringify(module)};
      lowerPriority();
      parentPort.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1))));`;
    const script = `import { getPriority } from 'node:os';
      import { Worker } from 'node:worker_threads';
      const thread = new Worker(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(inThread)})));
      thread.once('message', (nice) => console.log(getPriority(), nice));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const own = getPriority();
    expect(out.trim()).toBe(`${own} ${Math.max(own, 10)}`);
  });
});
