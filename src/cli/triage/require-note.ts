import { ToolError } from '../../model/tool-error.ts';
import { mayStandInLog } from '../invocation.ts';

/** A reason as a person may keep it with a lead; throws `E_USAGE` for one that could hold a contact: it may be that of somebody whose data are purged with another lead, and no purge looks into reasons. */
export function requireNote(note: string): string {
  const text = note.trim().toWellFormed();
  if (!mayStandInLog(text))
    throw new ToolError(
      'E_USAGE',
      'A reason or note has up to 500 characters and holds no addresses, links or numbers: what the ad says stands in the ad, and goes with it when it is purged.',
    );
  return text;
}
