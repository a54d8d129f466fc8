import jobWords from '../../../../lexicon/job-words.json' with { type: 'json' };
import type { Place } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { matchAt } from '../../handles/match-at.ts';
import { originalSpan } from '../../handles/original-span.ts';
import { countryAt } from '../country-index.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import { findPhrases } from '../find-phrases.ts';
import { GAZETTEER, PLACE_INDEX } from '../gazetteer.ts';
import { knownPlace } from '../known-place.ts';
import { wordAt } from '../word-at.ts';
import { buildWordIndex } from '../word-index.ts';

/** Where the work is: the known place of the location's line, else the one behind "work in". Undefined when no known place is told. */
export function jobDestination(location: Read<string> | undefined, text: PreparedText): Read<Place> | undefined {
  const labelled = location === undefined ? undefined : knownPart(location);
  return labelled ?? behindWork(text);
}

/** The first part of a location that is a known place: "Main Street 1, Utrecht". */
function knownPart(location: Read<string>): Read<Place> | undefined {
  let from = 0;
  for (const part of location.raw.split(/[,/|·()]/)) {
    const raw = part.trim();
    const start = location.raw.indexOf(raw, from);
    from = start + raw.length;
    const value = knownPlace({ text: raw });
    const country = countryAt(raw.toLowerCase(), 0);
    const isCountry = country !== undefined && country.end === raw.length;
    if (raw === '' || (value.country === undefined && !isCountry)) continue;
    const place: Place = value.country === undefined && isCountry ? { text: raw, country: country.country } : value;
    if (location.where !== 'text') return { ...location, value: place, by: 'destination@1' };
    return {
      value: place,
      where: 'text',
      start: location.start + start,
      end: location.start + start + raw.length,
      raw,
      by: 'destination@1',
    };
  }
  return undefined;
}

const WORK_IN = buildWordIndex(jobWords.workIn);
const TO_PLACE = /[ ]{0,2}(?:the |der |den |la |el |il |les |los |gli |de |het )?/uy;

function behindWork({ folded, walk }: PreparedText): Read<Place> | undefined {
  const { lower, original } = folded;
  for (const { end } of findPhrases(walk, SOUGHT.job, WORK_IN)) {
    const start = end + (matchAt(TO_PLACE, lower, end)?.[0].length ?? 0);
    const name = wordAt(PLACE_INDEX, lower, start);
    const entry = name === undefined ? undefined : GAZETTEER.get(name);
    const known = entry === undefined || entry.ambiguous ? undefined : { ...entry, end: start + (name?.length ?? 0) };
    const found = known ?? countryAt(lower, start);
    if (found === undefined) continue;
    const span = originalSpan(folded, start, found.end);
    const raw = original.slice(span.start, span.end);
    const value: Place = { text: raw, ...(known?.city === undefined ? {} : { city: known.city }), country: found.country };
    return { value, where: 'text', ...span, raw, by: 'destination@1' };
  }
  return undefined;
}
