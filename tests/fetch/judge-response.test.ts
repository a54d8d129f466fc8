import { describe, expect, test } from 'vitest';
import { judgeResponse } from '../../src/fetch/judge-response.ts';

const LIMITS = { maxBytes: 1_000, nowMs: 1_000_000 };

function judge(status: number, headers: Record<string, string> = {}, url = 'http://a.test/dir/page'): unknown {
  return judgeResponse({ url, status, headers: Object.entries(headers) }, LIMITS);
}

describe('judgeResponse()', () => {
  test.each([200, 203, 206, 304, 400, 401, 403, 404, 410, 451])('lets the body of %i be read', (status) => {
    expect(judge(status, { 'content-type': 'text/html' })).toBeUndefined();
  });

  test.each([
    [301, '/x', 'http://a.test/x'],
    [302, 'x?b=2&a=1', 'http://a.test/dir/x?b=2&a=1'],
    [303, '//b.test/', 'http://b.test/'],
    [307, 'https://user:secret@b.test/', 'https://b.test/'],
    [308, 'http://127.0.0.1/', 'http://127.0.0.1/'],
  ])('gives back a %i to %s', (status, location, absolute) => {
    expect(judge(status, { location })).toEqual({ kind: 'redirect', status, location: absolute });
  });

  test.each([
    [{}],
    [{ location: 'http://[' }],
    [{ location: 'ftp://a.test/' }],
    [{ location: 'file:///etc/passwd' }],
    [{ location: 'javascript:alert(1)' }],
  ])('fails a redirect with %j', (headers) => {
    expect(judge(302, headers)).toMatchObject({ kind: 'failure', outcome: 'error', remedy: 'skip', status: 302 });
  });

  test.each([429, 503])('backs off at %i, as long as it says', (status) => {
    expect(judge(status, { 'retry-after': '60' })).toEqual({
      kind: 'failure',
      outcome: 'blocked',
      remedy: 'back-off',
      detail: `http ${status}`,
      status,
      retryAtMs: 1_060_000,
    });
    expect(judge(status)).toEqual({ kind: 'failure', outcome: 'blocked', remedy: 'back-off', detail: `http ${status}`, status });
  });

  test.each([500, 502, 504, 599])('tries again at %i', (status) => {
    expect(judge(status)).toEqual({ kind: 'failure', outcome: 'error', remedy: 'retry', detail: `http ${status}`, status });
  });

  test.each([
    'image/png',
    'IMAGE/JPEG; q=1',
    'video/mp4',
    'audio/mpeg',
    'font/woff2',
    'application/octet-stream',
    'application/zip',
    'application/pdf',
  ])('does not read %s', (type) => {
    expect(judge(200, { 'content-type': type })).toMatchObject({
      outcome: 'error',
      remedy: 'skip',
      detail: `not-html: ${type.split(';')[0]?.toLowerCase()}`,
    });
  });

  test('reads a compressed sitemap whatever its type', () => {
    expect(judge(200, { 'content-type': 'application/octet-stream' }, 'http://a.test/sitemap.xml.gz?x=1')).toBeUndefined();
    expect(judge(200, { 'content-type': 'image/png' }, 'http://a.test/a.png?f=sitemap.xml.gz')).toMatchObject({ remedy: 'skip' });
  });

  test('does not read a download, nor what says that it is too large', () => {
    expect(judge(200, { 'content-disposition': 'attachment; filename=a.html' })).toMatchObject({ detail: 'not-html: attachment' });
    expect(judge(200, { 'content-length': '1001' })).toMatchObject({ outcome: 'too-large', remedy: 'skip' });
    expect(judge(200, { 'content-length': '1000' })).toBeUndefined();
  });
});
