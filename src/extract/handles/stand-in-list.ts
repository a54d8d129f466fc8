import type { Span } from '../../model/provenance.ts';
import { CONTACT_LABELS } from './contact-label-lexicon.ts';

/** Whether only what parts the pieces of a list stands between two labels: a sign, a word for "and" or "or", or one that is glued to the second («انستا وسناب», «אינסטגרם וטלגרם»). */
export function standInList(lower: string, first: Span, second: Span): boolean {
  const between = lower.slice(first.end, second.start);
  return BETWEEN_LISTED.test(between) || (between === ' ' && beginsWithAnd(lower.slice(second.start, second.end)));
}

/** Whether a label is another one behind the letter for "and". */
function beginsWithAnd(label: string): boolean {
  return /^[وו]/u.test(label) && CONTACT_LABELS.has(label.slice(1));
}

/** Between labels of one list. */
const BETWEEN_LISTED =
  /^[ ]?[/,&|+\-•·](?: ?)$|^ (?:and|or|en|of|und|oder|et|ou|y|o|e|u|i|és|vagy|și|si|sau|и|или|та|або|і|й|ve|veya|və|và|hoặc|dan|atau|a|nebo|alebo|lub|albo|och|eller|og|ja|tai|un|vai|ir|ili|na|dhe|da|eta|iyo|fi|at|saka|aur|əm|və|hem|jî|с|u|edo|ama|или|και|ή|و|أو|یا|και|और|या) $|^ ?(?:和|或|と|や|및|และ|หรือ) ?$/u;
