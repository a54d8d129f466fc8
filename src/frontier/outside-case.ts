import type { Target } from '../model/target.ts';
import { hostName } from './host-name.ts';
import { compileHostRules } from './host-rules.ts';

/** Hosts that a target would ask and the case does not allow, as the target writes them; none where the case names no hosts. */
export function outsideCase({ start, scope }: Pick<Target, 'start' | 'scope'>, caseHosts: readonly string[]): readonly string[] {
  if (caseHosts.length === 0) return [];
  const allows = compileHostRules(caseHosts);
  const wild = caseHosts.filter((rule) => rule.startsWith('*.')).map((rule) => rule.slice(1));
  // `*.a.name` lies within `*.name`; no number of single names makes up for every subdomain.
  const isWithin = (rule: string): boolean =>
    rule.startsWith('*.') ? wild.some((suffix) => rule.slice(1).endsWith(suffix)) : allows(rule);
  const asked = [...scope.hosts, ...scope.resourceHosts, ...start.map(({ url }) => hostName(new URL(url)))];
  return [...new Set(asked)].filter((rule) => !isWithin(rule));
}
