import type { Failure } from '../model/failure.ts';
import type { FetchRules, Step } from '../model/target.ts';
import type { PageHand } from './page-hand.ts';

/** Longest wait for the element of a required step, milliseconds. */
const REQUIRED_MS = 4_000;
/** Longest wait for that of an optional one: most visits do not meet it. */
const OPTIONAL_MS = 300;

/**
 * Does the steps of a target in order, waiting for silence after each that did something. Undefined when all is done; a Failure when a required
 * step found nothing to act on. `isLeaving` ends them early: the page wants to go elsewhere.
 */
export async function runSteps(hand: PageHand, steps: FetchRules['steps'], isLeaving: () => boolean): Promise<Failure | undefined> {
  for (const [index, step] of steps.entries()) {
    const isDone = await runStep(hand, step);
    if (isLeaving()) return undefined;
    if (isDone) await hand.settle();
    else if (!step.optional)
      return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: `step ${index + 1} ${step.verb}: nothing found` };
    if (isLeaving()) return undefined;
  }
  return undefined;
}

/** Whether the step found what it acts on. */
async function runStep(hand: PageHand, step: Step): Promise<boolean> {
  const mostMs = step.optional ? OPTIONAL_MS : REQUIRED_MS;
  switch (step.verb) {
    case 'click':
      return (await hand.click(step.on, 'first', mostMs)) > 0;
    case 'wait_for':
      return hand.waitFor(step.selector, step.optional ? Math.min(step.timeoutMs, OPTIONAL_MS) : step.timeoutMs);
    case 'select':
      return (await hand.waitFor(step.selector, mostMs)) && hand.select(step.selector, step.value);
    case 'press':
      await hand.press(step.key);
      return true;
    case 'scroll':
      for (let time = 0; time < step.times; time += 1) {
        await hand.scrollDown();
        await hand.settle();
      }
      return true;
  }
}
