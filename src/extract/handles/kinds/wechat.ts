import type { AccountKind } from '../account-kind.ts';

/** WeChat ids as written (case counts), behind a label or in a `weixin:` link. */
export const wechat: AccountKind = {
  kind: 'wechat',
  hosts: ['u.wechat.com'],
  schemes: ['weixin'],
  fromLink: (link) => (link.host === 'u.wechat.com' ? link.segments[0] : idIn(link.query.toString())),
  fromName: (name) => (NAME.test(name) ? name : undefined),
  label: 'plain',
};

/** 6 to 20 letters, digits, underscores, hyphens; a letter among them (first by the rules, yet people write others). */
const NAME = /^(?=.{0,19}[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_-]{5,19}$/;

function idIn(query: string): string | undefined {
  const id = query.replace(/=$/, '');
  return NAME.test(id) ? id : undefined;
}
