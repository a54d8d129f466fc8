import { describe, expect, test } from 'vitest';
import { HEAD, parseText } from './parse-text.ts';

/** The YAML of the row, its problem's place, and words of the message. */
const ROWS: readonly (readonly [text: string, place: string, words: string])[] = [
  // The comment begins at column 38 and swallows the rest of the line.
  [
    'fetch: { wall: { status: [401, 403]  # no 429, text: [captcha], on_wall: cool_down } }\nlimits: {}\n',
    '6:38',
    'move the comment to a line of its own',
  ],
  ['scope: { hosts: [a.test, # b.test]\n  depth: 1 }\n', '6:26', 'move the comment to a line of its own'],
  ['limits: {}\nscope: { depth: 1\nfetch: {}\n', '8:1', '`}` is missing'],
  ['hints: { country: "NL }\n', '7:1', 'missing closing "quote'],
  ['scope:\n\tdepth: 1\n', '7:1', 'a tab stands where YAML wants spaces'],
  ['scope: { hosts: [*.a.test] }\n', '6:18', 'put it in quotes: `"*.a.test"`'],
  ['hints: { platform_contacts: [@lumen] }\n', '6:30', 'cannot begin with `@`'],
  ['scope: { include: [[a-z]+x] }\n', '6:25', 'does not belong here'],
  ['scope:\n  include:\n    - [?&]sort=\n', '8:11', 'put patterns in single quotes'],
  ["legal: { basis: 'it's an order' }\n", '6:21', "written twice: `''`"],
  ['legal:\n  basis: order: 5\n', '7:10', 'put the value in quotes'],
  ['scope:\n    depth: 1\n  include: []\n', '8:1', 'all mapping items must start at the same column'],
  ['legal: { basis: !secret x }\n', '6:17', 'tags (`!name`) are not used'],
  ['limits: &l { retries: *l }\n', '6:23', 'stands inside its own anchor'],
  ['limits: { <<: 5 }\n', '6:11', 'a merge key (`<<`) needs a mapping'],
  ['limits: { <<: [{ retries: 1 }, 5] }\n', '6:11', 'a merge key (`<<`) needs a mapping'],
];

describe('readYamlDocuments()', () => {
  test.each(ROWS)('says what is wrong with %s', (text, place, words) => {
    const { problems } = parseText(HEAD + text);
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`)).toEqual([expect.stringContaining(words)]);
    expect(`${problems[0]?.line}:${problems[0]?.column}`).toBe(place);
  });

  test('reads the other documents of a file in which one is broken', () => {
    const { targets, problems } = parseText(`${HEAD}scope: { depth: 1\n---\n${HEAD.replace('lumen', 'second')}`);
    expect(targets.map((target) => target.id)).toEqual(['second']);
    expect(problems).toHaveLength(1);
  });

  test('bounds what a small text can unfold into', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    const { problems } = parseText(`${HEAD}${lines.join('\n')}\n`);
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('unfold into too much') })]);
  });

  test.each([
    ['a list nested 20,000 deep', '['.repeat(20_000)],
    ['a mapping nested 20,000 deep', `a: ${'{a: '.repeat(20_000)}`],
    ['a block nested 3,000 deep', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['six million characters', '#'.repeat(6_000_000)],
  ])('refuses %s without throwing', (_what, text) => {
    const { targets, problems } = parseText(text);
    expect(targets).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(10);
  });
});
