import type { Span } from '../../model/provenance.ts';
import type { ClassedText } from './classed-text.ts';
import { FeaturePart, NumberedParts } from './feature-part.ts';
import type { Features } from './features.ts';
import { KIND } from './text-tokens.ts';

/**
 * Adds what stands round a candidate of a text as features that a scorer has weights for. `own` is what the candidate itself is, in one word.
 * `-1` is the token before it, `+1` the one behind; `-1#n2` its shape (two digits), `-1~age.says` a class of the lexicons that a phrase ending there is of,
 * `-1=uhr` the word. Two that are seen together are joined by `&`. The rest is of the line and the text: `line first`, `numbers 3`, ...
 */
export function addSurroundings(features: Features, text: ClassedText, { start, end, own }: Span & { readonly own: FeaturePart }): void {
  const { tokens } = text;
  const [first, last] = [tokens.at(start), tokens.at(end - 1)];
  features.add(own);
  addSide(features, text, { from: first, step: -1 });
  addSide(features, text, { from: last, step: 1 });
  addLine(features, text.lower, { start, end });
  const [a2, a1, b1, b2] = [tokens.shape(first - 2), tokens.shape(first - 1), tokens.shape(last + 1), tokens.shape(last + 2)];
  const [aw2, aw1, bw1, bw2] = [tokens.part(first - 2), tokens.part(first - 1), tokens.part(last + 1), tokens.part(last + 2)];
  features.add(BEFORE.shape[2], a2, AND_BEFORE.shape[1], a1);
  features.add(BEHIND.shape[1], b1, AND_BEHIND.shape[2], b2);
  features.add(BEFORE.shape[1], a1, AND_BEHIND.shape[1], b1);
  features.add(own, AND_BEFORE.shape[1], a1, AND_BEHIND.shape[1], b1);
  features.add(BEFORE.word[1], aw1, AND_BEHIND.word[1], bw1);
  features.add(BEFORE.word[2], aw2, AND_BEFORE.word[1], aw1);
  features.add(BEHIND.word[1], bw1, AND_BEHIND.word[2], bw2);
  const [ahead, after] = [text.ending(first - 1), text.beginning(last + 1)];
  for (const name of ahead) {
    features.add(own, AND_BEFORE.class[1], name);
    features.add(BEFORE.class[1], name, AND_BEHIND.shape[1], b1);
  }
  for (const name of after) {
    features.add(own, AND_BEHIND.class[1], name);
    features.add(BEFORE.shape[1], a1, AND_BEHIND.class[1], name);
  }
  for (const name of ahead) for (const other of after) features.add(BEFORE.class[1], name, AND_BEHIND.class[1], other);
}

/** How many tokens either side are looked at, and how many of them word by word. */
const [NEAR, READ] = [4, 2];

/** What begins the names of features of the tokens on one side, by distance. */
function sideParts(sign: string): { readonly shape: SideParts; readonly word: SideParts; readonly class: SideParts } {
  const at = (what: string, distance: number): FeaturePart => new FeaturePart(`${sign}${distance}${what}`);
  const parts = (what: string): SideParts => [at(what, 0), at(what, 1), at(what, 2), at(what, 3), at(what, 4)];
  return { shape: parts('#'), word: parts('='), class: parts('~') };
}

type SideParts = readonly [FeaturePart, FeaturePart, FeaturePart, FeaturePart, FeaturePart];

const [BEFORE, BEHIND, AND_BEFORE, AND_BEHIND] = [sideParts('-'), sideParts('+'), sideParts('&-'), sideParts('&+')];

function addSide(features: Features, text: ClassedText, { from, step }: { readonly from: number; readonly step: 1 | -1 }): void {
  const { tokens } = text;
  const side = step < 0 ? BEFORE : BEHIND;
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const at = from + distance * step;
    features.add(side.shape[distance] ?? side.shape[0], tokens.shape(at));
    const kind = tokens.kind(at);
    if (kind === undefined) continue;
    if (distance <= READ && (kind === KIND.word || kind === KIND.unspaced))
      features.add(side.word[distance] ?? side.word[0], tokens.part(at));
    for (const name of step < 0 ? text.ending(at) : text.beginning(at)) features.add(side.class[distance] ?? side.class[0], name);
  }
}

/** How far the ends of the line are looked for, in UTF-16 units. */
const FAR = 150;

function addLine(features: Features, lower: string, { start, end }: Span): void {
  const near = lower.slice(Math.max(0, start - FAR), start);
  const ahead = near.slice(near.lastIndexOf('\n') + 1);
  const far = lower.slice(end, end + FAR);
  const lineEnd = far.indexOf('\n');
  const after = lineEnd === -1 ? far : far.slice(0, lineEnd);
  const line = ahead + lower.slice(start, end) + after;
  features.add(COUNTS.of(line.match(NUMBERS)?.length ?? 0));
  features.add(LINES.of(Math.floor(line.length / 15)));
  const [isFirst, isLast] = [!WORD.test(ahead), !WORD.test(after)];
  if (isFirst) features.add(LINE.first);
  if (isLast) features.add(LINE.last);
  if (isFirst && isLast) features.add(LINE.alone);
  if (ahead.length === start) features.add(LINE.title);
  if (ahead !== '' && !ahead.endsWith(' ')) features.add(LINE.gluedAhead);
  if (after !== '' && !after.startsWith(' ')) features.add(LINE.gluedBehind);
  features.add(PLACES.of(Math.floor((10 * start) / Math.max(1, lower.length))));
  features.add(LENGTHS.of(Math.floor(lower.length / 80)));
}

const COUNTS = new NumberedParts('numbers ', 6);
const LINES = new NumberedParts('line ', 8);
const PLACES = new NumberedParts('at ', 9);
const LENGTHS = new NumberedParts('long ', 8);
const LINE = {
  first: new FeaturePart('line first'),
  last: new FeaturePart('line last'),
  alone: new FeaturePart('line alone'),
  title: new FeaturePart('line of title'),
  gluedAhead: new FeaturePart('glued ahead'),
  gluedBehind: new FeaturePart('glued behind'),
} as const;
const NUMBERS = /\p{N}+/gu;
const WORD = /[\p{L}\p{N}]/u;
