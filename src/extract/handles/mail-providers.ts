import emailWords from '../../../lexicon/email-words.json' with { type: 'json' };

/** Hosts at which anybody has a mailbox. */
export const MAIL_PROVIDERS: ReadonlySet<string> = new Set(emailWords.providers);
