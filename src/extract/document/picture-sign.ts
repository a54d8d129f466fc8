/** The sign that a picture stands for, by its alternative text: emoji, keycaps, digits and the signs of phone numbers, 20 at most; undefined for pictures of anything else. */
export function pictureSign(alt: string | undefined): string | undefined {
  if (alt === undefined || alt.length === 0 || alt.length > 20) return undefined;
  const sign = alt.trim();
  return SIGNS.test(sign) ? sign : undefined;
}

/** Emoji with what modifies them, digits, at sign, plus, hyphen, underscore, brackets, dots, blanks; one class, one quantifier. */
const SIGNS = /^[\p{Extended_Pictographic}\p{Emoji_Component}\u{20E3}\u{FE0F}\u{200D}\d+()./@_ -]{1,20}$/u;
