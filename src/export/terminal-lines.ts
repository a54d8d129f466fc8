/** Controls but TAB and LF, bidirectional controls, and everything else that formats and has no form of its own: zero-width characters, joiners, soft hyphens, tags, fillers. Must not match letters, marks or blanks. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cf}\p{DI}\uFFFE\uFFFF]/gu;
/** Ends of lines that some terminals obey; a blank in their place leaves a line of JSON one line. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for.
const OTHER_BREAKS = /[\u000B\u000C\u0085\u2028\u2029]/g;

/**
 * Text fit for a terminal, line ends kept: no control sequence (its first character is gone, what followed stays to be read), nothing that turns, hides or joins text, CR LF and CR as `\n`.
 * Everything scraped that a terminal shows goes through here, if only through `terminalText`.
 */
export function terminalLines(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(OTHER_BREAKS, ' ').replace(UNSEEN, '');
}
