import { type FeaturePart, NO_PART } from '../../../src/extract/scorer/feature-part.ts';
import type { Features } from '../../../src/extract/scorer/features.ts';

/** Features by name, as weights are fitted to them and written down. */
export class NamedFeatures implements Features {
  readonly names: string[] = [];
  readonly #before: string;

  constructor({ text }: FeaturePart = NO_PART) {
    this.#before = text;
  }

  add(...parts: readonly (FeaturePart | undefined)[]): void {
    this.names.push(`${this.#before}${parts.map((part) => part?.text ?? '').join('')}`);
  }

  addName(name: string): void {
    this.names.push(`${this.#before}${name}`);
  }
}

/** `NamedFeatures` as a fit makes them. */
export function namedFeatures(before?: FeaturePart): NamedFeatures {
  return new NamedFeatures(before);
}
