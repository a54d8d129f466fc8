import type { AccountKind } from './account-kind.ts';
import { cashapp } from './kinds/cashapp.ts';
import { discord } from './kinds/discord.ts';
import { facebook } from './kinds/facebook.ts';
import { fansly } from './kinds/fansly.ts';
import { instagram } from './kinds/instagram.ts';
import { kakaotalk } from './kinds/kakaotalk.ts';
import { kik } from './kinds/kik.ts';
import { line } from './kinds/line.ts';
import { linkedin } from './kinds/linkedin.ts';
import { linkpage } from './kinds/linkpage.ts';
import { matrix } from './kinds/matrix.ts';
import { ok } from './kinds/ok.ts';
import { onlyfans } from './kinds/onlyfans.ts';
import { payment } from './kinds/payment.ts';
import { paypal } from './kinds/paypal.ts';
import { pinterest } from './kinds/pinterest.ts';
import { qq } from './kinds/qq.ts';
import { reddit } from './kinds/reddit.ts';
import { revolut } from './kinds/revolut.ts';
import { signal } from './kinds/signal.ts';
import { skype } from './kinds/skype.ts';
import { snapchat } from './kinds/snapchat.ts';
import { telegram } from './kinds/telegram.ts';
import { threema } from './kinds/threema.ts';
import { tiktok } from './kinds/tiktok.ts';
import { viber } from './kinds/viber.ts';
import { vk } from './kinds/vk.ts';
import { wechat } from './kinds/wechat.ts';
import { whatsapp } from './kinds/whatsapp.ts';
import { wire } from './kinds/wire.ts';
import { x } from './kinds/x.ts';
import { youtube } from './kinds/youtube.ts';
import { zalo } from './kinds/zalo.ts';

/** Every network whose accounts are read from links and labels. A new one is a file in kinds/ and a line here. */
export const ACCOUNT_KINDS: readonly AccountKind[] = [
  whatsapp,
  telegram,
  viber,
  signal,
  line,
  wechat,
  qq,
  zalo,
  kakaotalk,
  kik,
  snapchat,
  instagram,
  facebook,
  x,
  tiktok,
  vk,
  ok,
  reddit,
  youtube,
  linkedin,
  pinterest,
  discord,
  skype,
  threema,
  wire,
  matrix,
  onlyfans,
  fansly,
  linkpage,
  paypal,
  revolut,
  cashapp,
  payment,
];
