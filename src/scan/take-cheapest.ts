/** Something of a target that waits to be read. */
interface Waiting {
  readonly request: { readonly targetId: string };
}

/** Takes out what belongs to the target that has cost the least so far, the first of these: a site that is slow to read waits for the others, and never they for it. Undefined when nothing waits. */
export function takeCheapest<T extends Waiting>(waiting: T[], costs: ReadonlyMap<string, number>): T | undefined {
  const costOf = ({ request }: T): number => costs.get(request.targetId) ?? 0;
  const cheapest = waiting.reduce<T | undefined>((best, job) => (best && costOf(best) <= costOf(job) ? best : job), undefined);
  if (cheapest) waiting.splice(waiting.indexOf(cheapest), 1);
  return cheapest;
}
