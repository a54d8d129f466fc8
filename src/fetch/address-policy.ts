import ipaddr from 'ipaddr.js';

/** Special-purpose IPv6 blocks that the library files under plain unicast (IANA IPv6 Special-Purpose Address Registry; RFC 4291 §2.5.5.1). */
const SPECIAL_V6: readonly [ipaddr.IPv6, number][] = ['::/96', '2001::/23', '3fff::/20', '5f00::/16', 'fec0::/10'].map((block) =>
  ipaddr.IPv6.parseCIDR(block),
);

/**
 * Whether an address belongs to the open internet: true only for global unicast by the IANA special-purpose registries.
 * IPv4-mapped and well-known NAT64 (RFC 6052) addresses are judged by the IPv4 address inside; 6to4 and Teredo are always refused.
 * Anything but the canonical dotted-quad or IPv6 text, a zone id included, is not global.
 */
export function isGlobalAddress(ip: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(ip)) return ipaddr.IPv4.parse(ip).range() === 'unicast';
  if (!ip.includes(':') || ip.includes('%') || !ipaddr.IPv6.isValid(ip)) return false;
  const address = ipaddr.IPv6.parse(ip);
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().range() === 'unicast';
  if (isNat64(address)) return new ipaddr.IPv4(address.toByteArray().slice(12)).range() === 'unicast';
  return address.range() === 'unicast' && isGlobalUnicast(address) && !SPECIAL_V6.some(([base, bits]) => address.match(base, bits));
}

/** The well-known prefix 64:ff9b::/96 only: the local-use prefix 64:ff9b:1::/48 leads into somebody's own network. */
function isNat64(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.IPv6.parse('64:ff9b::'), 96);
}

/** All global unicast space that was ever handed out lies in 2000::/3 (RFC 4291 §2.4). */
function isGlobalUnicast(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.IPv6.parse('2000::'), 3);
}
