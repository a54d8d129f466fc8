import { createHmac, randomBytes } from 'node:crypto';

/** How much of the evidence is read: a number of captures, or a share of them. */
export type Sample = { readonly count: number } | { readonly percent: number };

/** Makes the choice among the files of the evidence that an inventory names. */
export type MakeChoice = (paths: Iterable<string>) => (name: string) => boolean;

/**
 * Makes the choice of what is read, by chance that nobody can foresee; everything without a sample. A capture and the files of its item get the same answer, so that they are read together.
 * A number of captures is reached exactly where there are so many.
 */
export function chooseSample(sample: Sample | undefined): MakeChoice {
  if (!sample) return () => () => true;
  const key = randomBytes(32);
  const lotOf = (name: string): string =>
    createHmac('sha256', key)
      .update(/cap-[0-9a-f]{1,64}/.exec(name)?.[0] ?? name)
      .digest('hex');
  return (paths) => {
    const lots = [...new Set([...paths].map(lotOf))].toSorted();
    const size = 'count' in sample ? sample.count : Math.ceil((lots.length * sample.percent) / 100);
    const last = lots[Math.min(size, lots.length) - 1] ?? '';
    return (name) => lotOf(name) <= last;
  };
}
