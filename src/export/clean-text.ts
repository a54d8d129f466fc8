/** C0 and C1 controls and DEL, without TAB, LF and CR; must not match any printable character. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
/** Bidirectional embeddings, overrides and isolates (UAX #9 §2.1 to 2.4); must not match the marks LRM, RLM and ALM, which ordinary Arabic and Hebrew text uses. */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/g;
/** Two code points that are no characters and that XML 1.0 does not allow. */
const NON_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Text from a page made fit for a spreadsheet: control characters (TAB, LF and CR stay), bidi overrides and what XML forbids removed; lone surrogates become U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '').replace(BIDI_OVERRIDES, '').replace(NON_CHARACTERS, '');
}
