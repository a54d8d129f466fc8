import type { HandleKind } from '../../model/handle.ts';

/** A kind of handle that is a long key of its own form: a wallet address, a messenger key, a hidden service. One file a kind in kinds/. */
export interface KeyKind {
  readonly kind: HandleKind;
  /** Cheap test of length and alphabet, whole token; must not match ordinary words. */
  readonly shape: RegExp;
  /** The canonical form if the checksum holds; undefined otherwise. */
  readonly check: (written: string) => string | undefined;
  /** How sure a hit is: checksummed 0.98; without a checksum less. */
  readonly confidence: number;
  /** Labels of which one must stand near, where the form alone proves nothing. */
  readonly needsLabel?: readonly string[];
  /** Canonical values that are contracts or services, never a person. */
  readonly stops?: ReadonlySet<string>;
}
