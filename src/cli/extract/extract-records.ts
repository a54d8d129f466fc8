import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeBody } from '../../extract/document/decode-body.ts';
import { readHtmlRecord } from '../../extract/read-html-record.ts';
import { readTextRecord } from '../../extract/read-record.ts';
import { readTextRecords, type TextRecord } from '../../extract/read-text-records.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import { lineBatches } from './line-batches.ts';
import { parseExtractLine } from './parse-extract-line.ts';
import type { ExtractRecord } from './parse-extract-line.ts';

/** Reads one JSON object a line and prints one answer a line; throws `E_FILE` at the end when lines could not be read. */
export async function extractLines(
  io: CliIo,
  files: readonly string[],
  { quiet, lexicon }: { readonly quiet: boolean; readonly lexicon: Lexicon | undefined },
): Promise<void> {
  let warned = quiet;
  const warn = (message: string): void => {
    if (!warned) io.err(`warning: ${message}; others are ignored without a word.\n`);
    warned = true;
  };
  const bad: string[] = [];
  for (const { stream, name } of inputs(io, files)) {
    let line = 0;
    for await (const lines of lineBatches(stream)) {
      const records: (ExtractRecord | undefined)[] = [];
      for (const text of lines) {
        line += 1;
        if (text.trim() === '') continue;
        const record = parseExtractLine(text, warn);
        if (record === undefined) bad.push(`${name}:${line}: no JSON object with a string "text" or "html"`);
        records.push(record);
      }
      for (const one of answersTo(records, lexicon)) io.out(`${JSON.stringify(one)}\n`);
    }
  }
  if (bad.length > 0) throw new ToolError('E_FILE', `${bad.length} lines could not be read; their answers are empty:`, bad.slice(0, 20));
}

/** Reads whole files, or stdin, each as one text or page. */
export async function extractWhole(io: CliIo, files: readonly string[], lexicon: Lexicon | undefined): Promise<void> {
  const read = async (name: string): Promise<Uint8Array> => {
    if (name !== '-') return readFileSync(resolve(io.cwd, name));
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  for (const name of files.length > 0 ? files : ['-']) {
    const { html: content } = decodeBody(await read(name), undefined);
    const isHtml = /\.x?html?$/i.test(name) || /^\s{0,1000}<(?:!doctype|html|head|body|div|meta)\b/i.test(content);
    const [answer] = answersTo([{ id: name, ...(isHtml ? { html: content } : { text: content }) }], lexicon);
    io.out(`${JSON.stringify(answer)}\n`);
  }
}

/** The answers to records in their order: one to each, whatever its line held, so that answers can be put beside their questions. */
function answersTo(records: readonly (ExtractRecord | undefined)[], lexicon: Lexicon | undefined): object[] {
  const texts = records.filter((record) => record !== undefined).filter((record) => isText(record));
  const read = readTextRecords(texts, lexicon);
  const answers = new Map<ExtractRecord, object | undefined>(texts.map((text, at) => [text, read[at]]));
  return records.map((record) => {
    if (record === undefined) return { ...readTextRecord({ text: '' }), problems: ['not a JSON object with "text" or "html"'] };
    return answers.get(record) ?? readHtmlRecord({ ...record, html: record.html ?? '' }, lexicon);
  });
}

function isText(record: ExtractRecord): record is TextRecord {
  return record.html === undefined && record.text !== undefined;
}

function* inputs(io: CliIo, files: readonly string[]): Generator<{ stream: Readable; name: string }> {
  if (files.length === 0) yield { stream: process.stdin, name: 'stdin' };
  for (const file of files) yield { stream: createReadStream(resolve(io.cwd, file)), name: file };
}
