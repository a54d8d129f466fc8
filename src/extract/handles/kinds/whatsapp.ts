import type { AccountKind } from '../account-kind.ts';
import { linkPhone } from '../link-phone.ts';
import type { WebLink } from '../web-link.ts';

/** WhatsApp click-to-chat links as E.164; groups, channels and short links by their code as written. Numbers behind a label come from the phone reader. */
export const whatsapp: AccountKind = {
  kind: 'whatsapp',
  hosts: ['wa.me', 'whatsapp.com', 'wa.link', 'wa.me.com', 'wsend.co', 'walink.co'],
  schemes: ['whatsapp'],
  fromLink,
  label: 'strict',
};

/** A code of a group, channel or short link; must not be a word. */
const CODE = /^[0-9A-Za-z]{8,32}$/;

function fromLink(link: WebLink, countries: readonly string[]): string | undefined {
  const [first = '', second = ''] = link.segments;
  if (link.host === 'chat.whatsapp.com') return code(first === 'invite' ? second : first);
  if (link.host === 'wa.link' || link.host === 'walink.co') return /^[0-9a-z]{4,12}$/i.test(first) ? first : undefined;
  if (['message', 'qr', 'channel', 'c'].includes(first)) return first === 'c' ? linkPhone(second, countries) : code(second);
  return linkPhone(link.query.get('phone') ?? first, countries);
}

function code(written: string): string | undefined {
  return CODE.test(written) ? written : undefined;
}
