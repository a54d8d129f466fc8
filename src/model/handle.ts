import type { Provenance, Span } from './provenance.ts';

/** Kinds of contact handle, in the order in which they are printed. Closed list; a new kind comes with its line in the documents. */
export const HANDLE_KINDS = [
  'phone',
  'email',
  'whatsapp',
  'telegram',
  'viber',
  'signal',
  'line',
  'wechat',
  'qq',
  'zalo',
  'kakaotalk',
  'kik',
  'snapchat',
  'instagram',
  'facebook',
  'x',
  'tiktok',
  'vk',
  'ok',
  'reddit',
  'youtube',
  'linkedin',
  'pinterest',
  'discord',
  'skype',
  'threema',
  'session',
  'tox',
  'wire',
  'matrix',
  'onlyfans',
  'fansly',
  'linkpage',
  'btc',
  'eth',
  'tron',
  'xmr',
  'ltc',
  'doge',
  'bch',
  'sol',
  'ton',
  'onion',
  'iban',
  'paypal',
  'revolut',
  'cashapp',
  'payment',
  'url',
] as const;

/** A kind of contact handle. */
export type HandleKind = (typeof HANDLE_KINDS)[number];

/** A contact handle in canonical form, with its first span. One per distinct (kind, value) of an ad. */
export interface Handle extends Provenance {
  readonly kind: HandleKind;
  /** Canonical form: E.164 for phones and phone-bound messengers, lower-case name without `@` for accounts, address for wallets. */
  readonly value: string;
  /** 0 to 1, by the documented rule of the kind (docs/extraction.md). */
  readonly confidence: number;
  /** Whether its form evades scraping: digit words, look-alikes, invisible characters, odd separators. */
  readonly obfuscated: boolean;
  /** `possible`: right length and prefix, yet not in a known range (libphonenumber's words). Every other kind is `valid`. */
  readonly status: 'valid' | 'possible';
  /** A platform contact, hotline or the like: counted and shown, never linked. */
  readonly stop: boolean;
  /** Why it is a stop handle, where only the other ads of its site tell: set when leads are made, never when a page is read. */
  readonly stopReason?: string;
  /** Further places of the same handle in the same text. */
  readonly also?: readonly Span[];
  /** Other canonical forms that fit the hint countries as well; phones only. */
  readonly alternatives?: readonly string[];
}
