import type { HandleKind } from '../../model/handle.ts';
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

/** One network on which a name may be. */
interface NetworkOfName {
  readonly kind: HandleKind;
  readonly around: NetworksAround;
  /** Networks that the text names anywhere. */
  readonly told: readonly string[];
}

/** How the labels of one network stand to a name. */
export function labelFeatures(names: NamesInText, spot: NameSpot, { kind, around, told }: NetworkOfName): string[] {
  const shape = `${spot.form} ${/_/.test(spot.written) ? '_' : ''}${/\d/.test(spot.written) ? '7' : ''}${spot.written.includes('.') ? '.' : ''}`;
  const found = [kind, `${kind} ${shape}`];
  const rankBefore = around.before.findIndex(({ label }) => label.kinds.includes(kind));
  const rankBehind = around.behind.findIndex(({ label }) => label.kinds.includes(kind));
  const [before, behind] = [around.before[rankBefore], around.behind[rankBehind]];
  if (before !== undefined) found.push(...beforeFeatures(names, spot, { ...before, rank: Math.min(2, rankBefore), kind, shape }));
  if (behind !== undefined)
    found.push(...behindFeatures(names, spot, { ...behind, rank: Math.min(2, rankBehind), alone: around.before.length === 0 }));
  found.push(`label ${before === undefined ? '' : 'before'} ${behind === undefined ? '' : 'behind'}`);
  if (before === undefined && behind === undefined)
    found.push(
      `no label ${kind} ${shape} ${Math.min(2, around.before.length)}`,
      `no label, told ${told.includes(kind)} ${told.length > 0}`,
    );
  const [nearest] = around.before;
  if (nearest !== undefined && !nearest.label.kinds.includes(kind))
    found.push(`other before ${far(nearest.distance)}`, `other before ${nearest.label.kinds[0] ?? ''} ${kind}`);
  return found;
}

function beforeFeatures(
  names: NamesInText,
  { start }: NameSpot,
  { label, distance, rank, kind, shape }: NearNetwork & { readonly rank: number; readonly kind: string; readonly shape: string },
): string[] {
  const between = names.text.lower.slice(label.end, start);
  const sign = SIGNS.find(([pattern]) => pattern.test(between))?.[1] ?? '';
  const other = MARKS.test(between);
  const lines = Math.min(2, between.split('\n').length - 1);
  const away = far(distance);
  return [
    `before ${away}`,
    `before ${away}${sign}${lines}`,
    `before rank ${rank}`,
    `before other ${other}`,
    `before ${sign} ${other} ${rank}`,
    `before ${away} ${other} ${rank} ${shape}`,
    `before ${away} ${kind}`,
    `before ${away}${sign} ${shape}`,
    ...toldOfLabel(names, label, 'before'),
  ];
}

function behindFeatures(
  names: NamesInText,
  { end }: NameSpot,
  { label, distance, rank, alone }: NearNetwork & { readonly rank: number; readonly alone: boolean },
): string[] {
  const { lower } = names.text;
  const between = lower.slice(end, label.start);
  const sign = between.includes('(') ? '(' : (SIGNS.find(([pattern]) => pattern.test(between))?.[1] ?? '');
  const own = OWN_VALUE.test(lower.slice(label.end, label.end + 4));
  const away = far(distance);
  return [
    `behind ${away}`,
    `behind ${away}${sign}`,
    `behind rank ${rank}`,
    `behind own ${own} ${away}`,
    `behind ${away}${sign} ${own} ${alone}`,
    ...toldOfLabel(names, label, 'behind'),
  ];
}

/** What is said right before and behind a label, and the next handle behind it. */
function toldOfLabel({ text, marks }: NamesInText, { first, last }: PlacedNetwork, side: string): string[] {
  const found: string[] = [];
  for (let at = Math.max(0, first - 3); at < first; at += 1) for (const name of text.beginning(at)) found.push(`${side} label-~${name}`);
  for (let at = last + 1; at < last + 4; at += 1) {
    const word = text.tokens.words[at];
    if (word === undefined || word === '\n' || isMark(word)) break;
    for (const name of text.beginning(at)) found.push(`${side} label+~${name}`);
  }
  const next = marks[lowest(marks, last)];
  found.push(
    `${side} label next ${next === undefined || next - last > 5 ? 'none' : `${text.tokens.words[next]}${Math.min(3, next - last)}`}`,
  );
  return found;
}

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
