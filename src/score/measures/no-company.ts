import type { Ad } from '../../model/ad.ts';
import { HANDLE_COLUMN } from '../../model/handle-column.ts';
import type { Measure } from '../measured-hit.ts';

/** N-NOCOMPANY: a job outside of the countries that the site serves, without the name of an employer, to be reached by phone or messenger only. */
export const noCompany: Measure = function* ({ ads }) {
  for (const { leadId, category, hintCountries, ad } of ads) {
    const country = ad.fields.place?.value.country;
    const abroad = country !== undefined && hintCountries.length > 0 && !hintCountries.includes(country);
    if (category === 'recruitment' && abroad && !namesCompany(ad) && messengerOnly(ad))
      yield { id: 'N-NOCOMPANY', leadId, detail: `job in ${country} without an employer, to be reached by phone or messenger only` };
  }
};

/** Declared fields that name a firm or its entry in a register. */
const COMPANY_FIELDS: ReadonlySet<string> = new Set(['employer', 'company', 'company_number', 'vat']);

function namesCompany({ fields }: Ad): boolean {
  return fields.job?.employer !== undefined || fields.other.some(({ name }) => COMPANY_FIELDS.has(name));
}

function messengerOnly({ handles }: Ad): boolean {
  const columns = new Set(handles.filter(({ stop }) => !stop).map(({ kind }) => HANDLE_COLUMN[kind]));
  const reachable = columns.has('phones') || columns.has('telegram') || columns.has('whatsapp') || columns.has('other_messengers');
  return reachable && !columns.has('emails') && !columns.has('other_handles');
}
