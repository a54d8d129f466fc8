import { bundleCheckJsonSchema, bundleJsonSchema } from '../src/cli/bundle/bundle-json-schema.ts';
import { extractJsonSchema } from '../src/cli/extract/extract-json-schema.ts';
import { personRoleJsonSchema } from '../src/cli/person/person-role-json-schema.ts';
import { renderJsonSchema } from '../src/cli/status/render-json-schema.ts';
import {
  decisionJsonSchema,
  holdJsonSchema,
  purgePlanJsonSchema,
  retentionDueJsonSchema,
} from '../src/cli/retention/retention-json-schema.ts';
import { skippedJsonSchema } from '../src/cli/status/skipped-json-schema.ts';
import { statusJsonSchema } from '../src/cli/status/status-json-schema.ts';
import { subjectJsonSchema, subjectReportJsonSchema } from '../src/cli/subject/subject-json-schema.ts';
import { assessmentJsonSchema, triageStatusJsonSchema } from '../src/cli/triage/triage-json-schema.ts';
import { urgentJsonSchema } from '../src/cli/urgent/urgent-json-schema.ts';
import { viewJsonSchema } from '../src/cli/view/view-json-schema.ts';
import { diffJsonSchema, leadJsonSchema } from '../src/export/lead-json-schema.ts';
import { preservationJsonSchema } from '../src/report/preservation-json-schema.ts';
import { tallyJsonSchema } from '../src/report/tally-document.ts';
import { technicalJsonSchema } from '../src/report/technical-json-schema.ts';
import { targetJsonSchema } from '../src/targets/target-json-schema.ts';

/** Every generated JSON Schema of the repository: its path from the root, and what makes it. */
export const SCHEMAS: readonly { readonly path: string; readonly make: () => object }[] = [
  { path: 'targets/target.schema.json', make: targetJsonSchema },
  { path: 'docs/schemas/lead.json', make: leadJsonSchema },
  { path: 'docs/schemas/diff.json', make: diffJsonSchema },
  { path: 'docs/schemas/status.json', make: statusJsonSchema },
  { path: 'docs/schemas/skipped.json', make: skippedJsonSchema },
  { path: 'docs/schemas/extract.json', make: extractJsonSchema },
  { path: 'docs/schemas/render.json', make: renderJsonSchema },
  { path: 'docs/schemas/technical-report.json', make: technicalJsonSchema },
  { path: 'docs/schemas/tally.json', make: tallyJsonSchema },
  { path: 'docs/schemas/preservation.json', make: preservationJsonSchema },
  { path: 'docs/schemas/urgent.json', make: urgentJsonSchema },
  { path: 'docs/schemas/retention-due.json', make: retentionDueJsonSchema },
  { path: 'docs/schemas/hold.json', make: holdJsonSchema },
  { path: 'docs/schemas/decision.json', make: decisionJsonSchema },
  { path: 'docs/schemas/assessment.json', make: assessmentJsonSchema },
  { path: 'docs/schemas/triage-status.json', make: triageStatusJsonSchema },
  { path: 'docs/schemas/person-role.json', make: personRoleJsonSchema },
  { path: 'docs/schemas/purge-plan.json', make: purgePlanJsonSchema },
  { path: 'docs/schemas/subject.json', make: subjectJsonSchema },
  { path: 'docs/schemas/subject-report.json', make: subjectReportJsonSchema },
  { path: 'docs/schemas/view.json', make: viewJsonSchema },
  { path: 'docs/schemas/bundle.json', make: bundleJsonSchema },
  { path: 'docs/schemas/bundle-check.json', make: bundleCheckJsonSchema },
];
