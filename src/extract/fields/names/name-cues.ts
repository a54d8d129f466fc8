import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };

/** What a phrase says of the name behind it. */
export type NameCue = 'introduces' | 'labels' | 'contact' | 'role' | 'person' | 'title' | 'kin' | 'behind' | 'writes';

/** Letters of scripts that part their words. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}]/u;

/** Phrases before names, lower case, with what they say; one may say several things. */
export const NAME_CUES: ReadonlyMap<string, ReadonlySet<NameCue>> = buildCues();

function buildCues(): Map<string, Set<NameCue>> {
  const cues = new Map<string, Set<NameCue>>();
  const add = (cue: NameCue, phrases: readonly string[]): void => {
    for (const phrase of phrases) cues.set(phrase, (cues.get(phrase) ?? new Set()).add(cue));
  };
  add('introduces', nameWords.introductions);
  add('labels', [...nameWords.labels, ...nameWords.introductions]);
  add('contact', [...nameWords.contacts, ...nameWords.roles]);
  add('role', nameWords.roles);
  add('person', [...nameWords.known, ...nameWords.possessive]);
  add('title', nameWords.strongTitles);
  add('kin', nameWords.kin);
  add('behind', [...nameWords.said, ...nameWords.calledBehind, ...nameWords.behindTitles.filter((title) => SPACED.test(title))]);
  add('writes', nameWords.writeTo);
  return cues;
}
