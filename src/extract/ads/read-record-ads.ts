import type { Ad } from '../../model/ad.ts';
import type { Read } from '../../model/provenance.ts';
import { mergeHandles } from '../handles/merge-handles.ts';
import { elementSpan } from '../document/element-text.ts';
import { detectLanguages } from '../language/detect-languages.ts';
import type { PageRecord } from '../records/record.ts';
import { adFields } from './ad-fields.ts';
import { readAdHandles } from './ad-handles.ts';
import { readAdIndicators } from './ad-indicators.ts';
import { readAdKey } from './ad-key.ts';
import { adText, bodyOf } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import { attempt } from './attempt.ts';
import { readDeclaredFields } from './declared-fields.ts';
import { findLabelPairs } from './label-pairs.ts';
import { withLinkedNames } from './linked-names.ts';
import type { PageView } from './page-view.ts';
import { readUnshownContacts } from './unshown/read-unshown-contacts.ts';
import { selectElements } from '../document/select-elements.ts';

/** Reads each record of a listing page as an ad of its own, with its permalink, id and handles; records without text are left out. */
export function readRecordAds(view: PageView): Ad[] {
  return view.regions
    .flatMap((region) => region.records)
    .toSorted((a, b) => a.element.order - b.element.order)
    .map((record) => readRecord(view, record))
    .filter((ad) => ad !== undefined);
}

function readRecord(view: PageView, record: PageRecord): Ad | undefined {
  const { document, rules, context, problems } = view;
  const text = recordText(view, record);
  if (text.masked === '') return undefined;
  const pairs = findLabelPairs(document, [text]);
  const declared =
    rules.ad.fields === 'auto'
      ? new Map<string, never>()
      : readDeclaredFields(view, rules.ad.fields, { text, pairs, within: record.element });
  const url = record.url ?? document.url;
  const key = readAdKey(view, { url, within: record.element });
  const heading = recordHeading(view, record) ?? firstLine(view, text);
  const languages = attempt({ problems, what: 'language', otherwise: [] }, () => detectLanguages(text.masked, context.languages));
  const fields = adFields(view, { text, declared, pairs, ...(heading ? { heading } : {}) });
  return {
    url,
    from: 'record',
    body: bodyOf(document, text),
    languages,
    fields,
    handles: withLinkedNames(
      mergeHandles([
        readAdHandles(view, text, undefined),
        attempt({ problems, what: 'contacts not shown', otherwise: [] }, () => readUnshownContacts(view, text, record.element)),
      ]),
    ),
    ...readAdIndicators(view, text, { languages, fields }),
    ...(key === undefined ? {} : { key }),
  };
}

/** The record's text, or that of the declared body inside it, without ignored parts. */
function recordText(view: PageView, record: PageRecord): AdText {
  const { document, rules } = view;
  const bodies = rules.ad.body ? selectElements(document, rules.ad.body, { within: record.element, limit: 20 }) : [];
  const ignored = rules.ad.ignore.flatMap((selector) => selectElements(document, selector, { within: record.element, limit: 50 }));
  const stretches = bodies.length > 0 ? bodies.map((body) => elementSpan(document, body)) : [record];
  return adText(
    document,
    stretches,
    ignored.map((element) => elementSpan(document, element)),
  );
}

/** The first heading of a record; undefined without one. */
function recordHeading({ document }: PageView, { element }: PageRecord): Read<string> | undefined {
  for (let at = element.order; at <= element.lastOrder; at++) {
    const inner = document.elements[at];
    if (!inner || !/^h[1-6]$/.test(inner.name)) continue;
    const span = elementSpan(document, inner);
    const raw = document.text.slice(span.start, span.end);
    if (raw !== '' && raw.length <= 300) return { value: raw.replace(/\s+/g, ' '), where: 'text', ...span, raw, by: 'heading@1' };
  }
  return undefined;
}

/** The first line of a record that has further ones, when it is short enough to be a title. */
function firstLine({ document }: PageView, text: AdText): Read<string> | undefined {
  const end = text.masked.indexOf('\n');
  if (end < 2 || end > 120) return undefined;
  const raw = document.text.slice(text.start, text.start + end);
  return { value: raw, where: 'text', start: text.start, end: text.start + end, raw, by: 'first-line@1' };
}
