import type { Read } from '../../model/provenance.ts';
import type { Price } from '../../model/ad.ts';
import type { CompiledField } from '../compile-page-rules.ts';
import { elementSpan } from '../document/element-text.ts';
import type { PageElement } from '../document/page-element.ts';
import { selectElements } from '../document/select-elements.ts';
import { parseDeclared } from '../fields/parse-declared.ts';
import type { LabelledSpan } from './label-pairs.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import type { PageView } from './page-view.ts';

/** A value that the target's own rules gave, typed by them. */
export type DeclaredRead = Read<string | number | boolean | Price>;

/** Where declared fields are looked for. */
export interface FieldScope {
  readonly text: AdText;
  readonly pairs: readonly LabelledSpan[];
  /** The record's element; undefined: the whole page. */
  readonly within?: PageElement;
}

/** Reads the declared fields of an ad: by selector first, by label where the selector finds nothing. One entry a field that was found, in declared order. */
export function readDeclaredFields(
  view: PageView,
  fields: readonly CompiledField[],
  scope: FieldScope,
): ReadonlyMap<string, readonly DeclaredRead[]> {
  const found = new Map<string, readonly DeclaredRead[]>();
  for (const field of fields) {
    const sources = [...bySelector(view, field, scope), ...(field.between ? between(scope.text, field.between) : [])];
    let values = sources.map((source) => typed(view, field, source)).filter((value) => value !== undefined);
    if (values.length === 0 && field.label.length > 0) {
      values = byLabel(view, field, scope)
        .map((source) => typed(view, field, source))
        .filter((value) => value !== undefined);
    }
    if (values.length > 0) found.set(field.name, field.all ? values : values.slice(0, 1));
  }
  return found;
}

/** Text to be read, with its place. */
type Source = Pick<Read<string>, 'where' | 'start' | 'raw'>;

function bySelector(view: PageView, field: CompiledField, scope: FieldScope): Source[] {
  if (!field.selector) return [];
  const elements = selectElements(view.document, field.selector, {
    limit: field.all ? 200 : 20,
    ...(scope.within ? { within: scope.within } : {}),
  });
  return elements.map((element) => sourceOf(view, field, element)).filter((source) => source !== undefined);
}

function sourceOf({ document }: PageView, field: CompiledField, element: PageElement): Source | undefined {
  if (field.attr.length > 0) {
    const raw = field.attr.map((name) => element.attribs[name.toLowerCase()]).find((value) => value !== undefined && value.trim() !== '');
    return raw === undefined ? undefined : { where: 'attribute', start: 0, raw };
  }
  const span = elementSpan(document, element);
  if (span.end > span.start) return { where: 'text', start: span.start, raw: document.text.slice(span.start, span.end) };
  const content = element.attribs['content'] ?? element.attribs['value'];
  return content === undefined || content.trim() === '' ? undefined : { where: 'attribute', start: 0, raw: content };
}

function byLabel({ document }: PageView, field: CompiledField, { pairs }: FieldScope): Source[] {
  const labels = new Set(
    field.label.map((label) =>
      label
        .toLowerCase()
        .replace(/[\s:：]{1,20}$/, '')
        .trim(),
    ),
  );
  return pairs
    .filter((pair) => labels.has(pair.label.toLowerCase()))
    .map(({ value }) => ({ where: 'text', start: value.start, raw: document.text.slice(value.start, value.end) }));
}

/** The text between two declared marks, both left out; the end of the ad stands for a missing second mark. */
function between(text: AdText, [before, after]: readonly [string, string]): Source[] {
  const from = text.masked.indexOf(before);
  if (from < 0) return [];
  const start = from + before.length;
  const found = text.masked.indexOf(after, start);
  return [{ where: 'text', start: text.start + start, raw: text.masked.slice(start, found < 0 ? undefined : found) }];
}

function typed(view: PageView, field: CompiledField, source: Source): DeclaredRead | undefined {
  const part = matched(field, source.raw);
  if (part === undefined) return undefined;
  const read = attempt({ problems: view.problems, what: `field ${field.name}`, otherwise: undefined }, () =>
    parseDeclared(field.type, part.text, view.context),
  );
  if (!read || (typeof read.value === 'number' && (read.value < (field.min ?? -Infinity) || read.value > (field.max ?? Infinity))))
    return undefined;
  if (source.where === 'attribute')
    return {
      value: read.value,
      where: 'attribute',
      raw: source.raw,
      start: part.start + read.start,
      end: part.start + read.end,
      by: `declared-${field.type}@1`,
    };
  const start = source.start + part.start + read.start;
  const end = source.start + part.start + read.end;
  return { value: read.value, where: 'text', raw: view.document.text.slice(start, end), start, end, by: `declared-${field.type}@1` };
}

/** The part of a text that the field's pattern takes: its first group, or the whole match. */
function matched(field: CompiledField, text: string): { readonly text: string; readonly start: number } | undefined {
  if (!field.re) return { text, start: 0 };
  const matcher = field.re.matcher(text);
  if (!matcher.find()) return undefined;
  const group = matcher.groupCount() > 0 && matcher.group(1) !== null ? 1 : 0;
  return { text: matcher.group(group) ?? '', start: matcher.start(group) };
}
