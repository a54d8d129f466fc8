import type { ParamValues } from './start-rule.ts';

/** A template filled with its parameters, not yet written out. */
export interface ExpandedTemplate {
  /** How many URLs it makes. */
  readonly count: number;
  /** Holes without values and values without hole; `param` names the value that is not used. */
  readonly problems: readonly { readonly param?: string; readonly message: string }[];
  /** Every combination, the last hole changing fastest. */
  readonly urls: () => Iterable<string>;
}

// A hole: a name in braces; must not match braces around anything else.
const HOLE = /\{([A-Za-z_]\w{0,39})\}/g;

/**
 * Fills the `{name}` holes of a URL template with every combination of values.
 * In the query and fragment a value is percent-encoded; before them only `?`, `#` and `%` are, so that a value may be a path of its own.
 */
export function expandTemplate(template: string, params: Readonly<Record<string, ParamValues>>): ExpandedTemplate {
  const names = [...new Set([...template.matchAll(HOLE)].map((match) => match[1] ?? ''))];
  const problems = [
    ...names.filter((name) => !Object.hasOwn(params, name)).map((name) => ({ message: `has a hole \`{${name}}\` without values` })),
    ...Object.keys(params)
      .filter((name) => !names.includes(name))
      .map((name) => ({ param: name, message: `the address has no hole \`{${name}}\`` })),
  ];
  const lists = names.map((name) => ({ name, values: Object.hasOwn(params, name) ? (params[name] ?? []) : [] }));
  const count = lists.reduce((product, { values }) => product * sizeOf(values), 1);
  return { count, problems, urls: () => combinations(lists).map((chosen) => fill(template, chosen)) };
}

function sizeOf(values: ParamValues): number {
  return 'from' in values ? Math.floor((values.to - values.from) / values.step) + 1 : values.length;
}

function listOf(values: ParamValues): readonly string[] {
  if (!('from' in values)) return values;
  return Array.from({ length: sizeOf(values) }, (_, index) => String(values.from + index * values.step));
}

type Chosen = ReadonlyMap<string, string>;

function combinations(lists: readonly { readonly name: string; readonly values: ParamValues }[]): readonly Chosen[] {
  return lists.reduce<readonly Chosen[]>(
    (chosen, { name, values }) => chosen.flatMap((before) => listOf(values).map((value) => new Map([...before, [name, value]]))),
    [new Map()],
  );
}

function fill(template: string, chosen: Chosen): string {
  const query = template.search(/[?#]/);
  return template.replaceAll(HOLE, (_hole, name: string, offset: number) => {
    const value = chosen.get(name) ?? '';
    if (query >= 0 && offset > query) return encodeURIComponent(value);
    return value.replaceAll(/[?#%]/g, (char) => encodeURIComponent(char));
  });
}
