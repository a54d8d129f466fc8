/** The counts of an action week, in the order in which they are printed, each with what is counted. Closed list. */
export const TALLY_MEASURES: Readonly<Record<TallyMeasure, string>> = {
  platforms_listed: 'targets that the scans of these days were told to ask',
  platforms_checked: 'of these, targets of which at least one URL was read (outcome ok or not-modified)',
  platforms_with_indications:
    'of these, targets with at least one ad of priority read-first or read, or an urgent record that nobody released',
  urls_met: 'different URLs met, whether they were asked for or not',
  urls_checked: 'of these, URLs that were read at least once',
  ads: 'different ads met on at least one of these days; sealed ads are in the urgent records only',
  ads_by_priority: 'these ads by the highest priority that they have on these days',
  ads_by_country: 'these ads by country: as stated, else that of the target; an ad that names two on two days counts for both',
  countries: 'different countries of these ads',
  ads_by_language: 'these ads by language of the text; an ad in two languages counts for both',
  languages: 'different languages of these ads',
  accounts: 'different accounts on social networks and messengers in these ads, contacts of the platforms themselves left out',
  accounts_by_kind: 'these accounts by network or messenger',
  social_networks: 'different social networks that these accounts are of',
  messengers: 'different messengers that these accounts are of',
  phones: 'different phone numbers, however they are given (phone, WhatsApp, other messengers), contacts of the platforms left out',
  emails: 'different e-mail addresses, contacts of the platforms left out',
  wallets: 'different addresses of crypto-currencies',
  urgent_records: 'urgent records that the scans of these days raised: signals for a person, never findings',
  urgent_by_category: 'these records by category',
  urgent_open: 'of these, records that nobody has acknowledged or handed over',
  urgent_handed_over: 'of these, records that were handed over',
  urgent_released: 'of these, records that a person found to be none',
};

/** The name of a count. */
export type TallyMeasure =
  | 'platforms_listed'
  | 'platforms_checked'
  | 'platforms_with_indications'
  | 'urls_met'
  | 'urls_checked'
  | 'ads'
  | 'ads_by_priority'
  | 'ads_by_country'
  | 'countries'
  | 'ads_by_language'
  | 'languages'
  | 'accounts'
  | 'accounts_by_kind'
  | 'social_networks'
  | 'messengers'
  | 'phones'
  | 'emails'
  | 'wallets'
  | 'urgent_records'
  | 'urgent_by_category'
  | 'urgent_open'
  | 'urgent_handed_over'
  | 'urgent_released';

/** The names of all counts, in their order. */
export function tallyMeasures(): readonly TallyMeasure[] {
  return Object.keys(TALLY_MEASURES).filter(isMeasure);
}

function isMeasure(name: string): name is TallyMeasure {
  return Object.hasOwn(TALLY_MEASURES, name);
}
