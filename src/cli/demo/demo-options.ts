import type { CommonOptions } from '../common-options.ts';

/** Options of `leadline demo`. */
export interface DemoOptions extends CommonOptions {
  readonly dir: string;
}
