import type { Regime } from '../model/case-file.ts';
import { needsTwoPersons } from './needs-two-persons.ts';

/** Who is to approve a purge, and who it must not be. */
export interface Approval {
  readonly regime: Regime;
  /** As typed. */
  readonly approver: string;
  /** Who runs the purge: the operator of the case, the account on the machine. Empty names are passed over. */
  readonly operators: readonly string[];
}

/** Whether somebody may approve a purge: anybody with a name, and where two persons are needed nobody who runs it. Spelling, case and white space do not make another person. */
export function mayApprove({ regime, approver, operators }: Approval): boolean {
  const name = folded(approver);
  return name !== '' && !(needsTwoPersons(regime) && operators.some((operator) => folded(operator) === name));
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
