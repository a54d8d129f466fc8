import nationForms from '../../../lexicon/nation-forms.json' with { type: 'json' };
import nationWords from '../../../lexicon/nation-words.json' with { type: 'json' };
import { COUNTRIES } from './country-index.ts';

/** What a form of a word for a nationality is said of: `noun` of persons only, `feminine` of a woman where it stands alone, `general` of anything, `led` with a word for a person glued or put right before or behind it. */
export type NationKind = 'noun' | 'feminine' | 'general' | 'led';

/** A form of a word for a nationality. */
export interface NationForm {
  readonly kind: NationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether its language puts such words behind a noun: one that leads its part of a clause belongs to none. */
  readonly leads: boolean;
  /** Countries that the form stands for in some languages only, by language (BCP 47): Slovenka in Slovak and in Slovenian. */
  readonly inLanguage: ReadonlyMap<string, string>;
}

interface FormList {
  readonly endings?: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const LISTS: Readonly<Record<NationKind, Readonly<Record<string, FormList>>>> = {
  noun: nationForms.nouns,
  feminine: nationForms.feminine,
  general: nationForms.general,
  led: nationForms.led,
};

/** Languages whose adjectives stand behind their noun. */
const LEADING: ReadonlySet<string> = new Set(['es', 'pt', 'it', 'fr', 'ar']);
/** Forms without accents that are everyday words. */
const EVERYDAY: ReadonlySet<string> = new Set(['romance', 'romances', 'este']);

/** Forms of words for nationalities, in lower case. */
export const NATION_FORMS: ReadonlyMap<string, NationForm> = buildForms();

interface FormRow {
  readonly form: string;
  readonly kind: NationKind;
  readonly country: string;
  readonly language: string;
}

function buildForms(): Map<string, NationForm> {
  const forms = new Map<string, NationForm>();
  for (const row of formRows()) forms.set(row.form, merged(forms.get(row.form), row));
  for (const [country, words] of Object.entries(nationWords.nations))
    for (const word of words) if (!forms.has(word)) forms.set(word, { kind: 'general', country, leads: false, inLanguage: new Map() });
  return forms;
}

function formRows(): FormRow[] {
  return (['noun', 'feminine', 'general', 'led'] as const).flatMap((kind) =>
    Object.entries<FormList>(LISTS[kind]).flatMap(([language, { endings, words }]) =>
      Object.entries(words).flatMap(([country, list]) =>
        list.flatMap((word) => (kind === 'led' ? [word] : formsOf(word, endings))).map((form) => ({ form, kind, country, language })),
      ),
    ),
  );
}

/** A form with one more meaning. What names persons in one language and anything in another stands for a woman where it stands alone; what is a country too, for nobody. */
function merged(known: NationForm | undefined, { form, kind, country, language }: FormRow): NationForm {
  if (known === undefined) {
    const own = kind === 'feminine' && COUNTRIES.has(form) ? 'general' : kind;
    return { kind: own, country, leads: own === 'feminine' && LEADING.has(language), inLanguage: new Map([[language, country]]) };
  }
  const inLanguage = known.inLanguage.has(language) ? known.inLanguage : new Map([...known.inLanguage, [language, country]]);
  return { ...known, inLanguage, kind: known.kind === 'noun' && kind !== 'noun' ? 'feminine' : known.kind };
}

/** A word with its other cases and numbers, in Latin script also without accents. */
function formsOf(word: string, endings: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const ending = Object.keys(endings).find((each) => word.endsWith(each));
  const all = [word, ...(endings[ending ?? ''] ?? []).map((each) => word.slice(0, word.length - (ending?.length ?? 0)) + each)];
  return [...new Set([...all, ...all.map(plain)])].filter((form) => !EVERYDAY.has(form));
}

function plain(word: string): string {
  return /\p{Script=Latin}/u.test(word)
    ? word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ł', 'l')
        .normalize('NFC')
    : word;
}
