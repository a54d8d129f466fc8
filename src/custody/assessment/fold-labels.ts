import type { Lead } from '../../model/lead.ts';
import type { UrgentState } from '../../model/urgent-record.ts';

/**
 * Why a lead is to be folded, each reason in a few words that say nothing of the ad itself: an urgent record is about it or about its page, even one that was released; or it shows words of a group that the case folds.
 * Empty: it may be shown as it is.
 */
export function foldLabels(
  { leadId, capture, ad }: Pick<Lead, 'leadId' | 'capture' | 'ad'>,
  { urgent, foldGroups }: { readonly urgent: readonly UrgentState[]; readonly foldGroups: readonly string[] },
): readonly string[] {
  const records = urgent
    .filter(({ shown }) => shown?.leadId === leadId || shown?.captureId === capture.id)
    .map(({ id, category, shown, releasedWhy }) => {
      const about = shown?.leadId === leadId ? (releasedWhy === undefined ? '' : ', released') : ', another ad of the page';
      return `urgent: ${category} (${id}${about})`;
    });
  const groups = new Set(ad.indicators.map(({ group }) => group).filter((group) => foldGroups.includes(group)));
  return [...records, ...[...groups].toSorted().map((group) => `words of the group ${group}`)];
}
