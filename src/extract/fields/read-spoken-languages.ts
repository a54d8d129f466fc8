import spokenWords from '../../../lexicon/spoken-words.json' with { type: 'json' };
import type { Read } from '../../model/provenance.ts';
import { originalSpan } from '../handles/original-span.ts';
import type { TextContext } from '../text-context.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { SOUGHT } from '../text/sought-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { plainForms } from './plain-forms.ts';
import { sentenceAround } from './sentence-around.ts';
import { spokenInLine } from './spoken/spoken-in-line.ts';
import { type SpokenToken, spokenTokens } from './spoken/spoken-tokens.ts';
import type { SpokenTrust } from './spoken/spoken-trust.ts';
import { SPOKEN_WORDS } from './spoken/spoken-words.ts';
import { wordAlternatives } from './word-alternatives.ts';
import { buildWordIndex } from './word-index.ts';

/** Languages that an ad says are spoken, BCP 47, each once, in order: "I speak English and little German", "Languages: ...", "Englisch C1", «по-английски говорю». What a job asks for is not among them. */
export function readSpokenLanguages({ original, folded, walk }: PreparedText, context: TextContext): Read<string>[] {
  const trust = trustOf(context, folded.lower);
  if (trust === undefined) return [];
  const found = new Map<string, Read<string>>();
  for (const { code, start, end } of saidIn(folded, findPhrases(walk, SOUGHT.spoken, CUES), trust)) {
    if (code === undefined || found.has(code)) continue;
    const span = originalSpan(folded, start, end);
    found.set(code, { value: code, where: 'text', ...span, raw: original.slice(span.start, span.end), by: 'spoken-language@2' });
  }
  return [...found.values()];
}

const CUES = buildWordIndex(SPOKEN_WORDS.sought);

/** In ads for work most languages are those that others must speak, in those for dwellings the neighbours', in those for things the things' own, unless a person offers a service. */
function trustOf({ category }: TextContext, lower: string): SpokenTrust | undefined {
  if (category === 'housing') return undefined;
  if (category === 'recruitment') return 'first';
  if (category !== 'marketplace') return 'all';
  return SERVICES.test(lower) ? 'told' : 'verbs';
}

/** Words for services of persons; not parts of longer words, where a script parts them. */
const SERVICES = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:${wordAlternatives(plainForms(spokenWords.services))})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])`,
  'u',
);

/** Lines behind a label alone that are read as its list. */
const LABELLED_LINES = 6;

function saidIn(
  text: { readonly lower: string; readonly text: string },
  places: readonly { readonly start: number }[],
  trust: SpokenTrust,
): SpokenToken[] {
  const { lower } = text;
  const said: SpokenToken[] = [];
  let done = 0;
  for (const { start } of places) {
    if (start < done) continue;
    let { from, to } = sentenceAround(text, start);
    let labelled = false;
    for (let lines = 0; lines <= LABELLED_LINES; lines += 1) {
      const whole = (from === 0 || lower[from - 1] === '\n') && (to === lower.length || lower[to] === '\n');
      const line = spokenInLine(spokenTokens(text, from, to), { trust, labelled, whole });
      said.push(...line.said);
      done = to;
      labelled = line.open || (labelled && line.said.length > 0);
      if (!labelled || lower[to] !== '\n') break;
      from = to + 1;
      const end = lower.indexOf('\n', from);
      to = end === -1 ? lower.length : end;
    }
  }
  return said;
}
