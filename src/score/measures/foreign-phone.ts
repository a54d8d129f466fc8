import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { Measure } from '../measured-hit.ts';
import { personHandles } from '../person-handles.ts';

/** N-FOREIGNPHONE: a phone number under the calling code of none of the countries that the site serves. Countries that share a code are not told apart. */
export const foreignPhone: Measure = function* ({ ads, settings }) {
  const prefixes = new Map<string, readonly string[]>();
  for (const { leadId, hintCountries, ad } of ads) {
    const key = hintCountries.join();
    let own = prefixes.get(key);
    if (!own) prefixes.set(key, (own = hintCountries.flatMap(prefixOf)));
    if (own.length === 0) continue;
    const foreign = personHandles(ad, settings.handleConfidence).some(
      (handle) => handle.kind === 'phone' && !(own ?? []).some((prefix) => handle.key.startsWith(prefix)),
    );
    if (foreign) yield { id: 'N-FOREIGNPHONE', leadId, detail: 'phone number of a country that this site does not serve' };
  }
};

function prefixOf(country: string): readonly string[] {
  return isSupportedCountry(country) ? [`phone:+${getCountryCallingCode(country)}`] : [];
}
