import type { FoundHandle } from './found-handle.ts';
import type { TextToken } from './text-token.ts';

/**
 * The tokens as the phone reader needs them: a label of a network whose account by name stands right beside it announces no number as well
 * ("Telegram: anna_9 or +31 6 ..."), only that contacts follow; one with a number between is that number's ("Telegram +31 6 ... or @anna_9").
 * Accounts sorted by place, `lower` the text of the tokens.
 */
export function spentLabels(lower: string, tokens: readonly TextToken[], accounts: readonly FoundHandle[]): readonly TextToken[] {
  if (accounts.length === 0) return tokens;
  const labels = tokens.filter((token) => token.label !== undefined && token.label.labels.length > 0);
  const spent = new Set<TextToken>();
  let next = 0;
  for (const { kind, start, end } of accounts) {
    while (next < labels.length && (labels[next]?.end ?? Infinity) <= start) next += 1;
    const near = [...labels.slice(Math.max(0, next - FARTHEST_LABEL), next), ...labels.slice(next, next + 1)];
    for (const token of near) {
      const beside = token.end <= start ? start - token.end < WIDEST_BEFORE : token.start >= end && token.start - end < WIDEST_BEHIND;
      if (beside && !(token.end <= start && NUMBER.test(lower.slice(token.end, start))) && token.label?.labels.includes(kind) === true)
        spent.add(token);
    }
  }
  return spent.size === 0 ? tokens : tokens.map((token) => (spent.has(token) ? { ...token, label: CONTACT } : token));
}

/** Seven digits or more, as a number has them. */
const NUMBER = /(?:\d[ .\-/()]{0,2}){7}/;
const CONTACT = { labels: ['phone'], plus: false };
/** Labels looked at before an account, and characters between them: before it, and behind. */
const FARTHEST_LABEL = 3;
const WIDEST_BEFORE = 40;
const WIDEST_BEHIND = 8;
