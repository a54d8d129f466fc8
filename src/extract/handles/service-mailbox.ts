import words from '../../../lexicon/site-contact-words.json' with { type: 'json' };

/** Whether an address is that of a desk by its name: `support@`, `info@`, `kundenservice@`. Firms that advertise have such, too. */
export function isServiceMailbox(address: string): boolean {
  return MAILBOXES.has(address.slice(0, address.indexOf('@')));
}

const MAILBOXES: ReadonlySet<string> = new Set(words.mailboxes);
