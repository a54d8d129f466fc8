import { z } from 'zod';
import type { CasePaths } from '../../evidence/case-folder.ts';
import { lineFile } from '../../evidence/line-file.ts';
import { parseActionDay } from '../../model/action-day.ts';
import type { ActionDay } from '../../model/action-day.ts';
import { DECISIONS } from '../../model/assessment.ts';
import type { Assessment } from '../../model/assessment.ts';
import { PERSON_ROLES } from '../../model/person-role.ts';
import type { PersonRoleSetting } from '../../model/person-role.ts';

/** That a person opened a lead that was folded because of what it holds. */
export interface Opening {
  readonly leadId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

/** One thing that a person did with a lead. */
export type AssessmentEvent =
  | ({ readonly event: 'decision' } & Assessment)
  | ({ readonly event: 'opening' } & Opening)
  | ({ readonly event: 'role' } & PersonRoleSetting);

/** What persons found of the leads of a case: a file of its own beside what was read, added to, and rewritten only by a purge. */
export interface AssessmentLog {
  /** Everything, in the order in which it was done; read anew. */
  read(): readonly AssessmentEvent[];
  /** Adds what a person did; on the disk when it returns. */
  add(event: AssessmentEvent): void;
  /** Takes out what was said of leads that are purged. */
  forget(leadIds: ReadonlySet<string>): void;
}

const DAY = z.custom<ActionDay>((value) => typeof value === 'string' && parseActionDay(value) !== undefined);
const OF_A_PERSON = { schema: z.literal('assessment/1'), leadId: z.string(), at: z.iso.datetime(), by: z.string() };
const LINE = z.discriminatedUnion('event', [
  z.strictObject({
    ...OF_A_PERSON,
    event: z.literal('decision'),
    day: DAY,
    decision: z.enum(DECISIONS),
    note: z.string().exactOptional(),
  }),
  z.strictObject({ ...OF_A_PERSON, event: z.literal('opening') }),
  z.strictObject({ ...OF_A_PERSON, event: z.literal('role'), role: z.enum(PERSON_ROLES), reason: z.string() }),
]);

/** The assessments kept in a case; each line is encrypted by itself where the case is. */
export function assessmentLog({ assessments, cipher }: Pick<CasePaths, 'assessments' | 'cipher'>): AssessmentLog {
  const file = lineFile(assessments, cipher);
  return {
    read: () => file.read().flatMap((line) => eventOf(line) ?? []),
    add: (event) => file.add(JSON.stringify({ schema: 'assessment/1', ...event })),
    forget: (leadIds) => file.remove((line) => leadIds.has(eventOf(line)?.leadId ?? '')),
  };
}

/** What a line says; undefined for half a line. */
function eventOf(line: string): AssessmentEvent | undefined {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { data } = LINE.safeParse(content);
  if (!data) return undefined;
  const { schema: _, ...event } = data;
  return event;
}
