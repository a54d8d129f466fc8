/** Whether words of two languages are read together: of one, of neighbours that many mix, or of none (`*`). */
export function isKin(one: string, other: string): boolean {
  return one === other || one === '*' || other === '*' || kinOf(one).includes(other) || kinOf(other).includes(one);
}

/** The languages besides its own whose words are read together with those of a language. */
export function kinOf(language: string): readonly string[] {
  return KIN.get(language) ?? NONE;
}

const NONE: readonly string[] = [];
const KIN: ReadonlyMap<string, readonly string[]> = new Map([
  ['ru', ['uk']],
  ['uk', ['ru']],
  ['da', ['no']],
  ['no', ['da', 'sv']],
  ['sv', ['no']],
  ['es', ['pt']],
  ['pt', ['es']],
  ['af', ['nl']],
  ['az', ['tr']],
  ['ht', ['fr']],
  ['ky', ['kk']],
  ['ne', ['hi']],
  ['sl', ['sr']],
  ['mk', ['sr', 'bg']],
]);
