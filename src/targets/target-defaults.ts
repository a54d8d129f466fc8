/** Every default of a target file, in the words of the file. The schema, the documents and the proposals of `targets probe` read them here. */
export const TARGET_DEFAULTS = {
  enabled: true,
  start: { step: 1 },
  scope: { include: [], exclude: [], depth: 3, external_links: 'record', drop_query: [], resource_hosts: [] },
  fetch: {
    render: 'auto',
    timeout_ms: 8000,
    proxy: 'none',
    headers: {},
    steps: [],
    optional: false,
    wall: { status: [401, 403], text: [], on_wall: 'stop_target' },
  },
  limits: {
    robots: 'obey',
    concurrency: 1,
    delay_ms: [2000, 5000],
    max_pages: 1000,
    max_minutes: 60,
    max_bytes: '500MB',
    retries: 2,
    gone_recheck: '1h',
  },
  hints: { countries: [], languages: [], date_order: 'DMY', platform_contacts: [] },
  pages: {
    match: 'auto',
    list: { records: 'auto', attr: 'href', max: 100 },
    ad: { from: 'page', prefer: 'selectors', ignore: [], fields: 'auto', reveal: [] },
    field: { all: false, required: false },
  },
  privacy: { images: 'url_only', screenshot: 'off' },
  escalate: { min_groups: 1 },
} as const;
