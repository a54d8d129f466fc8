import { toldCountry } from '../handles/told-countries.ts';
import type { PageDocument } from '../document/page-document.ts';
import { ownStretches } from './find-ad-body.ts';
import type { TextContext } from '../text-context.ts';
import type { PageView } from './page-view.ts';

/**
 * What is known of a page for numbers that stand in no text, as in its links and data: where nothing tells its country, the one that its text names most.
 * Undefined where a country is known, or the text names none.
 */
export function toldContext(view: PageView): TextContext | undefined {
  const { document, context } = view;
  if (context.countries.length > 0) return undefined;
  const known = told.get(document) ?? { country: toldCountry(ownTextOf(view).toLowerCase()) };
  told.set(document, known);
  return known.country === undefined ? undefined : { ...context, countries: [known.country] };
}

/** The text of a page without its template and other ads. */
function ownTextOf(view: PageView): string {
  return ownStretches(view)
    .map(({ start, end }) => view.document.text.slice(start, end))
    .join('\n')
    .slice(0, LONGEST);
}

const LONGEST = 5_000;
/** Kept as long as the page. */
const told = new WeakMap<PageDocument, { readonly country: string | undefined }>();
