import type { Target } from '../model/target.ts';
import { hostName } from './host-name.ts';
import { registrableDomain } from './registrable-domain.ts';

/**
 * The politeness group of a URL: what is asked at one pace.
 * The target's `limits.group` if it gives one, else the registrable domain, else the host or IP address as spelled; the port never matters.
 * `url` is absolute; for anything else the group is `invalid`, so that it is still asked slowly.
 */
export function politenessGroupOf(target: Pick<Target, 'limits'>, url: string): string {
  if (target.limits.group !== undefined) return target.limits.group;
  const parsed = URL.parse(url);
  return parsed === null || parsed.hostname === '' ? 'invalid' : registrableDomain(hostName(parsed));
}
