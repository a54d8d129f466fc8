import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { judgeAccounts } from '../../../src/extract/handles/judge-accounts.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { FoundHandle } from '../../../src/extract/handles/found-handle.ts';
import { contextOf } from '../fields/text-context.ts';

const contacts = (handles: readonly { readonly kind: string; readonly value: string; readonly stop: boolean }[]): string[] =>
  handles.filter(({ stop }) => !stop).map(({ kind, value }) => `${kind}:${value}`);
const byRules = (text: string): string[] => contacts(readHandles(text, contextOf(undefined, { languages: ['en'] })));
const judged = (text: string): string[] => contacts(readTextRecord({ text }).handles);

describe('judgeAccounts()', () => {
  test('a name that no rule finds is taken where what stands round it says so', () => {
    const text = 'Lena, 26, Cork, incall. Telegram with a dash... no, an underscore: lena_cork_x';
    expect(byRules(text)).toEqual([]);
    expect(judged(text)).toEqual(['telegram:lena_cork_x']);
    const [handle] = readTextRecord({ text }).handles;
    expect(text.slice(handle?.start, handle?.end)).toBe('lena_cork_x');
  });

  test.each([
    ['Nora 22, snap noranyx99, my last one is gone (rip @noranyxo)', 'snapchat:noranyx99'],
    ['Nora 22 Leeds. ig nora.nyx22 and no I never had @noranyxo', 'instagram:nora.nyx22'],
  ])('a name that is hardly a contact is shown as a stop handle: %s', (text, contact) => {
    expect(byRules(text)).toEqual([contact, 'telegram:noranyxo']);
    expect(judged(text)).toEqual([contact]);
    expect(readTextRecord({ text }).handles.map(({ value }) => value)).toContain('noranyxo');
  });

  test.each([
    'Nora 22, snap noranyx99, my last one is gone',
    'rip https://t.me/noranyxo',
    'Call +44 7400 123456, rip',
    'antes de venir escribe a @lola_leeds',
  ])('what is written as a link, behind its label or as a number, and whom one is asked to write to, is never refused: %s', (text) =>
    expect(judged(text)).toEqual(byRules(text)),
  );

  test('a text with more names than any ad is left to the rules', () => {
    const { folded } = prepareText(Array.from({ length: 200 }, (_none, at) => `rip @noranyxo${at}`).join('\n'));
    const handles: FoundHandle[] = [];
    const answer = judgeAccounts({ folded, handles, tokens: [], category: undefined }, new Set());
    expect(answer).toEqual({ handles, others: new Set() });
  });
});
