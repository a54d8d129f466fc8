import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { LOOSE_SHELF } from './covered-files.ts';
import { sha256 } from '../../model/sha256.ts';

/** One file as an inventory names it. */
export interface InventoryFile {
  /** Below the case folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Microseconds since 1970; only tells whether it is worth reading again. 0: always. */
  readonly mtime: number;
  readonly sha256: string;
}

/** One folder; while its time is unchanged, no file in it has come or gone. */
export interface InventoryFolder {
  readonly folder: string;
  readonly mtime: number;
}

/** A part of the case that is listed in a file of its own, so that a small change costs little. */
export interface InventoryShelf {
  readonly folders: readonly InventoryFolder[];
  readonly files: readonly InventoryFile[];
}

/** The inventory of a case at one moment. An entry of the log names its SHA-256, so that it is signed as that entry is. */
export interface InventoryRoot {
  readonly v: 1;
  readonly chain: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly files: number;
  readonly bytes: number;
  /** Name of a shelf, SHA-256 of its list. */
  readonly shelves: Readonly<Record<string, string>>;
}

const HEX64 = z.string().regex(/^[0-9a-f]{64}$/);
const COUNT = z.int().min(0);
const ROOT = z.strictObject({
  v: z.literal(1),
  chain: z.string(),
  at: z.string(),
  files: COUNT,
  bytes: COUNT,
  shelves: z.record(z.string(), HEX64),
});
const LINE = z.union([
  z.strictObject({ path: z.string(), bytes: COUNT, mtime: COUNT, sha256: HEX64 }),
  z.strictObject({ folder: z.string(), mtime: COUNT }),
]);

/** The file of an inventory or of a shelf in the inventory folder: named for its own SHA-256. */
export function inventoryFile(folder: string, hash: string): string {
  return join(folder, `${hash}.jsonl`);
}

/** The text of an inventory's file. */
export function rootText(root: InventoryRoot): string {
  return `${canonicalJson({ ...root })}\n`;
}

/** The text of a shelf's file: folders, then files, a line each. */
export function shelfText({ folders, files }: InventoryShelf): string {
  return [...folders, ...files].map((line) => `${canonicalJson({ ...line })}\n`).join('');
}

/** Reads the inventory of that hash; undefined when it is missing or not what its name says. */
export function readRoot(folder: string, hash: string): InventoryRoot | undefined {
  const text = readHashed(folder, hash);
  return text === undefined ? undefined : ROOT.safeParse(parsedJson(text)).data;
}

/** Reads the shelf of that hash; undefined when it is missing or not what its name says. */
export function readShelf(folder: string, hash: string): InventoryShelf | undefined {
  const text = readHashed(folder, hash);
  if (text === undefined) return undefined;
  const folders: InventoryFolder[] = [];
  const files: InventoryFile[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const parsed = LINE.safeParse(parsedJson(line));
    if (!parsed.success) return undefined;
    if ('path' in parsed.data) files.push(parsed.data);
    else folders.push(parsed.data);
  }
  return { folders, files };
}

/** Whether the inventory of that hash names a file among everything that is no capture. */
export function namesFile(folder: string, inventory: string, path: string): boolean {
  const hash = readRoot(folder, inventory)?.shelves[LOOSE_SHELF];
  return (hash === undefined ? undefined : readShelf(folder, hash))?.files.some((file) => file.path === path) === true;
}

function readHashed(folder: string, hash: string): string | undefined {
  const path = inventoryFile(folder, hash);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return sha256(bytes) === hash ? bytes.toString('utf8') : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
