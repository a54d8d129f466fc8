import { describe, expect, test } from 'vitest';
import { mayStandInLog } from '../../src/cli/invocation.ts';

describe('mayStandInLog()', () => {
  test.each(['OPS-12', '2026-117 of 2026-01-05', 'art. 126g/126h Sv, par. 1/2', 'Order 2026-000117, room 4', 'Приказ 12-К', 'z.d.A. 4/26'])(
    'AU-6: takes “%s” for a reason',
    (text) => expect(mayStandInLog(text)).toBe(true),
  );

  test.each([
    '',
    'x'.repeat(501),
    '06 12 34 56 78',
    'call +31 (0)6-12.34.56.78',
    '٠٦١٢٣٤٥٦٧٨',
    '०६१२३४५६७८',
    '０６１２３４５６７８',
    'anna@ads.test',
    'anna＠ads.test',
    '@anna_star',
    'https://ads.test/7',
    'seen at ads.test/ad/anna',
    't.me/anna_star',
    't．me/anna_star',
  ])('AU-6: refuses “%s”, which could name a person', (text) => expect(mayStandInLog(text)).toBe(false));
});
