import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

function found(text: string, country?: string): string[] {
  return readHandles(text, contextOf(country, { languages: ['en'] })).map(({ kind, value }) => `${kind}:${value}`);
}

describe('a bare @name', () => {
  test.each([
    ['Swap ok. DM @wellnessbymira. No payment first', ['instagram:wellnessbymira']],
    ['dms: @wellnessbymira', ['instagram:wellnessbymira']],
    ['DM @wellnessbymira on telegram', ['telegram:wellnessbymira']],
    ['write to @wellnessbymira', ['telegram:wellnessbymira']],
  ])('%s', (text, handles) => {
    expect(found(text)).toEqual(handles);
  });
});

describe('a number beside "appt"', () => {
  test('is no WhatsApp', () => {
    expect(found('Sun by appt: 021 123 4577', 'NZ')).toEqual(['phone:+64211234577']);
  });
});

describe('"at" between a word and an address', () => {
  test.each([
    ['2 references or a work email. Contact form at harperlane.example, reply soon', []],
    ['my email: jane at mail dot example', ['email:jane@mail.example']],
  ])('%s', (text, handles) => {
    expect(found(text).filter((each) => each.startsWith('email:'))).toEqual(handles);
  });
});
