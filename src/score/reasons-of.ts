import type { Judgement } from './judge-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';
import type { SeenSign } from './seen-sign.ts';

/** Why a priority is what it is, as sentence fragments that a person can check: the level first, then each group with the words seen, then what was seen and not counted. Never a number of points. */
export function reasonsOf(
  { groups, origin, first, spam }: Judgement,
  signs: readonly SeenSign[],
  settings: ScoringSettings,
): readonly string[] {
  const isOrigin = ({ meaning }: SeenSign): boolean => settings.origin.includes(meaning.id);
  const counted = groups.flatMap(({ group }) =>
    signs
      .filter((sign) => sign.meaning.group === group && !isOrigin(sign) && sign.meaning.weight * sign.base > 0)
      .toSorted((a, b) => b.meaning.weight * b.base - a.meaning.weight * a.base)
      .map(groupReason),
  );
  const besides = new Set(origin.map(({ group }) => group));
  return [
    ...(first === undefined ? [] : [`read first: ${first}`]),
    ...(groups.length === 0
      ? []
      : [`${groups.length} ${groups.length === 1 ? 'group' : 'groups'}: ${groups.map(({ group }) => group).join(', ')}`]),
    ...counted,
    ...signs
      .filter(isOrigin)
      .map((sign) => `${groupReason(sign)}: ${besides.has(sign.meaning.group) ? 'beside other groups, ' : ''}decides nothing`),
    ...signs.filter((sign) => sign.base < 1 && sign.meaning.weight > 0 && !isOrigin(sign)).map(baseReason),
    ...signs
      .filter((sign) => sign.meaning.weight === 0 && !isOrigin(sign))
      .map((sign) => `shown only: ${sign.words} (${sign.meaning.id}, ${sign.meaning.evidence})`),
    ...(spam.length === 0 ? [] : [`likely spam: one level lower (${spam.join(', ')})`]),
  ];
}

function groupReason({ meaning, words }: SeenSign): string {
  return `${meaning.group}: ${words} (${meaning.id}, ${meaning.evidence})`;
}

function baseReason({ meaning, siteShare = 0, base }: SeenSign): string {
  return `base rate: ${meaning.id} in ${Math.round(siteShare * 100)} % of this site's ads, ${base === 0 ? 'not counted' : 'counted half'}`;
}
