/** What `leadline init` must be told for a case of the tests. */
export const initFlags = ({ until, retentionDays }: { readonly until: string; readonly retentionDays: number }): readonly string[] => [
  '--purpose',
  'test',
  '--regime',
  'demo',
  '--basis',
  'none',
  '--operator',
  'tests',
  '--until',
  until,
  '--retention-days',
  String(retentionDays),
];
