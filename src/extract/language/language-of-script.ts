import type { WordCount } from './count-words.ts';

/** The language that the script of most letters tells by itself; undefined for scripts of many languages (Latin, Cyrillic). */
export function languageOfScript({ scripts, letters, text }: WordCount): string | undefined {
  const kana = scripts.get('kana') ?? 0;
  const han = scripts.get('han') ?? 0;
  // An ideograph carries as much as two letters.
  if ((kana + han) * 2 > letters - kana - han) return kana * 8 > han ? 'ja' : 'zh';
  for (const [script, count] of scripts) {
    if (count * 2 <= letters || script === 'latin' || script === 'cyrillic' || script === 'other') continue;
    if (script === 'arabic') return arabic(text);
    if (script !== 'han' && script !== 'kana') return script;
  }
  return undefined;
}

/** Persian and Urdu have letters of their own: پ چ ژ گ, and ٹ ڈ ڑ ے. */
function arabic(text: string): string {
  if (/[ٹڈڑےں]/u.test(text)) return 'ur';
  const own = text.match(/[پچژگکی]/gu)?.length ?? 0;
  return own >= 2 && /[پچژگ]|می|است|برای|های/u.test(text) ? 'fa' : 'ar';
}
