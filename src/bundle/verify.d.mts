/** The files of a bag, however they are kept. */
export interface BagFiles {
  /** Names below the bag's own folder, with `/`. */
  readonly names: Iterable<string>;
  /** The bytes of one of them. */
  readonly read: (name: string) => Uint8Array | Promise<Uint8Array>;
  /** The key that must have signed: 16 hexadecimal digits; undefined where any may have. */
  readonly keyId: string | undefined;
}

/** One thing that is not as signed. */
export interface BagProblem {
  readonly code: string;
  readonly file: string;
  readonly detail: string;
}

/** What a check of a bag found. */
export interface BagVerdict {
  /** The key that signed; undefined when the bag names none. */
  readonly keyId: string | undefined;
  /** What was checked and found good, a sentence each. */
  readonly checked: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly BagProblem[];
}

/** Checks a bag: its form, both manifests, files too many, the signature, the entry in the audit log that gave it out, and the log itself where it is inside. */
export function verifyBag(bag: BagFiles): Promise<BagVerdict>;
