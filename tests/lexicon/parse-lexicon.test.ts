import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/lexicon/parse-lexicon.ts';
import { formatProblem } from '../../src/model/problem.ts';

const BEFORE = { languages: ['en', 'ru'], indicators: ['JOB-NOEXP'], lists: ['sell'] };
const HEAD = 'schema: indicators/1\n';
const WHOLE =
  "    category: labour\n    label: 'A label'\n    group: own\n    weight: 1\n    evidence: E5\n    caution: 'Read it.'\n    sources: ['unit']\n";

const problemsOf = (text: string): readonly string[] => parseLexicon(text, 'own.yaml', BEFORE).problems.map(formatProblem);
const withTerms = (terms: string): string => `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE}    terms:\n      ${terms}\n`;

describe('parseLexicon()', () => {
  test('reads a whole indicator, a list, a language and phrases for an indicator that is there', () => {
    const { problems, indicators, lists, languages } = parseLexicon(
      `${HEAD}languages:\n  sw: {confidence: low, reviewed: true}\nlists:\n  own:\n    sw: ['uza']\nindicators:\n  - id: OWN-ONE\n${WHOLE}    urgent: true\n    stop_host: true\n    applies_to: [escort]\n    rules:\n      - {lists: [sell, own], within: 3, head: own}\n    unless: [own]\n  - id: JOB-NOEXP\n    terms:\n      en: ['zero experience']\n`,
      'own.yaml',
      BEFORE,
    );
    expect(problems).toEqual([]);
    expect(languages).toEqual([{ code: 'sw', confidence: 'low', reviewed: true, also: [] }]);
    expect(lists).toEqual([{ name: 'own', words: [{ language: 'sw', phrases: ['uza'] }] }]);
    expect(indicators[0]?.whole).toMatchObject({ id: 'OWN-ONE', urgent: 'listed', stopHost: true, appliesTo: ['escort'], unless: ['own'] });
    expect(indicators[1]).toMatchObject({ id: 'JOB-NOEXP', terms: [{ language: 'en', phrases: ['zero experience'] }] });
    expect(indicators[1]?.whole).toBeUndefined();
  });

  test('reads kinds of evidence; no more of them can be asked for than there are, and their lists must exist', () => {
    const withRule = (rule: string): string =>
      `${HEAD}lists:\n  own:\n    en: ['lantern']\nindicators:\n  - id: OWN-ONE\n${WHOLE}    urgent: true\n    rules:\n      - ${rule}\n`;
    const { problems, indicators } = parseLexicon(withRule('{lists: [own], kinds: [[sell, amount], [own]], least: 9}'), 'own.yaml', BEFORE);
    expect(problems).toEqual([]);
    expect(indicators[0]?.whole?.rules).toMatchObject([{ lists: ['own'], kinds: [['sell', 'amount'], ['own']], least: 2 }]);
    expect(problemsOf(withRule('{lists: [own], kinds: [[nowhere]]}'))).toHaveLength(1);
  });

  test('reads weighings; every list they name must exist', () => {
    const weighing = (rest: string): string =>
      `${HEAD}lists:\n  own:\n    en: ['lantern']\nindicators:\n  - id: OWN-ONE\n${WHOLE}    weigh:\n      - {${rest}}\n`;
    const { problems, indicators } = parseLexicon(
      weighing(
        'least: 5, within: 40, needs: [own], for: [{lists: [own, amount], weight: 3, most: 2}], against: [{lists: [sell], weight: 4}]',
      ),
      'own.yaml',
      BEFORE,
    );
    expect(problems).toEqual([]);
    expect(indicators[0]?.whole?.weighings).toEqual([
      {
        least: 5,
        within: 40,
        outweighs: 0,
        needs: ['own'],
        kinds: [{ lists: ['own', 'amount'], weight: 3, most: 2 }],
        against: [{ lists: ['sell'], weight: 4, most: 1 }],
      },
    ]);
    for (const rest of [
      'for: [{lists: [gone], weight: 1}]',
      'for: [{lists: [own]}], needs: [gone]',
      'for: [{lists: [own]}], against: [{lists: [gone]}]',
      'least: 3',
    ])
      expect(problemsOf(weighing(rest))).toHaveLength(1);
  });

  test.each([
    [
      'an unknown key',
      `${HEAD}indicators:\n  - id: OWN-ONE\n    colour: red\n${WHOLE}`,
      /own\.yaml:4:5 {2}indicators\[0\]\.colour: unknown key/,
    ],
    ['an unknown language', withTerms("xx: ['word']"), /own\.yaml:12:7 {2}indicators\[0\]\.terms\.xx: unknown language/],
    [
      'a phrase given twice',
      withTerms("en: ['No Rush', 'no-rush']"),
      /own\.yaml:12:23 {2}.*terms\.en\[1\]: `no-rush` is read like `No Rush`/,
    ],
    ['two scripts in a word', withTerms("ru: ['пoчка']"), /mixes letters of two scripts/],
    ['decomposed letters', withTerms("en: ['cafe\u0301']"), /NFC/],
    ['a short stem', withTerms("en: ['ab*']"), /shorter than 3 letters/],
    ['a star inside', withTerms("en: ['give* away']"), /at the end of the phrase/],
    ['nothing but signs', withTerms("en: ['!!!']"), /has no letter or digit/],
    ['a pattern', withTerms("en: ['re:(a+)+$']"), /patterns are not taken/],
    ['a missing weight', `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE.replace('    weight: 1\n', '')}`, /`OWN-ONE` lacks `weight`/],
    ['an unknown grade', `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE.replace('E5', 'E9')}`, /`E9` is not one of/],
    ['an unknown category', `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE}    applies_to: [jobs]\n`, /`jobs` is not one of escort/],
    ['an id twice', `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE}  - id: OWN-ONE\n${WHOLE}`, /used before in this file/],
    ['a bad id', `${HEAD}indicators:\n  - id: own\n${WHOLE}`, /`own` is no indicator id/],
    ['a changed weight of an indicator that is there', `${HEAD}indicators:\n  - id: JOB-NOEXP\n    weight: 5\n`, /may only add `terms`/],
    [
      'a list that is not there',
      `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE}    unless: [nothing]\n`,
      /the list `nothing`, which is not there/,
    ],
    [
      'a list of harmless signs that is not there',
      `${HEAD}indicators:\n  - id: OWN-ONE\n${WHOLE}    harmless: [{kinds: [[laughter], [nothing]], unless: []}]\n`,
      /the list `nothing`, which is not there/,
    ],
    ['a missing schema', 'indicators: []\n', /schema: is missing/],
    ['broken YAML', `${HEAD}indicators: [\n`, /own\.yaml:\d+:\d+/],
    ['an empty file', '', /own\.yaml:1:1/],
    ['a list where a mapping belongs', '- a\n', /expected a mapping/],
  ])('says where %s stands', (_what, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
  });

  test('never throws, however deep the text', () => {
    expect(problemsOf('['.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
