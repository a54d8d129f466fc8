import type { CommonOptions } from '../common-options.ts';

/** Options of `leadline targets probe`. */
export interface ProbeOptions extends CommonOptions {
  readonly url?: string;
  readonly render: 'http' | 'browser';
  readonly browser?: string;
  readonly proxy?: string;
  readonly blockList?: readonly string[];
  readonly allowAddress?: readonly string[];
  readonly resolve?: readonly string[];
}
