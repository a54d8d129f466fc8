import type { Category } from '../../src/model/category.ts';
import type { AdPageRules, FieldRule, Hints, ListPageRules, Render, Target } from '../../src/model/target.ts';

/** What a test says of its target; everything else has the defaults of a target file. */
export interface TargetParts {
  readonly category?: Category;
  readonly render?: Render;
  readonly hints?: Partial<Hints>;
  readonly list?: Partial<ListPageRules>;
  readonly ad?: Partial<Omit<AdPageRules, 'fields'>> & { readonly fields?: 'auto' | Readonly<Record<string, Partial<FieldRule>>> };
}

/** A whole target from the parts that a test cares about. */
export function targetOf({ category = 'generic', render = 'http', hints = {}, list = {}, ad = {} }: TargetParts): Target {
  const { fields = 'auto', ...adParts } = ad;
  return {
    id: 'a-test',
    name: 'A test',
    category,
    enabled: true,
    legal: {},
    start: [],
    scope: { hosts: [], include: [], exclude: [], depth: 3, externalLinks: 'ignore', dropQuery: [], resourceHosts: [] },
    fetch: { render, headers: {}, steps: [], wall: { status: [], text: [], onWall: 'cool_down' } },
    limits: {
      robots: 'obey',
      concurrency: 1,
      delayMs: [0, 0],
      maxPages: 1,
      maxMinutes: 1,
      maxBytes: 1,
      retries: 0,
      goneRecheckMs: 0,
      rereadAfterMs: 0,
    },
    hints: { countries: [], languages: [], dateOrder: 'DMY', platformContacts: [], ...hints },
    pages: {
      list: { match: 'auto', records: 'auto', ...list },
      ad: {
        match: 'auto',
        from: 'page',
        prefer: 'structured',
        ignore: [],
        reveal: [],
        ...adParts,
        fields: fields === 'auto' ? 'auto' : wholeFields(fields),
      },
    },
    privacy: { images: 'url_only', screenshot: 'off' },
    escalate: [],
    tests: [],
    source: { file: 'a-test.yaml', sha256: '' },
  };
}

function wholeFields(fields: Readonly<Record<string, Partial<FieldRule>>>): Readonly<Record<string, FieldRule>> {
  const whole = (rule: Partial<FieldRule>): FieldRule => ({ label: [], attr: [], all: false, type: 'text', required: false, ...rule });
  return Object.fromEntries(Object.entries(fields).map(([name, rule]) => [name, whole(rule)]));
}
