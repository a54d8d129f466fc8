import { eld } from 'eld/medium';

/** Languages a text is written in, BCP 47, most used first; empty when nothing can be told. Hints break ties on short texts. */
export function detectLanguages(text: string, hints: readonly string[]): string[] {
  const language = eld.detect(text.slice(0, 4000)).language || hints[0];
  return language === undefined ? [] : [language === 'ms' ? 'id' : language];
}
