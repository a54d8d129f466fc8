import type { CaseDatabase } from './open-database.ts';

/** What leaves the database with captures that are purged. */
export interface PurgedRows {
  /** The captures named, and those that show no ad and are about one that goes: it was looked for in vain, or its page was read anew in the browser. Sorted. */
  readonly captureIds: readonly string[];
  /** Ads of which no reading is left: they go wholly. Sorted. */
  readonly leadIds: readonly string[];
  /** Ads that lose a reading and keep another. Sorted. */
  readonly thinnedLeadIds: readonly string[];
  /** URLs of the crawl frontier whose address is to go, by row. Ascending. */
  readonly frontierIds: readonly number[];
  /** Every address that nothing kept bears. */
  readonly urls: ReadonlySet<string>;
  /** Contact handles of ads that go wholly, and that no other ad of the case bears; canonical values. */
  readonly handles: ReadonlySet<string>;
}

/** What is to be purged. */
export interface PurgedNames {
  /** Capture ids. */
  readonly captures: Iterable<string>;
  /** Rows of the crawl frontier whose address is to go by itself, captured or not. */
  readonly addresses?: Iterable<number>;
  /** Captures that nobody named and that are held. */
  readonly held?: ReadonlySet<string>;
}

/**
 * Finds what leaves the database when captures are purged. Changes nothing. Captures that the database does not know stay in the list.
 * Captures at the address of an ad that show no ad go with it, but for those in `held`.
 */
export function findPurgedRows(db: CaseDatabase, { captures, addresses = [], held = new Set() }: PurgedNames): PurgedRows {
  fillTemporary(db, { captures, leads: [], frontier: addresses });
  db.exec(FIND_ADS);
  const about = db.prepare<[], string>(ABOUT).pluck().all();
  const add = db.prepare('INSERT OR IGNORE INTO purged_capture (id) VALUES (?)');
  for (const id of about) if (!held.has(id)) add.run(id);
  db.exec(FIND_URLS);
  const texts = (query: string): string[] => db.prepare<[], string>(query).pluck().all();
  return {
    captureIds: texts('SELECT id FROM purged_capture ORDER BY id'),
    leadIds: texts('SELECT id FROM purged_ad ORDER BY id'),
    thinnedLeadIds: texts(
      `SELECT DISTINCT lead_id FROM observation WHERE ${SHOWS_AD} AND capture_id IN (SELECT id FROM purged_capture)
       AND lead_id NOT IN (SELECT id FROM purged_ad) ORDER BY lead_id`,
    ),
    frontierIds: db.prepare<[], number>('SELECT id FROM purged_url ORDER BY id').pluck().all(),
    urls: new Set(texts(PURGED_URLS)).difference(new Set(texts(KEPT_URLS))),
    handles: new Set(
      texts(
        `SELECT DISTINCT value FROM handle WHERE stop = 0 AND lead_id IN (SELECT id FROM purged_ad)
         AND value NOT IN (SELECT value FROM handle WHERE lead_id NOT IN (SELECT id FROM purged_ad))`,
      ),
    ),
  };
}

/** What stands in the frontier in the place of an address that was purged; the row keeps target, outcome and times, so that every URL stays accounted for. */
export function purgedAddress(frontierId: number): string {
  return `purged:${frontierId}`;
}

/** Deletes the rows, whole or not at all. What is left of other ads stays as it is, when they were first seen too. */
export function deletePurgedRows(db: CaseDatabase, rows: PurgedRows): void {
  fillTemporary(db, { captures: rows.captureIds, leads: rows.leadIds, frontier: rows.frontierIds });
  // Checked row by row, each deletion would search whole tables for references; checked once at the end it is one pass over them.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      db.exec(DELETE);
      const [broken] = db.pragma('foreign_key_check') as readonly { readonly table: string }[];
      if (broken) throw new Error(`a purge would leave rows of ${broken.table} without what they refer to`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

const SHOWS_AD = 'coalesce(ad, ad_sha256) IS NOT NULL';

/** The addresses of the ads that go, in both spellings. */
const OWN_ADDRESS =
  'SELECT url FROM ad WHERE lead_id IN (SELECT id FROM purged_ad) UNION SELECT canonical FROM ad WHERE lead_id IN (SELECT id FROM purged_ad)';

/** Ads without another reading. */
const FIND_ADS = `
  INSERT OR IGNORE INTO purged_ad SELECT DISTINCT lead_id FROM observation o
    WHERE ${SHOWS_AD} AND capture_id IN (SELECT id FROM purged_capture) AND NOT EXISTS
      (SELECT 1 FROM observation k WHERE k.lead_id = o.lead_id AND coalesce(k.ad, k.ad_sha256) IS NOT NULL
        AND (k.capture_id IS NULL OR k.capture_id NOT IN (SELECT id FROM purged_capture)));
`;

/** What shows no ad and is about these: that they were missed, or their own address before it was asked for in the browser. */
const ABOUT = `
  SELECT id FROM (
    SELECT capture_id AS id FROM observation WHERE lead_id IN (SELECT id FROM purged_ad)
    UNION SELECT id FROM capture WHERE url IN (${OWN_ADDRESS}) OR final_url IN (${OWN_ADDRESS})
  ) WHERE id IS NOT NULL AND id NOT IN (SELECT capture_id FROM observation WHERE capture_id IS NOT NULL AND ${SHOWS_AD})
`;

/** The addresses of the captures, those found on them and never asked for, those of the ads. */
const FIND_URLS = `
  INSERT OR IGNORE INTO purged_url SELECT id FROM frontier WHERE capture_id IN (SELECT id FROM purged_capture);
  INSERT OR IGNORE INTO purged_url SELECT id FROM frontier WHERE state = 'skipped' AND capture_id IS NULL AND outcome IS NOT 'not-modified'
    AND found_on IN (SELECT id FROM purged_url);
  INSERT OR IGNORE INTO purged_url SELECT f.id FROM frontier f JOIN ad a ON a.target_id = f.target_id AND a.canonical = f.canonical
    WHERE a.lead_id IN (SELECT id FROM purged_ad) AND f.capture_id IS NULL;
`;

const PURGED_URLS = `
  SELECT url FROM frontier WHERE id IN (SELECT id FROM purged_url)
  UNION SELECT canonical FROM frontier WHERE id IN (SELECT id FROM purged_url)
  UNION SELECT h.value FROM frontier f, json_each(f.hops) h WHERE f.id IN (SELECT id FROM purged_url)
  UNION SELECT url FROM capture WHERE id IN (SELECT id FROM purged_capture)
  UNION SELECT final_url FROM capture WHERE id IN (SELECT id FROM purged_capture)
  UNION SELECT h.value FROM capture c, json_each(c.hops) h WHERE c.id IN (SELECT id FROM purged_capture)
  UNION SELECT url FROM ad WHERE lead_id IN (SELECT id FROM purged_ad)
  UNION SELECT canonical FROM ad WHERE lead_id IN (SELECT id FROM purged_ad)
`;

const KEPT_URLS = `
  SELECT url FROM frontier WHERE id NOT IN (SELECT id FROM purged_url)
  UNION SELECT canonical FROM frontier WHERE id NOT IN (SELECT id FROM purged_url)
  UNION SELECT url FROM capture WHERE id NOT IN (SELECT id FROM purged_capture)
  UNION SELECT final_url FROM capture WHERE id NOT IN (SELECT id FROM purged_capture)
`;

/** In the order that the references between the tables want. A look that read nothing keeps its row and loses its capture: that an ad was gone stays known. */
const DELETE = `
  DELETE FROM page_read WHERE (target_id, canonical) IN (SELECT target_id, canonical FROM frontier WHERE id IN (SELECT id FROM purged_url));
  DELETE FROM page_read WHERE (target_id, canonical) IN (SELECT target_id, canonical FROM ad WHERE lead_id IN (SELECT id FROM purged_ad));
  DELETE FROM record_print WHERE (target_id, canonical) IN (SELECT target_id, canonical FROM frontier WHERE id IN (SELECT id FROM purged_url));
  DELETE FROM record_print WHERE (target_id, canonical) IN (SELECT target_id, canonical FROM ad WHERE lead_id IN (SELECT id FROM purged_ad));
  DELETE FROM render_pending WHERE entry_id IN (SELECT id FROM purged_url);
  DELETE FROM page_copy WHERE capture_id IN (SELECT id FROM purged_capture);
  DELETE FROM handle WHERE lead_id IN (SELECT id FROM purged_ad) OR (day, lead_id) IN
    (SELECT day, lead_id FROM lead WHERE json_extract(lead, '$.capture.id') IN (SELECT id FROM purged_capture));
  DELETE FROM lead WHERE lead_id IN (SELECT id FROM purged_ad) OR json_extract(lead, '$.capture.id') IN (SELECT id FROM purged_capture);
  DELETE FROM observation WHERE lead_id IN (SELECT id FROM purged_ad) OR (${SHOWS_AD} AND capture_id IN (SELECT id FROM purged_capture));
  UPDATE observation SET capture_id = NULL WHERE capture_id IN (SELECT id FROM purged_capture);
  DELETE FROM sealed_ad WHERE lead_id IN (SELECT id FROM purged_ad);
  UPDATE sealed_ad SET capture_id = NULL WHERE capture_id IN (SELECT id FROM purged_capture);
  DELETE FROM ad WHERE lead_id IN (SELECT id FROM purged_ad);
  DELETE FROM ad_version WHERE sha256 NOT IN (SELECT ad_sha256 FROM observation WHERE ad_sha256 IS NOT NULL);
  UPDATE frontier SET url = 'purged:' || id, canonical = 'purged:' || id, hops = '[]', capture_id = NULL,
    outcome = CASE state WHEN 'queued' THEN 'out-of-scope' ELSE outcome END, detail = CASE state WHEN 'queued' THEN 'purged' ELSE detail END,
    state = CASE state WHEN 'queued' THEN 'skipped' ELSE state END
    WHERE id IN (SELECT id FROM purged_url);
  DELETE FROM capture WHERE id IN (SELECT id FROM purged_capture);
`;

/** Puts ids where a statement can join them; in memory, since no list of them may be left in a file. */
function fillTemporary(
  db: CaseDatabase,
  ids: { readonly captures: Iterable<string>; readonly leads: Iterable<string>; readonly frontier: Iterable<number> },
): void {
  db.pragma('temp_store = MEMORY');
  db.exec(`
    DROP TABLE IF EXISTS temp.purged_capture; CREATE TEMP TABLE purged_capture (id TEXT PRIMARY KEY) WITHOUT ROWID;
    DROP TABLE IF EXISTS temp.purged_ad; CREATE TEMP TABLE purged_ad (id TEXT PRIMARY KEY) WITHOUT ROWID;
    DROP TABLE IF EXISTS temp.purged_url; CREATE TEMP TABLE purged_url (id INTEGER PRIMARY KEY);
  `);
  const fill = (table: string, values: Iterable<string | number>): void => {
    const insert = db.prepare(`INSERT OR IGNORE INTO ${table} (id) VALUES (?)`);
    db.transaction(() => {
      for (const value of values) insert.run(value);
    })();
  };
  fill('purged_capture', ids.captures);
  fill('purged_ad', ids.leads);
  fill('purged_url', ids.frontier);
}
