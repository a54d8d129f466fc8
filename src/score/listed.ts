/** Values shown in one reason. */
const SHOWN = 4;

/** A short list for a reason: the first values, then how many more there are. */
export function listed(values: readonly string[]): string {
  const more = values.length - SHOWN;
  return `${values.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
