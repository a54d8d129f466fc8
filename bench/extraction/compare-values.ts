import type { LabelledText } from './labelled-text.ts';
import type { Tallies } from './tally.ts';

/** The tallies of a part of the sets. */
export interface Scores {
  /** By question: a handle kind, a field such as `price`, `language`, a signal. */
  readonly questions: Tallies;
  /** Handles by class and disguise; false ones are not known by class. */
  readonly classes: Tallies;
  /** Phones, prices and ages together, by language. */
  readonly languages: Tallies;
  /** What went wrong, one line each: text id, question, `missed` or `false`, value. */
  readonly confusions: string[];
}

/** Adds what two lists of values share, each value counted as often as it stands. */
export function compareValues(at: {
  readonly question: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly labelled: LabelledText;
  readonly scores: Scores;
}): void {
  const { question, labelled, scores } = at;
  const tallies = [scores.questions.of(question)];
  if (['phone', 'price', 'age'].includes(question)) tallies.push(scores.languages.of(labelled.language));
  const left = [...at.expected];
  const note = (what: 'right' | 'missed' | 'false', value: string): void => {
    for (const tally of tallies) tally[what] += 1;
    if (what !== 'right') scores.confusions.push(`${labelled.id} ${question} ${what} ${value}`);
  };
  for (const value of at.found) {
    const place = left.indexOf(value);
    if (place >= 0) left.splice(place, 1);
    note(place >= 0 ? 'right' : 'false', value);
  }
  for (const value of left) note('missed', value);
}
