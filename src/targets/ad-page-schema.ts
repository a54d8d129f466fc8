import { z } from 'zod';
import type { AdPageRules } from '../model/target.ts';
import { clickTargetSchema } from './click-target-schema.ts';
import { fieldsSchema } from './fields-schema.ts';
import { pageMatchSchema } from './page-match-schema.ts';
import { patternSchema } from './pattern-schema.ts';
import { selectorSchema } from './selector-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.pages.ad;

const idSchema = z
  .strictObject({
    from: z
      .enum(['url', 'structured', 'selector'])
      .describe('Where the id of an ad stands: in its address, its structured data, or an element.'),
    re: patternSchema.optional().describe('RE2 pattern; its first group, or the whole match, is the id.'),
    path: z.string().min(1).max(200).optional().describe('With `structured`: the property, e.g. `identifier.value`.'),
    selector: selectorSchema.optional().describe('With `selector`: CSS selector of the element.'),
    attr: z.string().min(1).max(100).optional().describe('With `selector`: attribute that holds the id; default: the text.'),
  })
  .superRefine((id, context) => {
    const needed = { url: 're', structured: 'path', selector: 'selector' } as const;
    const key = needed[id.from];
    if (id[key] === undefined) context.addIssue({ code: 'custom', message: `\`from: ${id.from}\` needs \`${key}\`` });
  })
  .transform(({ from, re, path, selector, attr }) => withoutUndefined({ from, re, path, selector, attr }));

/** How ad pages, or the records of a listing page, are read. */
export const adPageSchema: z.ZodType<AdPageRules> = z
  .strictObject({
    match: pageMatchSchema
      .prefault(TARGET_DEFAULTS.pages.match)
      .describe('Which pages are ads: `auto`, or `{url, any, structured}`; one that fits is enough.'),
    from: z
      .enum(['page', 'record'])
      .default(DEFAULTS.from)
      .describe('`page`: an ad has a page of its own; `record`: the records of listing pages are the ads (threads, channels).'),
    prefer: z.enum(['selectors', 'structured']).default(DEFAULTS.prefer).describe('What is read first; the other fills the holes.'),
    id: idSchema.optional().describe("The ad's own id on its site; default: found by itself, else the address stands for it."),
    body: selectorSchema
      .optional()
      .describe('CSS selector of the part that is read for text, handles and indicators; default: found by itself.'),
    ignore: z
      .array(selectorSchema)
      .default([...DEFAULTS.ignore])
      .describe('CSS selectors of parts that are left out, e.g. similar ads.'),
    fields: fieldsSchema.prefault(DEFAULTS.fields).describe('Fields by name, each a CSS selector or a rule; `auto`: found by themselves.'),
    reveal: z
      .array(clickTargetSchema)
      .prefault([...DEFAULTS.reveal])
      .describe('Browser only: clicks that show a number; empty unless your order allows them.'),
  })
  .transform(({ match, from, prefer, id, body, ignore, fields, reveal }) =>
    withoutUndefined({ match, from, prefer, id, body, ignore, fields, reveal }),
  );
