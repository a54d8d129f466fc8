import { describe, expect, test } from 'vitest';
import { unansweredBy } from '../../src/fetch/unanswered-by.ts';
import type { Failure } from '../../src/model/failure.ts';

const failure = (detail: string, more: Partial<Failure> = {}): Failure => ({
  kind: 'failure',
  outcome: 'error',
  remedy: 'retry',
  detail,
  ...more,
});

describe('unansweredBy()', () => {
  test.each([
    [failure('ECONNREFUSED'), 'no-connection'],
    [failure('dns ENOTFOUND'), 'no-connection'],
    [failure('proxy ECONNREFUSED'), 'no-connection'],
    [failure('proxy 407'), undefined],
    [failure('UND_ERR_CONNECT_TIMEOUT', { outcome: 'timeout' }), 'no-connection'],
    [failure('ERR_NAME_NOT_RESOLVED'), 'no-connection'],
    [failure('UND_ERR_HEADERS_TIMEOUT', { outcome: 'timeout' }), 'no-answer'],
    [failure('total time', { outcome: 'timeout' }), undefined],
    [failure('UND_ERR_BODY_TIMEOUT', { outcome: 'timeout' }), undefined],
    [failure('ECONNRESET'), undefined],
    [failure('UND_ERR_SOCKET'), undefined],
    [failure('http 500', { status: 500 }), undefined],
    [failure('http 429', { status: 429, remedy: 'back-off' }), undefined],
    [failure('address is not global', { outcome: 'refused-address', remedy: 'skip' }), undefined],
  ] as const)('%o says %s', (found, said) => expect(unansweredBy(found)).toBe(said));
});
