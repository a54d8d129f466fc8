import type { Handle } from './handle.ts';
import { HANDLE_COLUMN, type HandleColumn } from './handle-column.ts';

/** The handles of one ad by column, each value once, in the order of the ad. */
export type HandleCells = Readonly<Record<HandleColumn, readonly string[]>>;

/** A phone number in E.164, the whole text; must not match an account name or an address. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** Columns whose values need no kind before them, since they hold one kind only. */
const BARE: ReadonlySet<HandleColumn> = new Set(['phones', 'emails', 'telegram', 'whatsapp']);

/** Sorts the contact handles of an ad into columns. Stop handles (contacts of the platform, hotlines) are left out; shared columns say the kind: `viber:+31…`, `instagram:name`, `btc:bc1q…`. */
export function handleCells(handles: readonly Pick<Handle, 'kind' | 'value' | 'stop'>[]): HandleCells {
  const cells: Record<HandleColumn, Set<string>> = {
    phones: new Set(),
    emails: new Set(),
    telegram: new Set(),
    whatsapp: new Set(),
    other_messengers: new Set(),
    social: new Set(),
    crypto: new Set(),
    payment: new Set(),
    other_handles: new Set(),
  };
  for (const handle of handles) {
    if (handle.stop) continue;
    const column = HANDLE_COLUMN[handle.kind];
    cells[column].add(BARE.has(column) ? handle.value : `${handle.kind}:${handle.value}`);
    if (E164.test(handle.value)) cells.phones.add(handle.value);
  }
  return {
    phones: [...cells.phones],
    emails: [...cells.emails],
    telegram: [...cells.telegram],
    whatsapp: [...cells.whatsapp],
    other_messengers: [...cells.other_messengers],
    social: [...cells.social],
    crypto: [...cells.crypto],
    payment: [...cells.payment],
    other_handles: [...cells.other_handles],
  };
}
