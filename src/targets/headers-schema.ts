import { z } from 'zod';

/** Request headers that a target may not set, each with its reason. */
const REFUSED: Readonly<Record<string, string>> = {
  cookie: 'a target never logs in and holds no session',
  authorization: 'a target never logs in and holds no secret',
  'proxy-authorization': 'secrets stand in the environment only: `proxy: env:NAME`',
  'user-agent': 'the crawler says who it is; a target cannot change that',
  'x-forwarded-for': 'it would claim another sender',
  forwarded: 'it would claim another sender',
  host: 'it follows from the address',
  connection: 'it belongs to the connection',
  'content-length': 'it belongs to the connection',
  'transfer-encoding': 'it belongs to the connection',
  'accept-encoding': 'it belongs to the connection',
  range: 'a capture holds the whole answer',
};

/** Further request headers by name, lower-cased. No header that logs in, holds a secret or hides who asks. */
export const headersSchema: z.ZodType<Readonly<Record<string, string>>> = z
  .record(
    // A header name as RFC 9110 §5.1 allows it; must not match a colon or a space.
    z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/, { error: 'not a header name' }),
    // A header value on one line; must not match CR or LF, which would begin another header.
    z.string().regex(/^[\t\x20-\x7e]{0,1000}$/, { error: 'not a header value: printable ASCII on one line' }),
  )
  .superRefine((headers, context) => {
    for (const name of Object.keys(headers)) {
      const reason = Object.hasOwn(REFUSED, name.toLowerCase()) ? REFUSED[name.toLowerCase()] : undefined;
      if (reason !== undefined) context.addIssue({ code: 'custom', path: [name], message: `this header is refused: ${reason}` });
    }
  })
  .transform((headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])));
