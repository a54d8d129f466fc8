import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { cleanText } from './clean-text.ts';
import { withFixedZipTimes } from './fixed-zip-times.ts';

/** One sheet of a workbook; every row as long as the header. */
export interface TextSheet {
  /** At most 28 characters, so that a number fits behind it. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** What a cell and a sheet may hold (Excel specifications and limits). */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
const CUT = '…[cut]';
/** Width of every column, in characters. */
const WIDTH = 22;

/**
 * An XLSX workbook in which every cell is text: no number, date, formula or hyperlink, whatever a page wrote. Same sheets, same bytes.
 * Longer texts are cut at 32,767 characters with `…[cut]`; more rows than a sheet holds go on in `NAME 2`.
 */
export async function workbook(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  const written = sheets.flatMap((sheet) => parts(sheet).map((rows, part) => toSheet(sheet, rows, part)));
  return withFixedZipTimes(await writeXlsxFile(written).toBuffer());
}

/** A sheet as the writer takes it. */
interface WrittenSheet {
  readonly sheet: string;
  readonly columns: { width: number }[];
  readonly stickyRowsCount: number;
  readonly data: SheetData;
}

/** The rows of a sheet in portions that leave room for the header. */
function parts(sheet: TextSheet): readonly (readonly (readonly string[])[])[] {
  const rows = [...sheet.rows];
  const portions = [rows.slice(0, MOST_ROWS - 1)];
  for (let at = MOST_ROWS - 1; at < rows.length; at += MOST_ROWS - 1) portions.push(rows.slice(at, at + MOST_ROWS - 1));
  return portions;
}

function toSheet(sheet: TextSheet, rows: readonly (readonly string[])[], part: number): WrittenSheet {
  return {
    sheet: part === 0 ? sheet.name : `${sheet.name} ${part + 1}`,
    columns: sheet.header.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
    data: [sheet.header.map((name): Cell => ({ value: name, type: String, fontWeight: 'bold' })), ...rows.map((row) => row.map(textCell))],
  };
}

/** The format `@` keeps a cell text when a person edits it. */
function textCell(value: string): Cell {
  const text = cleanText(value).replace(/\r\n?/g, '\n');
  if (text === '') return null;
  return { value: text.length > LONGEST_CELL ? cut(text) : text, type: String, format: '@' };
}

function cut(text: string): string {
  return (
    text
      .slice(0, LONGEST_CELL - CUT.length)
      .toWellFormed()
      .replace(/\uFFFD$/, '') + CUT
  );
}
