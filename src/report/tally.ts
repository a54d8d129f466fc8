import { handleCells } from '../model/handle-cells.ts';
import { HANDLE_COLUMN } from '../model/handle-column.ts';
import { PRIORITIES } from '../model/lead.ts';
import type { Priority } from '../model/lead.ts';
import { isOpen, URGENT_CATEGORIES } from '../model/urgent-record.ts';
import type { UrgentState } from '../model/urgent-record.ts';
import type { TallyFacts, TallyLead } from './tally-facts.ts';
import type { TallyMeasure } from './tally-measures.ts';

/** One count: of everything that a measure counts, or of a part of it that `key` names. */
export interface TallyCount {
  readonly measure: TallyMeasure;
  /** A priority, country, language, kind or category; undefined: all. */
  readonly key: string | undefined;
  readonly count: number;
}

/** Counts an action week: no name, number or address is in the result. The definition of each count is that of `TALLY_MEASURES`, in whose order they come. */
export function tally({ platforms, leads, urgent }: TallyFacts): readonly TallyCount[] {
  const ads = new AdTally();
  for (const lead of leads) if (lead.isMet) ads.add(lead);
  const indicated = new Set([
    ...ads.indicated,
    ...urgent.filter(({ releasedWhy }) => releasedWhy === undefined).map(({ targetId }) => targetId),
  ]);
  const listed = platforms.map(({ targetId }) => targetId);
  const sum = (of: 'urlsMet' | 'urlsRead'): number => platforms.reduce((total, platform) => total + platform[of], 0);
  return [
    one('platforms_listed', listed.length),
    one('platforms_checked', platforms.filter(({ urlsRead }) => urlsRead > 0).length),
    one('platforms_with_indications', listed.filter((id) => indicated.has(id)).length),
    one('urls_met', sum('urlsMet')),
    one('urls_checked', sum('urlsRead')),
    ...ads.counts(),
    ...urgentCounts(urgent),
  ];
}

/** Ads of some days, met once for each day. */
class AdTally {
  /** Targets with an ad that a person should read. */
  readonly indicated = new Set<string>();
  readonly #priorities = new Map<string, Priority>();
  readonly #countries = new Groups();
  readonly #languages = new Groups();
  readonly #accounts = new Groups();
  readonly #phones = new Set<string>();
  readonly #emails = new Set<string>();
  readonly #wallets = new Set<string>();

  add({ leadId, targetId, priority, country, languages, handles }: TallyLead): void {
    const known = this.#priorities.get(leadId) ?? 'none';
    this.#priorities.set(leadId, PRIORITIES.indexOf(priority) < PRIORITIES.indexOf(known) ? priority : known);
    if (priority === 'read-first' || priority === 'read') this.indicated.add(targetId);
    if (country !== '') this.#countries.add(country, leadId);
    for (const language of languages) this.#languages.add(language, leadId);
    const { phones, emails, crypto } = handleCells(handles);
    for (const phone of phones) this.#phones.add(phone);
    for (const email of emails) this.#emails.add(email);
    for (const wallet of crypto) this.#wallets.add(wallet);
    // A number of a messenger is a phone number and an account.
    for (const { kind, value, stop } of handles) if (!stop && isAccount(HANDLE_COLUMN[kind])) this.#accounts.add(kind, value);
  }

  counts(): readonly TallyCount[] {
    const priorities = [...this.#priorities.values()];
    const kinds = this.#accounts.keys();
    return [
      one('ads', priorities.length),
      ...PRIORITIES.map((key) => ({
        measure: 'ads_by_priority' as const,
        key,
        count: priorities.filter((priority) => priority === key).length,
      })),
      ...this.#countries.counts('ads_by_country'),
      one('countries', this.#countries.keys().length),
      ...this.#languages.counts('ads_by_language'),
      one('languages', this.#languages.keys().length),
      one(
        'accounts',
        this.#accounts.counts('accounts_by_kind').reduce((total, { count }) => total + count, 0),
      ),
      ...this.#accounts.counts('accounts_by_kind'),
      one('social_networks', kinds.filter(isSocial).length),
      one('messengers', kinds.filter((kind) => !isSocial(kind)).length),
      one('phones', this.#phones.size),
      one('emails', this.#emails.size),
      one('wallets', this.#wallets.size),
    ];
  }
}

function isSocial(kind: string): boolean {
  return Object.entries(HANDLE_COLUMN).some(([name, column]) => name === kind && column === 'social');
}

function isAccount(column: (typeof HANDLE_COLUMN)[keyof typeof HANDLE_COLUMN]): boolean {
  return column === 'telegram' || column === 'whatsapp' || column === 'other_messengers' || column === 'social';
}

/** Different things by a key. */
class Groups {
  readonly #members = new Map<string, Set<string>>();

  add(key: string, member: string): void {
    const members = this.#members.get(key) ?? new Set();
    this.#members.set(key, members.add(member));
  }

  keys(): readonly string[] {
    return [...this.#members.keys()].toSorted();
  }

  /** Most first, then by key. */
  counts(measure: TallyMeasure): readonly TallyCount[] {
    return [...this.#members]
      .map(([key, members]) => ({ measure, key, count: members.size }))
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}

function urgentCounts(urgent: readonly UrgentState[]): readonly TallyCount[] {
  return [
    one('urgent_records', urgent.length),
    ...URGENT_CATEGORIES.map((key) => ({
      measure: 'urgent_by_category' as const,
      key,
      count: urgent.filter(({ category }) => category === key).length,
    })),
    one('urgent_open', urgent.filter(isOpen).length),
    one('urgent_handed_over', urgent.filter(({ handoffAt }) => handoffAt !== undefined).length),
    one('urgent_released', urgent.filter(({ releasedWhy }) => releasedWhy !== undefined).length),
  ];
}

function one(measure: TallyMeasure, count: number): TallyCount {
  return { measure, key: undefined, count };
}
