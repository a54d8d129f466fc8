import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScanLog } from '../../../src/cli/scan/scan-log.ts';
import { withoutContacts } from '../../../src/cli/case/without-contacts.ts';
import { caseCipher } from '../../../src/evidence/access/case-cipher.ts';
import { makeCaseKey } from '../../../src/evidence/access/case-key.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import type { ScanEvent } from '../../../src/scan/scan-events.ts';

const EVENTS: readonly ScanEvent[] = [
  {
    type: 'settled',
    targetId: 'lumen',
    url: 'https://lumen.test/ad/31612345678-anna?q=CANARY-query#CANARY-mark',
    outcome: 'error',
    detail: 'redirect to https://CANARY-user:secret@other.test/CANARY-path',
    ads: 0,
  },
  { type: 'note', message: 'page https://lumen.test/CANARY?x=1 of CANARY-mail@ads.test, call +31 6 12345678' },
  { type: 'urgent', targetId: 'lumen', id: 'urg-0000000000000001', category: 'child-trade' },
];

function logged(cipher?: ReturnType<typeof caseCipher>): { text: string; mode: number } {
  const logs = join(mkdtempSync(join(tmpdir(), 'leadline-log-')), 'logs');
  const log = openScanLog({ logs, cipher }, (text) => sha256(`salt\n${text}`));
  for (const event of EVENTS) log.info(event);
  const path = join(logs, 'scan.log');
  log.flush();
  return { text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777 };
}

describe('openScanLog()', () => {
  test('AC-5: no handle, no path, no query and no page text stands in the log; host and outcome do', () => {
    const { text, mode } = logged();
    expect(text).not.toMatch(/CANARY|31612345678|12345678|anna|secret|ads\.test/);
    const lines = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      {
        type: 'settled',
        targetId: 'lumen',
        host: 'lumen.test',
        outcome: 'error',
        detail: 'redirect to https://other.test/…',
        page: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
      { type: 'note', message: 'page https://lumen.test/… of … call …' },
      { type: 'urgent', id: 'urg-0000000000000001' },
    ]);
    expect(mode).toBe(0o600);
  });

  test('AC-2: in an encrypted case every line is encrypted, and read again with the key', () => {
    const cipher = caseCipher(makeCaseKey());
    const { text } = logged(cipher);
    expect(text).not.toMatch(/lumen|settled/);
    const lines = text
      .split('\n')
      .slice(0, -1)
      .map((line) => cipher.decryptLine('logs/scan.log', line));
    expect(lines.map((line) => (JSON.parse(line ?? '') as ScanEvent).type)).toEqual(['settled', 'note', 'urgent']);
  });

  test.runIf(existsSync('/dev/full'))('EV-8: a full disk neither holds up nor ends whoever writes to it', () => {
    const logs = join(mkdtempSync(join(tmpdir(), 'leadline-log-')), 'logs');
    mkdirSync(logs);
    symlinkSync('/dev/full', join(logs, 'scan.log'));
    const log = openScanLog({ logs }, (text) => text);
    for (let at = 0; at < 100; at += 1) for (const event of EVENTS) log.info(event);
    log.flush();
    log.flush();
  });
});

describe('withoutContacts()', () => {
  test.each([
    ['http 404', 'http 404'],
    ['over 1000000 bytes', 'over 1000000 bytes'],
    ['dns ENOTFOUND', 'dns ENOTFOUND'],
    ['socks5://10.0.0.1:1080 refused', 'socks5://10.0.0.1:1080/… refused'],
    ['mail a.b+c@ads.test now', 'mail … now'],
    ['+31 (0)6-12.34.56.78 and 0612345678', '… and …'],
  ])('makes of “%s” “%s”', (text, wanted) => {
    expect(withoutContacts(text)).toBe(wanted);
  });
});
