import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../src/extract/fields/towns/fold-name.ts';
import { nominatives } from '../../../../src/extract/fields/towns/nominatives.ts';

describe('nominatives()', () => {
  test.each([
    ['pl', 'nysie', 'nysa'],
    ['pl', 'ostrołęce', 'ostroleka'],
    ['pl', 'mielcu', 'mielec'],
    ['pl', 'tychach', 'tychy'],
    ['cs', 'liberci', 'liberec'],
    ['sk', 'trenčíne', 'trencin'],
    ['hr', 'vinkovcima', 'vinkovci'],
    ['sr', 'чачку', 'чачак'],
    ['ru', 'химках', 'химки'],
    ['ru', 'череповце', 'череповец'],
    ['uk', 'чернівцях', 'чернівці'],
    ['lt', 'šiauliuose', 'siauliai'],
    ['lv', 'daugavpilī', 'daugavpils'],
    ['fi', 'lahdessa', 'lahti'],
    ['fi', 'seinäjoella', 'seinajoki'],
    ['et', 'tartus', 'tartu'],
    ['hu', 'nyíregyházán', 'nyiregyhaza'],
    ['tr', 'eskişehirde', 'eskisehir'],
    ['el', 'βόλο', 'βολοσ'],
    ['ka', 'ქუთაისში', 'ქუთაისი'],
  ])('%s: %s may stand for %s', (language, form, name) => expect(nominatives(foldName(form), [language])).toContain(name));

  test('leaves words of languages that inflect no names', () => expect(nominatives('huesca', ['es', 'en'])).toEqual([]));
});
