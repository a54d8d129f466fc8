import { z } from 'zod';
import type { TallyFacts } from './tally-facts.ts';
import { TALLY_MEASURES, tallyMeasures } from './tally-measures.ts';
import type { TallyMeasure } from './tally-measures.ts';
import type { TallyCount } from './tally.ts';

/** The counts of an action week as one JSON document (docs/schemas/tally.json). */
export interface TallyDocument {
  readonly schema: 'leadline-tally/1';
  readonly case: string;
  readonly days: readonly string[];
  readonly written_at: string;
  /** `key` null: all that the measure counts. */
  readonly counts: readonly { readonly measure: TallyMeasure; readonly key: string | null; readonly count: number }[];
  readonly definitions: Readonly<Record<TallyMeasure, string>>;
}

/** Makes the document of some counts. */
export function tallyDocument(
  { caseId, days }: Pick<TallyFacts, 'caseId' | 'days'>,
  counts: readonly TallyCount[],
  writtenAt: string,
): TallyDocument {
  return {
    schema: 'leadline-tally/1',
    case: caseId,
    days,
    written_at: writtenAt,
    counts: counts.map(({ measure, key, count }) => ({ measure, key: key ?? null, count })),
    definitions: TALLY_MEASURES,
  };
}

/** The JSON Schema (2020-12) of `leadline report tally --json`. */
export function tallyJsonSchema(): object {
  const measure = z.enum(tallyMeasures());
  const tally: z.ZodType<TallyDocument> = z.strictObject({
    schema: z.literal('leadline-tally/1'),
    case: z.string(),
    days: z.array(z.string()),
    written_at: z.iso.datetime(),
    counts: z.array(
      z.strictObject({
        measure,
        key: z.string().nullable().describe('priority, country, language, kind or category; null: all'),
        count: z.int().min(0),
      }),
    ),
    definitions: z.record(measure, z.string()),
  });
  return { ...z.toJSONSchema(tally), title: "An action week's counts: leadline report tally --json" };
}
