import type { IndicatorMeaning } from '../model/indicator.ts';
import type { MeasuredHit } from './measured-hit.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';
import type { SeenSign } from './seen-sign.ts';

/** What the signs of a day are put together from. */
export interface SignSources {
  /** By indicator id, measured ones included. */
  readonly meanings: ReadonlyMap<string, IndicatorMeaning>;
  readonly measured: ReadonlyMap<string, readonly MeasuredHit[]>;
  readonly settings: ScoringSettings;
}

/** Puts together what was seen in each ad, by lead id and sorted by indicator id, each with how common it is on its site. A hit whose meaning is not known (a list that is no longer given) is left out. */
export function seeSigns(ads: readonly ScorableAd[], sources: SignSources): ReadonlyMap<string, readonly SeenSign[]> {
  const words = new Map(ads.map((one) => [one.leadId, wordsOf(one, sources)]));
  const sites = new Map<string, { ads: number; readonly shows: Map<string, number> }>();
  for (const { leadId, targetId } of ads) {
    let site = sites.get(targetId);
    if (!site) sites.set(targetId, (site = { ads: 0, shows: new Map() }));
    site.ads += 1;
    for (const id of words.get(leadId)?.keys() ?? []) site.shows.set(id, (site.shows.get(id) ?? 0) + 1);
  }
  const { baseRate } = sources.settings;
  return new Map(
    ads.map(({ leadId, targetId }) => {
      const site = sites.get(targetId);
      const signs = [...(words.get(leadId) ?? [])].flatMap(([id, said]): SeenSign[] => {
        const meaning = sources.meanings.get(id);
        if (!meaning) return [];
        const measurable = site !== undefined && site.ads >= baseRate.fromAds && !baseRate.exceptGroups.includes(meaning.group);
        const siteShare = measurable ? (site.shows.get(id) ?? 0) / site.ads : undefined;
        return [{ meaning, words: said, siteShare, base: baseOf(siteShare, baseRate) }];
      });
      return [leadId, signs.toSorted((a, b) => (a.meaning.id < b.meaning.id ? -1 : 1))];
    }),
  );
}

function baseOf(share: number | undefined, { halfFrom, noneOver }: ScoringSettings['baseRate']): number {
  if (share === undefined || share < halfFrom) return 1;
  return share > noneOver ? 0 : 0.5;
}

/** Different phrases shown for one indicator, and characters of each. */
const SHOWN = { phrases: 3, characters: 60 } as const;

/** What was seen in one ad, by indicator id. */
function wordsOf({ leadId, ad }: ScorableAd, { meanings, measured }: SignSources): ReadonlyMap<string, string> {
  const phrases = new Map<string, Set<string>>();
  for (const { id, raw } of ad.indicators) {
    if (!meanings.has(id)) continue;
    let said = phrases.get(id);
    if (!said) phrases.set(id, (said = new Set()));
    if (said.size < SHOWN.phrases) said.add(shortened(raw));
  }
  const words = new Map([...phrases].map(([id, said]) => [id, [...said].map((phrase) => `"${phrase}"`).join(', ')]));
  for (const { id, detail } of measured.get(leadId) ?? []) words.set(id, detail);
  return words;
}

function shortened(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > SHOWN.characters ? `${characters.slice(0, SHOWN.characters).join('')}…` : line;
}
