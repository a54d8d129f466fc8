import type { IndicatorMeaning } from '../model/indicator.ts';
import { PERSON_CATEGORIES } from './of-persons.ts';
import type { MeasuredId, ScoringSettings } from './scoring-settings.ts';

/** What the measured indicators mean, with the weights of the settings. The group `network` holds links between ads. */
export function measuredMeanings(settings: ScoringSettings): readonly IndicatorMeaning[] {
  return MEASURED.map((meaning) => ({ ...meaning, category: 'measured', weight: settings.weights[meaning.id] }));
}

type Measured = Omit<IndicatorMeaning, 'category' | 'weight'> & { readonly id: MeasuredId };

const MEASURED: readonly Measured[] = [
  {
    id: 'N-MULTI-NAME',
    label: 'One contact, several persons',
    group: 'network',
    evidence: 'E2',
    appliesTo: PERSON_CATEGORIES,
    caution: 'Lawful agencies and shared flats answer one phone; one person may work under several names.',
  },
  {
    id: 'N-MULTI-PLACE',
    label: 'One contact, several names, many cities in a week',
    group: 'network',
    evidence: 'E2',
    appliesTo: PERSON_CATEGORIES,
    caution: 'Touring under one name is normal and does not count; agencies serve several cities.',
  },
  {
    id: 'N-MULTI-COUNTRY',
    label: 'One contact, several names, several countries in a month',
    group: 'network',
    evidence: 'E2',
    appliesTo: PERSON_CATEGORIES,
    caution: 'Border regions; sites that print a country of their own.',
  },
  {
    id: 'N-ACCOUNTS',
    label: 'One phone on several accounts of a site, or several phones on one account',
    group: 'network',
    evidence: 'E2',
    appliesTo: [],
    caution: 'Accounts are remade after a ban; people change numbers; firms have several.',
  },
  {
    id: 'N-OBFUSC',
    label: 'Phone number written so that machines do not read it',
    group: 'contact',
    evidence: 'E1',
    appliesTo: [],
    caution: 'Also a guard against spam calls, and customary on some sites: see the base rate.',
  },
  {
    id: 'N-CROSSMARKET',
    label: 'One contact in a job, housing or dating ad and in a sex ad',
    group: 'network',
    evidence: 'E5',
    appliesTo: [],
    caution: 'Numbers are handed on; a person may seek a room and advertise.',
  },
  {
    id: 'N-CONFLICT',
    label: 'One contact and name, ages that do not fit together',
    group: 'network',
    evidence: 'E2',
    appliesTo: PERSON_CATEGORIES,
    caution: 'Ages in ads are often made up or left to stand for years. Nationality alone is never compared.',
  },
  {
    id: 'N-WALLET',
    label: 'One wallet or bank account under several names',
    group: 'network',
    evidence: 'E2',
    appliesTo: [],
    caution: 'Deposit addresses of exchanges and addresses of payment services are shared by strangers.',
  },
  {
    id: 'N-LOWPRICE',
    label: 'Hourly price far below that of the site and city',
    group: 'price',
    evidence: 'E2',
    appliesTo: ['escort'],
    caution: 'Goes with poverty; other services than those the median is made of.',
  },
  {
    id: 'N-HIGHSALARY',
    label: 'Pay far above that of other jobs in the country',
    group: 'too-good',
    evidence: 'E3',
    appliesTo: ['recruitment'],
    caution: 'Managers, doctors, pay by the year read as by the month.',
  },
  {
    id: 'N-NOCOMPANY',
    label: 'Job abroad without employer; messenger or phone only',
    group: 'employer',
    evidence: 'E4',
    appliesTo: ['recruitment'],
    caution: 'Private households; sites that keep the employer to themselves.',
  },
  {
    id: 'N-FOREIGNPHONE',
    label: 'Phone number of a country the site does not serve',
    group: 'contact',
    evidence: 'E5',
    appliesTo: [],
    caution: 'Speaks of origin: shown, never decides a level.',
  },
  {
    id: 'N-POSTRATE',
    label: 'Contact that posts more than all but one in a hundred',
    group: 'network',
    evidence: 'E2',
    appliesTo: [],
    caution: 'Large agencies, and spam: one level lower.',
  },
];
