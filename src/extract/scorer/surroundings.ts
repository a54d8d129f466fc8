import type { ClassedText } from './classed-text.ts';
import { shapeOf } from './text-tokens.ts';

/**
 * What stands round a candidate of a text, as names of features that a scorer has weights for. `own` is what the candidate itself is, in one word.
 * `-1` is the token before it, `+1` the one behind; `-1#n2` its shape (two digits), `-1~age.says` a class of the lexicons that a phrase ending there is of,
 * `-1=uhr` the word. Two that are seen together are joined by `&`. The rest is of the line and the text: `line first`, `numbers 3`, ...
 */
export function surroundings(text: ClassedText, { start, end }: { readonly start: number; readonly end: number }, own: string): string[] {
  const { tokens } = text;
  const [first, last] = [tokens.at(start), tokens.at(end - 1)];
  const before = sideOf(text, (distance) => first - distance, '-');
  const behind = sideOf(text, (distance) => last + distance, '+');
  const found = [own, ...before.features, ...behind.features, ...linesAround(text.lower, start, end)];
  const {
    shapes: [a1 = '', a2 = ''],
    words: [aw1 = '', aw2 = ''],
    classes: ahead,
  } = before;
  const {
    shapes: [b1 = '', b2 = ''],
    words: [bw1 = '', bw2 = ''],
    classes: after,
  } = behind;
  found.push(`-2#${a2}&-1#${a1}`, `+1#${b1}&+2#${b2}`, `-1#${a1}&+1#${b1}`, `${own}&-1#${a1}&+1#${b1}`);
  found.push(`-1=${aw1}&+1=${bw1}`, `-2=${aw2}&-1=${aw1}`, `+1=${bw1}&+2=${bw2}`);
  for (const name of ahead) found.push(`${own}&-1~${name}`, `-1~${name}&+1#${b1}`);
  for (const name of after) found.push(`${own}&+1~${name}`, `-1#${a1}&+1~${name}`);
  for (const name of ahead) for (const other of after) found.push(`-1~${name}&+1~${other}`);
  return found;
}

/** How many tokens either side are looked at, and how many of them word by word. */
const [NEAR, READ] = [4, 2];

interface Side {
  readonly features: string[];
  readonly shapes: string[];
  readonly words: string[];
  /** Classes of the phrase right beside the candidate. */
  readonly classes: readonly string[];
}

function sideOf(text: ClassedText, placeOf: (distance: number) => number, sign: '-' | '+'): Side {
  const { words } = text.tokens;
  const side = { features: [] as string[], shapes: [] as string[], words: [] as string[], classes: [] as readonly string[] };
  for (let distance = 1; distance <= NEAR; distance += 1) {
    const at = placeOf(distance);
    const word = words[at];
    const shape = shapeOf(word);
    side.shapes.push(shape);
    side.words.push(word ?? '');
    side.features.push(`${sign}${distance}#${shape}`);
    if (word === undefined) continue;
    if (distance <= READ && (shape.startsWith('w') || shape === 'u')) side.features.push(`${sign}${distance}=${word}`);
    const classes = sign === '-' ? text.ending(at) : text.beginning(at);
    for (const name of classes) side.features.push(`${sign}${distance}~${name}`);
    if (distance === 1) side.classes = classes;
  }
  return side;
}

/** How far the ends of the line are looked for, in UTF-16 units. */
const FAR = 150;

function linesAround(lower: string, start: number, end: number): string[] {
  const ahead = lower.slice(Math.max(0, start - FAR), start).replace(UP_TO_LINE, '');
  const [after = ''] = lower.slice(end, end + FAR).split('\n', 1);
  const line = ahead + lower.slice(start, end) + after;
  const found = [`numbers ${Math.min((line.match(NUMBERS) ?? []).length, 6)}`, `line ${Math.min(Math.floor(line.length / 15), 8)}`];
  const [isFirst, isLast] = [!WORD.test(ahead), !WORD.test(after)];
  if (isFirst) found.push('line first');
  if (isLast) found.push('line last');
  if (isFirst && isLast) found.push('line alone');
  if (ahead.length === start) found.push('line of title');
  if (ahead !== '' && !ahead.endsWith(' ')) found.push('glued ahead');
  if (after !== '' && !after.startsWith(' ')) found.push('glued behind');
  found.push(
    `at ${Math.min(9, Math.floor((10 * start) / Math.max(1, lower.length)))}`,
    `long ${Math.min(8, Math.floor(lower.length / 80))}`,
  );
  return found;
}

const UP_TO_LINE = /^.*\n/su;
const NUMBERS = /\p{N}+/gu;
const WORD = /[\p{L}\p{N}]/u;
