import type { HandleKind } from '../../model/handle.ts';
import type { AccountKind } from './account-kind.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import type { WebLink } from './web-link.ts';

/** The network a link belongs to, and its account there; `value` is undefined for other pages of that network. */
export interface LinkedAccount {
  readonly kind: HandleKind;
  readonly value: string | undefined;
}

/** The account a link leads to; undefined when the link belongs to no known network. */
export function accountOfLink(link: WebLink, countries: readonly string[]): LinkedAccount | undefined {
  const kind = link.host === '' || !/^https?$/.test(link.scheme) ? (BY_SCHEME.get(link.scheme) ?? byHost(link.host)) : byHost(link.host);
  if (kind === undefined) return undefined;
  return { kind: kind.kind, value: kind.fromLink(link, countries) };
}

const BY_SCHEME: ReadonlyMap<string, AccountKind> = new Map(
  ACCOUNT_KINDS.flatMap((kind) => kind.schemes.map((scheme) => [scheme, kind] as const)),
);
const BY_HOST: ReadonlyMap<string, AccountKind> = new Map(ACCOUNT_KINDS.flatMap((kind) => kind.hosts.map((host) => [host, kind] as const)));

function byHost(host: string): AccountKind | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const kind = BY_HOST.get(rest);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
