import { z } from 'zod';
import type { Scope } from '../model/target.ts';
import { hostSchema } from './host-schema.ts';
import { patternSchema } from './pattern-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { withoutUndefined } from './without-undefined.ts';

/** A scope whose hosts may be left out: they are then the hosts of the seeds. */
export type ScopeRules = Omit<Scope, 'hosts'> & { readonly hosts?: readonly string[] };

const DEFAULTS = TARGET_DEFAULTS.scope;

/** Which URLs a target allows. */
export const scopeSchema: z.ZodType<ScopeRules> = z
  .strictObject({
    hosts: z
      .array(hostSchema)
      .min(1)
      .optional()
      .describe(
        'Host names that may be asked; `*.name` also allows every subdomain, not the name itself. Default: the hosts of the seeds.',
      ),
    include: z
      .array(patternSchema)
      .default([...DEFAULTS.include])
      .describe('RE2 patterns on path and query; a link must match one of them, if any is given. Seeds are always included.'),
    exclude: z
      .array(patternSchema)
      .default([...DEFAULTS.exclude])
      .describe('RE2 patterns on path and query; a link that matches one is left out.'),
    depth: z.int().min(0).max(50).default(DEFAULTS.depth).describe('Links followed from a seed, at most.'),
    external_links: z
      .enum(['record', 'ignore'])
      .default(DEFAULTS.external_links)
      .describe('Whether links to other hosts are noted down. They are never followed.'),
    drop_query: z
      .array(z.string().min(1).max(100))
      .default([...DEFAULTS.drop_query])
      .describe('Query parameters that never choose a page, e.g. `ref`; campaign and session parameters are dropped without being named.'),
    resource_hosts: z
      .array(hostSchema)
      .prefault([...DEFAULTS.resource_hosts])
      .describe('Further hosts from which a browser may load scripts, styles and data for the pages.'),
  })
  .transform((scope) =>
    withoutUndefined({
      hosts: scope.hosts && [...new Set(scope.hosts)],
      include: scope.include,
      exclude: scope.exclude,
      depth: scope.depth,
      externalLinks: scope.external_links,
      dropQuery: scope.drop_query,
      resourceHosts: scope.resource_hosts,
    }),
  );
