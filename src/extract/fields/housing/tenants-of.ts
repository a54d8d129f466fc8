import type { Tenant } from '../../../model/ad.ts';
import type { Read } from '../../../model/provenance.ts';
import { wordsBetween } from '../classed-words/words-between.ts';
import { type DwellingClass, type DwellingText, type DwellingWord, readInText } from './dwelling-text.ts';

/** Whom a text says that a dwelling is for, or not: persons beside a word that says for whom, or in a form that does, and those listed with them. */
export function tenantsOf(text: DwellingText): Read<Tenant>[] {
  const persons = text.words.flatMap((word) => {
    const kind = KINDS.get(word.class);
    return kind === undefined ? [] : [{ word, tenant: kind.tenant, says: saidOf(text, word, kind.dative) }];
  });
  spread(persons, text.plain);
  spread(persons.toReversed(), text.plain);
  const found = new Map<Tenant, Read<Tenant>>();
  for (const { word, tenant, says } of persons) {
    const said = says === 'no' ? DENIED[tenant] : says === undefined || word.class === 'children' ? undefined : tenant;
    const isOfCouple = word.class === 'children' && isBefore(text, word, { beside: 'couples', most: 2 });
    if (said !== undefined && !isOfCouple && !found.has(said)) found.set(said, readInText(text, word, said));
  }
  return [...found.values()];
}

/** Persons that a text names, and what it says of them; changed where those listed with them tell it. */
interface Named {
  readonly word: DwellingWord;
  readonly tenant: Tenant;
  says: Says | undefined;
}

/** What is said of persons is said of those listed right behind them, or the other way round in a list turned round. */
function spread(persons: readonly Named[], plain: string): void {
  let last: Named | undefined;
  for (const person of persons) {
    if (person.says === undefined && last?.says !== undefined) {
      const [first, second] = last.word.start <= person.word.start ? [last.word, person.word] : [person.word, last.word];
      if (first.end >= second.end || isListed(plain.slice(first.end, second.start))) person.says = last.says;
    }
    last = person;
  }
}

type Says = 'yes' | 'no';

/** Which persons a class is about; `dative`: its words say by themselves that something is for them. */
const KINDS: ReadonlyMap<DwellingClass, { readonly tenant: Tenant; readonly dative: boolean }> = new Map([
  ['women', { tenant: 'women', dative: false }],
  ['toWomen', { tenant: 'women', dative: true }],
  ['men', { tenant: 'men', dative: false }],
  ['toMen', { tenant: 'men', dative: true }],
  ['students', { tenant: 'students', dative: false }],
  ['toStudents', { tenant: 'students', dative: true }],
  ['couples', { tenant: 'couples', dative: false }],
  ['toCouples', { tenant: 'couples', dative: true }],
  ['families', { tenant: 'families', dative: false }],
  ['toFamilies', { tenant: 'families', dative: true }],
  ['children', { tenant: 'families', dative: false }],
  ['workers', { tenant: 'workers', dative: false }],
  ['toWorkers', { tenant: 'workers', dative: true }],
]);
/** What the refusal of some persons is called; that of others is not kept. */
const DENIED: Readonly<Partial<Record<Tenant, Tenant>>> = { couples: 'no-couples', families: 'no-families' };

function saidOf(text: DwellingText, person: DwellingWord, dative: boolean): Says | undefined {
  if (
    isBefore(text, person, { beside: 'not', most: 2 }) ||
    isBefore(text, person, { beside: 'refused', most: 1 }) ||
    isBehind(text, person, { beside: 'refused', most: 2 })
  )
    return 'no';
  if (
    dative ||
    isBefore(text, person, { beside: 'for', most: 1 }) ||
    isForSome(text, person) ||
    isBefore(text, person, { beside: 'only', most: 2 }) ||
    isBehind(text, person, { beside: 'only', most: 1 })
  )
    return 'yes';
  return isBefore(text, person, { beside: 'seek', most: 2 }) ||
    isBefore(text, person, { beside: 'mate', most: 1 }) ||
    isBracketed(text, person) ||
    isBehind(text, person, { beside: 'mate', most: 0 }) ||
    isBehind(text, person, { beside: 'seek', most: 1 })
    ? 'yes'
    : undefined;
}

/** A class beside persons, and the words that may stand between. */
interface Beside {
  readonly beside: DwellingClass;
  readonly most: number;
}

function isBefore({ plain, of }: DwellingText, person: DwellingWord, { beside, most }: Beside): boolean {
  return of(beside).some((word) => {
    if (word.end > person.start || wordsBetween(plain, [word.end, person.start], 'part') > most) return false;
    // Where words are not parted, a space ends what was said before it: "ペット不可 女性限定".
    return !UNSPACED.test(person.word) || !/\s/.test(plain.slice(word.end, person.start));
  });
}

const UNSPACED = /^[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;

function isBehind({ plain, of }: DwellingText, person: DwellingWord, { beside, most }: Beside): boolean {
  return of(beside).some((word) => word.start >= person.end && wordsBetween(plain, [person.end, word.start], 'part') <= most);
}

/** Whether a word for whom stands before persons with an article and one more word: "for a young couple". */
function isForSome({ plain, of }: DwellingText, { start }: DwellingWord): boolean {
  return of('for').some(({ end }) => end < start && start - end < 24 && ARTICLE.test(plain.slice(end, start)));
}

const ARTICLE =
  /^ (?:an?|one|two|the|une?|o|una?|dos|uma?|eine[nrm]?|ein|een|de|et|en|egy|jedn\p{L}{1,3}|одн\p{L}{1,3}|dwie|dvije|dve) [\p{L}]{2,12} $/u;

/** Whether persons stand in brackets or behind a comma after the word for a tenant: "flatmate (female)". */
function isBracketed({ plain, of }: DwellingText, { start }: DwellingWord): boolean {
  return of('mate').some(({ end }) => end < start && /^ ?[(,] ?$/.test(plain.slice(end, start)));
}

/** Whether two persons are named one after the other as of one kind. */
function isListed(between: string): boolean {
  return between.trim() === '' ? !between.includes('\n') : between.length <= 24 && LISTED.test(between);
}

/** A comma, slash or word for and or or, with one more word before and behind; of unspaced scripts their words. */
const LISTED =
  /^(?:[ ][\p{L}]{2,14})?[ ]?(?:[,/&+、،・]|(?:or|and|o|u|y|e|ou|et|oder|und|of|en|lub|i|sau|si|vagy|es|nebo|ali|alebo|a|или|и|або|та|чи|ve|veya|atau|dan|hoac|hoặc|va|và|или|eller|och|og|tai|ja|ili|in|arba|ar|ir|vai|un|voi|või|dhe|ose|ή|και|או|או|أو|او|و|या|और|at)(?![\p{L}]))[ ]?(?:[\p{L}]{2,14}[ ])?$|^ ?(?:・|หรือ|และ|或者|或|和|及|とか|または|や|및|또는) ?$/u;
