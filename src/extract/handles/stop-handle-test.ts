import stopHandles from '../../../lexicon/stop-handles.json' with { type: 'json' };
import type { HandleKind } from '../../model/handle.ts';
import type { TextContext } from '../text-context.ts';
import { parsePhone } from './parse-phone.ts';

/** Says whether a handle is a platform contact of the context, a hotline or the like: to be shown, never linked. */
export function stopHandleTest(context: TextContext): (kind: HandleKind, value: string) => boolean {
  const contacts = new Set<string>();
  for (const written of context.platformContacts) {
    const plain = written
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?|@)/, '')
      .replace(/\/$/, '');
    contacts.add(plain);
    const digits = plain.replace(/\D/g, '');
    if (digits.length < 7 || /\p{L}/u.test(plain)) continue;
    for (const phone of parsePhone(digits, { plus: plain.startsWith('+'), countries: context.countries, anyCode: true }))
      contacts.add(phone.e164);
  }
  return (kind, value) => HOTLINES.has(value) || contacts.has(value.toLowerCase()) || (kind === 'url' && onStopHost(value, contacts));
}

const HOTLINES: ReadonlySet<string> = new Set([...stopHandles.phones, ...stopHandles.emails]);

function onStopHost(value: string, contacts: ReadonlySet<string>): boolean {
  const host = value.split('/', 1)[0] ?? '';
  return contacts.has(host) || stopHandles.hosts.some((stop) => host === stop || host.endsWith(`.${stop}`));
}
