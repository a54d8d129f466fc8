import type { Read } from '../../model/provenance.ts';
import { elementSpan } from '../document/element-text.ts';
import type { PageDocument } from '../document/page-document.ts';
import type { AdText } from './ad-text.ts';
import type { PageView } from './page-view.ts';
import { placeOfTitle } from './title-of-page.ts';

/** The heading of the page's ad: that of the page where its first `h1` names the site, the first `h1` (else `h2`) in its text, else the page's title without the site's name. */
export function adHeading(view: PageView, text: AdText): Read<string> | undefined {
  const { document } = view;
  // A title that stands in a text alone, while the headings are those of the site.
  if (view.title === undefined && placeOfTitle(document) !== undefined) return titleOf(document, view);
  return headingIn(view, text) ?? firstHeading(document, view) ?? titleOf(document, view);
}

function headingIn({ document, title }: PageView, text: AdText): Read<string> | undefined {
  if (title !== undefined && title.name !== 'h1' && title.textStart >= text.start - 1 && title.textEnd <= text.end) {
    const span = elementSpan(document, title);
    const raw = document.text.slice(span.start, span.end);
    if (raw !== '' && raw.length <= 300) return { value: raw.replace(/\s+/g, ' '), where: 'text', ...span, raw, by: 'heading@1' };
  }
  for (const name of ['h1', 'h2']) {
    for (const element of document.elements) {
      if (element.name !== name || element.textStart < text.start - 1 || element.textEnd > text.end) continue;
      const span = elementSpan(document, element);
      const raw = document.text.slice(span.start, span.end);
      if (raw !== '' && raw.length <= 300) return { value: raw.replace(/\s+/g, ' '), where: 'text', ...span, raw, by: 'heading@1' };
    }
  }
  return undefined;
}

/** A first heading right before the ad's own text. */
function firstHeading(document: PageDocument, { parts }: PageView): Read<string> | undefined {
  const element = document.elements.find(
    (each) =>
      each.name === 'h1' && each.textEnd > each.textStart && !parts.some((part) => part.kind !== 'header' && part.element.holds(each)),
  );
  if (!element) return undefined;
  const span = elementSpan(document, element);
  const raw = document.text.slice(span.start, span.end);
  return raw === '' || raw.length > 300 ? undefined : { value: raw.replace(/\s+/g, ' '), where: 'text', ...span, raw, by: 'heading@1' };
}

function titleOf(document: PageDocument, { structured }: PageView): Read<string> | undefined {
  const og = structured.find((item) => item.format === 'open-graph')?.properties.find((property) => property.path === 'og:title')?.value;
  const raw = og ?? document.title;
  if (raw === '') return undefined;
  // The part before the last " | " or " - " or " – " is the page's, the rest the site's; a title without such a mark stays whole.
  const end = Math.max(raw.lastIndexOf(' | '), raw.lastIndexOf(' - '), raw.lastIndexOf(' – '), raw.lastIndexOf(' :: '));
  const value = end > 0 ? raw.slice(0, end) : raw;
  return { value, where: 'structured', start: 0, end: value.length, raw, by: 'title@1' };
}
