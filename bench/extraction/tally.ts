/** Right, missed and false answers of one question. */
export class Tally {
  right = 0;
  missed = 0;
  false = 0;

  /** Labelled values. */
  get labelled(): number {
    return this.right + this.missed;
  }

  /** Share of what was answered that is right; 1 when nothing was answered. */
  get precision(): number {
    return this.right + this.false === 0 ? 1 : this.right / (this.right + this.false);
  }

  /** Share of what is labelled that was found; 1 when nothing is labelled. */
  get recall(): number {
    return this.labelled === 0 ? 1 : this.right / this.labelled;
  }

  /** Harmonic mean of the two. */
  get f(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** Tallies by name, made when first asked for. */
export class Tallies {
  readonly #byName: Map<string, Tally> = new Map();

  of(name: string): Tally {
    let tally = this.#byName.get(name);
    if (!tally) this.#byName.set(name, (tally = new Tally()));
    return tally;
  }

  /** Names with their tallies, most labelled values first, then by name. */
  rows(): [string, Tally][] {
    return [...this.#byName].toSorted(([a, x], [b, y]) => y.labelled - x.labelled || (a < b ? -1 : 1));
  }
}
