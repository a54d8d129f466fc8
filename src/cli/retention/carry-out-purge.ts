import { readEntries } from '../../evidence/audit/read-entries.ts';
import { leftBehind } from '../../custody/retention/left-behind.ts';
import { readPurgeOrder } from '../../custody/retention/purge-order.ts';
import type { PurgeOrder } from '../../custody/retention/purge-order.ts';
import type { PurgePlan } from '../../custody/retention/purge-plan.ts';
import { purgeSteps } from '../../custody/retention/purge-steps.ts';
import { ToolError } from '../../model/tool-error.ts';
import { mayApprove } from '../../retention/second-person.ts';
import { momentOfPlan, purgePlanId } from '../../retention/purge-plan-id.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { CliIo } from '../cli-io.ts';
import type { EnteredCase } from '../case/enter-case.ts';
import type { Invocation } from '../invocation.ts';
import type { ApprovalOptions } from './approval-options.ts';
import { provenApprover } from './proven-approver.ts';
import { accountName } from '../case/open-case-audit.ts';

/** Who approved which plan, and on what basis. */
export interface Approved {
  readonly plan: string;
  readonly approveBy: string;
  /** Moment that the plan was made for, epoch milliseconds. */
  readonly asOfMs: number;
  /** Order or reference that `--why` gave. */
  readonly basis: string;
  /** Where the key of who approves is to be had. */
  readonly options: ApprovalOptions;
}

/** A case that was entered for a purge, alone. */
type CaseToPurge = EnteredCase & { readonly db: CaseDatabase };

/** What `--plan` and `--approve-by` say; undefined when neither is given: then the plan is only shown. Throws `E_USAGE` for one without the other, without a reason, or for what is no id of a plan. */
export function approvalIn(options: ApprovalOptions, { why }: Invocation): Approved | undefined {
  const { plan, approveBy } = options;
  if (plan === undefined && approveBy === undefined) return undefined;
  if (plan === undefined || approveBy === undefined || why.code !== 'stated')
    throw new ToolError(
      'E_USAGE',
      'A purge takes the plan that was shown, the name of who approves it, and its basis: --plan ID --approve-by NAME --why REFERENCE',
    );
  const asOfMs = momentOfPlan(plan);
  if (asOfMs === undefined) throw new ToolError('E_USAGE', `--plan ${plan} is no id of a plan. leadline purge shows the plan and its id.`);
  return { plan, approveBy, asOfMs, basis: why.text, options };
}

/**
 * Carries out a plan that was approved; gives the files of the case that a person must see to.
 * Throws `E_NOT_FOUND` when the plan is not what would be purged now, `E_HELD` when something of it is on legal hold, `E_USAGE` when the regime wants another person to approve it, and what `provenApprover` throws.
 */
export function carryOut(io: CliIo, entered: CaseToPurge, { plan, approved }: { plan: PurgePlan; approved: Approved }): readonly string[] {
  const { file } = entered;
  refuseHeld(plan);
  if (plan.id !== approved.plan)
    throw new ToolError(
      'E_NOT_FOUND',
      `The plan ${approved.plan} is not what would be purged now: the case has changed, or something else was named. Nothing was purged. Look at the plan again.`,
    );
  if (approved.asOfMs > io.now())
    throw new ToolError(
      'E_USAGE',
      `The plan ${plan.id} is made for a moment that has not come. Nothing was purged. Look at the plan again.`,
    );
  if (plan.items.length === 0 && plan.addresses.length === 0)
    throw new ToolError('E_NOT_FOUND', 'The plan names nothing: there is nothing to purge.');
  if (!mayApprove({ regime: file.regime, approver: approved.approveBy, operators: [file.operator, accountName()] }))
    throw new ToolError(
      'E_USAGE',
      `Under the regime ${file.regime} a purge is approved by a second person, and --approve-by names the operator of the case, the account that runs this, or nobody. Nothing was purged.`,
    );
  const order: PurgeOrder = {
    plan: plan.id,
    reason: plan.reason,
    basis: approved.basis,
    approvedBy: provenApprover(io, entered, { name: approved.approveBy, options: approved.options }),
    at: new Date(io.now()).toISOString(),
    captures: plan.rows.captureIds,
    leads: plan.rows.leadIds,
    urgent: plan.urgent,
    addresses: plan.addresses,
  };
  entered.note('erase', { plan: plan.id, ...countsOf(order) });
  return doSteps(io, entered, { order, rows: plan.rows });
}

/** Finishes a purge that was stopped; undefined when none was. Throws `E_INTEGRITY` for an order that the audit log does not know, or that names other captures than its plan: nobody approved it. */
export function resumePurge(io: CliIo, entered: CaseToPurge): PurgeOrder | undefined {
  const order = readPurgeOrder(entered.paths.folder);
  if (!order) return undefined;
  // The id of a plan is a hash over what it removes: an order of other captures is not what was approved.
  const asOfMs = momentOfPlan(order.plan);
  const isApproved = asOfMs !== undefined && purgePlanId({ ...order, caseId: entered.file.id, asOfMs }) === order.plan;
  const isKnown = readEntries(entered.paths.folder).some(
    ({ action, data }) =>
      action === 'erase' &&
      data['plan'] === order.plan &&
      data['captures'] === order.captures.length &&
      data['leads'] === order.leads.length &&
      (data['addresses'] ?? 0) === order.addresses.length,
  );
  if (!isApproved || !isKnown)
    throw new ToolError(
      'E_INTEGRITY',
      `The purge ${order.plan} that lies in the case is not one that was approved and entered in the audit log. Nothing was purged.`,
    );
  doSteps(io, entered, { order, rows: { urls: new Set(), handles: new Set() } });
  return order;
}

/** Throws `E_HELD` where something of a plan is on legal hold. */
export function refuseHeld({ holds }: PurgePlan): void {
  if (holds.length > 0)
    throw new ToolError(
      'E_HELD',
      'Nothing was purged: what was named is on legal hold. See: leadline hold list',
      holds.map(({ id, kind, why }) => `${id} (${kind}: ${why})`),
    );
}

function countsOf({ captures, leads, urgent, addresses }: PurgeOrder): Readonly<Record<string, number>> {
  return { captures: captures.length, leads: leads.length, urgent: urgent.length, addresses: addresses.length };
}

function doSteps(
  io: CliIo,
  { db, paths, tell }: CaseToPurge,
  { order, rows }: { readonly order: PurgeOrder; readonly rows: Pick<PurgePlan['rows'], 'urls' | 'handles'> },
): readonly string[] {
  tell({ plan: order.plan, ...countsOf(order) });
  for (const step of purgeSteps({ db, paths }, order)) if (io.terminal) io.err(`${step}\n`);
  return leftBehind(paths.folder, rows);
}
