import type { Span } from '../model/provenance.ts';
import { findCodes, findDoubtful, findKnown, findNumbers } from './find-spellings.ts';
import type { Finding } from './find-spellings.ts';
import type { KnownValues } from './known-values.ts';
import { searchableText } from './searchable-text.ts';

/** A text without what its receiver may not see. */
export interface RedactedText {
  readonly text: string;
  /** What was replaced and why, by its place in the original; no values. */
  readonly edits: readonly (Span & { readonly rule: Finding['rule'] })[];
}

/** What texts are redacted by. */
export interface TextRules {
  readonly known: KnownValues;
  /** Whether everything that might be a contact goes, known or not. */
  readonly contacts: boolean;
}

/** What an extractor found in one text, by places in the original. */
export interface ReadPlaces {
  readonly findings: readonly Finding[];
  /** What stays as it is: a name inside an address that the receiver may see would spoil the address. */
  readonly kept: readonly Span[];
  /** What this text introduces by itself: sought in all of it, in every spelling. Undefined: nothing. */
  readonly introduced?: KnownValues;
}

/** Control and format characters but line feed and tab: nobody sees them. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cf}/gu;

/** Replaces known values in every spelling, what an extractor read and, where contacts go, whatever may be one. Control characters go too. */
export function redactText(original: string, { known, contacts }: TextRules, { findings, kept, introduced }: ReadPlaces): RedactedText {
  const plain = searchableText(original);
  const own = introduced ? findKnown(plain.text, introduced) : [];
  const found = [...findKnown(plain.text, known), ...own, ...(contacts ? findDoubtful : findNumbers)(plain.text, known)].map((finding) => ({
    ...finding,
    start: plain.from[finding.start] ?? 0,
    end: plain.to[finding.end - 1] ?? original.length,
  }));
  const edits = joined(outside(kept, [...findings, ...found, ...(contacts ? findCodes(original) : [])]));
  let [text, at] = ['', 0];
  for (const { start, end, pseudonym } of edits) {
    text += original.slice(at, start).replaceAll(UNSEEN, '') + pseudonym;
    at = end;
  }
  text += original.slice(at).replaceAll(UNSEEN, '');
  return { text, edits: edits.map(({ start, end, rule }) => ({ start, end, rule })) };
}

/** The findings that touch nothing that stays, in order of place; the longer first where two begin together. */
function outside(kept: readonly Span[], findings: readonly Finding[]): readonly Finding[] {
  const touches = overlapWith(kept);
  return findings
    .filter((finding) => finding.end > finding.start && !touches(finding))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Makes the test whether a stretch touches one of these; counted beforehand, so that many on both sides cost no more than their sum. */
function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const last = Math.max(0, ...spans.map(({ end }) => end));
  const covered = new Uint32Array(last + 1);
  for (const { start, end } of spans) covered.fill(1, start, end);
  for (let at = 0, sum = 0; at <= last; at++) {
    const here = covered[at] ?? 0;
    covered[at] = sum;
    sum += here;
  }
  const before = (at: number): number => covered[Math.min(at, last)] ?? 0;
  return ({ start, end }) => before(end) > before(start);
}

/** Findings that overlap become one; it bears the pseudonym of a known value where one is among them. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const edits: Finding[] = [];
  for (const finding of findings) {
    const last = edits.at(-1);
    if (!last || finding.start >= last.end) {
      edits.push(finding);
      continue;
    }
    const told = last.pseudonym.startsWith('[') ? finding : last;
    edits[edits.length - 1] = { ...told, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return edits;
}
