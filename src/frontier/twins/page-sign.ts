/** What a page that was read says, small enough to be kept: by it two spellings of one page are known. */
export type PageSign = AdSign | ListSign;

/** Of the page of one ad. */
export interface AdSign {
  readonly kind: 'ad';
  /** Fingerprint of the ad's own text. */
  readonly text: string;
  /** Fingerprint of its contacts, ages and prices, which a translation keeps; undefined for an ad without contacts. */
  readonly facts: string | undefined;
}

/** Of a list: what tells its records apart, each once. */
export interface ListSign {
  readonly kind: 'list';
  readonly records: ReadonlySet<string>;
}

/** Lists with fewer records are like any other. */
const LEAST_RECORDS = 3;
/** Share of the records of two lists together that both show: from here on they are one list, in which an ad or two moved meanwhile. */
const SAME_SHARE = 0.9;
/** Below this share they are two lists. */
const OTHER_SHARE = 0.5;

/** Whether two signs are those of one page: `same`, `other`, or `unsure`. On the basis of `facts` an ad is the same by these alone, whatever its words. */
export function compareSigns(a: PageSign, b: PageSign, basis: 'text' | 'facts'): 'same' | 'other' | 'unsure' {
  if (a.kind === 'list' && b.kind === 'list') return compareLists(a.records, b.records);
  if (a.kind !== 'ad' || b.kind !== 'ad') return 'other';
  if (a.text === b.text) return 'same';
  if (a.facts === undefined || a.facts !== b.facts) return 'other';
  return basis === 'facts' ? 'same' : 'unsure';
}

function compareLists(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'other' | 'unsure' {
  let both = 0;
  for (const record of a) if (b.has(record)) both += 1;
  const share = both / Math.max(1, a.size + b.size - both);
  if (share < OTHER_SHARE) return 'other';
  return share >= SAME_SHARE && Math.min(a.size, b.size) >= LEAST_RECORDS ? 'same' : 'unsure';
}

/** One text that stands for a sign. */
export function signKey(sign: PageSign): string {
  return sign.kind === 'ad' ? sign.text : [...sign.records].toSorted().join(' ');
}
