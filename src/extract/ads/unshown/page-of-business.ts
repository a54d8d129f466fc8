import type { PageView } from '../page-view.ts';
import type { Statement } from './statement.ts';

/** Names under which the head of a page tells the contact of what it is about. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['business:contact_data:phone_number', 'Phone'],
  ['business:contact_data:email', 'Email'],
  ['place:contact_data:phone_number', 'Phone'],
  ['og:phone_number', 'Phone'],
  ['og:email', 'Email'],
  ['profile:phone_number', 'Phone'],
  ['profile:email', 'Email'],
  ['contact:phone_number', 'Phone'],
  ['contact:email', 'Email'],
  ['telephone', 'Phone'],
  ['phone', 'Phone'],
]);

/** The contacts that the head of a page tells of what the page is about; templates name the site's own there, so they count only where the ad has no other. */
export function businessStatements({ document }: PageView): Statement[] {
  return document.elements.flatMap(({ name, attribs }): Statement[] => {
    if (name !== 'meta') return [];
    const label = LABELS.get((attribs['property'] ?? attribs['name'] ?? '').trim().toLowerCase());
    const value = attribs['content']?.trim();
    return label === undefined || value === undefined || value === '' ? [] : [{ label, value, raw: value, most: 0.7 }];
  });
}
