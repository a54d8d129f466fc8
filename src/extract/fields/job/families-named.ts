import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import { wordAlternatives } from '../word-alternatives.ts';
import { isNation } from './is-nation.ts';
import type { JobWords } from './job-words.ts';
import { nameBehind } from './name-run.ts';
import type { Span } from '../../../model/provenance.ts';

/** Families and households that a text names, with the word for them: "Familie Berger", "The Whitcomb family", "Haushalt Dr. Meyer". */
export function familiesNamed(text: string, { lists }: JobWords): Span[] {
  const before = (lists.has('families') ? [...text.matchAll(BEFORE)] : []).flatMap((match): Span[] => {
    const title = TITLE.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0;
    const name = nameBehind(text, match.index + match[0].length + title);
    if (name === undefined || OTHER.test(text.slice(name.start, name.end + 12))) return [];
    const family = ORIGIN.exec(text.slice(name.start, name.end));
    return [{ start: match.index, end: family === null ? name.end : name.start + family.index }];
  });
  const behind = (lists.has('familiesBehind') ? [...text.matchAll(BEHIND)] : []).flatMap((match): Span[] => {
    const [whole, lead = '', name = ''] = match;
    if (isNation(name)) return [];
    const start = match.index + (/^the /i.test(lead) ? 0 : lead.length);
    return [{ start, end: match.index + whole.length }];
  });
  return [...before, ...behind];
}

/** A word for a family before a capital; the capital is asked for by `nameBehind`. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])(?:${wordAlternatives(hireWords.families).replaceAll(String.raw`\.`, String.raw`\.?`)})[ ](?=\p{Lu})`,
  'giu',
);
const TITLE = /^(?:(?:Dr|Prof|Ing|Mag|Frau|Herr|Mr|Mrs)\.?[ ]){1,2}/u;
/** Where a family is from, behind its name: "Famiglia Bianchi di Como". */
const ORIGIN = /(?<=\p{L})[ ](?:di|de|du|da|do|del|della|of|von|van|vom|z|w|în|din|в|из|з|in|im|à|na|u|iz|i)[ ]/u;
/** A trade behind the word: "Family Dental Clinic". */
const OTHER =
  /(?:Clinic|Restaurant|Hotel|Doctor|Medicine|Dental|Practice|Business|Office|Needed|Wanted|Law|Care|Visa|Guy|Assistant|Driver)(?!\p{L})/iu;
/** A name between the article, or a dash that signs, and the word; one or two words of a name. */
const BEHIND = new RegExp(
  String.raw`((?<!\p{L})(?:[Tt]he|Az?)[ ]|(?:^|\n)[ ]{0,2}[–—-]{1,2}[ ]?|(?<=[.,!–—-][ ])(?=[\p{Lu}'’-]{1}\p{L}{1,20}[ ]\p{L}{3,9}[ ]{0,2}$))(\p{Lu}[\p{L}'’-]{1,24})(?:[ ](?:&|and)[ ]\p{Lu}[\p{L}'’-]{1,24})?[ ](?:${wordAlternatives(hireWords.familiesBehind)})(?!\p{L})`,
  'gmu',
);
