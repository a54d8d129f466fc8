import { PRIORITIES } from '../model/lead.ts';
import type { Priority } from '../model/lead.ts';
import type { ScorableAd } from './scorable-ad.ts';
import type { ScoringSettings } from './scoring-settings.ts';
import type { SeenSign } from './seen-sign.ts';

/** What one group of indicators brings: the points of its strongest sign. Repeats do not add up. */
export interface GroupPart {
  readonly group: string;
  readonly points: number;
}

/** How soon an ad should be read, and from what that follows. */
export interface Judgement {
  readonly priority: Priority;
  /** Groups that decide, most points first. Signs of origin have no part in them. */
  readonly groups: readonly GroupPart[];
  /** Groups that signs of origin would bring beside those: shown, never deciding. */
  readonly origin: readonly GroupPart[];
  /** Why the lead is to be read first; undefined when it is not. */
  readonly first: string | undefined;
  /** Signs of bulk or advance-fee posts that made the level one lower. */
  readonly spam: readonly string[];
}

/** Judges one ad by the rule of docs/scoring.md. Language, nationality and ethnicity decide nothing: leaving every sign of origin out gives the same level. */
export function judgeAd(one: ScorableAd, signs: readonly SeenSign[], settings: ScoringSettings): Judgement {
  const ofOrigin = ({ meaning }: SeenSign): boolean => settings.origin.includes(meaning.id);
  const deciding = signs.filter((sign) => !ofOrigin(sign));
  const groups = groupParts(deciding);
  const score = groups.reduce((sum, { points }) => sum + points, 0);
  const escalated = escalationOf(one, deciding, { groups, settings });
  const first = escalated ?? networkReason(deciding, { groups, settings });
  const { groups: least, score: leastScore } = settings.readByCategory[one.category] ?? settings.read;
  const read = groups.length >= least && score >= leastScore;
  const level: Priority =
    first !== undefined ? 'read-first' : read ? 'read' : deciding.some(({ meaning }) => meaning.weight > 0) ? 'note' : 'none';
  const spam = deciding.map(({ meaning }) => meaning.id).filter((id) => settings.spam.includes(id));
  const lowered = spam.length > 0 && escalated === undefined;
  return {
    priority: lowered ? oneLower(level) : level,
    groups,
    origin: groups.length === 0 ? [] : groupParts(signs.filter(ofOrigin)),
    first,
    spam: lowered ? spam : [],
  };
}

/** Most points first, then by name. */
function groupParts(signs: readonly SeenSign[]): readonly GroupPart[] {
  const parts = new Map<string, number>();
  for (const { meaning, base } of signs) {
    const points = meaning.weight * base;
    if (points > 0) parts.set(meaning.group, Math.max(points, parts.get(meaning.group) ?? 0));
  }
  return [...parts].map(([group, points]) => ({ group, points })).toSorted((a, b) => b.points - a.points || (a.group < b.group ? -1 : 1));
}

interface Groups {
  readonly groups: readonly GroupPart[];
  readonly settings: ScoringSettings;
}

/** Trade in children or organs with a contact, or what the target wants read first. */
function escalationOf({ ad, escalate }: ScorableAd, signs: readonly SeenSign[], { groups, settings }: Groups): string | undefined {
  const ids = new Set(signs.map(({ meaning }) => meaning.id));
  const grave = settings.readFirst.withHandle.find((id) => ids.has(id));
  if (grave !== undefined && ad.handles.some(({ stop }) => !stop)) return `${grave} with a contact`;
  const wanted = escalate.find(({ indicator, minGroups }) => {
    const sign = signs.find(({ meaning }) => meaning.id === indicator);
    return sign !== undefined && new Set([sign.meaning.group, ...groups.map(({ group }) => group)]).size >= minGroups;
  });
  return wanted && `the target asks for ${wanted.indicator} to be read first`;
}

/** A weighty link between ads together with another group. */
function networkReason(signs: readonly SeenSign[], { groups, settings }: Groups): string | undefined {
  const { networkWeight, groups: least } = settings.readFirst;
  const link = signs.find(({ meaning, base }) => meaning.group === 'network' && base > 0 && meaning.weight >= networkWeight);
  return link && groups.length >= least ? `a link between ads (${link.meaning.id}) beside other signs` : undefined;
}

function oneLower(level: Priority): Priority {
  return PRIORITIES[PRIORITIES.indexOf(level) + 1] ?? 'none';
}
