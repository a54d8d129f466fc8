import type { Command } from 'commander';
import { holdLog } from '../../custody/retention/hold-log.ts';
import type { HoldDecision } from '../../custody/retention/hold-log.ts';
import { retentionItems } from '../../custody/retention/retention-items.ts';
import type { RetentionItems } from '../../custody/retention/retention-items.ts';
import { ToolError } from '../../model/tool-error.ts';
import type { CliIo } from '../cli-io.ts';
import type { CommonOptions } from '../common-options.ts';
import { invocationOf } from '../invocation.ts';
import { enterScannedCase } from '../case/open-case.ts';

/** Options of every command that decides about keeping something. */
export interface DecisionOptions extends CommonOptions {
  readonly by?: string;
}

/** A decision, and what it must be checked against before it is written. */
export interface DecisionToMake {
  readonly event: HoldDecision['event'];
  /** Ids of captures and leads. */
  readonly ids: readonly string[];
  /** Throws when one of the decisions cannot be made. */
  readonly check?: (known: RetentionItems) => void;
}

/** Writes down what a person decided about keeping captures or leads; entered in the audit log. Throws `E_USAGE` without a reason, `E_NOT_FOUND` for an id that the case does not have. Gives back the decisions. */
export function decideHold(
  io: CliIo,
  { options, command, decision }: { readonly options: DecisionOptions; readonly command: Command; readonly decision: DecisionToMake },
): readonly HoldDecision[] {
  const { event, ids, check } = decision;
  const invocation = invocationOf(command);
  const { why } = invocation;
  if (why.code !== 'stated')
    throw new ToolError('E_USAGE', 'Such a decision needs its reason: --why "an order or reference, no names or numbers".');
  const entered = enterScannedCase(io, options.case, { invocation, action: 'alter', changes: 'yes' });
  try {
    const known = retentionItems(entered);
    const leads = new Set([...known.leadsOf.values()].flat());
    const unknown = ids.filter((id) => !known.leadsOf.has(id) && !leads.has(id));
    if (unknown.length > 0)
      throw new ToolError(
        'E_NOT_FOUND',
        `The case has no capture and no lead ${unknown.join(', ')}. Leads are listed by: leadline leads list`,
      );
    check?.(known);
    const log = holdLog(entered.paths.folder);
    const at = new Date(io.now()).toISOString();
    const made = [...new Set(ids)].map((id): HoldDecision => ({ event, id, at, by: options.by ?? entered.file.operator, why: why.text }));
    for (const one of made) log.add(one);
    entered.tell({ [event]: made.map(({ id }) => id) });
    return made;
  } finally {
    entered.close();
  }
}
