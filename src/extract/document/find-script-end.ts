/** The next thing in a script that bears on where it ends: `<!--`, `-->`, `<script`, `</script`. Alternatives of fixed length; linear. */
const MARK = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;

/**
 * Where the end tag of a script begins whose content begins at `from`; the end of the page when there is none.
 * Inside `<!--` a `<script` has an end tag of its own (HTML Living Standard §13.2.5.15 to 13.2.5.31, script data escaped states).
 */
export function findScriptEnd(html: string, from: number): number {
  const mark = new RegExp(MARK);
  mark.lastIndex = from;
  let isEscaped = false;
  let isDouble = false;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === '<!--') {
      isEscaped = true;
      // The dashes of `<!-->` begin and end it.
      mark.lastIndex -= 2;
    } else if (found[0] === '-->') {
      isEscaped = false;
      isDouble = false;
    } else if (found[1] === '') isDouble ||= isEscaped;
    else if (!isDouble) return found.index;
    else isDouble = false;
  }
  return html.length;
}
