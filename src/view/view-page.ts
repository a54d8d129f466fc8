import { boundedHtml } from './bounded-html.ts';
import { cleanHtml } from './clean-html.ts';
import { defang } from './defang.ts';
import { markedText } from './marked-text.ts';
import { pageText } from './page-text.ts';
import { valueRows } from './value-rows.ts';
import type { ViewedPage } from './viewed-page.ts';

/** Nothing is loaded, sent or led to, by the page or by any frame in it: frames made of `srcdoc` inherit it (CSP Level 3 §7.8). */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.2rem}h2{font-size:1rem;margin-top:2rem}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.15rem .8rem .15rem 0}
th{font-weight:600;white-space:nowrap}td{overflow-wrap:anywhere}.text{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #bbb;padding:.8rem;max-height:40rem;overflow:auto;unicode-bidi:plaintext}
details{margin-top:1rem}mark{background:#ffe58a}iframe{width:100%;height:40rem;border:1px solid #bbb}summary{font-weight:600;padding:.6rem;border:2px solid #a40000}.note{color:#444}`;

/** Inside the frame: links and pictures show their words and their defanged address, which cannot be pressed or selected. */
const FRAME_STYLE = `body{font:14px/1.4 system-ui,sans-serif;color:#111;background:#fff;overflow-wrap:anywhere}u{text-decoration:none;border-bottom:1px dotted}
u[title]::after,i[title]::after{content:' [' attr(title) ']';color:#555;font-size:85%}table{border-collapse:collapse}td,th{padding:.1rem .4rem;vertical-align:top}`;

/** Characters shown of a text, and of the source of a page; the capture has all of it. */
const MOST = { text: 200_000, html: 2_000_000 } as const;

/**
 * A capture as one page that can be opened from a file without harm: what it is, the values read from it, its text with these marked, and the page itself, cleaned by an allow-list, in a sandboxed frame, under a policy that lets nothing be loaded or led to.
 * Where an urgent record names the capture, everything from the page is folded behind a label. Same capture and leads, same bytes.
 */
export function viewPage(page: ViewedPage): string {
  const content = `${valuesPart(page)}${textPart(page)}${framePart(page)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer">
<title>${pageText(page.captureId)}</title><style>${STYLE}</style></head><body>
<h1>Capture ${pageText(page.captureId)}</h1>
${headPart(page)}
${page.signals.length === 0 ? content : `<details><summary>${labelOf(page)}</summary>${content}</details>`}
</body></html>
`;
}

function headPart({ url, capturedAt, via, bodySha256, contentCheck, leadIds }: ViewedPage): string {
  const rows = [
    ['address', defang(url)],
    ['captured', capturedAt],
    ['obtained', via],
    ['sha256', bodySha256],
    ['content check', contentCheck ?? 'not recorded'],
    ['leads', leadIds.join(', ') || 'none'],
  ];
  return `<p class="note">For reading, not for evidence: scripts, forms, styles, pictures and every way out of the page were taken out. The capture itself lies unchanged in the case. A lead is an ad put before a person, never a verdict on anybody. Web addresses are written so that nothing opens them.</p>
<table>${rows.map(([name = '', value = '']) => `<tr><th>${name}</th><td>${pageText(value)}</td></tr>`).join('')}</table>`;
}

/** What a person reads before deciding to unfold: nothing of the page. */
function labelOf({ signals }: ViewedPage): string {
  const named = signals.map(({ id, category, isSealed }) => `${category} (${id}${isSealed ? ', sealed' : ''})`).join(', ');
  return `Urgent: ${pageText(named)}. Unfold it only if you need to read it, read no more than you need, and hand it over if it is not yours.`;
}

function valuesPart({ values }: ViewedPage): string {
  return values.length === 0 ? '' : `<h2>Values read from it</h2><table>${valueRows(values)}</table>`;
}

function textPart({ text, values }: ViewedPage): string {
  // The ad's whole text is a value too; to mark it would mark everything.
  const marks = values
    .filter(({ field, where, start, end, raw }) => field !== 'text' && where === 'text' && text.slice(start, end) === raw)
    .map(({ field, start, end }) => ({ label: field, start, end }));
  return `<h2>Its text, with these values marked</h2><div class="text" dir="auto">${markedText(text.slice(0, MOST.text), marks)}</div>${cutNote(text, MOST.text)}`;
}

function framePart({ html, url }: ViewedPage): string {
  const shown = boundedHtml(html.slice(0, MOST.html));
  const cleaned = cleanHtml(shown, url);
  const inner = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${FRAME_STYLE}</style><body>${cleaned}`;
  return `<h2>The page, cleaned</h2><iframe sandbox referrerpolicy="no-referrer" title="the page, cleaned" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>${cutNote(html, shown.length)}`;
}

function cutNote(whole: string, shown: number): string {
  return whole.length > shown ? `<p class="note">${whole.length - shown} more characters are in the capture.</p>` : '';
}
