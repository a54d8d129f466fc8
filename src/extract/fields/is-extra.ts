import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import { wordAlternatives } from './word-alternatives.ts';

/** Whether what stands behind an amount, in lower case, makes it a surcharge: "50 extra", "30 more for two". */
export function isExtra(after: string): boolean {
  return EXTRA.test(after);
}

/** Behind a surcharge. */
const EXTRA = new RegExp(
  `^[ ]?(?:${wordAlternatives(moneyWords.extra)})(?:$|[ ]?[\\n,;.!)|/+]|[ ](?:for|4|voor|für|pour|por|para|per|pentru|za|за|without|with|zonder|ohne|sans|sin|senza|sem|bez|без|fără|uten|utan|uden)(?:[ ]|$))`,
  'u',
);
