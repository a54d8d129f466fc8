/** Countries whose flags a text shows, the first three (ISO 3166-1 alpha-2). */
export function flagCountries(original: string): string[] {
  if (!original.includes('\uD83C')) return [];
  return [...original.matchAll(/[\u{1F1E6}-\u{1F1FF}]{2}/gu)]
    .slice(0, 3)
    .map(([flag]) => String.fromCharCode(...[...flag].map((sign) => (sign.codePointAt(0) ?? 0) - 0x1_f1_e6 + 65)));
}
