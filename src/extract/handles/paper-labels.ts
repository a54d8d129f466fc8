/**
 * Labels of words for papers, cases, parcels and the like (lexicon/document-words.json), by what must follow for a number of theirs: digits;
 * a colon and digits; a word for "number" and digits.
 */
export const PAPER_LABELS = ['document', 'labelled', 'numbered'] as const;
