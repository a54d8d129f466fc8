import townWords from '../../../../lexicon/town-words.json' with { type: 'json' };
import type { Town, TownList } from './town-list.ts';

/** A town in a run of letters without spaces. */
export interface UnspacedTown {
  readonly town: Town;
  readonly end: number;
  /** Whether a word before it or a sign behind it says that somebody is there. */
  readonly led: boolean;
  /** Whether a word before it says "from" or "to". */
  readonly from: boolean;
}

/** The longest name of a town that stands at a place of a run of Chinese, Japanese, Korean, Thai, Lao or Khmer; undefined where none does. */
export function unspacedTownAt(
  lists: readonly TownList[],
  lower: string,
  { at, runStart, prepositions }: UnspacedPlace,
): UnspacedTown | undefined {
  const first = lower.charAt(at);
  const isHangul = first >= '가';
  // Korean has spaces: a name begins its word.
  if (isHangul && at > runStart) return undefined;
  for (const list of lists) {
    const name = list.unspaced.get(first)?.find((each) => lower.startsWith(each, at));
    const town = name === undefined ? undefined : list.names.get(name);
    if (name === undefined || town === undefined) continue;
    const end = at + name.length;
    const behind = lower.slice(end, end + 4).trimStart();
    const suffixed = SUFFIXES.some((suffix) => behind.startsWith(suffix));
    const from = isFromUnspaced(lower, at);
    if (isHangul && !suffixed && /^[가-힣]/.test(lower.charAt(end))) continue;
    return { town, end, led: suffixed || isLedUnspaced(lower, at, prepositions), from };
  }
  return undefined;
}

/** A place of a run. */
export interface UnspacedPlace {
  readonly at: number;
  readonly runStart: number;
  readonly prepositions: ReadonlySet<string>;
}

const SUFFIXES = [...townWords.suffixes.ko, ...townWords.suffixes.ja, ...townWords.suffixes.zh];
const FROM = ['从', '從', '去', '到', '飞', '來自', '来自', 'จาก', 'ไป'];

/** Whether a word such as 从 or จาก stands right before a place of a text without spaces. */
export function isFromUnspaced(lower: string, at: number): boolean {
  return FROM.some((word) => lower.startsWith(word, at - word.length));
}

/** Whether a word such as 在 or ใน stands right before a place of a text without spaces. */
export function isLedUnspaced(lower: string, at: number, prepositions: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 8; length += 1) if (prepositions.has(lower.slice(Math.max(0, at - length), at).trim())) return true;
  return false;
}
