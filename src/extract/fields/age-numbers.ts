import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };

/** Ages in words of languages whose numbers are read for ages alone (Swahili, Urdu, Hindi in Latin letters and others), in lower case, with the years. */
export const AGE_NUMBERS: ReadonlyMap<string, number> = buildNumbers();

interface NumberList {
  /** Spellings of 20, 30 and so on, and of 1 to 9. */
  readonly tens?: readonly (readonly string[])[];
  readonly ones?: readonly (readonly string[])[];
  /** What may stand between them. */
  readonly joints?: readonly string[];
  /** Whether the ones stand first. */
  readonly turned?: boolean;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

function buildNumbers(): Map<string, number> {
  const found = new Map<string, number>();
  for (const { tens = [], ones = [], joints = [], turned = false, words } of Object.values<NumberList>(ageWords.numbers)) {
    for (const [value, spellings] of Object.entries(words)) for (const spelling of spellings) found.set(spelling, Number(value));
    for (const [above, spellings] of tens.entries())
      for (const ten of spellings) {
        const value = (above + 2) * 10;
        found.set(ten, value);
        for (const [below, each] of ones.entries())
          for (const one of each) for (const joint of joints) found.set(turned ? one + joint + ten : ten + joint + one, value + below + 1);
      }
  }
  return found;
}
