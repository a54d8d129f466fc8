import type { TriageSettings } from '../../custody/assessment/triage-settings.ts';

/** How long a person has been reading, and when they should stop for a while. */
export interface SessionPace {
  /** One lead more was seen. */
  readonly see: () => void;
  /** `12 seen, 41 min` */
  readonly text: () => string;
  /** Why a break is due; undefined while none is. */
  readonly breakDue: () => string | undefined;
  /** The break is over, or was refused: both counts begin anew. */
  readonly goOn: () => void;
}

/** The pace of one session, from now on. `now`: epoch milliseconds. */
export function sessionPace(now: () => number, { breakItems, breakMinutes }: TriageSettings): SessionPace {
  const startedMs = now();
  let seen = 0;
  let since = { seen: 0, atMs: startedMs };
  return {
    see: () => {
      seen += 1;
    },
    text: () => `${seen} seen, ${minutes(now() - startedMs)} min`,
    breakDue: () => {
      const [items, spent] = [seen - since.seen, minutes(now() - since.atMs)];
      return items >= breakItems || spent >= breakMinutes ? `${items} ${items === 1 ? 'lead' : 'leads'} in ${spent} minutes` : undefined;
    },
    goOn: () => {
      since = { seen, atMs: now() };
    },
  };
}

function minutes(spanMs: number): number {
  return Math.floor(spanMs / 60_000);
}
