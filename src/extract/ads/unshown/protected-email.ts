/**
 * The address behind Cloudflare's e-mail protection, which every visitor's browser decodes: hexadecimal, the first byte is the key of all others (exclusive or).
 * Undefined for anything else.
 */
export function protectedEmail(hex: string): string | undefined {
  if (hex.length < 12 || hex.length > 400 || hex.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(hex)) return undefined;
  const bytes = new Uint8Array(hex.length / 2 - 1);
  const key = Number.parseInt(hex.slice(0, 2), 16);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at + 2, 2 * at + 4), 16) ^ key;
  const address = new TextDecoder().decode(bytes);
  return address.includes('@') ? address : undefined;
}

/** The coded part of a link to Cloudflare's page of protected addresses; undefined for other links. */
export function protectedPart(href: string): string | undefined {
  return /\/cdn-cgi\/l\/email-protection#([0-9a-f]{12,400})/i.exec(href)?.[1];
}
