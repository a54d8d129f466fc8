import { addAssessment } from '../../custody/assessment/add-assessment.ts';
import type { AssessmentEvent } from '../../custody/assessment/assessment-log.ts';
import { enterCase } from '../case/enter-case.ts';
import type { CliIo } from '../cli-io.ts';
import type { Invocation } from '../invocation.ts';

/** Keeps what a person did with a lead, entered in the audit log by the id of the lead alone; it is on the disk when this returns, whatever becomes of the program then. */
export function keepEvent(io: CliIo, folder: string, { invocation, event }: { invocation: Invocation; event: AssessmentEvent }): void {
  const entered = enterCase(io, folder, { invocation, action: 'alter', changes: 'yes', goesOn: true });
  try {
    addAssessment(entered.paths, event);
    entered.tell({ lead: event.leadId, event: event.event });
  } finally {
    entered.close();
  }
}
