import type { PlacedSeed } from './expand-start.ts';
import type { Finding } from './finding.ts';

/** Finds the seeds that lie outside the hosts of the scope; one finding for each entry of `start`. */
export function checkSeeds(seeds: readonly PlacedSeed[], hosts: readonly string[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const seed of seeds) {
    const host = new URL(seed.url).hostname.replace(/\.$/, '');
    const key = seed.path.join('.');
    if (findings.has(key) || hosts.some((allowed) => allows(allowed, host))) continue;
    const hint = hosts.includes(`*.${host}`) ? ` (\`*.${host}\` allows the subdomains, not the name itself)` : '';
    const message = `the host \`${host}\` is not in \`scope.hosts\`${hint}; add it there, or mend the address`;
    findings.set(key, { path: seed.path, message, severity: 'problem' });
  }
  return [...findings.values()];
}

function allows(allowed: string, host: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
}
