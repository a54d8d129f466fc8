import type { Ad, AdFields, Place, Price } from '../../src/model/ad.ts';
import type { Handle, HandleKind } from '../../src/model/handle.ts';
import type { Provenance, Read } from '../../src/model/provenance.ts';

const SOMEWHERE: Provenance = { start: 0, end: 0, where: 'text', raw: '', by: 'test@1' };

/** A value that was read somewhere. */
export function read<T>(value: T): Read<T> {
  return { ...SOMEWHERE, value };
}

/** A handle that stands outside of the body. */
export function handle(kind: HandleKind, value: string, over: Partial<Handle> = {}): Handle {
  return { ...SOMEWHERE, where: 'attribute', kind, value, confidence: 1, obfuscated: false, status: 'valid', stop: false, ...over };
}

/** What an invented ad is made of, as plain values. */
export interface SampleAd {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly ages?: readonly number[];
  readonly prices?: readonly Price[];
  readonly place?: Place;
  readonly postedAt?: string;
  readonly languages?: readonly string[];
  readonly text?: string;
  readonly handles?: readonly Handle[];
  readonly job?: AdFields['job'];
  /** What else is stated. */
  readonly stated?: Pick<AdFields, 'tours' | 'languagesSpoken' | 'nationalityClaims' | 'seller' | 'market' | 'housing'>;
  readonly url?: string;
}

/** An invented ad. */
export function sampleAd(ad: SampleAd = {}): Ad {
  const text = ad.text ?? 'Sweet and discreet, in town this week.';
  return {
    url: ad.url ?? 'https://ads.test/ad/4711',
    from: 'page',
    body: { ...SOMEWHERE, raw: text, end: text.length, value: text },
    languages: ad.languages ?? ['en'],
    fields: {
      ...(ad.title === undefined ? {} : { title: read(ad.title) }),
      aliases: (ad.aliases ?? []).map(read),
      ages: (ad.ages ?? []).map(read),
      prices: (ad.prices ?? []).map(read),
      ...(ad.place === undefined ? {} : { place: read(ad.place) }),
      ...(ad.postedAt === undefined ? {} : { postedAt: read(ad.postedAt) }),
      ...(ad.job === undefined ? {} : { job: ad.job }),
      ...ad.stated,
      other: [],
    },
    handles: ad.handles ?? [],
    indicators: [],
    urgent: [],
  };
}
