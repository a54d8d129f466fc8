import { RE2JS } from 're2js';
import type { Category } from '../model/category.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { FieldRule, PageMatch, Render, Target } from '../model/target.ts';
import { compileSelector } from './document/compile-selector.ts';
import type { Selector } from './document/compile-selector.ts';
import type { TextContext } from './text-context.ts';

/** Which pages a compiled rule speaks of; `auto`: judged by the page. */
export type CompiledMatch = 'auto' | { readonly url?: RE2JS; readonly any: readonly Selector[]; readonly structured?: string };

/** One declared field, compiled. */
export interface CompiledField extends Pick<FieldRule, 'label' | 'attr' | 'all' | 'type' | 'required' | 'min' | 'max' | 'between'> {
  readonly name: string;
  readonly selector?: Selector;
  readonly re?: RE2JS;
}

/** How an ad's own id is read, compiled. */
export interface CompiledId {
  readonly from: 'url' | 'structured' | 'selector';
  readonly re?: RE2JS;
  readonly path?: string;
  readonly selector?: Selector;
  readonly attr?: string;
}

/** What a target says about its pages, compiled once and used for each of them. */
export interface PageRules {
  readonly context: TextContext;
  readonly category: Category;
  readonly render: Render;
  readonly list: {
    readonly match: CompiledMatch;
    readonly records: 'auto' | Selector;
    readonly link?: { readonly selector: Selector; readonly attr: string };
    readonly next?: { readonly selector?: Selector; readonly query?: string; readonly max: number };
  };
  readonly ad: {
    readonly match: CompiledMatch;
    readonly from: 'page' | 'record';
    readonly prefer: 'selectors' | 'structured';
    readonly id?: CompiledId;
    readonly body?: Selector;
    readonly ignore: readonly Selector[];
    readonly fields: 'auto' | readonly CompiledField[];
  };
  /** Selectors and patterns of the target that do not compile; they are left out. */
  readonly problems: readonly string[];
}

/** Compiles what a target says about its pages; without a target everything is `auto` and nothing is known of the readers. `lexicon`: what indicators are found with, else the tool's own. */
export function compilePageRules(target: Target | undefined, lexicon?: Lexicon): PageRules {
  const problems: string[] = [];
  const compiler = { selector: selectorCompiler(problems), pattern: patternCompiler(problems) };
  return {
    context: { ...contextOf(target), ...(lexicon === undefined ? {} : { lexicon }) },
    category: target?.category ?? 'generic',
    render: target?.fetch.render ?? 'http',
    list: compileList(target?.pages.list, compiler),
    ad: compileAd(target?.pages.ad, compiler),
    problems,
  };
}

interface Compiler {
  readonly selector: (css: string | undefined) => Selector | undefined;
  readonly pattern: (pattern: string | undefined) => RE2JS | undefined;
}

function selectorCompiler(problems: string[]): Compiler['selector'] {
  return (css) => {
    if (css === undefined) return undefined;
    const selector = compileSelector(css);
    if (!selector) problems.push(`not a CSS selector: ${css}`);
    return selector;
  };
}

function patternCompiler(problems: string[]): Compiler['pattern'] {
  return (pattern) => {
    if (pattern === undefined) return undefined;
    try {
      return RE2JS.compile(pattern);
    } catch {
      problems.push(`not an RE2 pattern: ${pattern}`);
      return undefined;
    }
  };
}

function contextOf(target: Target | undefined): TextContext {
  const hints = target?.hints;
  return {
    countries: hints?.countries ?? [],
    languages: hints?.languages ?? [],
    dateOrder: hints?.dateOrder ?? 'DMY',
    platformContacts: hints?.platformContacts ?? [],
    ...(hints?.currency === undefined ? {} : { currency: hints.currency }),
    ...(target === undefined ? {} : { category: target.category }),
  };
}

function compileMatch(match: PageMatch | undefined, { selector, pattern }: Compiler): CompiledMatch {
  if (match === undefined || match === 'auto') return 'auto';
  const url = pattern(match.url);
  return {
    any: match.any.map(selector).filter((compiled) => compiled !== undefined),
    ...(url === undefined ? {} : { url }),
    ...(match.structured === undefined ? {} : { structured: match.structured }),
  };
}

function compileList(list: Target['pages']['list'] | undefined, compiler: Compiler): PageRules['list'] {
  if (!list) return { match: 'auto', records: 'auto' };
  const link = compiler.selector(list.link?.selector);
  return {
    match: compileMatch(list.match, compiler),
    records: list.records === 'auto' ? 'auto' : (compiler.selector(list.records.selector) ?? 'auto'),
    ...(list.link && link ? { link: { selector: link, attr: list.link.attr } } : {}),
    ...(list.next ? { next: compileNext(list.next, compiler) } : {}),
  };
}

function compileNext(next: NonNullable<Target['pages']['list']['next']>, compiler: Compiler): NonNullable<PageRules['list']['next']> {
  const selector = compiler.selector(next.selector);
  return { max: next.max, ...(selector === undefined ? {} : { selector }), ...(next.query === undefined ? {} : { query: next.query }) };
}

function compileAd(ad: Target['pages']['ad'] | undefined, compiler: Compiler): PageRules['ad'] {
  const body = compiler.selector(ad?.body);
  return {
    match: compileMatch(ad?.match, compiler),
    from: ad?.from ?? 'page',
    prefer: ad?.prefer ?? 'structured',
    ...(ad?.id === undefined ? {} : { id: compileId(ad.id, compiler) }),
    ...(body === undefined ? {} : { body }),
    ignore: (ad?.ignore ?? []).map(compiler.selector).filter((compiled) => compiled !== undefined),
    fields:
      ad === undefined || ad.fields === 'auto'
        ? 'auto'
        : Object.entries(ad.fields).map(([name, rule]) => compileField(name, rule, compiler)),
  };
}

function compileId(id: NonNullable<Target['pages']['ad']['id']>, compiler: Compiler): CompiledId {
  const re = compiler.pattern(id.re);
  const selector = compiler.selector(id.selector);
  return {
    from: id.from,
    ...(re === undefined ? {} : { re }),
    ...(selector === undefined ? {} : { selector }),
    ...(id.path === undefined ? {} : { path: id.path }),
    ...(id.attr === undefined ? {} : { attr: id.attr }),
  };
}

function compileField(name: string, rule: FieldRule, compiler: Compiler): CompiledField {
  const selector = compiler.selector(rule.selector);
  const re = compiler.pattern(rule.re);
  const { label, attr, all, type, required, min, max, between } = rule;
  return {
    name,
    label,
    attr,
    all,
    type,
    required,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(between === undefined ? {} : { between }),
    ...(selector === undefined ? {} : { selector }),
    ...(re === undefined ? {} : { re }),
  };
}
