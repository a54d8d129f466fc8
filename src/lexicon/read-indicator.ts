import type { Node } from 'yaml';
import { CATEGORIES } from '../model/category.ts';
import type { Category } from '../model/category.ts';
import type { UrgentSignal } from '../model/indicator.ts';
import type { HarmlessReading, LanguagePhrases, LexiconIndicator, NearRule } from '../model/lexicon.ts';
import type { IndicatorPart } from './lexicon-part.ts';
import { readPhrases, readPhrasesByLanguage } from './read-phrases.ts';
import { readWeighings } from './read-weighings.ts';
import type { YamlEntry, YamlSource } from './yaml-source.ts';

/** Reads one indicator of a file; undefined when it has no id. */
export function readIndicator(
  source: YamlSource,
  { node, path }: { node: Node; path: string },
  { languages, known }: { languages: ReadonlySet<string>; known: ReadonlySet<string> },
): IndicatorPart | undefined {
  const entries = new Map(source.entries(node, path, KEYS).map((entry) => [entry.key, entry]));
  const of = (key: string): YamlEntry | undefined => entries.get(key);
  const idEntry = of('id');
  const id = idEntry ? source.text(idEntry.value, idEntry.path) : undefined;
  if (id === undefined) {
    if (!idEntry) source.report(node, path, 'has no `id`');
    return undefined;
  }
  if (!ID.test(id))
    source.report(idEntry?.value, `${path}.id`, `\`${id}\` is no indicator id: capitals, digits and hyphens, as \`JOB-NOEXP\``);
  const terms = readTerms(source, entries, languages);
  const sources = of('sources');
  const texts = {
    rationale: textOf(source, of('rationale')) ?? '',
    sources: sources ? source.items(sources.value, sources.path).flatMap((item) => source.text(item.node, item.path) ?? []) : [],
  };
  if (known.has(id)) {
    for (const [key, entry] of entries)
      if (!ADDING.includes(key))
        source.report(entry.keyNode, entry.path, `\`${id}\` is there already; a further entry may only add \`terms\` and \`common\``);
    return { id, terms, ...texts };
  }
  for (const key of NEEDED) if (!entries.has(key)) source.report(idEntry?.keyNode, path, `\`${id}\` lacks \`${key}\``);
  return { id, terms, whole: readWhole(source, entries, { id, terms }), ...texts };
}

/** What the id of an indicator looks like; must not match a phrase. */
const ID = /^[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,20}){1,3}$/;
const NEEDED = ['category', 'label', 'group', 'weight', 'evidence', 'caution', 'sources'];
const ADDING = ['id', 'terms', 'common'];
const KEYS = [
  ...ADDING,
  ...NEEDED,
  'applies_to',
  'rationale',
  'urgent',
  'stop_host',
  'rules',
  'weigh',
  'unless',
  'unless_near',
  'harmless',
];
const EVIDENCE = ['E1', 'E2', 'E3', 'E4', 'E5', 'E1-negative'];
const SIGNALS: readonly UrgentSignal[] = ['child-trade', 'organ-trade', 'immediate-danger', 'stated-minor', 'listed'];

type Entries = ReadonlyMap<string, YamlEntry>;

function readTerms(source: YamlSource, entries: Entries, languages: ReadonlySet<string>): LanguagePhrases[] {
  const terms = entries.get('terms');
  const common = entries.get('common');
  return [
    ...(common ? [{ language: '*', phrases: readPhrases(source, { node: common.value, path: common.path }, '*') }] : []),
    ...(terms ? readPhrasesByLanguage(source, { node: terms.value, path: terms.path }, languages) : []),
  ];
}

function readWhole(source: YamlSource, entries: Entries, { id, terms }: { id: string; terms: LanguagePhrases[] }): LexiconIndicator {
  const text = (key: string): string => textOf(source, entries.get(key)) ?? '';
  const weight = entries.get('weight');
  const evidence = text('evidence');
  if (evidence !== '' && !EVIDENCE.includes(evidence))
    source.report(
      entries.get('evidence')?.value,
      entries.get('evidence')?.path ?? '',
      `\`${evidence}\` is not one of ${EVIDENCE.join(', ')}`,
    );
  const urgent = urgentOf(source, entries.get('urgent'));
  const stopHost = entries.get('stop_host');
  return {
    id,
    category: text('category'),
    label: text('label'),
    group: text('group'),
    weight: weight ? (source.count(weight.value, weight.path) ?? 0) : 0,
    evidence,
    appliesTo: categoriesOf(source, entries.get('applies_to')),
    caution: text('caution'),
    stopHost: stopHost ? source.flag(stopHost.value, stopHost.path) === true : false,
    terms,
    rules: rulesOf(source, entries.get('rules')),
    weighings: readWeighings(source, entries.get('weigh')),
    unless: namesOf(source, entries.get('unless')),
    unlessNear: namesOf(source, entries.get('unless_near')),
    ...(entries.has('harmless') ? { harmless: harmlessOf(source, entries.get('harmless')) } : {}),
    ...(urgent === undefined ? {} : { urgent }),
  };
}

function textOf(source: YamlSource, entry: YamlEntry | undefined): string | undefined {
  return entry ? source.text(entry.value, entry.path) : undefined;
}

/** `true` in a unit's own list, or the name of a signal. */
function urgentOf(source: YamlSource, entry: YamlEntry | undefined): UrgentSignal | undefined {
  if (!entry) return undefined;
  const written = String(entry.value ?? '');
  if (written === 'true') return 'listed';
  if (written === 'false') return undefined;
  const signal = SIGNALS.find((name) => name === written);
  if (!signal) source.report(entry.value, entry.path, `expected \`true\` or one of ${SIGNALS.join(', ')}`);
  return signal;
}

function categoriesOf(source: YamlSource, entry: YamlEntry | undefined): Category[] {
  if (!entry) return [];
  return source.items(entry.value, entry.path).flatMap(({ node, path }) => {
    const name = source.text(node, path);
    const category = CATEGORIES.find((known) => known === name);
    if (!category) source.report(node, path, `\`${name ?? ''}\` is not one of ${CATEGORIES.join(', ')}`);
    return category ?? [];
  });
}

function namesOf(source: YamlSource, entry: YamlEntry | undefined): string[] {
  return entry ? source.items(entry.value, entry.path).flatMap(({ node, path }) => source.text(node, path) ?? []) : [];
}

function rulesOf(source: YamlSource, entry: YamlEntry | undefined): NearRule[] {
  return entry ? source.items(entry.value, entry.path).map(({ node, path }) => ruleOf(source, node, path)) : [];
}

function ruleOf(source: YamlSource, node: Node, path: string): NearRule {
  const keys = new Map(source.entries(node, path, RULE_KEYS).map((entry) => [entry.key, entry]));
  const count = (key: string, otherwise: number): number => {
    const entry = keys.get(key);
    return entry ? (source.count(entry.value, entry.path) ?? otherwise) : otherwise;
  };
  const lists = namesOf(source, keys.get('lists'));
  if (lists.length < 1 || lists.length > 2) source.report(node, path, '`lists` names one or two word lists');
  const head = textOf(source, keys.get('head'));
  if (head !== undefined && !lists.includes(head))
    source.report(keys.get('head')?.value, `${path}.head`, `\`${head}\` is not among \`lists\``);
  const amount = keys.get('amount');
  const firm = keys.get('firm');
  const kinds = keys.get('kinds');
  const groups = kinds ? source.items(kinds.value, kinds.path).map(({ node: each, path: at }) => kindOf(source, each, at)) : [];
  return {
    lists,
    within: count('within', 4),
    strangers: count('strangers', 0),
    also: namesOf(source, keys.get('also')),
    kinds: groups,
    least: groups.length === 0 ? 0 : Math.min(groups.length, Math.max(1, count('least', 1))),
    nearby: count('nearby', 20),
    amount: amount ? source.flag(amount.value, amount.path) === true : false,
    ...(head === undefined ? {} : { head }),
    ...(firm && source.flag(firm.value, firm.path) === true ? { firm: true } : {}),
    ...(keys.has('despite') ? { despite: namesOf(source, keys.get('despite')) } : {}),
  };
}

function harmlessOf(source: YamlSource, entry: YamlEntry | undefined): HarmlessReading[] {
  if (!entry) return [];
  return source.items(entry.value, entry.path).map(({ node, path }) => {
    const keys = new Map(source.entries(node, path, ['kinds', 'least', 'unless']).map((one) => [one.key, one]));
    const kinds = keys.get('kinds');
    const groups = kinds ? source.items(kinds.value, kinds.path).map(({ node: each, path: at }) => kindOf(source, each, at)) : [];
    if (groups.length === 0) source.report(node, path, '`kinds` names no signs');
    const least = keys.get('least');
    return {
      kinds: groups,
      least: least ? Math.max(1, source.count(least.value, least.path) ?? 2) : 2,
      unless: namesOf(source, keys.get('unless')),
    };
  });
}

/** The names of the lists of one kind. */
function kindOf(source: YamlSource, node: Node, path: string): string[] {
  return source.items(node, path).flatMap((item) => source.text(item.node, item.path) ?? []);
}

const RULE_KEYS = ['lists', 'within', 'strangers', 'head', 'also', 'kinds', 'least', 'nearby', 'amount', 'firm', 'despite'];
