import type { Ad } from '../model/ad.ts';
import type { Span } from '../model/provenance.ts';

/** The text of an ad as it is compared: without its handles, which are compared as such, and without white space, in NFC. A number written with other spaces is no change of text. */
export function comparedText(ad: Ad): string {
  return withoutSpans(ad.body.value, handleSpans(ad)).normalize('NFC').replace(/\s+/g, '');
}

/** Where the handles stand in the body's value, in order. Empty when the value is no slice of what was read, since offsets then mean nothing. */
function handleSpans(ad: Ad): readonly Span[] {
  const { body, handles } = ad;
  const inRaw = body.raw.indexOf(body.value);
  if (body.where !== 'text' || inRaw === -1) return [];
  const shift = body.start + inRaw;
  const inText = handles.filter((handle) => handle.where === 'text');
  return [...inText, ...inText.flatMap((handle) => handle.also ?? [])]
    .map(({ start, end }) => ({ start: start - shift, end: end - shift }))
    .filter(({ start, end }) => start >= 0 && end <= body.value.length && start < end)
    .toSorted((a, b) => a.start - b.start);
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) kept += text.slice(at, start);
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}
