import type { HandleKind } from './handle.ts';

/** The columns of the leads contract that hold handles. */
export type HandleColumn =
  | 'phones'
  | 'emails'
  | 'telegram'
  | 'whatsapp'
  | 'other_messengers'
  | 'social'
  | 'crypto'
  | 'payment'
  | 'other_handles';

/** The column of each kind of handle (docs/export-csv.md). A number in E.164 stands in `phones` as well, however it was given. */
export const HANDLE_COLUMN: Readonly<Record<HandleKind, HandleColumn>> = {
  phone: 'phones',
  email: 'emails',
  telegram: 'telegram',
  whatsapp: 'whatsapp',
  viber: 'other_messengers',
  signal: 'other_messengers',
  line: 'other_messengers',
  wechat: 'other_messengers',
  qq: 'other_messengers',
  zalo: 'other_messengers',
  kakaotalk: 'other_messengers',
  kik: 'other_messengers',
  discord: 'other_messengers',
  skype: 'other_messengers',
  threema: 'other_messengers',
  session: 'other_messengers',
  tox: 'other_messengers',
  wire: 'other_messengers',
  matrix: 'other_messengers',
  snapchat: 'social',
  instagram: 'social',
  facebook: 'social',
  x: 'social',
  tiktok: 'social',
  vk: 'social',
  ok: 'social',
  reddit: 'social',
  youtube: 'social',
  linkedin: 'social',
  pinterest: 'social',
  onlyfans: 'social',
  fansly: 'social',
  linkpage: 'social',
  btc: 'crypto',
  eth: 'crypto',
  tron: 'crypto',
  xmr: 'crypto',
  ltc: 'crypto',
  doge: 'crypto',
  bch: 'crypto',
  sol: 'crypto',
  ton: 'crypto',
  iban: 'payment',
  paypal: 'payment',
  revolut: 'payment',
  cashapp: 'payment',
  payment: 'payment',
  onion: 'other_handles',
  url: 'other_handles',
};
