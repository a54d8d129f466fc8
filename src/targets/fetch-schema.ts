import { z } from 'zod';
import type { FetchRules } from '../model/target.ts';
import { headersSchema } from './headers-schema.ts';
import { stepSchema } from './step-schema.ts';
import { TARGET_DEFAULTS } from './target-defaults.ts';
import { timezoneSchema } from './timezone-schema.ts';
import { languageSchema } from './language-schema.ts';
import { waitForSchema } from './wait-for-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

const DEFAULTS = TARGET_DEFAULTS.fetch;

/** `none`, or the name of an environment variable; the message never repeats what was written, it may be a secret. */
const proxySchema = z.string().regex(/^(?:none|env:[A-Za-z_][A-Za-z0-9_]{0,99})$/, {
  error:
    'write `none`, or `env:NAME` with the name of an environment variable that holds the proxy address; an address or secret never stands in a target file, which is copied into the record of every scan',
});

const wallSchema = z
  .strictObject({
    status: z
      .array(z.int().min(100).max(599))
      .default([...DEFAULTS.wall.status])
      .describe('HTTP statuses that mark a wall. 429 and 503 slow the politeness group down and are no wall.'),
    text: z
      .array(z.string().min(2).max(200))
      .default([...DEFAULTS.wall.text])
      .describe('Words that mark a wall, compared without case, beside those the crawler knows.'),
    on_wall: z
      .enum(['stop_target', 'cool_down'])
      .default(DEFAULTS.wall.on_wall)
      .describe('Stop the target at the first wall, or slow it down and go on. A wall is reported, never passed.'),
  })
  .prefault({});

/** How the pages of a target are fetched. */
export const fetchSchema: z.ZodType<FetchRules> = z
  .strictObject({
    render: z
      .enum(['http', 'browser', 'auto', 'data'])
      .default(DEFAULTS.render)
      .describe(
        'Plain HTTP, a browser, or HTTP first and a browser where a page needs it; `data`: as `auto`, and the data of an ad page by HTTP where they hold what only the browser shows.',
      ),
    wait_for: waitForSchema.optional().describe('Browser only: an element to wait for before a page is read.'),
    locale: languageSchema.optional().describe('Language asked for, BCP 47, e.g. `nl-NL`.'),
    timezone: timezoneSchema.optional().describe('Browser only: time zone, IANA name, e.g. `Europe/Amsterdam`.'),
    proxy: proxySchema
      .default(DEFAULTS.proxy)
      .describe(
        '`none`, or `env:NAME`: the environment variable that holds the proxy address, `http://…` or `socks5://…`. The proxy resolves names.',
      ),
    headers: headersSchema.prefault({ ...DEFAULTS.headers }).describe('Further request headers; none that logs in or hides who asks.'),
    steps: z
      .array(stepSchema)
      .prefault([...DEFAULTS.steps])
      .describe('Browser only: steps before a page is read, e.g. an age gate. The verbs are click, wait_for, scroll, select and press.'),
    wall: wallSchema.describe('What counts as a wall: a login, a challenge, a refusal.'),
  })
  .transform((rules) =>
    withoutUndefined({
      render: rules.render,
      waitFor: rules.wait_for,
      locale: rules.locale,
      timezone: rules.timezone,
      proxyEnv: rules.proxy === 'none' ? undefined : rules.proxy.slice('env:'.length),
      headers: rules.headers,
      steps: rules.steps,
      wall: { status: rules.wall.status, text: rules.wall.text, onWall: rules.wall.on_wall },
    }),
  );
