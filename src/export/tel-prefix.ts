/** Columns whose values may be phone numbers in E.164. */
const PHONE_COLUMNS: ReadonlySet<string> = new Set(['phones', 'whatsapp', 'telegram']);

/** A plus before digits that are a whole list value; must not match digits inside a name or a text. */
const LISTED_PHONE = /(?<=^| \| )\+(?=\d{7,15}(?: \| |$))/g;

/** A cell with every phone number written as `tel:+31…` (RFC 3966 §3), if its column may hold phones: spreadsheet programs turn `+31…` into a number. */
export function telPrefixed(cell: string, column: string): string {
  return PHONE_COLUMNS.has(column) ? cell.replace(LISTED_PHONE, 'tel:+') : cell;
}
