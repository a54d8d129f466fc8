/** The kinds of site a target may be. Closed list. */
export const CATEGORIES = ['escort', 'dating', 'recruitment', 'marketplace', 'forum', 'messenger', 'housing', 'generic'] as const;

/** What kind of site a target is. */
export type Category = (typeof CATEGORIES)[number];
