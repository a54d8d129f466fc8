/**
 * What an entry of the audit log is about: the acts of Directive (EU) 2016/680 (LED) article 25, and what concerns the log itself. Closed list.
 * `view` is the directive's consultation, `disclose` its disclosure and transfer.
 */
export const AUDIT_ACTIONS = [
  'collect',
  'alter',
  'view',
  'search',
  'disclose',
  'combine',
  'erase',
  'urgent-raise',
  'case-made',
  'log-begun',
  'checkpoint',
  'torn-line',
  'case-changed',
  'altered-outside',
  'anchor',
] as const;

/** What an entry of the audit log is about. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
