import type { Handle } from '../model/handle.ts';
import type { Ad } from '../model/ad.ts';
import type { Lead } from '../model/lead.ts';
import type { Read } from '../model/provenance.ts';
import type { Sha256 } from '../model/sha256.ts';
import { handlePseudonym, urlPseudonym } from './pseudonyms.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { RedactionRules } from './redaction-profile.ts';

/** What a lead is redacted by. */
export interface LeadRules {
  readonly rules: RedactionRules;
  readonly pseudonyms: Pseudonyms;
  /** Redacts a text of the lead, its title for instance. */
  readonly redactText: (text: string) => string;
}

/** A lead as its receiver may see it: pseudonyms for names, and where contacts go for handles, addresses, the target and every id that could be guessed from an address. Texts that no column shows are empty. */
export function redactLead(lead: Lead, { rules, pseudonyms, redactText }: LeadRules): Lead {
  const { contacts } = rules;
  const { ad } = lead;
  const { title, place } = ad.fields;
  const redacted: Ad = {
    url: contacts ? urlPseudonym(pseudonyms, ad.url) : ad.url,
    from: ad.from,
    body: read(''),
    languages: ad.languages,
    fields: {
      ...(title ? { title: read(redactText(title.value)) } : {}),
      aliases: ad.fields.aliases.map((alias) => read(pseudonyms('name', nameKey(alias.value)))),
      ages: ad.fields.ages.map(({ value }) => read(value)),
      prices: ad.fields.prices.map(({ value }) => read(value)),
      ...(place ? { place: read({ ...place.value, text: redactText(place.value.text) }) } : {}),
      ...(ad.fields.postedAt ? { postedAt: read(ad.fields.postedAt.value) } : {}),
      other: [],
    },
    handles: contacts ? ad.handles.flatMap((handle) => redactedHandle(handle, pseudonyms)) : ad.handles,
    indicators: [],
    urgent: [],
  };
  return {
    ...lead,
    ad: redacted,
    reasons: lead.reasons.map(redactText),
    ...(contacts
      ? {
          leadId: pseudonyms('lead', lead.leadId),
          targetId: pseudonyms('target', lead.targetId),
          triageStatus: '',
          // The hash of a page is that of a page that anybody can ask for: it would tell which one it was.
          capture: { ...lead.capture, id: pseudonyms('item', lead.capture.id), bodySha256: '' as Sha256 },
        }
      : {}),
  };
}

/** A value without the place it was read at: what stands there is no longer to be seen. */
function read<T>(value: T): Read<T> {
  return { value, where: 'structured', raw: '', start: 0, end: 0, by: 'redacted' };
}

/** One person's name in capitals is the same name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}

/** A handle under its pseudonym. A number by a messenger is also one of the phones, which its pseudonym no longer tells. */
function redactedHandle(handle: Handle, pseudonyms: Pseudonyms): readonly Handle[] {
  const value = handlePseudonym(pseudonyms, handle);
  const { alternatives: _, also: __, ...rest } = handle;
  const plain: Handle = { ...rest, value, raw: '', start: 0, end: 0 };
  return value.startsWith('phone-') && handle.kind !== 'phone' ? [plain, { ...plain, kind: 'phone' }] : [plain];
}
