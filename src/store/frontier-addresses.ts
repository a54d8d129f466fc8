import type { CaseDatabase } from './open-database.ts';

/** One URL of the crawl frontier, of any scan. */
export interface FrontierAddress {
  readonly id: number;
  /** Every address that its row bears: as met, as compared, and where redirects led; one a line. */
  readonly addresses: string;
}

/** Every URL of the crawl frontier, those too that were never asked for, by row. */
export function frontierAddresses(db: CaseDatabase): IterableIterator<FrontierAddress> {
  return db
    .prepare<[], FrontierAddress>(
      "SELECT id, url || char(10) || canonical || coalesce((SELECT char(10) || group_concat(value, char(10)) FROM json_each(hops)), '') AS addresses FROM frontier ORDER BY id",
    )
    .iterate();
}

/** Where each page of a target was last asked for, of every scan: what the shape of a page is made from. */
export function pageAddresses(db: CaseDatabase): IterableIterator<{ readonly targetId: string; readonly url: string }> {
  return db
    .prepare<[], { readonly targetId: string; readonly url: string }>(
      "SELECT DISTINCT target_id AS targetId, coalesce(json_extract(hops, '$[#-1]'), url) AS url FROM frontier",
    )
    .iterate();
}
