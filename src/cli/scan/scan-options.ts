import type { ActionDay } from '../../model/action-day.ts';
import type { Render } from '../../model/target.ts';
import type { CommonOptions } from '../common-options.ts';
import type { ProgressStyle } from './scan-progress.ts';

/** Options of `leadline scan`. */
export interface ScanOptions extends CommonOptions {
  readonly day?: ActionDay;
  readonly only?: readonly string[];
  readonly lexicon?: readonly string[];
  readonly blockList?: readonly string[];
  readonly reread?: boolean;
  readonly maxPages?: number;
  readonly maxMinutes?: number;
  readonly render?: Render;
  readonly evidence?: 'standard' | 'full';
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  readonly browser?: string;
  readonly allowAddress?: readonly string[];
  readonly resolve?: readonly string[];
  readonly progress: ProgressStyle | 'auto';
  readonly metrics?: string;
  readonly userAgent?: string;
  readonly patience: number;
  readonly perAddress: number;
  readonly backOff: number;
  readonly timeout: number;
  readonly failOnUrgent?: boolean;
  readonly onUrgent?: string;
  readonly urgentRepeat?: number;
}
