import { findStateRecords, isAdName, isObjectOf, isOtherPart, isStateObject } from '../../document/find-state-records.ts';
import type { StateObject } from '../../document/find-state-records.ts';

/** The ad of a page in the data that it brings along for its scripts: the object that bears the page's address or id, says of itself to be an ad, or alone is called one; undefined without one. */
export function adInData(states: readonly unknown[], url: string): StateObject | undefined {
  return findStateRecords(states, url).ad ?? onlyAd(states, url);
}

/** The only object under a name for an ad, not in a list, or the only one of several that bears the page's address or id; undefined where there are several or none. */
function onlyAd(states: readonly unknown[], url: string): StateObject | undefined {
  const found: StateObject[] = [];
  const look = (value: unknown, depth: number): void => {
    if (depth > 10 || found.length > MOST_ADS) return;
    if (Array.isArray(value)) for (const each of value.slice(0, MOST_LISTED)) look(each, depth + 1);
    if (!isStateObject(value)) return;
    for (const [name, each] of Object.entries(value)) {
      if (isAdName(name) && isStateObject(each)) found.push(each);
      else if (!isOtherPart(name)) look(each, depth + 1);
    }
  };
  for (const state of states) look(state, 0);
  if (found.length <= 1) return found[0];
  const named = found.filter((object) => isObjectOf(object, url));
  return named.length === 1 ? named[0] : undefined;
}

const MOST_ADS = 50;

const MOST_LISTED = 10;
