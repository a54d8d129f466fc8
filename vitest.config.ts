import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';

/** Tests that start a browser or the whole program; everything else is `unit`. */
const SLOW = ['tests/end-to-end/**/*.test.ts', 'tests/**/browser-*.test.ts'];

// The operator's own case must not reach what the tests read. (LEADLINE_BROWSER may: it says where the browser is.)
delete process.env['LEADLINE_CASE'];

const config: ViteUserConfig = defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Wall-clock bounds for a loaded two-core machine; no test waits for time to pass.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    globalSetup: 'tests/temporary-folder.ts',
    env: { NO_COLOR: '1', TZ: 'UTC' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: SLOW } },
      { extends: true, test: { name: 'slow', include: SLOW, testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
});

export default config;
