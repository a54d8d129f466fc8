import type { CaseFile } from './case-file.ts';

/**
 * Whether a case keeps of pages without an ad no more than address, hash and verdict: as `case.json` says, else under `ngo` only.
 * An organisation has no ground to hold them (Regulation (EU) 2016/679 Art. 5(1)(c)); under `police` they may speak for somebody, and what a site showed besides is the court's to judge.
 */
export function minimises({ regime, minimise }: Pick<CaseFile, 'regime' | 'minimise'>): boolean {
  return minimise ?? regime === 'ngo';
}
