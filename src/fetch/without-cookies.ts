import type { Omission } from '../model/fetch-trace.ts';

/** Header fields that may be kept, and what was left out. */
export interface KeptHeaders {
  readonly headers: readonly (readonly [string, string])[];
  readonly omitted: readonly Omission[];
}

/** Fields that hold what only the server and we may know. */
const SECRET: ReadonlySet<string> = new Set([
  'cookie',
  'cookie2',
  'set-cookie',
  'set-cookie2',
  'authorization',
  'proxy-authorization',
  'proxy-authenticate',
]);

/** The header fields, lower-case names, without cookies and credentials; each kind that was left out is named once. */
export function withoutCookies(headers: KeptHeaders['headers'], stage: Omission['stage']): KeptHeaders {
  const left = [...new Set(headers.flatMap(([name]) => (SECRET.has(name) ? [name] : [])))];
  if (left.length === 0) return { headers, omitted: [] };
  return {
    headers: headers.filter(([name]) => !SECRET.has(name)),
    omitted: left.map((what) => ({ what, stage, why: 'cookies and credentials are not kept' })),
  };
}
