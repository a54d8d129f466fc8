import type { DnsLookup } from '../../src/fetch/dns-lookup.ts';

/** Names that lead inward, and the addresses a name server gives for them; where there are several lists, each question gets the next. */
const INWARD_NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'rebound.test': [['127.0.0.1']],
  'six.test': [['::1']],
  'mapped.test': [['::ffff:127.0.0.1']],
  'mapped-hex.test': [['::ffff:7f00:1']],
  'compatible.test': [['::7f00:1']],
  'sixtofour.test': [['2002:7f00:1::']],
  'teredo.test': [['2001:0:4136:e378:8000:63bf:80ff:fffe']],
  'nat64.test': [['64:ff9b::7f00:1']],
  'zero.test': [['0.0.0.0']],
  'unspecified.test': [['::']],
  'zone.test': [['fe80::1%lo']],
  'mixed.test': [['127.0.0.2', '127.0.0.1']],
  'mixed-global.test': [['1.1.1.1', '127.0.0.1']],
  // DNS rebinding: an address that is allowed when the name is judged, another one for whoever asks again.
  'flip.test': [['127.0.0.2'], ['127.0.0.1']],
  'metadata.test': [['169.254.169.254']],
};

/** Spellings that a URL parser or a connecting library takes for this machine; `%P` stands for the port. */
const INWARD_SPELLINGS: readonly string[] = [
  'http://127.0.0.1:%P/',
  'http://127.0.0.1.:%P/',
  'http://127.1:%P/',
  'http://127.0.1:%P/',
  'http://2130706433:%P/',
  'http://0x7f000001:%P/',
  'http://0x7f.0.0.0x1:%P/',
  'http://0177.0.0.1:%P/',
  'http://017700000001:%P/',
  'http://0:%P/',
  'http://0.0.0.0:%P/',
  'http://[::1]:%P/',
  'http://[0:0:0:0:0:0:0:1]:%P/',
  'http://[::]:%P/',
  'http://[::ffff:127.0.0.1]:%P/',
  'http://[::ffff:7f00:1]:%P/',
  'http://[::127.0.0.1]:%P/',
  'http://[2002:7f00:1::]:%P/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]:%P/',
  'http://[64:ff9b::127.0.0.1]:%P/',
  'http://[fe80::1%25lo]:%P/',
  'http://localhost:%P/',
  'http://LOCALHOST.:%P/',
  'http://app.localhost:%P/',
  'http://a.test@127.0.0.1:%P/',
  'http://a.test:80@127.0.0.1:%P/',
  'http://127.0.0.1:%P#@a.test/',
  'http://127.0.0.1:%P\\@a.test/',
  'http://127。0。0。1:%P/',
  'http://①②⑦.⓪.⓪.①:%P/',
  'http://%31%32%37.0.0.1:%P/',
  'http:127.0.0.1:%P/',
  'http:///127.0.0.1:%P/',
  'https://127.0.0.1:%P/',
  'https://[::1]:%P/',
];

/** Every way to spell a place inside, as URLs towards a port. */
export function inwardUrls(port: number): readonly string[] {
  const names = Object.keys(INWARD_NAMES).map((name) => `http://${name}:%P/`);
  return [...INWARD_SPELLINGS, ...names].map((url) => url.replace('%P', String(port)));
}

/** A name server that a hostile site controls: nothing is kept, so that each question may get another answer. */
export function inwardLookup(): DnsLookup {
  const asked = new Map<string, number>();
  return async (host) => {
    const lists = INWARD_NAMES[host];
    if (!lists) throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    const count = asked.get(host) ?? 0;
    asked.set(host, count + 1);
    const list = lists[Math.min(count, lists.length - 1)] ?? [];
    return list.map((address) => ({ address, ttlSeconds: 0 }));
  };
}
