import type { Lexicon } from '../model/lexicon.ts';
import { readTextRecords, type TextRecord } from './read-text-records.ts';
import type { RecordAnswer } from './record-answer.ts';

/** Reads one record of plain text: language, handles, fields and indicators (of `lexicon`, else of the tool's own). Pure; `capturedAt` of the record is its only clock. */
export function readTextRecord(record: TextRecord, lexicon?: Lexicon): RecordAnswer {
  const [answer] = readTextRecords([record], lexicon);
  if (answer === undefined) throw new Error('A record came back without an answer.');
  return answer;
}
