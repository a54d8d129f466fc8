/** Categories whose ads are about persons. */
export const PERSONAL: ReadonlySet<string> = new Set(['escort', 'dating', 'messenger', 'forum']);
