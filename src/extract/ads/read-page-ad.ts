import type { Ad } from '../../model/ad.ts';
import type { Handle } from '../../model/handle.ts';
import { detectLanguages } from '../language/detect-languages.ts';
import { mergeHandles } from '../handles/merge-handles.ts';
import { readUrlHandles } from '../handles/read-url-handles.ts';
import { adBox } from './ad-box.ts';
import { adFields } from './ad-fields.ts';
import { adHeading } from './ad-heading.ts';
import { readAdHandles } from './ad-handles.ts';
import { readAdIndicators } from './ad-indicators.ts';
import { readAdKey } from './ad-key.ts';
import { attempt } from './attempt.ts';
import { contactText, readBesideHandles } from './beside-handles.ts';
import { bodyOf, withoutSpans } from './ad-text.ts';
import type { AdText } from './ad-text.ts';
import { isOwnSite, withoutSite } from './contacts-of-site.ts';
import { readDeclaredFields } from './declared-fields.ts';
import { findAdBody, ownStretches, textBeside, textOfFields } from './find-ad-body.ts';
import { handlesOfPage } from './handles-of-page.ts';
import { findLabelPairs } from './label-pairs.ts';
import { listsOfCounts } from './lists-of-counts.ts';
import { withLinkedNames } from './linked-names.ts';
import { withLinkedNumbers } from './linked-numbers.ts';
import { mainItem } from './main-item.ts';
import { isOwnFrame } from './own-frame.ts';
import { ownText } from './own-text.ts';
import type { PageView } from './page-view.ts';
import { whatsAppOfSoleNumber } from './sole-number.ts';
import { readPlatformHandles } from './stop-handles.ts';
import { readUnshownBeside } from './unshown/read-unshown-beside.ts';
import { readUnshownContacts } from './unshown/read-unshown-contacts.ts';
import { struckOut } from './struck-out.ts';
import { openGraphAd } from './open-graph-ad.ts';
import { placeOfTitle } from './title-of-page.ts';
import { structuredAd, type StructuredAd } from './structured-ad.ts';
import type { StructuredItem } from '../document/structured-item.ts';

/** Reads the one ad of an ad page. Undefined when the page shows no text of its own. */
export function readPageAd(view: PageView): Ad | undefined {
  const { document, rules, context, problems } = view;
  const text = findAdBody(view);
  if (text.masked === '') return undefined;
  const item = mainItem(view.structured, document.url);
  const structured = structuredOf(view, item);
  const beside = textBeside(view, text, 'main');
  const facts = ownText(view, textOfFields(view, text, beside), struckOut(document));
  const factText = withoutSpans(facts, listsOfCounts(document.text));
  const pairs = findLabelPairs(document, rules.ad.body ? ownStretches(view) : [factText]);
  const declared = rules.ad.fields === 'auto' ? new Map<string, never>() : readDeclaredFields(view, rules.ad.fields, { text, pairs });
  const heading = adHeading(view, text);
  const key = readAdKey(view, {
    url: document.url,
    ...(item ? { item } : {}),
    ...(structured?.key === undefined ? {} : { structuredKey: structured.key }),
  });
  const languages = attempt({ problems, what: 'language', otherwise: [] }, () =>
    detectLanguages(text.masked, [...langOf(document.lang), ...context.languages]),
  );
  const isOwn = isOwnSite(document);
  const box = isOwn || rules.ad.body ? undefined : adBox(document, factText, view.title ?? placeOfTitle(document));
  const fields = adFields(view, {
    text: factText,
    declared,
    pairs,
    ...(structured ? { structured } : {}),
    ...(heading ? { heading } : {}),
    ...(box ? { box } : {}),
  });
  return {
    url: document.url,
    from: 'page',
    body: bodyOf(document, text),
    languages,
    fields,
    handles: handlesOfAd(view, text, { beside, structured, heading: heading?.value, isOwn: isOwnFrame(view) }),
    ...readAdIndicators(view, text, { languages, fields }),
    ...(key === undefined ? {} : { key }),
  };
}

interface AroundText {
  /** The text beside the main part. */
  readonly beside: AdText | undefined;
  readonly structured: StructuredAd | undefined;
  readonly heading: string | undefined;
  /** Whether header and footer are the advertiser's own. */
  readonly isOwn: boolean;
}

/** The contacts of the ad, shown or not, and those of the platform, as stop handles. */
function handlesOfAd(view: PageView, text: AdText, { beside, structured, heading, isOwn }: AroundText): Handle[] {
  const { document, context, problems } = view;
  const said = contactText(view, text);
  const inText = readAdHandles(view, said, structured);
  const withSite = (handles: readonly Handle[]): Handle[] => (isOwn ? [...handles] : withoutSite(handles, document.url, heading));
  const inSight = withLinkedNumbers(
    mergeHandles([
      inText,
      attempt({ problems, what: 'handles beside the ad', otherwise: [] }, () => readBesideHandles(view, { text, beside, own: inText })),
      attempt({ problems, what: 'handles of the address', otherwise: [] }, () => readUrlHandles(document.url, context)),
      attempt({ problems, what: 'contacts not shown', otherwise: [] }, () => readUnshownContacts(view, text)),
    ]),
  );
  const shown = withSite([
    ...inSight,
    ...attempt({ problems, what: 'WhatsApp of the one number', otherwise: [] }, () => whatsAppOfSoleNumber(view, said, inSight)),
  ]);
  const hasContact = shown.some(({ kind, stop }) => kind !== 'url' && !stop);
  const unshown = (): Handle[] =>
    attempt({ problems, what: 'contacts not shown beside the ad', otherwise: [] }, () => readUnshownBeside(view));
  const own = hasContact ? shown : withSite(mergeHandles([shown, unshown()]));
  const platform = attempt<readonly Handle[]>({ problems, what: 'platform handles', otherwise: [] }, () => readPlatformHandles(view));
  return withLinkedNames(
    withPlatform(handlesOfPage(own, { url: document.url, text: document.text, platform, isOwnSite: isOwn }), platform),
  );
}

/** What the page's main item says, holes filled by its OpenGraph properties; undefined where the page has neither. */
function structuredOf({ structured }: PageView, item: StructuredItem | undefined): StructuredAd | undefined {
  const main = item === undefined ? undefined : structuredAd(item);
  const graph = structured.find(({ format }) => format === 'open-graph');
  if (graph === undefined) return main;
  const { prices, aliases, ...rest } = openGraphAd(graph);
  if (main === undefined) return { types: [], contacts: [], prices, aliases, ...rest };
  return {
    ...rest,
    ...main,
    prices: main.prices.length > 0 ? main.prices : prices,
    aliases: main.aliases.length > 0 ? main.aliases : aliases,
  };
}

/** The ad's own handles, then those of the platform that are not among them. */
function withPlatform(own: readonly Handle[], platform: readonly Handle[]): Handle[] {
  const known = new Set(own.map((handle) => `${handle.kind}:${handle.value}`));
  return [...own, ...mergeHandles([platform]).filter((handle) => !known.has(`${handle.kind}:${handle.value}`))];
}

function langOf(lang: string | undefined): string[] {
  return lang === undefined ? [] : [lang];
}
