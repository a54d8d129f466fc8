/** The schema, step by step; the database's `user_version` counts the steps done. A shipped step is never edited. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE scan (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'interrupted', 'complete')),
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    tool_version TEXT NOT NULL,
    options TEXT NOT NULL
  ) STRICT;

  CREATE TABLE scan_target (
    scan_id INTEGER NOT NULL REFERENCES scan (id),
    target_id TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    source_file TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    country TEXT NOT NULL,
    gone_recheck_ms INTEGER NOT NULL,
    phase TEXT NOT NULL DEFAULT 'crawl' CHECK (phase IN ('crawl', 'recheck', 'done')),
    completion TEXT,
    pages INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    active_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (scan_id, target_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE politeness_group (
    name TEXT PRIMARY KEY,
    clock TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    fetched_ms INTEGER NOT NULL,
    status INTEGER,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE frontier (
    id INTEGER PRIMARY KEY,
    scan_id INTEGER NOT NULL REFERENCES scan (id),
    target_id TEXT NOT NULL,
    canonical TEXT NOT NULL,
    url TEXT NOT NULL,
    group_name TEXT NOT NULL,
    page_class TEXT NOT NULL,
    priority INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    via TEXT NOT NULL CHECK (via IN ('http', 'browser')),
    attempts INTEGER NOT NULL DEFAULT 0,
    hops TEXT NOT NULL DEFAULT '[]',
    found_on INTEGER,
    due_ms INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('queued', 'done', 'skipped')),
    outcome TEXT,
    detail TEXT,
    status INTEGER,
    capture_id TEXT,
    done_ms INTEGER,
    UNIQUE (scan_id, target_id, canonical)
  ) STRICT;
  CREATE INDEX frontier_next ON frontier (scan_id, group_name, priority, id) WHERE state = 'queued';
  CREATE INDEX frontier_target ON frontier (scan_id, target_id, state, outcome);

  CREATE TABLE capture (
    id TEXT PRIMARY KEY,
    scan_id INTEGER NOT NULL REFERENCES scan (id),
    target_id TEXT NOT NULL,
    url TEXT NOT NULL,
    final_url TEXT NOT NULL,
    hops TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body_sha256 TEXT NOT NULL,
    received_sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    charset TEXT NOT NULL,
    via TEXT NOT NULL CHECK (via IN ('http', 'browser')),
    requested_ms INTEGER NOT NULL,
    received_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE ad (
    lead_id TEXT PRIMARY KEY,
    target_id TEXT NOT NULL,
    ad_key TEXT,
    url TEXT NOT NULL,
    canonical TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX ad_canonical ON ad (target_id, canonical);

  CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    lead_id TEXT NOT NULL REFERENCES ad (lead_id),
    scan_id INTEGER NOT NULL REFERENCES scan (id),
    observed_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER,
    found_as TEXT NOT NULL CHECK (found_as IN ('page', 'record')),
    canonical TEXT NOT NULL,
    capture_id TEXT REFERENCES capture (id),
    ad TEXT
  ) STRICT;
  CREATE INDEX observation_lead ON observation (lead_id, scan_id);
  CREATE INDEX observation_scan ON observation (scan_id);

  CREATE TABLE lead (
    day TEXT NOT NULL,
    lead_id TEXT NOT NULL REFERENCES ad (lead_id),
    target_id TEXT NOT NULL,
    change TEXT NOT NULL,
    priority TEXT NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (day, lead_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE handle (
    day TEXT NOT NULL,
    lead_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    stop INTEGER NOT NULL,
    PRIMARY KEY (day, lead_id, kind, value)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX handle_value ON handle (kind, value);
  `,
  `
  ALTER TABLE scan_target ADD COLUMN hint_countries TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE scan_target ADD COLUMN escalate TEXT NOT NULL DEFAULT '[]';

  CREATE TABLE indicator_meaning (
    day TEXT NOT NULL,
    id TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (day, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sealed_ad (
    lead_id TEXT PRIMARY KEY,
    capture_id TEXT,
    since_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE origin_rest (
    origin TEXT PRIMARY KEY,
    rest TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE page_copy (
    target_id TEXT NOT NULL,
    url TEXT NOT NULL,
    capture_id TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    PRIMARY KEY (target_id, url)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE record_print (
    target_id TEXT NOT NULL,
    canonical TEXT NOT NULL,
    print TEXT NOT NULL,
    scan_id INTEGER NOT NULL,
    noted_ms INTEGER NOT NULL,
    PRIMARY KEY (target_id, canonical, print)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE page_read (
    target_id TEXT NOT NULL,
    canonical TEXT NOT NULL,
    read_ms INTEGER NOT NULL,
    PRIMARY KEY (target_id, canonical)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ad_version (
    sha256 TEXT PRIMARY KEY,
    ad TEXT NOT NULL
  ) STRICT;
  ALTER TABLE observation ADD COLUMN ad_sha256 TEXT REFERENCES ad_version (sha256);
  `,
  `
  CREATE TABLE render_class (
    target_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    shape TEXT NOT NULL,
    votes TEXT NOT NULL,
    PRIMARY KEY (target_id, kind, shape)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE render_pending (
    entry_id INTEGER PRIMARY KEY,
    scan_id INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('compare', 'poor', 'evidence', 'again')),
    print TEXT,
    read TEXT
  ) STRICT;
  CREATE INDEX render_pending_scan ON render_pending (scan_id);

  CREATE TABLE target_yield (
    scan_id INTEGER NOT NULL,
    target_id TEXT NOT NULL,
    measure TEXT NOT NULL,
    pages INTEGER NOT NULL,
    found INTEGER NOT NULL,
    PRIMARY KEY (scan_id, target_id, measure)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE site_probe (
    scan_id INTEGER NOT NULL,
    target_id TEXT NOT NULL,
    via TEXT NOT NULL CHECK (via IN ('http', 'browser')),
    answered INTEGER NOT NULL,
    print TEXT,
    PRIMARY KEY (scan_id, target_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE lead_scoring (
    day TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    lexicon_sha256 TEXT,
    scored_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
