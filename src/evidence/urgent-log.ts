import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { diskError } from '../model/disk-error.ts';
import { ToolError } from '../model/tool-error.ts';
import { boundName } from './access/bound-name.ts';
import { lineOf } from './access/case-cipher.ts';
import type { CaseCipher } from './access/case-cipher.ts';
import { writeDurable } from './audit/write-durable.ts';
import { URGENT_CATEGORIES } from '../model/urgent-record.ts';
import type { UrgentRecord, UrgentState } from '../model/urgent-record.ts';

/** The urgent records of a case: a file of its own that only its owner may read, added to, and rewritten only by a purge. */
export interface UrgentLog {
  /** Every record and how it stands, in the order in which they were raised. Reads the file anew. */
  read(): readonly UrgentState[];
  /**
   * Adds a record; when it returns the record is on the disk. Gives back false for an id that is there: then the record stays as it is, and where the same scan
   * shows the sign in another capture (a listing and the page; a page asked for again after a kill) it points to that one from now on.
   */
  raise(record: UrgentRecord): boolean;
  /** Adds what a person did. Throws `E_NOT_FOUND` for an id that is not there. */
  acknowledge(event: { readonly id: string; readonly at: string; readonly by: string; readonly releasedWhy?: string }): void;
  /** Takes records out with all that was done about them: what is purged, and met again, is raised again. Whoever calls it leaves a tombstone before. */
  forget(ids: ReadonlySet<string>): void;
  handOver(event: { readonly id: string; readonly at: string; readonly by: string; readonly to: string; readonly ref?: string }): void;
}

const SHOWN = z.object({
  leadId: z.string(),
  captureId: z.string(),
  bodySha256: z.string(),
  raw: z.string(),
  words: z.array(z.string()),
  start: z.int(),
  end: z.int(),
  language: z.string(),
});
const LINE = z.discriminatedUnion('event', [
  z.object({
    schema: z.literal('urgent/1'),
    event: z.literal('raise'),
    id: z.string(),
    category: z.enum(URGENT_CATEGORIES),
    targetId: z.string(),
    scanId: z.int(),
    url: z.string(),
    rule: z.string(),
    raisedAt: z.string(),
    country: z.string().optional(),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    shown: SHOWN.optional(),
  }),
  z.object({ schema: z.literal('urgent/1'), event: z.literal('capture'), id: z.string(), shown: SHOWN }),
  z.object({
    schema: z.literal('urgent/1'),
    event: z.literal('ack'),
    id: z.string(),
    at: z.string(),
    by: z.string(),
    releasedWhy: z.string().optional(),
  }),
  z.object({
    schema: z.literal('urgent/1'),
    event: z.literal('handoff'),
    id: z.string(),
    at: z.string(),
    by: z.string(),
    to: z.string(),
    ref: z.string().optional(),
  }),
]);
type Line = z.infer<typeof LINE>;

/** The urgent records kept in a file; neither folder nor file is made before the first record. With a cipher each line is encrypted by itself. */
export function urgentLog(file: string, cipher?: CaseCipher): UrgentLog {
  let raised: Map<string, UrgentRecord> | undefined;
  const known = (): Map<string, UrgentRecord> => (raised ??= statesOf(file, cipher));
  const require = (id: string): void => {
    if (!statesOf(file, cipher).has(id))
      throw new ToolError('E_NOT_FOUND', `The case has no urgent record ${id}. List them with: leadline urgent list --all`);
  };
  const add = (line: object): void => {
    const text = JSON.stringify(line);
    append(file, cipher ? cipher.encryptLine(boundName(file), text) : text);
  };
  return {
    read: () => [...statesOf(file, cipher).values()],
    raise: (record) => {
      const before = known().get(record.id);
      const { id, shown } = record;
      if (before && (!shown || before.scanId !== record.scanId || before.shown?.captureId === shown.captureId)) return false;
      add(before && shown ? { schema: 'urgent/1', event: 'capture', id, shown } : { schema: 'urgent/1', event: 'raise', ...record });
      known().set(id, record);
      return before === undefined;
    },
    acknowledge: (event) => {
      require(event.id);
      add({ schema: 'urgent/1', event: 'ack', ...event });
    },
    forget: (ids) => {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      const isForgotten = (line: string): boolean => {
        const parsed = LINE.safeParse(parsedJson(lineOf(cipher, boundName(file), line) ?? ''));
        return parsed.success && ids.has(parsed.data.id);
      };
      const kept = lines.filter((line) => !isForgotten(line));
      if (kept.length < lines.length) writeDurable(file, kept.join('\n'));
      raised = undefined;
    },
    handOver: (event) => {
      require(event.id);
      add({ schema: 'urgent/1', event: 'handoff', ...event });
    },
  };
}

/** Adds one line and waits until the disk has it. A line that a killed process left half-written is closed first. */
function append(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const isNew = !existsSync(file);
    const torn = !isNew && !['', '\n'].includes(readFileSync(file, 'utf8').slice(-1));
    const handle = openSync(file, 'a', 0o600);
    try {
      writeSync(handle, `${torn ? '\n' : ''}${line}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (isNew) syncFolder(dirname(file));
  } catch (error) {
    throw diskError(error, `an urgent record in ${file}`);
  }
}

/** Waits until the disk has the name of a new file too. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders; its file system keeps names in a journal.
  }
}

/** The records by id, with all that was done about each. A half-written line is passed over: what it was to say was not committed. */
function statesOf(file: string, cipher: CaseCipher | undefined): Map<string, UrgentState> {
  const states = new Map<string, UrgentState>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const parsed = LINE.safeParse(parsedJson(lineOf(cipher, boundName(file), line) ?? ''));
    if (!parsed.success) continue;
    const { data } = parsed;
    if (data.event === 'raise') {
      if (!states.has(data.id)) states.set(data.id, recordOf(data));
      continue;
    }
    const state = states.get(data.id);
    if (state) states.set(data.id, { ...state, ...newsOf(data) });
  }
  return states;
}

function recordOf(line: Extract<Line, { event: 'raise' }>): UrgentRecord {
  const { country, confidence, shown, event: _, schema: __, ...facts } = line;
  return {
    ...facts,
    ...(country === undefined ? {} : { country }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(shown ? { shown } : {}),
  };
}

/** What a later line says of a record. */
function newsOf(line: Exclude<Line, { event: 'raise' }>): Partial<UrgentState> {
  switch (line.event) {
    case 'capture':
      return { shown: line.shown };
    case 'ack':
      return { ackAt: line.at, ackBy: line.by, ...(line.releasedWhy === undefined ? {} : { releasedWhy: line.releasedWhy }) };
    case 'handoff':
      return {
        handoffAt: line.at,
        handoffBy: line.by,
        handoffTo: line.to,
        ...(line.ref === undefined ? {} : { handoffRef: line.ref }),
      };
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
