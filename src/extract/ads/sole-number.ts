import type { Handle } from '../../model/handle.ts';
import type { Span } from '../../model/provenance.ts';
import { readHandles } from '../handles/read-handles.ts';
import { withoutSpans } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import { linkAround } from './named-links.ts';
import type { PageView } from './page-view.ts';
import { pictured } from './unshown/pictured-labels.ts';

/**
 * The one number of an ad as that of WhatsApp, where its text asks to write there or says that one is reached there, wherever the page shows the number: "Call or WhatsApp" below the facts, "Available on" before its picture.
 * None where the ad gives two numbers, or one for WhatsApp already. No surer than what a text says without a number beside it.
 */
export function whatsAppOfSoleNumber(view: PageView, text: AdText, handles: readonly Handle[]): Handle[] {
  const phones = handles.filter(({ kind, stop }) => kind === 'phone' && !stop);
  const [phone] = phones;
  if (phone === undefined || phones.some(({ value }) => value !== phone.value) || handles.some(({ kind }) => kind === 'whatsapp'))
    return [];
  const named = sentencesNaming(withoutSpans(text, outgoing(view)).masked);
  const shown = picturesBeside(view, text);
  return [...shown, ...named].some((line) => givesNumber(line, phone, view))
    ? [{ ...phone, kind: 'whatsapp', confidence: Math.min(SURE, phone.confidence) }]
    : [];
}

const SURE = 0.7;
/** The surroundings of the names of WhatsApp in a text, none beyond its line. */
function sentencesNaming(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(NAMES)) {
    if (found.length === MOST) break;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const behind = text.slice(index, index + AROUND);
    found.push(`${before.slice(before.lastIndexOf('\n') + 1)}${behind.split('\n', 1)[0] ?? ''}`);
  }
  return found;
}

/** Names and pictures in one ad that are looked at, and characters before and from a name on. */
const MOST = 5;
const AROUND = 80;
/** What the names of WhatsApp are written with, in the scripts of the languages that it is named in. */
const NAMES = /wh?[ao]t?[sz]|wasap|guasap|vatsap|votsap|\bzap\b|вотсап|вац?т?сап|واتس|واټس|واٹس|ו{1,2}א?ט?[סצ]אפ|व्हाट्स|วอท|왓/giu;

/** What links to other pages say: they share the ad, or lead to an account of their own. */
function outgoing({ document: { links, text } }: PageView): readonly Span[] {
  return links
    .filter(({ href, element: { textStart, textEnd } }) => OUTGOING.test(href) && text.slice(textStart, textEnd).search(NAMES) >= 0)
    .map(({ element: { textStart, textEnd } }) => ({ start: textStart, end: textEnd }));
}

const OUTGOING = /^(?:https?:|\/|whatsapp:|intent:)/i;

/** Whether a line gives a number that stands above it, apart, for WhatsApp. */
function givesNumber(line: string, { value }: Handle, { context }: PageView): boolean {
  return readHandles(`${value}\n·\n·\n${line.trim()}`, context).some((handle) => handle.kind === 'whatsapp' && handle.value === value);
}

/** Lines of a few words that end in a picture of WhatsApp, with its name in its place. */
function picturesBeside({ document }: PageView, text: AdText): string[] {
  const lines: string[] = [];
  for (const element of document.elements) {
    if (element.textStart < text.start || element.textEnd > text.end || element.textEnd > element.textStart || !PICTURES.has(element.name))
      continue;
    const label = pictured(element);
    if (label?.toLowerCase() !== 'whatsapp' || OUTGOING.test(linkAround(element)?.attribs['href'] ?? '')) continue;
    const at = element.textStart - text.start;
    const before = text.masked.slice(Math.max(0, text.masked.lastIndexOf('\n', at - 1) + 1), at).trim();
    if (before !== '' && before.length <= LONGEST_LEAD) lines.push(`${before} ${label}`);
    if (lines.length >= MOST) break;
  }
  return lines;
}

const LONGEST_LEAD = 40;
const PICTURES: ReadonlySet<string> = new Set(['img', 'i', 'svg', 'span']);
