import type { CasePaths } from '../../evidence/case-folder.ts';
import { refuseUnfinishedPurge } from '../retention/purge-order.ts';
import { assessmentLog } from './assessment-log.ts';
import type { AssessmentEvent } from './assessment-log.ts';

/** Keeps what a person did with a lead; on the disk when it returns. Throws `E_CASE` while a purge is under way, which rewrites the file: what was added then could be lost. */
export function addAssessment(paths: Pick<CasePaths, 'folder' | 'assessments' | 'cipher'>, event: AssessmentEvent): void {
  refuseUnfinishedPurge(paths.folder);
  assessmentLog(paths).add(event);
}
