import type { HandleKind } from '../../model/handle.ts';
import { FeaturePart } from '../scorer/feature-part.ts';
import type { Features } from '../scorer/features.ts';
import type { NameSpot } from './name-spots.ts';
import { isMark, type NamesInText, type PlacedNetwork } from './names-in-text.ts';

/** The labels of networks near a name, the nearest first, with how many tokens part them from it. */
export interface NetworksAround {
  readonly before: readonly NearNetwork[];
  readonly behind: readonly NearNetwork[];
  /** Networks of the nearest of them. */
  readonly kinds: readonly string[];
}

/** A label near a name. */
interface NearNetwork {
  readonly label: PlacedNetwork;
  readonly distance: number;
}

/** Looks up the labels of networks near a name. */
export function networksAround({ text, networks }: NamesInText, { start, end }: NameSpot): NetworksAround {
  const [first, last] = [text.tokens.at(start), text.tokens.at(end - 1)];
  const before = networks
    .filter((label) => label.end <= start && start - label.end < FAR_BEFORE)
    .map((label) => ({ label, distance: first - label.last }))
    .toReversed();
  const behind = networks
    .filter((label) => label.start >= end && label.start - end < FAR_BEHIND)
    .map((label) => ({ label, distance: label.first - last }));
  return { before, behind, kinds: [...before.slice(0, 3), ...behind.slice(0, 2)].flatMap(({ label }) => label.kinds) };
}

/** Units to a label that may be that of a name. */
const [FAR_BEFORE, FAR_BEHIND] = [120, 60];

/** A place where a name may stand, and its text. */
export interface SpotInText {
  readonly names: NamesInText;
  readonly spot: NameSpot;
}

/** One network on which a name may be. */
interface NetworkOfName {
  readonly kind: HandleKind;
  readonly around: NetworksAround;
  /** Networks that the text names anywhere. */
  readonly told: readonly string[];
}

/** Adds how the labels of one network stand to a name. */
export function addLabels(features: Features, { names, spot }: SpotInText, { kind, around, told }: NetworkOfName): void {
  const shape = `${spot.form} ${/_/.test(spot.written) ? '_' : ''}${/\d/.test(spot.written) ? '7' : ''}${spot.written.includes('.') ? '.' : ''}`;
  features.addName(kind);
  features.addName(`${kind} ${shape}`);
  const rankBefore = around.before.findIndex(({ label }) => label.kinds.includes(kind));
  const rankBehind = around.behind.findIndex(({ label }) => label.kinds.includes(kind));
  const [before, behind] = [around.before[rankBefore], around.behind[rankBehind]];
  if (before !== undefined) addBefore(features, { names, spot }, { ...before, rank: Math.min(2, rankBefore), kind, shape });
  if (behind !== undefined)
    addBehind(features, { names, spot }, { ...behind, rank: Math.min(2, rankBehind), alone: around.before.length === 0 });
  features.addName(`label ${before === undefined ? '' : 'before'} ${behind === undefined ? '' : 'behind'}`);
  if (before === undefined && behind === undefined) {
    features.addName(`no label ${kind} ${shape} ${Math.min(2, around.before.length)}`);
    features.addName(`no label, told ${told.includes(kind)} ${told.length > 0}`);
  }
  const [nearest] = around.before;
  if (nearest !== undefined && !nearest.label.kinds.includes(kind)) {
    features.addName(`other before ${far(nearest.distance)}`);
    features.addName(`other before ${nearest.label.kinds[0] ?? ''} ${kind}`);
  }
}

function addBefore(
  features: Features,
  { names, spot: { start } }: SpotInText,
  { label, distance, rank, kind, shape }: NearNetwork & { readonly rank: number; readonly kind: string; readonly shape: string },
): void {
  const between = names.text.lower.slice(label.end, start);
  const sign = SIGNS.find(([pattern]) => pattern.test(between))?.[1] ?? '';
  const other = MARKS.test(between);
  const lines = Math.min(2, between.split('\n').length - 1);
  const away = far(distance);
  for (const feature of [
    `before ${away}`,
    `before ${away}${sign}${lines}`,
    `before rank ${rank}`,
    `before other ${other}`,
    `before ${sign} ${other} ${rank}`,
    `before ${away} ${other} ${rank} ${shape}`,
    `before ${away} ${kind}`,
    `before ${away}${sign} ${shape}`,
  ])
    features.addName(feature);
  addOfLabel(features, names, { label, side: 'before' });
}

function addBehind(
  features: Features,
  { names, spot: { end } }: SpotInText,
  { label, distance, rank, alone }: NearNetwork & { readonly rank: number; readonly alone: boolean },
): void {
  const { lower } = names.text;
  const between = lower.slice(end, label.start);
  const sign = between.includes('(') ? '(' : (SIGNS.find(([pattern]) => pattern.test(between))?.[1] ?? '');
  const own = OWN_VALUE.test(lower.slice(label.end, label.end + 4));
  const away = far(distance);
  for (const feature of [
    `behind ${away}`,
    `behind ${away}${sign}`,
    `behind rank ${rank}`,
    `behind own ${own} ${away}`,
    `behind ${away}${sign} ${own} ${alone}`,
  ])
    features.addName(feature);
  addOfLabel(features, names, { label, side: 'behind' });
}

/** Adds what is said right before and behind a label, and the next handle behind it. */
function addOfLabel(
  features: Features,
  { text, marks }: NamesInText,
  { label: { first, last }, side }: { readonly label: PlacedNetwork; readonly side: 'before' | 'behind' },
): void {
  const { ahead, after } = OF_LABEL[side];
  for (let at = Math.max(0, first - 3); at < first; at += 1) for (const list of text.beginning(at)) features.add(ahead, list);
  for (let at = last + 1; at < last + 4; at += 1) {
    const word = text.tokens.words[at];
    if (word === undefined || word === '\n' || isMark(word)) break;
    for (const list of text.beginning(at)) features.add(after, list);
  }
  const next = marks[lowest(marks, last)];
  const what = next === undefined || next - last > 5 ? 'none' : `${text.tokens.words[next]}${Math.min(3, next - last)}`;
  features.addName(`${side} label next ${what}`);
}

const OF_LABEL = {
  before: { ahead: new FeaturePart('before label-~'), after: new FeaturePart('before label+~') },
  behind: { ahead: new FeaturePart('behind label-~'), after: new FeaturePart('behind label+~') },
} as const;

/** The index of the first number above another. */
function lowest(numbers: readonly number[], above: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > above) high = middle;
    else low = middle + 1;
  }
  return low;
}

function far(distance: number): string {
  return distance <= 4 ? String(distance) : distance < 7 ? '5' : distance < 12 ? '7' : '12';
}

/** What stands between a label and a name, the strongest first. */
const SIGNS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/[:=：]/u, ':'],
  [/[→➡➜👉>»⇒⤵👇]/u, '>'],
  [/,/u, ','],
  [/[.!?;|•]/u, '.'],
  [/[-–]/u, '-'],
  [/\(/u, '('],
];
const MARKS = /[\uE000-\uE005]/u;
/** A label that is followed by its own value. */
const OWN_VALUE = /^ ?(?:[:=>→]|\uE000)/u;
