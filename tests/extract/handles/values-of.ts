import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import type { Handle, HandleKind } from '../../../src/model/handle.ts';
import { contextOf } from '../fields/text-context.ts';

/** The handles of a kind in a text, with the hints of one country and language. */
export function handlesOf(kind: HandleKind, text: string, hints: { readonly country?: string; readonly language?: string } = {}): Handle[] {
  const context = contextOf(hints.country, { languages: hints.language === undefined ? [] : [hints.language] });
  return readHandles(text, context).filter((handle) => handle.kind === kind);
}

/** Their values. */
export function valuesOf(kind: HandleKind, text: string, hints: { readonly country?: string; readonly language?: string } = {}): string[] {
  return handlesOf(kind, text, hints).map((handle) => handle.value);
}
