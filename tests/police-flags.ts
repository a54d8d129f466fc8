const ANSWERS: Readonly<Record<string, string>> = {
  purpose: 'test',
  regime: 'police',
  basis: 'a law of nowhere',
  reference: 'Order 2026-117',
  'authorised-by': 'an office',
  jurisdiction: 'NL',
  operator: 'tests',
  contact: 'a desk',
  until: '2099-12-31',
  'retention-days': '7',
};

/** What `leadline init` must be told for a case under the regime `police`; the key is named beside. */
export const policeFlags = (): readonly string[] => Object.entries(ANSWERS).flatMap(([name, answer]) => [`--${name}`, answer]);
