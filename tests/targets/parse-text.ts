import { parseTargets, type ParsedTargets } from '../../src/targets/parse-targets.ts';
import { formatProblem } from '../../src/model/problem.ts';
import type { Target } from '../../src/model/target.ts';

/** Terms of an invented lexicon: `MKT-ORGAN` in Dutch and German only. */
export function inventedTerms(ids: readonly string[], languages: readonly string[]): readonly string[] {
  const words: Readonly<Record<string, string>> = { nl: 'nier te koop', de: 'niere zu verkaufen' };
  return ids.includes('MKT-ORGAN') ? languages.flatMap((language) => words[language] ?? []) : [];
}

/** Parses a text as the file `t.yaml`. */
export function parseText(text: string): ParsedTargets {
  return parseTargets(text, 't.yaml', { terms: inventedTerms });
}

/** The only target of a text that must have no problem. */
export function onlyTarget(text: string): Target {
  const { targets, problems } = parseText(text);
  const [target] = targets;
  if (problems.length > 0 || target === undefined || targets.length > 1) {
    throw new Error(`expected one target, found ${targets.length}:\n${problems.map(formatProblem).join('\n')}`);
  }
  return target;
}

/** The lines every target needs, so that a test shows only what it is about. */
export const HEAD = 'schema: target/1\nid: lumen\nname: Lumen\ncategory: escort\nstart: [{ url: https://lumen.test/ }]\n';
