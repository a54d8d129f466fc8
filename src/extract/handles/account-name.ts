/** What names of a network look like. */
export interface NameRule {
  /** Whole name, tried on the lower-case form unless `keepCase`. */
  readonly pattern: RegExp;
  /** First path segments and words that are pages of the network, lower case. */
  readonly reserved: ReadonlySet<string>;
  readonly keepCase?: boolean;
}

/** The canonical form of a name under a rule: lower case without `@`; undefined when it breaks the rule or is a page of the network. */
export function accountName(written: string | undefined, rule: NameRule): string | undefined {
  if (written === undefined) return undefined;
  const name = written.replace(/^@/, '').trim();
  const lower = name.toLowerCase();
  if (rule.reserved.has(lower)) return undefined;
  const canonical = rule.keepCase === true ? name : lower;
  return rule.pattern.test(canonical) ? canonical : undefined;
}
