import { describe, expect, test } from 'vitest';
import { markSiteStops } from '../../src/score/mark-site-stops.ts';
import type { ScorableAd } from '../../src/score/scorable-ad.ts';
import { DEFAULT_SCORING } from '../../src/score/scoring-settings.ts';
import { handle } from '../diff/sample-ad.ts';
import { scorable } from './sample-scorable.ts';
import type { SampleScorable } from './sample-scorable.ts';

const SITE_PHONE = '+31201234567';
const own = (at: number) => handle('phone', `+3161234${String(1000 + at)}`);

/** Ads of a site; the first `carriers` bear the number in question. */
function site(count: number, carriers: number, sampleOf: (at: number) => SampleScorable): ScorableAd[] {
  return Array.from({ length: count }, (_, at) => {
    const sample = sampleOf(at);
    const handles = [...(sample.handles ?? []), ...(at < carriers ? [handle('phone', SITE_PHONE)] : [])];
    return scorable(at + 1, { ...sample, handles });
  });
}
const stopped = (ads: readonly ScorableAd[]): number =>
  markSiteStops(ads, DEFAULT_SCORING).filter(({ ad }) => ad.handles.some(({ value, stop }) => value === SITE_PHONE && stop)).length;

describe('markSiteStops()', () => {
  test.each<[string, ScorableAd[], number]>([
    ['a number in every ad beside its own contact', site(40, 40, (at) => ({ aliases: [`N${at}`], handles: [own(at)] })), 40],
    ['the same, no names told', site(40, 40, (at) => ({ handles: [own(at)] })), 40],
    ['the same with a seller each', site(40, 15, (at) => ({ seller: `s${at}`, handles: [own(at)] })), 15],
    [
      'an agency on a third of a small site: its ads have no other contact',
      site(24, 8, (at) => ({ aliases: [`N${at}`], handles: at < 8 ? [] : [own(at)] })),
      0,
    ],
    [
      'an agency whose ads all have the same second contact',
      site(24, 8, (at) => ({ aliases: [`N${at}`], handles: at < 8 ? [handle('telegram', 'agency_desk')] : [own(at)] })),
      0,
    ],
    ['a site that is all one agency', site(40, 40, (at) => ({ aliases: [`N${at}`] })), 0],
    [
      'an agency with one account, each ad with a contact of its own',
      site(24, 8, (at) => ({ seller: at < 8 ? 'agency' : `s${at}`, handles: [own(at)] })),
      0,
    ],
    ['one name in all its ads', site(40, 40, (at) => ({ aliases: ['Anna'], handles: [own(at)] })), 0],
    ['a number on a quarter of the ads', site(40, 10, (at) => ({ handles: [own(at)] })), 0],
    ['too few ads', site(19, 19, (at) => ({ handles: [own(at)] })), 0],
  ])('%s', (_, ads, count) => {
    expect(stopped(ads)).toBe(count);
  });

  test('tells why, marks the number however it was given, and leaves the others alone', () => {
    const ads = site(40, 30, (at) => ({ handles: [own(at)] }));
    const [first] = markSiteStops(
      ads.map((one, at) => (at === 0 ? { ...one, ad: { ...one.ad, handles: [own(0), handle('whatsapp', SITE_PHONE)] } } : one)),
      DEFAULT_SCORING,
    );
    expect(first?.ad.handles.map(({ kind, stop, stopReason }) => [kind, stop, stopReason])).toEqual([
      ['phone', false, undefined],
      ['whatsapp', true, 'on 30 of 40 ads of this site, 30 of them with a contact of their own'],
    ]);
  });

  test('judges each site by itself', () => {
    const a = site(40, 40, (at) => ({ handles: [own(at)] }));
    const b = scorable(99, { target: 'site-b', handles: [handle('phone', SITE_PHONE)] });
    expect(stopped([...a, b])).toBe(40);
  });

  test('the threshold is a setting', () => {
    const ads = site(40, 12, (at) => ({ handles: [own(at)] }));
    expect(stopped(ads)).toBe(12);
    const strict = { ...DEFAULT_SCORING, siteStop: { ...DEFAULT_SCORING.siteStop, shareOver: 0.5 } };
    expect(markSiteStops(ads, strict).some(({ ad }) => ad.handles.some(({ stop }) => stop))).toBe(false);
  });
});
