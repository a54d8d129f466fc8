import ageWords from '../../../lexicon/age-words.json' with { type: 'json' };
import type { AgeCandidate } from './age-candidates.ts';
import { AGE_LIST } from './age-sieve.ts';
import { wordAlternatives } from './word-alternatives.ts';

/** What stands around a number: before it as written, and both sides in lower case. */
interface Surroundings {
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** Whether a number stands behind the name in an introduction: "soy karla 26", "Katja aus Kiel, 36,", "trio with Bo, 25", "io 28, lei 30". */
export function isIntroduced({ value, form, ahead }: AgeCandidate, { written, before, after }: Surroundings): boolean {
  if (value < 18 || value > 75 || form !== 'digits' || !ENDS.test(after)) return false;
  if (TWO_NAMES.test(written) && OTHER_NEXT.test(after)) return true;
  if ((ahead & AGE_LIST.pronoun) !== 0 && ONESELF.test(before) && CLAUSE_ENDS.test(after)) return true;
  return LOWER_NAME.test(before) || (CLAUSE_ENDS.test(after) && (FROM_PLACE.test(written) || WITH_NAME.test(written)));
}

/** Whether a number in a bracket stands in a row of names with numbers in brackets, where any capitalised word is a name: "Anna (22), Bella (25)". */
export function isInBracketRow(written: string, after: string): boolean {
  if (!/\p{Lu}[\p{L}\p{M}'’-]{1,15}[ ]?[(（]$/u.test(written) || !/^[)）]/u.test(after)) return false;
  return ROW_BEHIND.test(after) || ROW_AHEAD.test(written);
}

const ROW_BEHIND =
  /^[)）][ ]?(?:[,&+/•·|]|and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và)[ ]?\p{L}{2,16}[ ]?[(（][1-7]\d[)）]/u;
const ROW_AHEAD =
  /\p{Lu}[\p{L}\p{M}'’-]{1,15}[ ]?[(（][1-7]\d[)）][ ]?(?:[,&+/•·|]|and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và)[ ]?\p{Lu}[\p{L}\p{M}'’-]{1,15}[ ]?[(（]$/u;

/** The end of a clause, or what one says next: "26 d gdl", "25 from Brno". No slash, range, unit or time. */
const ENDS =
  /^(?:[ ]?(?:$|[,.;!)\n|•·](?!\d)|[\p{Extended_Pictographic}])|[ ](?:vagyok|d|de|del|from|aus|uit|из|з|din|z|ze|da|di|från|fra|en|in|and|y|und|et|e|size|years|yrs|ans|anos|años|anni|jahre|jaar)[ ]\p{L}?)/u;
const CLAUSE_ENDS = /^[ ]?(?:$|[,;!)\n|•·](?!\d)|[.](?!\d)|(?<=[ ])vagyok(?!\p{L}))/u;
/** An introduction, one word that nobody wrote large, and the number; never "I am only 25", which other rules read. */
const LOWER_NAME =
  /(?<![\p{L}\p{M}])(?:(?<=^|\n|hi |hey |hiya |hello |!{1,3} )im|soy|me llamo|mi nombre es|my name is|name is|i'm|i am|this is|ich bin|ich bin die|ich heiße|ich heisse|ik ben|ik heet|je suis|je m'appelle|moi c'est|sono|mi chiamo|sou a|sou|me chamo|chamo-me|meu nome é|jestem|mam na imię|nazywam się|jsem|jmenuju se|jmenuji se|volám sa|sunt|mă numesc|ma numesc|numele meu este|ma cheama|mă cheamă|я|меня зовут|мене звати|мене звуть|аз съм|казвам се|ja sam|zovem se|ја сам|ime mi je|adım|είμαι η|ειμαι η|με λένε|με λενε|olen|nimeni on|jag är|jag heter|jeg er|jeg hedder|jeg heter|mina olen|mani sauc|esmu|mano vardas|esu|nama saya|nama aku|aku|saya|em tên|tên em là|em là)[ ](?!(?:cm|kg|zimmer|room|size|open|ready|free|available|disponible|libre|dostępna|dispo|apartment|hotel|talla|taille|maat|größe|velikost|rozmiar|cup|taglia|tamanho|numer|number)\s)[\p{L}\p{M}'’-]{3,14}[ ]$/u;
/** Two names and the ages of both: "Alba y Paula, de 26 y 29". */
const TWO_NAMES =
  /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{1,13} (?:and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|in) \p{Lu}\p{Ll}{1,13},? [(]?(?:(?:aged|de|di|van|von|på|av|af|na|на|по|w wieku|im alter von|âgées de|âgés de) )?$/u;
const OTHER_NEXT =
  /^(?: ?[,&+/] ?| (?:and|und|en|et|y|e|i|и|та|й|si|și|és|ve|og|och|ja|και|un|ir|a|dan|và|in) )[1-7]\d(?![\d:]|[.,]\d| ?[%€$£])/u;
/** A name at the beginning of a line or sentence, a word for "from", a place and a comma. */
const FROM_PLACE =
  /(?:^|\n|[^\p{L}\p{M}\p{N}\s,'’"/-][ ]?)[^\p{L}\p{N}\n]{0,4}\p{Lu}\p{Ll}[\p{Ll}\p{M}]{1,13} (?:aus|uit|from|de|da|di|z|ze|zo|из|з|із|от|din|iz|из|från|fra|από|dari|no|iš|ot|in|en|a|à|w|в|v) \p{Lu}[\p{L}\p{M}'’-]{2,15}(?: \p{Lu}[\p{L}\p{M}'’-]{2,15})?,[ ]$/u;
/** A word for "with" and a name behind it. */
const WITH_NAME =
  /(?<!\p{L})(?:with|met|mit|avec|con|com|z|ze|s|se|so|cu|с|со|з|med|kanssa|με|dengan|với|ar|su|amb) (?:my |meiner |mijn |mia |mi |ma |la )?(?:\p{Ll}{3,10} )?\p{Lu}\p{Ll}{1,13},[ ]$/u;
const ONESELF = new RegExp(
  `(?:^|[,;.(!?\\n:–-])[ ]?(?:(?:${wordAlternatives([...ageWords.oneself, ...ageWords.pronouns])})|(?:${wordAlternatives(ageWords.oneself.filter((word) => word.length > 1))}) ?[:：])[ ]$`,
  'u',
);
