import type { AccountKind } from '../account-kind.ts';
import { accountName, type NameRule } from '../account-name.ts';
import type { WebLink } from '../web-link.ts';

/** KakaoTalk open chats by their code as written, channels, and ids behind a label in lower case. */
export const kakaotalk: AccountKind = {
  kind: 'kakaotalk',
  hosts: ['open.kakao.com', 'pf.kakao.com', 'qr.kakao.com'],
  schemes: ['kakaoplus', 'kakaoopen'],
  fromLink,
  fromName: (name) => accountName(name, NAME),
  label: 'plain',
};

const NAME: NameRule = { pattern: /^[a-z0-9][a-z0-9._-]{3,19}$/, reserved: new Set() };

function fromLink(link: WebLink): string | undefined {
  const [first = '', second] = link.segments;
  return first.startsWith('_') ? first : second;
}
