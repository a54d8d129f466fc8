import type { AccountKind } from '../account-kind.ts';

/** Payment links of services without a kind of their own, as `host/path`; mentions of a service come from read-payment-words.ts. */
export const payment: AccountKind = {
  kind: 'payment',
  hosts: [
    'wise.com',
    'monzo.me',
    'bunq.me',
    'tikkie.me',
    'venmo.com',
    'ko-fi.com',
    'buymeacoffee.com',
    'throne.com',
    'betaalverzoek.rabobank.nl',
    'payconiq.com',
    'lydia-app.com',
    'satispay.com',
    'qiwi.com',
    'send.monobank.ua',
  ],
  schemes: [],
  fromLink: (link) => {
    if (link.segments.length === 0) return undefined;
    if (link.host === 'wise.com' && link.segments[0] !== 'pay') return undefined;
    const path = link.segments.join('/');
    return path.length <= 100
      ? `${link.host}/${link.host === 'tikkie.me' || link.host.includes('rabobank') ? path : path.toLowerCase()}`
      : undefined;
  },
  label: 'strict',
};
