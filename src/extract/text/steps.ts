/** A reader that pauses between its parts, so that many texts can go through one part before any goes on to the next. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lets a reader go through all its parts at once; gives what it read. */
export function runSteps<Result>(reader: Steps<Result>): Result {
  for (;;) {
    const step = reader.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Reads each of some things, all through the first part of their reader, then all through the second; gives what was read, in their order. A part that
 * some leave out puts them one part ahead of the others: no result changes by that, but what is won by going together is lost behind it.
 */
export function sideBySide<Thing, Result>(things: readonly Thing[], read: (thing: Thing) => Steps<Result>): Result[] {
  const readers = things.map((thing) => read(thing));
  const results: Result[] = [];
  for (let left = [...readers.entries()]; left.length > 0;)
    left = left.filter(([at, reader]) => {
      const step = reader.next();
      if (step.done === true) results[at] = step.value;
      return step.done !== true;
    });
  return results;
}
