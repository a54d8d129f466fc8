import { readIndicators } from '../extract/indicators/read-indicators.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { PageReading } from '../model/page-reading.ts';

/**
 * Makes the function that tells by which indicator of a unit's own list nothing more may be asked of a host: its id, or undefined.
 * It looks at the address, the title and the whole text of a page, in every language of the list, since such a page need not show an ad.
 */
export function stopHostReader(lexicon: Lexicon | undefined): (url: string, reading: PageReading) => string | undefined {
  const indicators = (lexicon?.indicators ?? [])
    .filter(({ stopHost }) => stopHost)
    .map((indicator) => ({ ...indicator, urgent: indicator.urgent ?? ('listed' as const), appliesTo: [] }));
  if (!lexicon || indicators.length === 0) return () => undefined;
  const stopping: Lexicon = { ...lexicon, indicators };
  return (url, { summary, text, language }) => {
    const whole = `${readable(url)}\n${summary.title}\n${text}`;
    return readIndicators(whole, [language], { languages: [], lexicon: stopping }).urgent.find(({ stopHost }) => stopHost)?.id;
  };
}

/** A URL with its words as they are read: percent-encoding undone, signs between words as spaces. */
function readable(url: string): string {
  let decoded = url;
  try {
    decoded = decodeURIComponent(url);
  } catch {
    // A percent sign that begins no encoding; the URL is read as it stands.
  }
  return decoded.replace(/[-_+/?=&.]+/g, ' ');
}
