/** Who receives a bundle, from everything to least. Closed list; docs/bundle.md says what each leaves out. */
export const REDACTION_PROFILES = ['court', 'partner', 'ngo', 'stats'] as const;

/** Who receives a bundle. */
export type RedactionProfile = (typeof REDACTION_PROFILES)[number];

/** What is replaced by pseudonyms for a receiver. */
export interface RedactionRules {
  readonly profile: RedactionProfile;
  /** Names that ads use for a person. */
  readonly names: boolean;
  /** Contact handles, addresses of pages, and every number, link or code that might be one. */
  readonly contacts: boolean;
}

/** The rules of a profile that gets redacted items; undefined for `court`, which gets the items themselves, and `stats`, which gets none. */
export function redactionRules(profile: RedactionProfile): RedactionRules | undefined {
  switch (profile) {
    case 'partner':
      return { profile, names: true, contacts: false };
    case 'ngo':
      return { profile, names: true, contacts: true };
    case 'court':
    case 'stats':
      return undefined;
  }
}
