import { GAZETTEER } from '../gazetteer.ts';
import type { Span } from '../../../model/provenance.ts';

/** The place at the head of a location's line that no list knows, as written: one to three words with a capital or without case, a postcode before them left out. Undefined where something else stands there. */
export function placeInLine(raw: string): Span | undefined {
  const match = PLACE.exec(raw);
  const name = match?.[1];
  if (match === null || name === undefined || name.length > LONGEST || OPEN.test(name) || GAZETTEER.has(name.toLowerCase()))
    return undefined;
  const start = match[0].length - name.length;
  return { start, end: start + name.length };
}

const LONGEST = 32;
/** A postcode at most, and words of a name up to a sign or the end of the line. */
const PLACE =
  /^[ ]{0,2}(?:[a-z]{1,2}-)?(?:\d{2,6}(?:[ -]\d{2,3})?[ ](?:[A-Z]{2}[ ])?)?((?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,20})(?:[ ](?:(?:am|an der|aan de|aan den|ob|v|ad|na|y|e|i|im|sur|de|del|della|la|le|les|upon|nad|pod|do|di|in)[ ])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{1,20}){0,2})(?=[ ]{0,2}(?:[,;(/|·–—\n]|-[ ]|$))/u;
/** Words for work that is anywhere, at home or on the way. */
const OPEN =
  /^(?:remote|home|online|any|various|different|nationwide|worldwide|abroad|overseas|europe|eu|bundesweit|deutschlandweit|verschieden\p{L}{0,9}|europa|ganz|divers\p{L}{0,9}|vari[aeo]\p{L}{0,9}|toute|partout|todo|toda|cał\p{L}{0,9}|celá|celé|różn\p{L}{0,9}|rôzn\p{L}{0,9}|různ\p{L}{0,9}|zdaln\p{L}{0,9}|удал\p{L}{0,9}|дома|на|по|вся|весь|разн\p{L}{0,9}|віддал\p{L}{0,9}|европа|європа|evden|uzaktan|yurt|yurtdışı|diverse|hela|hele|koko|etä\p{L}{0,9}|tại|seluruh|全国|各地|在宅|재택|전국|ทั่ว)(?!\p{L})/iu;
