import { describe, expect, test } from 'vitest';
import { isLanguageFolder } from '../../../src/frontier/twins/language-folder.ts';

describe('isLanguageFolder()', () => {
  test.each(['de', 'EN', 'pt-br', 'zh_cn', 'fil'])('takes %s for a language', (folder) => {
    expect(isLanguageFolder(folder)).toBe(true);
  });

  test.each(['', 'ad', 'xx', 'de-', 'no-1', 'denmark', 'de-ber', undefined])('takes %s for none', (folder) => {
    expect(isLanguageFolder(folder)).toBe(false);
  });
});
