import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Failure } from '../model/failure.ts';
import { ToolError } from '../model/tool-error.ts';
import { isGlobalAddress } from './address-policy.ts';
import { createDnsLookup } from './dns-lookup.ts';
import type { DnsLookup } from './dns-lookup.ts';

/** What the operator said about addresses. */
export interface EgressOptions {
  /** IP addresses or CIDR blocks that may be reached although they are not global. */
  readonly allow: readonly string[];
  /** By `host` or `host:port` (lower case; the latter wins): where the name is reached instead. The address must pass the policy or `allow`. */
  readonly resolve: ReadonlyMap<string, { readonly address: string; readonly port: number }>;
  /** Default: the system's name servers, answers cached by their time to live. */
  readonly lookup?: DnsLookup;
}

/** Where a connection is to go: an address that passed the policy. */
export interface Located {
  readonly address: string;
  readonly port: number;
  readonly family: 4 | 6;
}

/** The one place where names become addresses; every socket to a site goes where it says. */
export interface Egress {
  /** Finds the address of a host (brackets of IPv6 literals allowed). A name with any refused record is refused as a whole (DNS rebinding). */
  locate(host: string, port: number): Promise<Located | Failure>;
  /** Judges a host without asking for its name: a Failure for a refused literal or `localhost`. For requests through a proxy, which resolves names itself. */
  refusal(host: string): Failure | undefined;
}

/** Builds the egress. Throws a ToolError (E_CONFIG) when an `allow` entry is neither an address nor a block. */
export function createEgress(options: EgressOptions): Egress {
  const allowed = options.allow.map(parseBlock);
  const lookup = options.lookup ?? createDnsLookup();
  const isOpen = (address: string): boolean => isGlobalAddress(address) || isWithin(address, allowed);
  const refusal = (host: string): Failure | undefined => {
    const literal = literalAddress(host);
    return literal !== undefined && !isOpen(literal) ? refused() : undefined;
  };
  return {
    refusal,
    locate: async (host, port) => {
      const name = bareHost(host);
      const pinned = options.resolve.get(`${name}:${port}`) ?? options.resolve.get(name);
      if (pinned) return isOpen(pinned.address) ? located(pinned.address, pinned.port) : refused();
      const literal = literalAddress(name);
      if (literal !== undefined) return isOpen(literal) ? located(literal, port) : refused();
      try {
        const records = await lookup(name);
        if (!records.every((record) => isOpen(record.address))) return refused();
        // IPv4 first: it is the family every crawling machine has.
        const best = records.find((record) => isIP(record.address) === 4) ?? records[0];
        return best ? located(best.address, port) : unresolved('ENODATA');
      } catch (error) {
        return unresolved((error as NodeJS.ErrnoException).code ?? 'EAI');
      }
    },
  };
}

function bareHost(host: string): string {
  // Brackets around an IPv6 literal and one trailing dot; nothing inside a name is touched.
  return host
    .toLowerCase()
    .replace(/^\[(.{0,60})\]$/, '$1')
    .replace(/\.$/, '');
}

/** The address that a literal stands for, decimal, octal and hexadecimal notations included; loopback for `localhost` names (RFC 6761 §6.3). */
function literalAddress(host: string): string | undefined {
  const name = bareHost(host);
  if (name === 'localhost' || name.endsWith('.localhost')) return '127.0.0.1';
  if (name.includes(':')) return ipaddr.IPv6.isValid(name) ? name : '::';
  return ipaddr.IPv4.isValid(name) ? ipaddr.IPv4.parse(name).toString() : undefined;
}

type Block = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

function parseBlock(text: string): Block {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.parse(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new ToolError('E_CONFIG', `"${text}" is neither an IP address nor a CIDR block`, ['give e.g. --allow-address 127.0.0.1']);
  }
}

function isWithin(address: string, blocks: readonly Block[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return blocks.some(([base, bits]) => parsed.kind() === base.kind() && parsed.match(base, bits));
}

function located(address: string, port: number): Located {
  return { address, port, family: isIP(address) === 6 ? 6 : 4 };
}

function refused(): Failure {
  return { kind: 'failure', outcome: 'refused-address', remedy: 'skip', detail: 'address is not global' };
}

function unresolved(code: string): Failure {
  return { kind: 'failure', outcome: 'error', remedy: 'retry', detail: `dns ${code}` };
}
