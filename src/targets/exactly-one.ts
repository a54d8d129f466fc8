import type { z } from 'zod';

/** Makes a refinement for a mapping of which exactly one of some keys must be given; `what` names the mapping in the message. */
export function exactlyOne(keys: readonly string[], what: string): (value: object, context: z.RefinementCtx) => void {
  return (value, context) => {
    const given = keys.filter((key) => Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined);
    const all = keys.map((key) => `\`${key}\``).join(', ');
    // A misspelled key is told by itself; that none is given then follows from it.
    const misspelled = context.issues.some((issue) => issue.code === 'unrecognized_keys');
    if (given.length === 0 && !misspelled) context.addIssue({ code: 'custom', message: `${what} needs one of ${all}` });
    if (given.length > 1) {
      context.addIssue({ code: 'custom', message: `${what} has ${given.map((key) => `\`${key}\``).join(' and ')}; give one of ${all}` });
    }
  };
}
