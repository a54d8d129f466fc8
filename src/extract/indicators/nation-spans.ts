import spokenWords from '../../../lexicon/spoken-words.json' with { type: 'json' };
import countries from '../../../lexicon/countries.json' with { type: 'json' };
import nationWords from '../../../lexicon/nation-words.json' with { type: 'json' };
import { phraseForm } from '../../model/phrase-form.ts';
import type { Span } from '../../model/provenance.ts';
import { NATION_FORMS } from '../fields/nation-forms.ts';
import { buildPhraseTrie } from './phrase-trie.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { scanPhrases } from './scan-phrases.ts';

/** Where a text names a country, a nation, those who are of it, or a language, in order of place: nothing may be judged by them. */
export function nationSpans(lower: string): Span[] {
  const spans: Span[] = [];
  const take = (_met: unknown, start: number, end: number): void => void spans.push({ start, end });
  scanPhrases(lower, tries().spaced, { edges: 'words', take });
  if (UNSPACED.test(lower)) scanPhrases(lower, tries().unspaced, { edges: 'anywhere', take });
  return spans;
}

let built: { readonly spaced: PhraseTrie<true>; readonly unspaced: PhraseTrie<true> } | undefined;

function tries(): { readonly spaced: PhraseTrie<true>; readonly unspaced: PhraseTrie<true> } {
  if (built) return built;
  const forms = [...new Set(names().map((name) => phraseForm(name, 'en')))];
  built = {
    spaced: buildPhraseTrie(
      forms.filter((form) => !UNSPACED.test(form)).map((form) => ({ ...stemOf(form), value: true })),
      'fold',
    ),
    unspaced: buildPhraseTrie(
      forms.filter((form) => UNSPACED.test(form)).map((form) => ({ form, stem: false, value: true })),
      'fold',
    ),
  };
  return built;
}

function names(): string[] {
  return [
    ...NATION_FORMS.keys(),
    ...Object.values(countries.countries).flat(),
    ...Object.values(nationWords.countryForms).flat(),
    ...Object.values(spokenWords.languages).flat(),
    ...Object.values(spokenWords.speakers).flat(),
    ...PEOPLES,
  ];
}

/** A longer name stands with its other endings: "Romania", "Romanians". */
function stemOf(form: string): { readonly form: string; readonly stem: boolean } {
  return form.length < LEAST_STEM || form.includes(' ') ? { form, stem: false } : { form: form.slice(0, -1), stem: true };
}

const LEAST_STEM = 6;

/** Peoples without a country of their own name, and words for origin. */
const PEOPLES: readonly string[] =
  'roma,romani,gypsy,gypsies,zigeuner,tsigane,gitan,gitana,gitano,zingara,zingaro,cigan,ciganka,cigany,țigancă,tigan,цыган,цыганка,циган,циганка,kurd,kurdish,uyghur,rohingya,tibetan,asian,asiatic,asiática,asiatin,african,afrikan,africana,african,arab,arabic,latina,latino,european,ebony,black,caucasian,slavic,slawisch,славянка,азиатка,кавказ,таджик,узбек,киргиз,black girl,jewish,muslim,hindu,dalit'.split(
    ',',
  );

const UNSPACED = /[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
