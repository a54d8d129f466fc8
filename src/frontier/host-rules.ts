import { hostName } from './host-name.ts';

/** Whether host rules allow a host name, given lower case and in punycode. */
export type HostRules = (host: string) => boolean;

/** Compiles host rules: `name` allows that host only, `*.name` every subdomain of it, not the name itself. Ports do not matter; IDN in any spelling. */
export function compileHostRules(rules: readonly string[]): HostRules {
  const names = new Set<string>();
  const suffixes: string[] = [];
  for (const rule of rules) {
    const wild = rule.startsWith('*.');
    const name = normalHost(wild ? rule.slice(2) : rule);
    if (name === undefined) continue;
    if (wild) suffixes.push(`.${name}`);
    else names.add(name);
  }
  return (host) => names.has(host) || suffixes.some((suffix) => host.endsWith(suffix));
}

/** A host rule as URLs spell it; undefined when it is no host name, which allows nothing. */
function normalHost(name: string): string | undefined {
  const parsed = URL.parse(`http://${name}/`);
  return parsed === null ? undefined : hostName(parsed);
}
