import type { AccountKind } from '../account-kind.ts';
import type { WebLink } from '../web-link.ts';

/** Facebook profiles and pages: the numeric id, or the name in lower case without dots (dots and case do not count there). */
export const facebook: AccountKind = {
  kind: 'facebook',
  hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me', 'messenger.com'],
  schemes: ['fb'],
  fromLink,
  fromName: (name) => fromName(name),
  label: 'plain',
};

const RESERVED: ReadonlySet<string> = new Set(
  'login sharer share plugins dialog help about privacy policies terms groups events watch marketplace photo photos video videos story story.php photo.php permalink.php media pages hashtag reel reels gaming business ads settings home.php l.php tr r.php stories search'.split(
    ' ',
  ),
);

function fromLink(link: WebLink): string | undefined {
  if (link.scheme === 'fb') return fromName(link.segments[0] ?? '');
  const [first = '', second, third] = link.segments;
  const id = link.query.get('id');
  if (first === 'profile.php') return id !== null && /^\d{5,20}$/.test(id) ? id : undefined;
  if (first === 'people' || first === 'p') return third ?? fromName(second ?? '');
  if (first === 't' || first === 'pg') return fromName(second ?? '');
  return fromName(first);
}

/** Five or more letters, digits and dots. */
function fromName(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (RESERVED.has(lower.replace(/\.php$/, '')) || RESERVED.has(lower) || !/^[a-z0-9.\-_]{5,60}$/.test(lower)) return undefined;
  const canonical = lower.replaceAll('.', '');
  return canonical.length >= 5 ? canonical : undefined;
}
