import type { AdFields } from '../../model/ad.ts';
import type { Span } from '../../model/provenance.ts';
import { readIndicators } from '../indicators/read-indicators.ts';
import type { ReadIndicators } from '../indicators/read-indicators.ts';
import { readStatedMinor } from '../indicators/read-stated-minor.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import type { PageView } from './page-view.ts';

/** Reads the indicators of an ad: of its text, and of its title where that stands outside; spans point into the page's text. */
export function readAdIndicators(
  { document, context, problems }: PageView,
  text: AdText,
  { languages, fields }: { readonly languages: readonly string[]; readonly fields: AdFields },
): ReadIndicators {
  const shifted = <T extends Span>(hits: readonly T[], by: number): (T & { raw: string })[] =>
    hits.map((hit) => {
      const [start, end] = [hit.start + by, hit.end + by];
      return { ...hit, start, end, raw: document.text.slice(start, end) };
    });
  const read = (stretch: string, by: number): ReadIndicators =>
    attempt<ReadIndicators>({ problems, what: 'indicators', otherwise: { indicators: [], urgent: [] } }, () => {
      const found = readIndicators(stretch, languages, context);
      return { indicators: shifted(found.indicators, by), urgent: shifted(found.urgent, by) };
    });
  const { title } = fields;
  const isApart = title?.where === 'text' && (title.end <= text.start || title.start >= text.end);
  const heading = isApart ? read(document.text.slice(title.start, title.end), title.start) : undefined;
  const body = read(text.masked, text.start);
  const found = heading
    ? {
        indicators: [...heading.indicators, ...body.indicators].toSorted((a, b) => a.start - b.start),
        urgent: [...heading.urgent, ...body.urgent].toSorted((a, b) => a.start - b.start),
      }
    : body;
  return attempt({ problems, what: 'stated ages', otherwise: found }, () =>
    readStatedMinor(text.masked, { ages: fields.ages, found, shift: text.start }, context),
  );
}
