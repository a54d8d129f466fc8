import type { Read, Span } from '../../model/provenance.ts';
import type { PageDocument } from '../document/page-document.ts';

/** The own text of an ad: a stretch of the page's text with what is not the ad's blanked out. */
export interface AdText extends Span {
  /** As long as the stretch: what lies in a hole is blanks and line ends, so offsets only shift by `start`. */
  readonly masked: string;
}

/** The text of some stretches of a page, without its holes; trimmed. Stretches and holes may come in any order and overlap. */
export function adText(document: Pick<PageDocument, 'text'>, stretches: readonly Span[], holes: readonly Span[]): AdText {
  const own = stretches.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start);
  const first = own[0]?.start ?? 0;
  let masked = '';
  let at = first;
  for (const span of own) {
    if (span.end <= at) continue;
    masked += blank(span.start - at);
    at = Math.max(at, span.start);
    for (const hole of holes.filter((each) => each.end > at && each.start < span.end).toSorted((a, b) => a.start - b.start)) {
      if (hole.end <= at) continue;
      const from = Math.max(at, hole.start);
      masked += document.text.slice(at, from) + blank(Math.min(hole.end, span.end) - from);
      at = Math.min(hole.end, span.end);
    }
    masked += document.text.slice(at, span.end);
    at = span.end;
  }
  const lead = masked.length - masked.trimStart().length;
  const trimmed = masked.trim();
  return { start: first + lead, end: first + lead + trimmed.length, masked: trimmed };
}

/** The same text with what lies in some spans of the page blanked out; offsets stay. */
export function withoutSpans(text: AdText, spans: readonly Span[]): AdText {
  const holes = spans.filter(({ start, end }) => end > text.start && start < text.end && end > start).toSorted((a, b) => a.start - b.start);
  if (holes.length === 0) return text;
  let masked = '';
  let at = text.start;
  for (const { start, end } of holes) {
    const from = Math.max(at, start);
    const to = Math.min(text.end, end);
    if (to <= at) continue;
    masked += text.masked.slice(at - text.start, from - text.start) + blank(to - from);
    at = to;
  }
  return { start: text.start, end: text.end, masked: masked + text.masked.slice(at - text.start) };
}

/** The body of an ad with its provenance: `raw` is the whole stretch, `value` leaves the holes out. */
export function bodyOf(document: Pick<PageDocument, 'text'>, { start, end, masked }: AdText): Read<string> {
  // A hole shows as a line end, blanks, a line end; one pass, the class holds no line end next to its neighbours.
  return { value: masked.replace(/\n[ \n]{2,}/g, '\n'), where: 'text', start, end, raw: document.text.slice(start, end), by: 'body@1' };
}

function blank(length: number): string {
  if (length <= 0) return '';
  return length === 1 ? '\n' : `\n${' '.repeat(length - 2)}\n`;
}
