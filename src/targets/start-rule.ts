import type { Seed } from '../model/target.ts';

/** The values a parameter of a URL template takes, in order: as listed, or counted `from` to `to`, both included. */
export type ParamValues = readonly string[] | { readonly from: number; readonly to: number; readonly step: number };

/** One entry of `start` as written, before templates and searches are expanded into seeds. */
export type StartRule =
  | { readonly kind: Seed['kind']; readonly url: string }
  | { readonly kind: 'template'; readonly template: string; readonly params: Readonly<Record<string, ParamValues>> }
  | {
      readonly kind: 'search';
      readonly url: string;
      readonly terms: readonly string[];
      /** Indicator ids whose lexicon terms are searched for. */
      readonly termsFrom: readonly string[];
      /** Languages of those terms; undefined: the languages of the hints. */
      readonly languages?: readonly string[];
      readonly page?: ParamValues;
    };
