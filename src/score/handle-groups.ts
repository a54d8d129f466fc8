import type { HandleKind } from '../model/handle.ts';
import { personHandles } from './person-handles.ts';
import type { ScorableAd } from './scorable-ad.ts';

/** The ads that one contact stands on. */
export interface HandleGroup {
  readonly key: string;
  readonly kind: HandleKind;
  readonly ads: readonly ScorableAd[];
}

/** Sorts ads by the contacts they share: one group a contact, in the order of their keys, also those of one ad. */
export function handleGroups(ads: readonly ScorableAd[], leastConfidence: number): readonly HandleGroup[] {
  const groups = new Map<string, { key: string; kind: HandleKind; ads: ScorableAd[] }>();
  for (const one of ads)
    for (const { key, kind } of personHandles(one.ad, leastConfidence)) {
      const group = groups.get(key);
      if (group) group.ads.push(one);
      else groups.set(key, { key, kind, ads: [one] });
    }
  return [...groups.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** What to call a contact in a reason; never its value. */
export function contactWord(kind: HandleKind): string {
  switch (kind) {
    case 'phone':
      return 'phone number';
    case 'email':
      return 'e-mail address';
    case 'iban':
      return 'bank account';
    case 'btc':
    case 'eth':
    case 'tron':
    case 'xmr':
    case 'ltc':
    case 'doge':
    case 'bch':
    case 'sol':
    case 'ton':
      return `${kind} wallet`;
    default:
      return `${kind} account`;
  }
}
