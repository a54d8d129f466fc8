import type { UrgentSignal } from './indicator.ts';
import type { Span } from './provenance.ts';
import { sha256 } from './sha256.ts';

/** What an urgent record is about, gravest first: a signal of an ad, or a sign of abuse material on a host. Closed list. */
export const URGENT_CATEGORIES: readonly [UrgentCategory, ...UrgentCategory[]] = [
  'immediate-danger',
  'child-trade',
  'stated-minor',
  'organ-trade',
  'listed',
  'abuse-material',
];

/** What an urgent record is about. */
export type UrgentCategory = UrgentSignal | 'abuse-material';

/** How grave a record is: `P0`, a person may be in danger now; `P1`, it cannot wait either. */
export type UrgentSeverity = 'P0' | 'P1';

/** How grave the records of a category are. */
export function severityOf(category: UrgentCategory): UrgentSeverity {
  return category === 'organ-trade' || category === 'listed' ? 'P1' : 'P0';
}

/** How well the words of a language are known to the list that found the sign, as its writers rate it; never a probability. */
export type UrgentConfidence = 'high' | 'medium' | 'low';

/** One thing that cannot wait: a sign for a person to judge at once, never a finding. */
export interface UrgentRecord {
  /** `urg-` and 16 hexadecimal digits: the same for the same ad and category in every scan; another one where a person released it and other words came. */
  readonly id: string;
  readonly category: UrgentCategory;
  readonly targetId: string;
  readonly scanId: number;
  readonly url: string;
  /** Indicator behind it, as its list names it. */
  readonly rule: string;
  /** ISO 8601, UTC. */
  readonly raisedAt: string;
  /** Where the ad says it is, else where the target is read; ISO 3166-1 alpha-2. Undefined: not known, or raised by a version that did not ask. */
  readonly country?: string;
  /** Undefined: raised by a version that did not ask. */
  readonly confidence?: UrgentConfidence;
  /** The ad and the capture that show it; undefined for abuse material, of which the URL alone is kept. */
  readonly shown?: UrgentSign;
}

/** Where the sign stands. */
export interface UrgentSign extends Span {
  readonly leadId: string;
  readonly captureId: string;
  /** SHA-256 of the stored body of the capture. */
  readonly bodySha256: string;
  /** The first of the words that matched, as it stands in the text. */
  readonly raw: string;
  /** All of them, each once, in lower case. */
  readonly words: readonly string[];
  /** BCP 47; `und` for a number alone. */
  readonly language: string;
}

/** What a person did about a record. Times ISO 8601, UTC. */
export interface UrgentHandling {
  readonly ackAt?: string;
  readonly ackBy?: string;
  /** Why a person found that it is none, if so: the ad went back to the ordinary lists. */
  readonly releasedWhy?: string;
  readonly handoffAt?: string;
  readonly handoffBy?: string;
  readonly handoffTo?: string;
  /** Reference number of the receiver. */
  readonly handoffRef?: string;
}

/** A record and how it stands. */
export type UrgentState = UrgentRecord & UrgentHandling;

/** Whether nobody has acknowledged or handed over a record yet. */
export function isOpen({ ackAt, handoffAt }: UrgentHandling): boolean {
  return ackAt === undefined && handoffAt === undefined;
}

/** The id of the record that is about these things, in this order: ad or target, category, and what else tells it apart. */
export function urgentIdOf(about: readonly string[]): string {
  return `urg-${sha256(about.join('\n')).slice(0, 16)}`;
}
