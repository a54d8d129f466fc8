import { getDomainWithoutSuffix } from 'tldts';
import { readHandles } from '../../extract/handles/read-handles.ts';
import { prepareText } from '../../extract/text/prepared-text.ts';
import type { TextContext } from '../../extract/text-context.ts';
import type { Lead } from '../../model/lead.ts';
import type { Finding } from '../../redact/find-spellings.ts';
import { knownValues } from '../../redact/known-values.ts';
import type { KnownValue } from '../../redact/known-values.ts';
import { handlePseudonym } from '../../redact/pseudonyms.ts';
import type { Pseudonyms } from '../../redact/pseudonyms.ts';
import { namedValues } from '../../redact/named-values.ts';
import type { NamedValue } from '../../redact/named-values.ts';
import { redactText } from '../../redact/redact-text.ts';
import type { ReadPlaces, RedactedText } from '../../redact/redact-text.ts';
import type { RedactionRules } from '../../redact/redaction-profile.ts';
import { readActionDays, readLeads } from '../../store/leads.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { namesInText } from './names-in-text.ts';

/** Redacts the texts of one bundle, all by the same values. */
export interface Redactor {
  readonly rules: RedactionRules;
  readonly pseudonyms: Pseudonyms;
  readonly text: (original: string) => RedactedText;
}

/** Makes the redactor of a bundle: what any lead of the case is named or reached by is known, whatever text it stands in, and each text is read anew for what else stands there. */
export function makeRedactor(db: CaseDatabase, { rules, pseudonyms }: Pick<Redactor, 'rules' | 'pseudonyms'>): Redactor {
  const values = new Map<string, KnownValue>();
  const countries = new Set<string>();
  for (const { day } of readActionDays(db))
    for (const lead of readLeads(db, day)) {
      if (lead.country !== '') countries.add(lead.country);
      for (const known of valuesOf(lead, rules, pseudonyms)) values.set(`${known.rule}\n${known.value}`, known);
    }
  const known = knownValues(values.values());
  const context: TextContext = { countries: [...countries], languages: [], dateOrder: 'DMY', platformContacts: [] };
  return {
    rules,
    pseudonyms,
    text: (original) => redactText(original, { known, contacts: rules.contacts }, readIn(original, context, { rules, pseudonyms })),
  };
}

function valuesOf({ ad, targetId }: Lead, { contacts }: RedactionRules, pseudonyms: Pseudonyms): readonly KnownValue[] {
  const names = namedValues(ad.fields, pseudonyms).flatMap(knownNames);
  if (!contacts) return names;
  const handles = ad.handles.map((handle): KnownValue => ({
    value: handle.value,
    rule: 'handle',
    pseudonym: handlePseudonym(pseudonyms, handle),
  }));
  // "Lumen Directory" at the head of a page of lumen-directory.test tells the site as well as its address does.
  const sites = [targetId, getDomainWithoutSuffix(ad.url) ?? ''].map((value): KnownValue => ({
    value,
    rule: 'site',
    pseudonym: pseudonyms('target', targetId),
  }));
  return [...names, ...handles, ...sites];
}

function knownNames({ spellings, pseudonym }: NamedValue): readonly KnownValue[] {
  return spellings.map((value) => ({ value, rule: 'name', pseudonym }));
}

/** What the extractors read in a text: spelled numbers, disguised addresses and the like stand there as no pattern would know them. What it introduces once ("my name is …") is known in all of it. */
function readIn(original: string, context: TextContext, { rules, pseudonyms }: Pick<Redactor, 'rules' | 'pseudonyms'>): ReadPlaces {
  const prepared = prepareText(original);
  const names = namedValues(namesInText(prepared, context), pseudonyms).map((name) => ({ ...name, rule: 'name' as const }));
  const handles = readHandles(prepared, context).map((handle) => ({
    ...handle,
    rule: 'handle' as const,
    pseudonym: handlePseudonym(pseudonyms, handle),
  }));
  const places = handles.flatMap(({ also = [], rule, pseudonym, ...first }): readonly Finding[] =>
    [first, ...also].map(({ start, end }) => ({ start, end, rule, pseudonym })),
  );
  return rules.contacts
    ? { findings: [...names, ...places], kept: [], introduced: knownValues([...names.flatMap(knownNames), ...handles]) }
    : { findings: names, kept: places, introduced: knownValues(names.flatMap(knownNames)) };
}
