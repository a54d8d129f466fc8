import type { AccountKind } from '../account-kind.ts';
import type { WebLink } from '../web-link.ts';

/** Discord invites by code as written, users by number or name in lower case, old names as `name#1234`. */
export const discord: AccountKind = {
  kind: 'discord',
  hosts: ['discord.gg', 'discord.com', 'discordapp.com'],
  schemes: ['discord'],
  fromLink,
  fromName: (name) => {
    const lower = name.toLowerCase();
    return NAME.test(lower) ? lower : undefined;
  },
  label: 'plain',
};

/** 2 to 32 letters, digits, dots, underscores, no doubled dot; or the old form with four digits. */
const NAME = /^(?!.*\.\.)(?:[a-z0-9._]{2,32}|[^\s#@:]{2,32}#\d{4})$/;

function fromLink(link: WebLink): string | undefined {
  const [first = '', second] = link.segments;
  if (link.host === 'discord.gg') return /^[A-Za-z0-9-]{2,32}$/.test(first) ? first : undefined;
  if (first === 'invite') return second;
  return first === 'users' && /^\d{15,21}$/.test(second ?? '') ? second : undefined;
}
