import type { Target } from '../../src/model/target.ts';

/** The parts of an invented target that the frontier reads; `scope`, `pages` and `limits` are laid over it. */
export function sampleTarget(over: {
  readonly scope?: Partial<Target['scope']>;
  readonly start?: Target['start'];
  readonly list?: Target['pages']['list']['match'];
  readonly ad?: Target['pages']['ad']['match'];
  readonly group?: string;
}): Pick<Target, 'scope' | 'start' | 'pages' | 'limits'> {
  return {
    start: over.start ?? [{ kind: 'url', url: 'https://ads.test/' }],
    scope: {
      hosts: ['ads.test'],
      include: [],
      exclude: [],
      depth: 5,
      externalLinks: 'record',
      dropQuery: [],
      resourceHosts: [],
      ...over.scope,
    },
    pages: {
      list: { match: over.list ?? 'auto', records: 'auto' },
      ad: { match: over.ad ?? 'auto', from: 'page', prefer: 'selectors', ignore: [], fields: 'auto', reveal: [] },
    },
    limits: {
      robots: 'obey',
      ...(over.group === undefined ? {} : { group: over.group }),
      concurrency: 1,
      delayMs: [2000, 10_000],
      maxPages: 1000,
      maxMinutes: 60,
      maxBytes: 1_000_000,
      retries: 2,
      goneRecheckMs: 3_600_000,
      rereadAfterMs: 0,
    },
  };
}
