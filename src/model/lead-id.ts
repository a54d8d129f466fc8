import { sha256 } from './sha256.ts';
import type { CanonicalUrl } from './canonical-url.ts';

/** The stable id of an ad's lead: from the target and the ad's own id, else its canonical URL. `lead-` and 16 hexadecimal digits. */
export function leadIdOf(targetId: string, key: string | undefined, url: CanonicalUrl): string {
  return `lead-${sha256(`${targetId}\n${key === undefined ? `url:${url}` : `key:${key}`}`).slice(0, 16)}`;
}
