import { describe, expect, test } from 'vitest';
import { DEFAULT_SCORING } from '../../src/score/scoring-settings.ts';
import { handle } from '../diff/sample-ad.ts';
import { MEANINGS, scorable, scoreOf, scores } from './sample-scorable.ts';
import type { SampleScorable } from './sample-scorable.ts';
import { scoreDay } from '../../src/score/score-day.ts';

const PHONE = handle('phone', '+31612345678');

describe('scoreDay()', () => {
  test.each<[string, SampleScorable, string]>([
    ['no sign', {}, 'none'],
    ['a sign of weight 0 only', { signs: ['SEX-MOVE'] }, 'none'],
    ['one sign', { signs: ['SEX-YOUTH'] }, 'note'],
    ['two groups of an escort ad', { signs: ['SEX-YOUTH', 'SEX-UNPROT'] }, 'note'],
    ['three groups of an escort ad', { signs: ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-AVAIL247'] }, 'read'],
    ['three groups, one of weight 0', { signs: ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-MOVE'] }, 'note'],
    ['three signs of one group', { signs: ['SEX-YOUTH', 'SEX-TRUST', 'SEX-UNPROT'] }, 'note'],
    ['three groups of a job ad', { category: 'recruitment', signs: ['JOB-HIGHPAY', 'JOB-TRAVEL', 'JOB-DOCS'] }, 'note'],
    ['four groups of a job ad', { category: 'recruitment', signs: ['JOB-HIGHPAY', 'JOB-TRAVEL', 'JOB-DOCS', 'JOB-WOMEN'] }, 'read'],
    ['two groups of a forum post', { category: 'forum', signs: ['SEX-UNPROT', 'JOB-TRAVEL'] }, 'read'],
    ['two weak groups of a forum post', { category: 'forum', signs: ['JOB-HIGHPAY', 'JOB-WOMEN'] }, 'note'],
    ['advance payment beside three groups', { signs: ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-AVAIL247', 'PAY-ADVANCE'] }, 'note'],
    ['trade in children without a contact', { category: 'marketplace', signs: ['MKT-CHILD'] }, 'note'],
    ['trade in children with a contact', { category: 'marketplace', signs: ['MKT-CHILD'], handles: [PHONE] }, 'read-first'],
    ['trade in organs with a contact of the site only', { signs: ['MKT-ORGAN'], handles: [{ ...PHONE, stop: true }] }, 'note'],
    ['advance payment beside trade in organs', { signs: ['MKT-ORGAN', 'PAY-ADVANCE'], handles: [PHONE] }, 'read-first'],
    ['a phone written in words, alone', { handles: [{ ...PHONE, obfuscated: true, raw: 'nul six een' }] }, 'note'],
    ['what the target wants first', { signs: ['PAY-CRYPTO'], escalate: [{ indicator: 'PAY-CRYPTO', minGroups: 1 }] }, 'read-first'],
    [
      'what the target wants first, with too few groups',
      { signs: ['PAY-CRYPTO'], escalate: [{ indicator: 'PAY-CRYPTO', minGroups: 2 }] },
      'note',
    ],
    [
      'what the target wants first, a second group beside it',
      { signs: ['PAY-CRYPTO', 'SEX-UNPROT'], escalate: [{ indicator: 'PAY-CRYPTO', minGroups: 2 }] },
      'read-first',
    ],
    ['a target that wants origin first', { signs: ['SEX-ETHN'], escalate: [{ indicator: 'SEX-ETHN', minGroups: 1 }] }, 'none'],
  ])('%s', (_, sample, priority) => {
    expect(scoreOf(scorable(1, sample)).priority).toBe(priority);
  });

  test('reads a link between ads first only beside another group', () => {
    const linked = (signs: readonly string[]) => [
      scorable(1, { aliases: ['Anna'], handles: [PHONE], signs }),
      scorable(2, { aliases: ['Bella'], handles: [PHONE] }),
    ];
    expect(scoreOf(...linked([])).priority).toBe('note');
    expect(scoreOf(...linked(['SEX-UNPROT'])).priority).toBe('read-first');
    expect(scoreOf(...linked(['SEX-ETHN'])).priority).toBe('note');
  });

  test('gives every ad all that was seen, and words that can be checked', () => {
    const { indicators, reasons } = scoreOf(
      scorable(1, {
        signs: ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-MOVE', 'SEX-ETHN'],
        handles: [{ ...PHONE, obfuscated: true, raw: 'nul six een' }],
      }),
    );
    expect(indicators).toEqual(['N-OBFUSC', 'SEX-ETHN', 'SEX-MOVE', 'SEX-UNPROT', 'SEX-YOUTH']);
    expect(reasons).toEqual([
      '3 groups: contact, presentation, service',
      'contact: phone written in words (N-OBFUSC, E1)',
      'presentation: "words of SEX-YOUTH" (SEX-YOUTH, E1)',
      'service: "words of SEX-UNPROT" (SEX-UNPROT, E2)',
      'presentation: "words of SEX-ETHN" (SEX-ETHN, E1): beside other groups, decides nothing',
      'shown only: "words of SEX-MOVE" (SEX-MOVE, E1-negative)',
    ]);
  });

  test('never tells a number of points or a probability', () => {
    const { reasons } = scoreOf(
      scorable(1, { signs: ['SEX-YOUTH', 'SEX-UNPROT', 'SEX-AVAIL247', 'SEX-PLURAL', 'PAY-CRYPTO', 'PAY-ADVANCE'] }),
    );
    expect(reasons.join('\n')).not.toMatch(/score|point|probab|risk|%/i);
  });

  test('passes over a hit of a list that is no longer given', () => {
    const one = scorable(1, { signs: ['SEX-YOUTH'] });
    expect(scoreDay([one], [], DEFAULT_SCORING).get(one.leadId)).toMatchObject({ indicators: [], priority: 'none', reasons: [] });
  });

  test('gives the same whatever the order of the ads', () => {
    const ads = [1, 2, 3, 4, 5, 6].map((id) =>
      scorable(id, {
        aliases: [id % 2 ? 'Anna' : 'Bella'],
        handles: [PHONE, handle('btc', 'bc1qexample')],
        signs: ['SEX-UNPROT'],
        ages: [20 + id],
      }),
    );
    const straight = scores(ads);
    const backwards = scores(ads.toReversed());
    for (const { leadId } of ads) expect(backwards.get(leadId)).toEqual(straight.get(leadId));
  });

  test('honours weights that a unit sets, 0 included', () => {
    const one = scorable(1, { handles: [{ ...PHONE, obfuscated: true }] });
    const settings = { ...DEFAULT_SCORING, weights: { ...DEFAULT_SCORING.weights, 'N-OBFUSC': 0 } };
    expect(scoreDay([one], MEANINGS, settings).get(one.leadId)).toMatchObject({ priority: 'none', indicators: ['N-OBFUSC'] });
  });
});

describe('the base rate of a site', () => {
  /** Ads of one site, a share of which shows the sign; the first does, with two further groups. */
  const site = (count: number, shows: number) =>
    Array.from({ length: count }, (_, at) =>
      scorable(at + 1, { signs: [...(at < shows ? ['SEX-TRUST'] : []), ...(at === 0 ? ['SEX-UNPROT', 'SEX-AVAIL247'] : [])] }),
    );

  test.each([
    [
      'a sign on 30 % of the ads counts half, the score suffices',
      50,
      15,
      'read',
      "base rate: SEX-TRUST in 30 % of this site's ads, counted half",
    ],
    ['a sign on 32 % of the ads does not count', 50, 16, 'note', "base rate: SEX-TRUST in 32 % of this site's ads, not counted"],
    ['a sign on 8 % of the ads counts', 50, 4, 'read', undefined],
    ['too few ads say nothing about the site', 49, 49, 'read', undefined],
  ])('%s', (_, count, shows, priority, reason) => {
    const score = scoreOf(...site(count, shows));
    expect(score.priority).toBe(priority);
    expect(score.reasons.filter((text) => text.startsWith('base rate'))).toEqual(reason === undefined ? [] : [reason]);
  });

  test('still notes an ad whose one sign is common on its site', () => {
    const ads = site(50, 40);
    expect(scores(ads).get(ads[1]?.leadId ?? '')?.priority).toBe('note');
  });

  test('is that of each site by itself', () => {
    const other = scorable(999, { target: 'site-b', signs: ['SEX-TRUST', 'SEX-UNPROT', 'SEX-AVAIL247'] });
    expect(scores([...site(50, 40), other]).get(other.leadId)?.priority).toBe('read');
  });

  test('leaves links between ads alone, however common they are', () => {
    const ads = Array.from({ length: 60 }, (_, at) =>
      scorable(at + 1, { handles: [PHONE], aliases: [`Name${at}`], signs: at === 0 ? ['SEX-UNPROT'] : [] }),
    );
    expect(scoreOf(...ads).priority).toBe('read-first');
  });
});
