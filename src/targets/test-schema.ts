import { z } from 'zod';
import { HANDLE_KINDS, type HandleKind } from '../model/handle.ts';
import type { TargetTest } from '../model/target.ts';
import { nearestWord } from './nearest-word.ts';
import { withoutUndefined } from './without-undefined.ts';

/** `kind:value` in canonical form. */
const handleSchema = z
  .string()
  .max(500)
  .superRefine((handle, context) => {
    if (isHandle(handle)) return;
    const near = nearestWord(handle.split(':', 1).join(), HANDLE_KINDS);
    const meant = near === undefined ? '' : `; did you mean \`${near}:...\`?`;
    context.addIssue({ code: 'custom', message: `not a handle as \`kind:value\`, as \`phone:+31612345678\`${meant}` });
  })
  .transform((handle) => handle as `${HandleKind}:${string}`)
  .meta({ pattern: `^(${HANDLE_KINDS.join('|')}):.` });

function isHandle(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && HANDLE_KINDS.some((kind) => kind === text.slice(0, colon));
}

/** One saved page and what must be read from it. */
export const testSchema: z.ZodType<TargetTest> = z
  .strictObject({
    file: z.string().min(1).max(1000).describe('The saved page, relative to this file.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('The address the page was saved from.'),
    page: z.enum(['ad', 'list']).describe('What the page is.'),
    expect: z
      .looseObject({
        handles: z.array(handleSchema).optional().describe('Handles that must be read, as `kind:value`, e.g. `phone:+31612345678`.'),
      })
      .describe('Fields that must be read, by name, and `handles`.'),
  })
  .transform(({ file, url, page, expect: { handles, ...fields } }) =>
    withoutUndefined({ file, url, page, expect: { ...fields, ...withoutUndefined({ handles }) } }),
  );
