import words from '../../../lexicon/mention-words.json' with { type: 'json' };
import type { FoundHandle } from './found-handle.ts';
import { SAID } from './mention-words.ts';
import type { NamePlace } from './name-place.ts';

/**
 * The bare names of lines by which a board signs a post ("Channel Night Leeds @name | Your ad: @name_ads"): of a line that follows contacts which are sure, and in
 * which one name sells room for ads by the words before it or by a piece of its own. None that begins as one of those contacts does, nor one that the writer
 * calls his own, invites to write to or says who it is.
 */
export function boardNames(lower: string, places: readonly NamePlace[], sure: readonly FoundHandle[]): ReadonlySet<NamePlace> {
  const first = sure[0]?.end;
  const lines = Map.groupBy(places, ({ name }) => lower.lastIndexOf('\n', name.start));
  return new Set(
    [...lines].flatMap(([line, inLine]) => {
      if (first === undefined || first > line || !inLine.some((place) => sellsRoom(place))) return [];
      return inLine
        .filter((place) => sellsRoom(place) || !isTold(place))
        .filter(({ name, said }) => (said & SAID.more) === 0 && !sure.some(({ value }) => beginsAlike(value, name.value)));
    }),
  );
}

/** Whether words before a name invite to write to it or say who it is: "operator @name". */
function isTold({ said }: NamePlace): boolean {
  return (said & (SAID.contact | SAID.person)) !== 0;
}

/** Whether the words before or behind a name, or a piece of it, speak of room for ads. */
function sellsRoom({ name, said, saidBehind }: NamePlace): boolean {
  return ((said | saidBehind) & SAID.adverts) !== 0 || name.value.split(/[_.\d]+/).some((piece) => ADVERT_PIECES.has(piece));
}

const ADVERT_PIECES: ReadonlySet<string> = new Set(words.advertPieces);

function beginsAlike(one: string, other: string): boolean {
  return one.slice(0, SHORTEST_ALIKE) === other.slice(0, SHORTEST_ALIKE);
}

/** Letters at the beginning that names of one owner share. */
const SHORTEST_ALIKE = 4;
