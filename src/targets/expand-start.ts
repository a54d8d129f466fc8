import type { Seed } from '../model/target.ts';
import { describeValue } from './describe-value.ts';
import { expandTemplate } from './expand-template.ts';
import type { Finding, KeyPath } from './finding.ts';
import { seedUrlProblem } from './seed-url-problem.ts';
import type { ParamValues, StartRule } from './start-rule.ts';

/** Gives the lexicon terms of indicators in some languages, in lexicon order; empty when it has none. */
export type TermsOf = (ids: readonly string[], languages: readonly string[]) => readonly string[];

/** A seed and the entry of `start` it came from. */
export interface PlacedSeed extends Seed {
  readonly path: KeyPath;
}

/** More seeds than this are a mistake in a range, or a job for `scope` and `depth`. */
const MAX_SEEDS = 10_000;

/** Expands templates and searches into seeds, in order, each once. Wrong entries give findings and no seeds. */
export function expandStart(
  rules: readonly StartRule[],
  options: { readonly languages: readonly string[]; readonly terms: TermsOf },
): { readonly seeds: readonly PlacedSeed[]; readonly findings: readonly Finding[] } {
  const seeds = new Map<string, PlacedSeed>();
  const findings: Finding[] = [];
  let count = 0;
  for (const [index, rule] of rules.entries()) {
    const expanded = expandRule(rule, ['start', index], options);
    findings.push(...expanded.findings);
    count += expanded.count;
    if (count > MAX_SEEDS) {
      const message = `makes ${count} seeds; a target has at most ${MAX_SEEDS}: shorten the lists or ranges, or split the target`;
      return { seeds: [...seeds.values()], findings: [...findings, { path: ['start', index], message, severity: 'problem' }] };
    }
    for (const url of expanded.urls()) addSeed(url, { kind: expanded.kind, path: expanded.path });
  }
  return { seeds: [...seeds.values()], findings };

  function addSeed(url: string, from: { readonly kind: Seed['kind']; readonly path: KeyPath }): void {
    const message = seedUrlProblem(url);
    const parsed = URL.parse(url.trim());
    if (message !== undefined || parsed === null) {
      const finding: Finding = { path: from.path, severity: 'problem', message: `makes ${describeValue(url)}: ${message ?? 'not a URL'}` };
      if (!findings.some((known) => known.path.join('.') === finding.path.join('.'))) findings.push(finding);
      return;
    }
    parsed.hash = '';
    const key = `${from.kind} ${parsed.href}`;
    if (!seeds.has(key)) seeds.set(key, { kind: from.kind, url: parsed.href, path: from.path });
  }
}

interface Expanded {
  readonly kind: Seed['kind'];
  readonly path: KeyPath;
  readonly count: number;
  readonly findings: readonly Finding[];
  /** Makes the URLs; called only when there are not too many. */
  readonly urls: () => Iterable<string>;
}

function expandRule(rule: StartRule, path: KeyPath, options: { readonly languages: readonly string[]; readonly terms: TermsOf }): Expanded {
  if (rule.kind === 'template') return expandHoles('template', rule, path);
  if (rule.kind !== 'search') return { kind: rule.kind, path: [...path, rule.kind], count: 1, findings: [], urls: () => [rule.url] };
  const searchPath = [...path, 'search'];
  const { terms, findings } = searchTerms(rule, searchPath, options);
  if (terms.length === 0) return { kind: 'url', path: searchPath, count: 0, findings, urls: () => [] };
  const params: Record<string, ParamValues> = { term: terms, ...(rule.page === undefined ? {} : { page: rule.page }) };
  const expanded = expandHoles('url', { template: rule.url, params }, searchPath);
  return { ...expanded, findings: [...findings, ...expanded.findings] };
}

function expandHoles(
  key: 'template' | 'url',
  rule: { readonly template: string; readonly params: Readonly<Record<string, ParamValues>> },
  path: KeyPath,
): Expanded {
  const { count, problems, urls } = expandTemplate(rule.template, rule.params);
  const findings = problems.map((found): Finding => {
    const paramPath = key === 'template' ? [...path, 'params', found.param ?? ''] : [...path, found.param ?? ''];
    const known = found.param !== undefined && (key === 'template' || found.param === 'page');
    return { path: known ? paramPath : [...path, key], message: found.message, severity: 'problem', onKey: known };
  });
  return {
    kind: 'url',
    path: [...path, key],
    count: findings.length > 0 ? 0 : count,
    findings,
    urls: findings.length > 0 ? () => [] : urls,
  };
}

function searchTerms(
  rule: Extract<StartRule, { kind: 'search' }>,
  path: KeyPath,
  options: { readonly languages: readonly string[]; readonly terms: TermsOf },
): { readonly terms: readonly string[]; readonly findings: readonly Finding[] } {
  const languages = rule.languages ?? options.languages;
  const findings: Finding[] = [];
  const terms = [...rule.terms];
  if (rule.termsFrom.length > 0 && languages.length === 0) {
    findings.push({
      path: [...path, 'terms_from'],
      severity: 'problem',
      message: 'needs `languages` here, or `hints.languages`: whose terms of the lexicon?',
    });
    return { terms, findings };
  }
  for (const [index, id] of rule.termsFrom.entries()) {
    const found = options.terms([id], languages);
    terms.push(...found);
    if (found.length > 0) continue;
    findings.push({
      path: [...path, 'terms_from', index],
      severity: 'warning',
      message: `the lexicon has no terms of \`${id}\` in ${languages.join(', ')}`,
    });
  }
  if (terms.length === 0)
    findings.push({
      path,
      severity: 'problem',
      message: 'has no words to search for: give `terms`, or `terms_from` with terms in these languages',
    });
  return { terms: [...new Set(terms)], findings };
}
