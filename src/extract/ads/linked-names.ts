import type { Handle } from '../../model/handle.ts';

/**
 * A name that stands on a page without a network (`@name`, a guess at Telegram) is the account that a link of the page leads to under that name: "Tweets by
 * @name" beside a link to x.com/name. The link has the place of the name in `also` then; where links lead to several networks, the name is of none besides.
 */
export function withLinkedNames(handles: readonly Handle[]): Handle[] {
  const guesses = handles.filter((handle) => isGuess(handle));
  if (guesses.length === 0) return [...handles];
  const links = handles.filter(({ kind, where, confidence }) => NAMED.has(kind) && where !== 'text' && confidence >= SURE);
  const told = new Map(
    guesses.map((guess) => [guess, links.filter(({ value }) => value.toLowerCase() === guess.value.toLowerCase())] as const),
  );
  return handles.flatMap((handle) => {
    if ((told.get(handle)?.length ?? 0) > 0) return [];
    const own = guesses.filter((guess) => told.get(guess)?.length === 1 && told.get(guess)?.[0] === handle);
    return [own.length === 0 ? handle : joined(handle, own)];
  });
}

/** Confidence of a link that leads to an account, and at most that of a name which no network is named for. */
const [SURE, GUESS] = [0.9, 0.5];

/** Networks where names are written as on Telegram; a link to Telegram itself makes the guess sure. */
const NAMED: ReadonlySet<string> = new Set('x instagram facebook tiktok snapchat youtube onlyfans pinterest vk linkedin'.split(' '));

function isGuess({ kind, where, raw, confidence }: Handle): boolean {
  return kind === 'telegram' && where === 'text' && confidence <= GUESS && raw.startsWith('@');
}

/** A link with the places of its name; the ad's own where its text has the name. */
function joined(link: Handle, guesses: readonly Handle[]): Handle {
  const places = guesses.flatMap(({ start, end, also = [] }) => [{ start, end }, ...also]);
  return {
    ...link,
    stop: link.stop && guesses.every(({ stop }) => stop),
    also: [...(link.also ?? []), ...places].toSorted((a, b) => a.start - b.start),
  };
}
