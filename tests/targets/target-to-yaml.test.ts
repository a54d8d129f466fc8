import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalToYaml, type TargetProposal } from '../../src/targets/target-to-yaml.ts';
import { onlyTarget, parseText } from './parse-text.ts';

const LEAST: TargetProposal = {
  id: 'lumen-directory',
  name: 'Lumen',
  category: 'generic',
  url: 'https://lumen.test/en/',
  hosts: ['lumen.test'],
  render: 'auto',
  languages: [],
  countries: [],
};

describe('proposalToYaml()', () => {
  test('writes the least proposal as a target that can be read', () => {
    expect(onlyTarget(proposalToYaml(LEAST))).toMatchObject({
      id: 'lumen-directory',
      start: [{ kind: 'url', url: 'https://lumen.test/en/' }],
      scope: { hosts: ['lumen.test'] },
      pages: { list: { match: 'auto', records: 'auto' }, ad: { match: 'auto', fields: 'auto' } },
    });
  });

  test('writes everything a probe can find', () => {
    const full: TargetProposal = {
      ...LEAST,
      hosts: ['lumen.test', '*.lumen.test'],
      listPattern: String.raw`^/en/[a-z-]+(\?page=\d+)?$`,
      adPattern: String.raw`^/ad/\d+`,
      recordSelector: "div[data-kind='ad']",
      linkSelector: 'a.title',
      nextSelector: 'a[rel=next]',
      render: 'browser',
      languages: ['nl', 'en'],
      countries: ['NO', 'NL'],
    };
    expect(onlyTarget(proposalToYaml(full))).toMatchObject({
      scope: { hosts: ['lumen.test', '*.lumen.test'] },
      fetch: { render: 'browser' },
      hints: { languages: ['nl', 'en'], countries: ['NO', 'NL'] },
      pages: {
        list: {
          match: { url: String.raw`^/en/[a-z-]+(\?page=\d+)?$` },
          records: { selector: "div[data-kind='ad']" },
          link: { selector: 'a.title', attr: 'href' },
          next: { selector: 'a[rel=next]' },
        },
        ad: { match: { url: String.raw`^/ad/\d+` } },
      },
    });
  });

  test('is commented, and says that a person must read it', () => {
    expect(proposalToYaml(LEAST).split('\n').slice(0, 2)).toEqual([
      expect.stringContaining('$schema'),
      expect.stringContaining('Read every line'),
    ]);
  });

  test.each([
    "it's",
    '# comment',
    'a: b',
    '- x',
    '*',
    '"',
    '\n---\nschema: x',
    '\u2028',
    '\uFEFF',
    '',
    '   ',
    '\\',
    'ل\u202Eا',
    '\uD800',
    '\u0085',
    'a\u0000b',
    'null',
    '12',
    '<<',
  ])('carries the title %j of a hostile page as a name and nothing else', (name) => {
    const { targets, problems } = parseText(proposalToYaml({ ...LEAST, name }));
    expect(problems).toEqual([]);
    expect(targets).toHaveLength(1);
  });

  test('gives any name back unchanged, but for its ends', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150, unit: 'grapheme' }), (name) => {
        expect(onlyTarget(proposalToYaml({ ...LEAST, name })).name).toBe(name.trim() === '' ? LEAST.id : name.trim());
      }),
    );
  });
});
