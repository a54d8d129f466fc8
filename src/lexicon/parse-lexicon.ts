import type { Node } from 'yaml';
import { isPatternList } from '../model/pattern-list.ts';
import type { LexiconLanguage } from '../model/lexicon.ts';
import type { Problem } from '../model/problem.ts';
import type { LexiconPart } from './lexicon-part.ts';
import { readIndicator } from './read-indicator.ts';
import { readPhrasesByLanguage } from './read-phrases.ts';
import { openYaml } from './yaml-source.ts';
import type { YamlEntry, YamlSource } from './yaml-source.ts';

/** What is known before a file is read: what the files before it named. */
export interface KnownNames {
  readonly languages: Iterable<string>;
  readonly indicators: Iterable<string>;
  readonly lists: Iterable<string>;
}

/** A file of a lexicon as read; with problems nothing of it may be used. */
export type ParsedLexicon = LexiconPart & { readonly problems: readonly Problem[] };

/** Reads a list of indicators in YAML, every problem with its place. `file` is its name for messages. Never throws. */
export function parseLexicon(text: string, file: string, before: KnownNames): ParsedLexicon {
  const source = openYaml(text, file);
  const top = new Map((source.root ? source.entries(source.root, '', TOP) : []).map((entry) => [entry.key, entry]));
  checkSchema(source, top);
  const languages = readLanguages(source, top.get('languages'));
  const codes = new Set([...before.languages, ...languages.map(({ code }) => code)]);
  const listed = top.get('lists');
  const lists = listed
    ? source
        .entries(listed.value, listed.path)
        .map(({ key, value, path }) => ({ name: key, words: readPhrasesByLanguage(source, { node: value, path }, codes) }))
    : [];
  const indicators = readIndicators(source, top.get('indicators'), { codes, known: new Set(before.indicators) });
  const names = new Set([...before.lists, ...lists.map(({ name }) => name)]);
  for (const { id, whole } of indicators) {
    const used = [
      ...(whole?.rules ?? []).flatMap((rule) => [
        ...rule.lists,
        ...[...rule.also, ...rule.kinds.flat()].filter((name) => !isPatternList(name)),
      ]),
      ...(whole?.weighings ?? []).flatMap(({ kinds, needs, against }) => [
        ...needs,
        ...[...kinds, ...against].flatMap((weight) => weight.lists.filter((name) => !isPatternList(name))),
      ]),
      ...(whole?.unless ?? []),
      ...(whole?.unlessNear ?? []),
      ...(whole?.harmless ?? []).flatMap((one) => [...one.kinds.flat(), ...one.unless].filter((name) => !isPatternList(name))),
    ];
    const missing = used.find((name) => !names.has(name));
    if (missing !== undefined)
      source.report(top.get('indicators')?.keyNode, 'indicators', `\`${id}\` speaks of the list \`${missing}\`, which is not there`);
  }
  return { languages, lists, indicators, problems: source.problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

const TOP = ['schema', 'version', 'languages', 'lists', 'indicators'];

function checkSchema(source: YamlSource, top: ReadonlyMap<string, YamlEntry>): void {
  if (!source.root || source.problems.length > 0) return;
  const entry = top.get('schema');
  if (!entry) source.report(source.root, 'schema', 'is missing: write `schema: indicators/1`');
  else if (source.text(entry.value, entry.path) !== 'indicators/1') source.report(entry.value, entry.path, 'only `indicators/1` is known');
}

function readLanguages(source: YamlSource, entry: YamlEntry | undefined): LexiconLanguage[] {
  if (!entry) return [];
  return source.entries(entry.value, entry.path).map(({ key, keyNode, value, path }) => {
    if (!/^[a-z]{2,3}$/.test(key)) source.report(keyNode, path, `\`${key}\` is no language code of two or three letters`);
    const said = new Map(source.entries(value, path, ['confidence', 'reviewed', 'also']).map((one) => [one.key, one]));
    const confidence = (['high', 'medium', 'low'] as const).find((level) => level === String(said.get('confidence')?.value ?? ''));
    if (!confidence) source.report(value, `${path}.confidence`, 'expected high, medium or low');
    const reviewed = said.get('reviewed');
    const also = said.get('also');
    return {
      code: key,
      confidence: confidence ?? 'low',
      reviewed: reviewed ? source.flag(reviewed.value, reviewed.path) === true : false,
      also: also ? source.items(also.value, also.path).flatMap(({ node, path: at }) => source.text(node, at) ?? []) : [],
    };
  });
}

function readIndicators(
  source: YamlSource,
  entry: YamlEntry | undefined,
  { codes, known }: { codes: ReadonlySet<string>; known: ReadonlySet<string> },
): LexiconPart['indicators'] {
  if (!entry) return [];
  const seen = new Map<string, Node>();
  return source.items(entry.value, entry.path).flatMap(({ node, path }) => {
    const indicator = readIndicator(source, { node, path }, { languages: codes, known });
    if (!indicator) return [];
    if (seen.has(indicator.id)) source.report(node, path, `the id \`${indicator.id}\` is used before in this file; keep one entry`);
    seen.set(indicator.id, node);
    return [indicator];
  });
}
