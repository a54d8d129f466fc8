import type { AccountKind } from '../account-kind.ts';
import { linkPhone } from '../link-phone.ts';
import type { WebLink } from '../web-link.ts';

/** Viber chats by number as E.164, public accounts by their chat URI, communities by their code. */
export const viber: AccountKind = {
  kind: 'viber',
  hosts: ['viber.me', 'invite.viber.com', 'vb.me', 'viber.click'],
  schemes: ['viber'],
  fromLink,
  label: 'strict',
};

function fromLink(link: WebLink, countries: readonly string[]): string | undefined {
  const { query } = link;
  const number = query.get('number') ?? (link.host === 'viber.click' ? link.segments[0] : undefined);
  if (number !== undefined && number !== null) return linkPhone(number, countries);
  const chat = query.get('chatURI') ?? query.get('g2') ?? query.get('g');
  if (chat !== null) return chat;
  return link.host === 'vb.me' ? link.segments[0] : undefined;
}
