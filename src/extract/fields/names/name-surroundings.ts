import { FeaturePart, NumberedParts } from '../../scorer/feature-part.ts';
import type { Features } from '../../scorer/features.ts';
import { KIND } from '../../scorer/text-tokens.ts';
import { isLetters, type NameTokens } from './name-tokens.ts';

/** A candidate among the tokens of its text, as it is by itself. */
export interface PlacedName {
  readonly first: number;
  readonly last: number;
  readonly kindPart: FeaturePart;
  /** Its form and kind. */
  readonly own: FeaturePart;
}

/** What candidates stand among. */
interface Neighbours {
  readonly tokens: NameTokens;
  /** What each candidate is by itself, by its first token. */
  readonly owns: ReadonlyMap<number, FeaturePart>;
  /** Tokens where ages begin. */
  readonly ages: ReadonlySet<number>;
}

/** Parts the words in the names of features. */
export const SPACE: FeaturePart = new FeaturePart(' ');

/** Adds what stands beside a candidate, on either side and on both, where it stands in its line and text, and how far the next age is. */
export function addBeside(features: Features, name: PlacedName, neighbours: Neighbours): void {
  addSide(features, name, { ...neighbours, step: -1 });
  addSide(features, name, { ...neighbours, step: 1 });
  addAround(features, name, neighbours.tokens);
  addAges(features, name, neighbours.ages);
}

function addSide(
  features: Features,
  { first, last, own }: PlacedName,
  { tokens, owns, step }: Neighbours & { readonly step: -1 | 1 },
): void {
  const sides = step < 0 ? BEFORE : BEHIND;
  for (const [index, side] of sides.entries()) {
    const at = step < 0 ? first - index - 1 : last + index + 1;
    const shape = tokens.shape(at);
    features.add(side.shape, shape);
    if (shape.text === 'end') break;
    if (index < READ && isLetters(shape)) features.add(side.word, tokens.text.tokens.part(at));
    const neighbour = owns.get(at);
    if (neighbour !== undefined) features.add(side.shape, SPACE, neighbour);
    if (index >= READ) continue;
    const classes = step < 0 ? tokens.ending(at) : tokens.beginning(at);
    for (const name of classes) features.add(side.class, name);
    if (index === 0) for (const name of classes) features.add(side.class, name, SPACE, own);
  }
}

/** How many tokens either side are looked at word by word. */
const READ = 2;

/** What begins the names of features of a token beside a name. */
function sideParts(place: string): { readonly shape: FeaturePart; readonly word: FeaturePart; readonly class: FeaturePart } {
  return { shape: new FeaturePart(place), word: new FeaturePart(`${place}=`), class: new FeaturePart(`${place}~`) };
}

const BEFORE = [sideParts('-1'), sideParts('-2'), sideParts('-3')] as const;
const BEHIND = [sideParts('+1'), sideParts('+2'), sideParts('+3')] as const;

/** Adds what stands on both sides, and where in its line and text. */
function addAround(features: Features, { first, last, kindPart, own }: PlacedName, tokens: NameTokens): void {
  const [a2, a1, b1, b2] = [tokens.shape(first - 2), tokens.shape(first - 1), tokens.shape(last + 1), tokens.shape(last + 2)];
  const [before1, behind1] = [BEFORE[0].shape, BEHIND[0].shape];
  features.add(before1, a1, SPACE, own);
  features.add(behind1, b1, SPACE, own);
  features.add(BEFORE[1].shape, a2, before1, a1);
  features.add(behind1, b1, BEHIND[1].shape, b2);
  features.add(before1, a1, behind1, b1);
  features.add(before1, a1, behind1, b1, spaced(own));
  const [before, behind] = [edgeOf(tokens, first, -1), edgeOf(tokens, last, 1)];
  features.add(EDGE.line, EDGE[before], SPACE, EDGE[behind], spaced(own));
  if (before === 'text') features.add(EDGE.first, kindPart);
  if (behind === 'text') features.add(EDGE.last, kindPart);
}

/** A part with a blank before it. */
function spaced(own: FeaturePart): FeaturePart {
  const known = SPACED.get(own) ?? new FeaturePart(` ${own.text}`);
  SPACED.set(own, known);
  return known;
}

const SPACED = new Map<FeaturePart, FeaturePart>();
const EDGE = {
  line: new FeaturePart('line '),
  first: new FeaturePart('first '),
  last: new FeaturePart('last '),
  text: new FeaturePart('text'),
  end: new FeaturePart('line'),
  inside: new FeaturePart('inside'),
} as const;

/** Whether nothing but signs stands between a token and the end of its line (`end`), or of the text. */
function edgeOf(tokens: NameTokens, from: number, step: 1 | -1): 'text' | 'end' | 'inside' {
  for (let at = from + step, left = MOST_SIGNS; left > 0; at += step, left -= 1) {
    const kind = tokens.text.tokens.kind(at);
    if (kind === undefined) return 'text';
    if (kind === KIND.line) return 'end';
    if (kind !== KIND.sign) return 'inside';
  }
  return 'inside';
}

const MOST_SIGNS = 12;
/** Tokens within which an age is near. */
const FAR = 8;

/** Adds how far the next age of the text is. */
function addAges(features: Features, { first, last, kindPart }: PlacedName, ages: ReadonlySet<number>): void {
  if (ages.size === 0) {
    features.add(AGE.none, kindPart);
    return;
  }
  for (let distance = 1; distance <= FAR; distance += 1) {
    const side = ages.has(last + distance) ? 'behind' : ages.has(first - distance) ? 'before' : undefined;
    if (side === undefined) continue;
    features.add(AGE[side].at.of(distance));
    features.add(AGE[side][distance < 3 ? 'near' : 'far'], kindPart);
    return;
  }
  features.add(AGE.elsewhere, kindPart);
}

function ageParts(sign: string): { readonly at: NumberedParts; readonly near: FeaturePart; readonly far: FeaturePart } {
  const part = (what: string): FeaturePart => new FeaturePart(`age ${sign}${what} `);
  return { at: new NumberedParts(`age ${sign}`, FAR), near: part('near'), far: part('far') };
}

const AGE = {
  none: new FeaturePart('no ages '),
  elsewhere: new FeaturePart('ages elsewhere '),
  before: ageParts('-'),
  behind: ageParts('+'),
} as const;
