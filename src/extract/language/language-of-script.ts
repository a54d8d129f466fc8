/** The language that the script of most letters tells by itself; undefined for scripts of many languages (Latin, Cyrillic). */
export function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || !NOT_LATIN.test(text)) return undefined;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  // An ideograph carries as much as two to three letters.
  if ((kana + han) * 2 > letters - kana - han) return kana * 8 > han ? 'ja' : han > 0 ? 'zh' : undefined;
  for (const [pattern, language] of SCRIPTS) if (count(text, pattern) * 2 > letters) return language;
  if (count(text, /\p{Script=Arabic}/gu) * 2 > letters) return arabic(text);
  return undefined;
}

const NOT_LATIN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Bengali}\p{Script=Ethiopic}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}]/u;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Persian and Urdu have letters of their own: پ چ ژ گ, and ٹ ڈ ڑ ے. */
function arabic(text: string): string {
  if (/[ٹڈڑےں]/u.test(text)) return 'ur';
  return count(text, /[پچژگکی]/gu) * 20 > count(text, /\p{Script=Arabic}/gu) && /[پچژگ]|می|است|برای|های/u.test(text) ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
