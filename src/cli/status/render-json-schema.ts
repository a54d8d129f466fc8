import { z } from 'zod';

/** The JSON Schema (2020-12) of `leadline status --render --json`. */
export function renderJsonSchema(): object {
  const count = z.int().min(0);
  const time = z.iso.datetime().nullable();
  const rendered = z.strictObject({
    target: z.string(),
    kind: z.enum(['list', 'ad', 'other']),
    shape: z.string().describe('host and path with ids and slugs masked; empty: all pages of the kind'),
    verdict: z
      .enum(['http', 'browser', 'mixed', 'unknown'])
      .describe('mixed: HTTP first, and the browser for pages that look empty; unknown: the same, and some are compared'),
    same: count.describe('pages of which HTTP gave all that the browser did'),
    same_poor: count.describe('the same, although they looked empty by HTTP'),
    shell: count.describe('pages that looked empty by HTTP, and of which the browser showed more'),
    hidden: count.describe('pages that looked good by HTTP, and of which the browser showed more'),
    recent: z
      .array(z.enum(['same', 'same-poor', 'shell', 'hidden']))
      .max(8)
      .describe('the newest votes, oldest first: they decide'),
    unchecked: count.describe('pages kept as HTTP gave them, uncompared'),
    first_at: time.describe('null: nothing is known, or it has expired'),
    last_at: time,
    expires_at: time,
  });
  const data = z.strictObject({
    target: z.string(),
    shape: z.string(),
    template: z.string().nullable().describe('how the address of the data is made from that of the page; null: not known'),
    known: z.boolean().describe('the data hold all that the browser shows: fetch.render: data takes them'),
    same: count.describe('pages whose data held what the browser showed, and no more'),
    differs: count.describe('pages of which no single answer did'),
    refuted: count.describe('pages whose data by HTTP were not those of the browser; two end it'),
    recent: z.array(z.enum(['same', 'differs', 'refuted'])).max(8),
    compared: count.describe('data by HTTP that were compared with the browser and agreed, since one last did not'),
    unchecked: count.describe('pages read by their data, uncompared'),
    first_at: z.iso.datetime(),
    last_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  });
  const document = z.strictObject({ schema: z.literal('leadline-render/1'), classes: z.array(rendered), data: z.array(data) });
  return { ...z.toJSONSchema(document), title: 'How pages are asked for: leadline status --render --json' };
}
