import type { CasePaths } from '../../evidence/case-folder.ts';
import { itemStore } from '../../evidence/item-store.ts';
import { storedBodies } from '../../evidence/stored-bodies.ts';
import { parseCanonicalUrl } from '../../model/canonical-url.ts';
import type { Lead } from '../../model/lead.ts';
import { sealedAdsOfCapture } from '../../store/capture-ads.ts';
import { readCapture } from '../../store/captures.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { sealedAddresses } from '../../store/sealed-addresses.ts';
import { readPageText } from '../view/read-page-text.ts';

/** One capture of a bundle. */
export interface BundleItem {
  readonly captureId: string;
  /** The leads of the bundle that were read from it, by id. */
  readonly leads: readonly Lead[];
}

/** The captures that a bundle holds, by id, and those of its leads that it does not, with the reason. */
export interface BundleItems {
  readonly items: readonly BundleItem[];
  readonly omitted: readonly (BundleItem & { readonly why: string })[];
}

/** Chooses the captures of leads for a bundle. A capture that shows a sealed ad, or leads to one, stays behind whole: its text would give out what is held back. */
export function bundleItems({ db, paths }: { readonly db: CaseDatabase; readonly paths: CasePaths }, leads: readonly Lead[]): BundleItems {
  const byCapture = Map.groupBy(leads, ({ capture }) => capture.id);
  const items = itemStore(paths.evidence, paths.work, paths.cipher);
  const namesSealed = sealedTest({ db, paths });
  const chosen: BundleItem[] = [];
  const omitted: (BundleItem & { why: string })[] = [];
  for (const [captureId, own] of [...byCapture].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const item = { captureId, leads: own.toSorted((a, b) => (a.leadId < b.leadId ? -1 : 1)) };
    if (namesSealed(captureId)) omitted.push({ ...item, why: 'shows or names an ad that is held back' });
    else if (items.read(captureId)) chosen.push(item);
    else omitted.push({ ...item, why: 'not kept as an item: purged, or of version 0.1' });
  }
  return { items: chosen, omitted };
}

/** Makes the test whether a capture shows a sealed ad or links to one; without sealed ads no page is read. */
function sealedTest({ db, paths }: { readonly db: CaseDatabase; readonly paths: CasePaths }): (captureId: string) => boolean {
  const addresses = sealedAddresses(db);
  const bodies = storedBodies(paths);
  const isSealed = (url: string): boolean => {
    const canonical = parseCanonicalUrl(url, new Set());
    // A target may leave out parts of the query: the address without any is compared too.
    return [url, canonical, canonical?.split('?')[0]].some((spelling) => spelling !== undefined && addresses.has(spelling));
  };
  return (captureId) => {
    if (addresses.size === 0) return false;
    if (sealedAdsOfCapture(db, captureId).length > 0) return true;
    const capture = readCapture(db, captureId);
    return capture !== undefined && readPageText(bodies, capture).links.some(isSealed);
  };
}
