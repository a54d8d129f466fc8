import { describe, expect, test } from 'vitest';
import { chooseSample } from '../../../src/cli/scan/choose-sample.ts';

const captures = Array.from({ length: 400 }, (_, at) => `cap-${at.toString(16).padStart(20, '0')}`);
const paths = captures.flatMap((id) => [`evidence/00/${id}/item.warc.gz`, `evidence/00/${id}/record.json`]);

describe('chooseSample()', () => {
  test.each([
    [{ count: 7 }, 7],
    [{ count: 1_000 }, 400],
    [{ percent: 5 }, 20],
    [{ percent: 100 }, 400],
    [undefined, 400],
  ])('chooses for %o exactly %i captures, with both their files', (sample, wanted) => {
    const choose = chooseSample(sample)(paths);
    const chosen = captures.filter(choose);
    expect(chosen).toHaveLength(wanted);
    expect(paths.filter(choose)).toEqual(chosen.flatMap((id) => paths.filter((path) => path.includes(id))));
  });

  test('chooses others each time', () => {
    const once = (): string => captures.filter(chooseSample({ count: 20 })(paths)).join();
    expect(once()).not.toBe(once());
  });
});
