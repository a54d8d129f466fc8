import type { Provenance } from '../model/provenance.ts';

/** One value that was read from the page, with its place. */
export interface ViewedValue extends Provenance {
  readonly field: string;
  readonly value: string;
}

/** Why a page is folded: an urgent record that names its capture. */
export interface ViewedSignal {
  /** Id of the urgent record. */
  readonly id: string;
  readonly category: string;
  /** Whether what it is about is sealed still. */
  readonly isSealed: boolean;
}

/** A capture as it is put before a person. */
export interface ViewedPage {
  readonly captureId: string;
  /** Where the browser or the request ended. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
  /** How it was obtained, with the HTTP status. */
  readonly via: string;
  /** Of the stored body, which every place of a value points into. */
  readonly bodySha256: string;
  /** What the page turned out to be, in words; undefined for captures of version 0.1, which have no record of it. */
  readonly contentCheck: string | undefined;
  /** The leads that were read from it, or the one that was asked for. */
  readonly leadIds: readonly string[];
  /** Empty: nothing is folded. */
  readonly signals: readonly ViewedSignal[];
  readonly values: readonly ViewedValue[];
  /** The visible text that `text` places point into. */
  readonly text: string;
  /** The body as text. */
  readonly html: string;
}
