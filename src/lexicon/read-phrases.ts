import type { Node } from 'yaml';
import type { LanguagePhrases } from '../model/lexicon.ts';
import { phraseForm } from '../model/phrase-form.ts';
import { phraseProblem } from './phrase-problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Reads phrases by language: `{en: [...], nl: [...]}`; a language that is not in `languages` is a problem, and so is a phrase given twice. */
export function readPhrasesByLanguage(
  source: YamlSource,
  { node, path }: { node: Node | null | undefined; path: string },
  languages: ReadonlySet<string>,
): LanguagePhrases[] {
  return source.entries(node, path).map((entry) => {
    if (entry.key !== '*' && !languages.has(entry.key))
      source.report(entry.keyNode, entry.path, `unknown language \`${entry.key}\`; name it under \`languages\` first`);
    return { language: entry.key, phrases: readPhrases(source, { node: entry.value, path: entry.path }, entry.key) };
  });
}

/** Reads a list of phrases of one language. */
export function readPhrases(
  source: YamlSource,
  { node, path }: { node: Node | null | undefined; path: string },
  language: string,
): string[] {
  const seen = new Map<string, string>();
  return source.items(node, path).flatMap((item) => {
    const phrase = source.text(item.node, item.path);
    if (phrase === undefined) return [];
    const problem = phraseProblem(phrase, language);
    const form = phraseForm(phrase, language);
    const before = seen.get(form);
    if (problem !== undefined) source.report(item.node, item.path, `\`${phrase}\` ${problem}`);
    else if (before !== undefined)
      source.report(item.node, item.path, `\`${phrase}\` is read like \`${before}\`, which stands before it; keep one`);
    seen.set(form, phrase);
    return [phrase];
  });
}
