import { describe, expect, test } from 'vitest';
import { leadText } from '../../../src/cli/triage/lead-text.ts';
import { wrappedText } from '../../../src/cli/triage/wrapped-text.ts';
import type { Lead } from '../../../src/model/lead.ts';
import { decided } from '../../custody/assessment/sample-events.ts';
import { sampleLead } from '../../redact/sample-lead.ts';

const base = sampleLead();
const LONG = `Anna writes https://evil.test/x and \u202Emore\u001B[2J. ${'word '.repeat(300)}END`;
const lead: Lead = { ...base, reasons: ['presentation: "CANARY REASON"'], ad: { ...base.ad, body: { ...base.ad.body, value: LONG } } };
const authors = {
  assessments: [],
  role: undefined,
  scoring: { version: '1.2.3', lexiconSha256: 'ab'.repeat(32), atMs: Date.UTC(2026, 0, 5, 10) },
};
const show = (form: 'folded' | 'short' | 'whole', labels: readonly string[] = []): string =>
  leadText(lead, { form, labels, authors, columns: 80 });

describe('leadText()', () => {
  test('WB-1: folded, it holds the label and nothing of the ad: no title, name, contact, reason or text', () => {
    const text = show('folded', ['urgent: stated-minor (urg-1, released)']);
    expect(text).toContain('urgent: stated-minor');
    expect(text).toContain(lead.leadId);
    const { title, aliases } = lead.ad.fields;
    const words = [
      title?.value ?? '',
      ...aliases.map(({ value }) => value),
      ...lead.ad.handles.map(({ value }) => value),
      'CANARY REASON',
      'Anna writes',
      'Utrecht',
    ];
    expect(words.filter((word) => word !== '').length).toBeGreaterThan(3);
    for (const word of words)
      if (word !== '') expect([word, text.includes(word), show('short').includes(word)]).toEqual([word, false, true]);
  });

  test('WB-1: the short form cuts the text and says so, the whole one gives it', () => {
    expect(show('short')).not.toContain('END');
    expect(show('short').replaceAll(/\s+/g, ' ')).toContain(`(${LONG.length} characters)`);
    expect(show('whole')).toContain('END');
  });

  test('RD-5, VI-4: addresses are defanged, nothing reaches the terminal that it obeys', () => {
    const text = show('whole');
    expect(text).toContain('hxxps://evil[.]test/x');
    // oxlint-disable-next-line no-control-regex -- control characters are what it is for.
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]|\p{Cf}|https:/u);
  });

  test('DQ-1, DQ-5: says who assessed: persons with time and note, the program with version, lexicon and time, and that nobody set a role', () => {
    const { event: _, ...assessment } = decided(lead.leadId, { note: 'same flat' });
    const text = leadText(lead, { form: 'short', labels: [], authors: { ...authors, assessments: [assessment] }, columns: 120 });
    expect(text).toContain('relevant, Anna, 2026-01-05 10:00 UTC, read as of monday: same flat');
    expect(text).toContain('by leadline 1.2.3, lexicon abababababab, 2026-01-05 10:00 UTC');
    expect(text).toContain('unknown (set by nobody)');
    const folded = leadText(lead, { form: 'folded', labels: ['x'], authors: { ...authors, assessments: [assessment] }, columns: 120 });
    expect(folded).toContain('relevant, Anna');
    expect(folded).not.toContain('same flat');
  });

  test('keeps to the columns of the terminal', () => {
    expect(
      Math.max(
        ...show('whole')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});

describe('wrappedText()', () => {
  test.each([
    ['a bb ccc dddd', 6, ['a bb', 'ccc', 'dddd']],
    ['abcdefgh ij', 4, ['abcdefgh', 'ij']],
    ['漢字 漢字 漢字', 9, ['漢字 漢字', '漢字']],
    ['', 9, []],
  ])('breaks “%s” at %i columns', (text, columns, lines) => {
    expect(wrappedText(text, columns)).toEqual(lines);
  });
});
