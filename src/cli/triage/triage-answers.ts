/** What a person answered: a key, and what else stood on the line; or that there will be no more: the input has ended, or Ctrl-C was pressed. */
export type TriageAnswer = { readonly key: string; readonly note: string } | 'ended' | 'interrupted';

/** Where the answers of a person come from. */
export interface TriageAnswers {
  /** Asks until one of the keys is given. */
  ask(prompt: string, keys: readonly string[]): Promise<TriageAnswer>;
  /** Asks for a note behind a key that came without one; empty: none; undefined: Ctrl-C was pressed. */
  askNote(prompt: string): Promise<string | undefined>;
  /** Gives the terminal back. */
  close(): void;
}
