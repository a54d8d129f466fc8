import legalForms from '../../lexicon/legal-forms.json' with { type: 'json' };
import { wordsOf } from './known-values.ts';
import { searchableText } from './searchable-text.ts';

/** In the plain form in which they are compared. */
const FORMS: ReadonlySet<string> = new Set(legalForms.forms.map((form) => joined(wordsOf(searchableText(form).text))));
/** Words of the longest form: "sp. z o.o." has four. */
const MOST_WORDS = 4;

/** The name of a firm without its legal form ("Oak Logistics B.V." → "Oak Logistics"), as texts shorten it; the name as it is where it has none, or is nothing else. */
export function withoutLegalForm(name: string): string {
  const plain = searchableText(name);
  const words = wordsOf(plain.text);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const form = words.slice(-count);
    if (FORMS.has(joined(form))) return name.slice(0, plain.from[form[0]?.start ?? 0]).replace(/[\s,(–-]{1,10}$/u, '');
  }
  return name;
}

function joined(words: ReturnType<typeof wordsOf>): string {
  return words.map(({ word }) => word).join('');
}
