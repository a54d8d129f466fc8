import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInLexicon } from '../../../src/extract/indicators/built-in-lexicon.ts';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';
import { UNSPACED_LANGUAGES } from '../../../src/model/phrase-form.ts';

const ids = (text: string, languages: readonly string[], category?: 'escort' | 'recruitment'): readonly string[] =>
  readIndicators(text, languages, { languages: [], ...(category ? { category } : {}) }).indicators.map(({ id }) => id);

describe('readIndicators()', () => {
  test.each([
    ['capitals and accents', 'MUY JÓVEN', ['es'], 'SEX-YOUTH'],
    ['signs and emoji between words', 'no 🔥🔥 experience!', ['en'], 'JOB-NOEXP'],
    ['full-width letters', 'ｎｏ ｅｘｐｅｒｉｅｎｃｅ', ['en'], 'JOB-NOEXP'],
    ['an invisible character inside a word', 'no exper\u200bience', ['en'], 'JOB-NOEXP'],
    ['a word stem', 'ohne Zwang, tabulose Sie', ['de'], 'SEX-ANYACT'],
    ['Polish ł', 'wysokie zarobki, WYSOKIE WYNAGRODZENIE', ['pl'], 'JOB-HIGHPAY'],
    ['Turkish İ and ı', 'SINIRSIZ İstanbul', ['tr'], 'SEX-ANYACT'],
    ['Serbian in Cyrillic', 'без искуства', ['sr'], 'JOB-NOEXP'],
    ['umlauts written out', 'schnelles Geld, hoechste Zeit, fuer Frauen: Taenzerin', ['de'], 'JOB-EUPH'],
    ['Arabic with the article and vowel signs', 'الراتب: راتب مغرٍ والسكن المجاني، سكن مجاني', ['ar'], 'JOB-ACCOM'],
    ['Chinese inside a run of letters', '工厂招聘包吃包住月入过万', ['zh'], 'JOB-ACCOM'],
    ['Thai inside a run of letters', 'งานนี้รายได้สูงมาก', ['th'], 'JOB-HIGHPAY'],
    ['a related language', 'bez iskustva, plaćamo put', ['hr'], 'JOB-NOEXP'],
    ['English in a text of another language', 'Jobs in Berlin, no experience', ['de'], 'JOB-NOEXP'],
  ])('reads through %s', (_what, text, languages, id) => {
    expect(ids(text, languages)).toContain(id);
  });

  test.each([
    ['Vietnamese without its accents', 'rat tre', ['vi']],
    ['a part of a word', 'noexperienced', ['en']],
    ['a short term of another language', 'nga', ['en']],
    ['a phrase of a language that is not that of the text', 'sin experiencia', ['de']],
    ['more than four signs between words', 'no ..... experience', ['en']],
    ['a date for opening hours', 'from 24/7/2026 on', ['en']],
    ['a number for opening hours', 'tel. 06 24/78', ['en']],
    ['living somewhere for housing', 'I live in Amsterdam', ['en']],
  ])('does not take %s', (_what, text, languages) => {
    expect(ids(text, languages)).toEqual([]);
  });

  test('keeps an indicator to the categories it is for', () => {
    expect(ids('no experience needed', ['en'], 'recruitment')).toEqual(['JOB-NOEXP']);
    expect(ids('no experience needed', ['en'], 'escort')).toEqual([]);
  });

  const terms = builtInLexicon().indicators.flatMap((indicator) =>
    indicator.urgent === undefined
      ? indicator.terms.flatMap(({ language, phrases }) => phrases.map((phrase) => ({ id: indicator.id, language, phrase })))
      : [],
  );

  test('finds every phrase of the lexicon in a sentence of its language, and every span holds its words', () => {
    const missed = terms.filter(({ id, language, phrase }) => {
      const text = `… ${phrase.replace('*', '')} .`;
      const found = readIndicators(text, [language], { languages: [] }).indicators;
      for (const hit of found) expect(text.slice(hit.start, hit.end)).toBe(hit.raw);
      return !found.some((hit) => hit.id === id);
    });
    expect(terms.length).toBeGreaterThan(2_000);
    expect(missed).toEqual([]);
  });

  test('gives spans that hold their words, whatever stands around', () => {
    const noise = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(' ', '\n', '😀', 'İ', '\u200b', 'ﬁ', '½', '①'));
    fc.assert(
      fc.property(noise, fc.constantFrom(...terms), noise, (before, { language, phrase }, after) => {
        const text = `${before} ${phrase.replace('*', '').toUpperCase()} ${after}`;
        for (const hit of readIndicators(text, [language], { languages: [] }).indicators)
          expect(text.slice(hit.start, hit.end)).toBe(hit.raw);
        return true;
      }),
      { numRuns: 300 },
    );
  });

  test('matches the same whatever spaces, signs and case are used', () => {
    const spaced = terms.filter(
      ({ phrase, language }) => phrase.includes(' ') && !UNSPACED_LANGUAGES.has(language) && /^[\p{L} ]+$/u.test(phrase),
    );
    fc.assert(
      fc.property(fc.constantFrom(...spaced), fc.constantFrom(' ', ' - ', ', ', '\n', ' 🌸 '), ({ id, language, phrase }, gap) =>
        readIndicators(phrase.replaceAll(' ', gap), [language], { languages: [] }).indicators.some((hit) => hit.id === id),
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['one letter', 'a', 1_000_000],
    ['words of two lists', 'sell baby ', 100_000],
    ['words that are taken back', 'sell baby clothes ', 60_000],
    ['the beginning of long phrases', 'i was i was sold ', 60_000],
    ['Chinese pairs', '卖婴儿', 300_000],
    ['Thai', 'ขายเด็ก', 140_000],
    ['emoji', '😀', 500_000],
    ['vowel signs', '\u064b', 1_000_000],
    ['Arabic articles', 'ال', 500_000],
    ['numbers and signs', '24/7 ', 200_000],
  ])('reads a million characters of %s in linear time', (_what, unit, count) => {
    const cpuMs = (times: number): number => {
      const text = unit.repeat(times);
      const from = process.cpuUsage();
      readIndicators(text, ['en'], { languages: [] });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    cpuMs(count / 10);
    const tenth = Math.max(10, cpuMs(count / 10));
    // Ten times the text costs about ten times; a square law would cost a hundred.
    expect(cpuMs(count)).toBeLessThan(tenth * 40);
  });
});
