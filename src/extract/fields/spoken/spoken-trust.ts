/** How much of a line is believed: all of it, what has a label, a word for speaking or a level, what has a word for speaking, or what the writer says of herself alone. */
export type SpokenTrust = 'all' | 'told' | 'verbs' | 'first';
