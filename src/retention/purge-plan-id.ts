import { sha256 } from '../model/sha256.ts';

/** What a purge is to remove, as far as a person approves it. */
export interface PlannedPurge {
  readonly caseId: string;
  /** Moment that the plan is made for, epoch milliseconds; whole seconds count. */
  readonly asOfMs: number;
  readonly reason: string;
  /** Capture ids, in any order. */
  readonly captures: readonly string[];
  /** Lead ids of ads of which nothing is left, in any order. */
  readonly leads: readonly string[];
  /** Rows of the crawl frontier whose address goes by itself, in any order. */
  readonly addresses: readonly number[];
}

/** The id of a plan: the moment it was made for and a hash over all that it removes. Whoever approves it approves exactly that; any other selection has another id. */
export function purgePlanId({ caseId, asOfMs, reason, captures, leads, addresses }: PlannedPurge): string {
  const moment = new Date(asOfMs)
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  // A plan without addresses of its own has the id that versions before them gave it.
  const alone = addresses.length > 0 ? [addresses.toSorted((a, b) => a - b)] : [];
  const told = JSON.stringify([caseId, moment, reason, captures.toSorted(), leads.toSorted(), ...alone]);
  return `purge-${moment}-${sha256(told).slice(0, 16)}`;
}

/** The moment that a plan was made for, epoch milliseconds; undefined for what is no id of a plan. */
export function momentOfPlan(id: string): number | undefined {
  const [, ...parts] = /^purge-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f]{16}$/.exec(id) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
