import nameWords from '../../../../lexicon/name-words.json' with { type: 'json' };

/** Words between the last two names of a row. */
export const NAME_JOINS: ReadonlySet<string> = new Set(nameWords.and);
