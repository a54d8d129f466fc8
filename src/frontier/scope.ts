import type { Target } from '../model/target.ts';
import { hostName } from './host-name.ts';
import { compileHostRules, type HostRules } from './host-rules.ts';
import { compilePathPatterns } from './path-patterns.ts';
import { registrableDomain } from './registrable-domain.ts';
import { isTrap } from './trap.ts';

/** How a URL came up: on a page, in the target file, in a redirect answer, or asked for by a page in the browser. */
export type ScopeRole = 'link' | 'seed' | 'redirect' | 'resource';

/** Why a URL is out of scope. */
export type ScopeReason = 'case' | 'host' | 'exclude' | 'include' | 'scheme' | 'trap' | 'malformed';

/** The answer of a scope check. */
export type ScopeVerdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: ScopeReason };

/** Whether a target allows an absolute URL. */
export type ScopeCheck = (url: string, role: ScopeRole) => ScopeVerdict;

const ALLOWED: ScopeVerdict = { allowed: true };

/**
 * Compiles a target's scope into one check, patterns compiled once.
 * Links must pass every rule. Seeds are always included and never traps, since a person wrote them; redirects need not match `include`, since the URL that was asked for did;
 * resources (browser only) need an allowed host, a host of the same registrable domain, or one of `resourceHosts`.
 * `nowMs` narrows the calendar trap to the years around it. Where the case names hosts (`caseHosts`), nothing else is allowed, whatever the target says.
 */
export function compileScope(target: Pick<Target, 'scope'>, nowMs?: number, caseHosts: readonly string[] = []): ScopeCheck {
  const { scope } = target;
  const allowsHost = compileHostRules(scope.hosts);
  const allowsCase = caseHosts.length === 0 ? () => true : compileHostRules(caseHosts);
  const allowsResource = compileResourceHosts(scope, allowsHost);
  const included = compilePathPatterns(scope.include);
  const excluded = compilePathPatterns(scope.exclude);
  return (url, role) => {
    const parsed = URL.parse(url);
    if (parsed === null) return refused('malformed');
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return refused('scheme');
    const host = hostName(parsed);
    if (!(role === 'resource' ? allowsResource : allowsHost)(host)) return refused('host');
    if (!allowsCase(host)) return refused('case');
    if (role === 'resource') return ALLOWED;
    if (excluded(parsed)) return refused('exclude');
    if (role === 'link' && scope.include.length > 0 && !included(parsed)) return refused('include');
    if (role !== 'seed' && isTrap(parsed.href, nowMs) !== undefined) return refused('trap');
    return ALLOWED;
  };
}

function refused(reason: ScopeReason): ScopeVerdict {
  return { allowed: false, reason };
}

function compileResourceHosts(scope: Target['scope'], allowsHost: HostRules): HostRules {
  const allowsExtra = compileHostRules(scope.resourceHosts);
  const bare = scope.hosts.map((rule) => URL.parse(`http://${rule.replace(/^\*\./, '')}/`)).filter((url) => url !== null);
  const domains = new Set(bare.map((url) => registrableDomain(hostName(url))));
  return (host) => allowsHost(host) || allowsExtra(host) || domains.has(registrableDomain(host));
}
