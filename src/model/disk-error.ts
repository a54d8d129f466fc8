import { ToolError } from './tool-error.ts';

/** Codes of a disk that takes no more: full, over its quota or its largest file, mounted read-only, closed to us, broken. */
const CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EIO']);

/** An error of writing as one that a person can act on (E_DISK), which says `what` could not be written and what to do; any other error as it was. */
export function diskError(error: unknown, what: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!CODES.has(code)) return error;
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'The disk is full' : `The disk takes nothing (${code})`;
  const remedy = code === 'ENOSPC' || code === 'EDQUOT' ? 'Free some space' : 'Make the folder writable';
  return new ToolError(
    'E_DISK',
    `${why}: ${what} could not be written. ${remedy} and run the same command again; nothing kept so far is lost.`,
  );
}
