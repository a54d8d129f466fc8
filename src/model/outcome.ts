/** What can become of a URL, in the order in which `status` prints them. Closed list (docs/glossary.md). */
export const OUTCOMES = [
  'ok',
  'not-modified',
  'gone',
  'soft-404',
  'blocked',
  'captcha',
  'login-wall',
  'consent-wall',
  'empty-shell',
  'robots',
  'out-of-scope',
  'refused-address',
  'too-large',
  'timeout',
  'error',
  'sealed',
] as const;

/** What became of a URL. `gone` is HTTP 404 or 410; whether an *ad* is gone takes 410 or two such observations. */
export type Outcome = (typeof OUTCOMES)[number];
