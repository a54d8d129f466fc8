/** Characters that take no column of their own: combining and enclosing marks. */
const ZERO = /^[\p{Mn}\p{Me}]$/u;
/** Characters that take two columns: emoji, and the wide blocks of East Asian scripts (UAX #11, classes W and F). */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])$/u;

/** How many columns a character takes in a terminal: 0, 1 or 2. Close to what terminals do, which differ among themselves. */
export function displayWidth(character: string): number {
  return ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
