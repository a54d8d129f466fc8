import { describe, expect, test } from 'vitest';
import { clockState } from '../../src/evidence/clock-state.ts';

const asking = (answers: Readonly<Record<string, string>>) => async (program: string) => answers[program];
const TRACKING = 'A29FC87B,time.example,3,1795262400.0,-0.012345678,0.000001,0.00002,-12.3,0.0,0.01,0.03,0.001,64.2,Normal\n';

describe('clockState()', () => {
  test.each([
    [{ chronyc: TRACKING }, { source: 'chrony', offsetMs: -12 }],
    [
      { chronyc: '00000000,,0,0.0,0.0,0,0,0,0,0,0,0,0,Not synchronised\n', timedatectl: 'yes\n' },
      { source: 'ntp', offsetMs: null },
    ],
    [{ timedatectl: 'no\n' }, { source: 'none', offsetMs: null }],
    [{}, { source: 'none', offsetMs: null }],
    [{ chronyc: 'nonsense' }, { source: 'none', offsetMs: null }],
  ] as const)('EV-6: reads %j', async (answers, state) => expect(await clockState(asking(answers))).toEqual(state));

  test('EV-6: asks this machine without fail', async () => expect(['chrony', 'ntp', 'none']).toContain((await clockState()).source));
});
