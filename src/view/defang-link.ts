import { defang } from './defang.ts';

/** Longest address that is shown of a link, characters. */
const SHOWN = 300;

/** Where a link leads, for reading only: resolved against the page, defanged, any other scheme as `mailto[:]rest`, cut at 300 characters. */
export function defangLink(href: string, pageUrl: string): string {
  const trimmed = href.trim();
  const absolute = URL.parse(trimmed, pageUrl)?.href ?? trimmed;
  const shown = /^(?:https?|wss?|ftp):\/\//i.test(absolute) ? defang(absolute) : absolute.replace(':', '[:]');
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}
