import type { TextContext } from '../text-context.ts';
import { boardNames } from './board-names.ts';
import { isFormerName } from './former-name.ts';
import type { FoundHandle } from './found-handle.ts';
import { SAID } from './mention-words.ts';
import { namePlace, type NamePlace, SAID_OF_OTHERS } from './name-place.ts';
import { weighName } from './weigh-name.ts';

/**
 * Those of a text's bare names (`@name` with no network named) that it only speaks of: who is thanked, quoted, credited, who moderates, what one may follow.
 * What speaks for a contact and against it is weighed (docs/extraction.md#a-bare-name); a name for which nothing speaks is none. `lower` is the folded text in lower case.
 */
export function mentionedNames(
  lower: string,
  handles: readonly FoundHandle[],
  { category }: Pick<TextContext, 'category'>,
): ReadonlySet<FoundHandle> {
  const bare = handles.filter((handle) => handle.bare === true).slice(0, MOST_JUDGED);
  const credited = creditedNames(lower, handles);
  if (bare.length === 0) return credited;
  const sure = handles
    .filter((handle) => handle.bare !== true && handle.stop !== true && !credited.has(handle) && REACHED.has(handle.kind))
    .slice(0, MOST_CONTACTS);
  const places = bare.map((name) => namePlace(lower, name));
  const boards = boardNames(lower, places, sure);
  const taken = new Set<FoundHandle>();
  // What is sure of one name may speak for the one before it ("@anna_tasas (canal), escriben a @anna_cambios").
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, place] of places.entries()) {
      const last = bare[at - 1];
      const contacts = [...sure, ...taken];
      const listed = last !== undefined && taken.has(last) && LISTED.test(lower.slice(last.end, place.name.start));
      const company = { lower, contacts, others: bare.length - 1, listed, board: boards.has(place), category };
      if (weighName(place, company) >= ENOUGH) taken.add(place.name);
    }
  if (taken.size === 0 && sure.length === 0 && category !== undefined && category !== 'forum')
    for (const one of onlyOneLeft(lower, places)) taken.add(one);
  return new Set([
    ...credited,
    ...bare.filter((name) => !taken.has(name)),
    ...(taken.size > 0 || category === 'escort' || category === 'dating' ? [] : newsChannels(lower, sure, places)),
  ]);
}

/** Names and contacts of one text that are looked at; honest texts have a handful. */
const MOST_JUDGED = 100;
const MOST_CONTACTS = 50;
const ROUNDS = 2;

/** Marks from which on a bare name is taken for a contact. */
const ENOUGH = 2;

/** Kinds by which somebody is reached. */
const REACHED: ReadonlySet<string> = new Set(
  (
    'phone email whatsapp telegram viber signal zalo wechat line kakaotalk kik snapchat instagram facebook qq skype discord wire threema ' +
    'session x tiktok vk onlyfans'
  ).split(' '),
);

/** Between names of one list: a remark in brackets, signs, a short word such as "and"; "or" with a word behind it ("or the bot @name"). */
const LISTED =
  /^(?: ?\([^()\n]{1,20}\))?(?:[ ,/&+|·•]{1,3}|,? ?\p{L}{1,4} |,?[ \n](?:or|oder|ou|o|of|или|або|чи|ці|lub|albo|nebo|alebo|vagy|sau|ili|ali|или|veya|ya da|və ya|eller|tai|või|vai|arba|ή|أو|او|یا|או|या|বা|atau|hoặc|au|yoki|немесе|же|ან|կամ) \p{L}{2,10} )$/u;

/** The one name of a post left when all the others are told to be of others: sources, channels to follow, who sells room for ads, accounts given up. */
function onlyOneLeft(lower: string, places: readonly NamePlace[]): readonly FoundHandle[] {
  const left = places.filter(
    ({ said, hosts, refused, name }) => !hosts && !refused && (said & OF_OTHERS) === 0 && !isFormerName(lower, name),
  );
  const [one] = left;
  return one !== undefined && left.length === 1 && places.length > 1 && (one.said & SAID.person) !== 0 ? [one.name] : [];
}

const OF_OTHERS = SAID_OF_OTHERS | SAID.follow | SAID.tips | SAID.adverts;

/** Names of a network that are thanked or quoted, and those of a row of pictures that says who took and made what ("📸 @name 💄 @name"). */
function creditedNames(lower: string, handles: readonly FoundHandle[]): Set<FoundHandle> {
  const named = handles
    .filter(({ bare, start, kind }) => bare !== true && lower.charAt(start) === '@' && kind !== 'email')
    .slice(0, MOST_JUDGED);
  const pictured = named.filter(({ start }) => PICTURED.test(lower.slice(Math.max(0, start - 8), start)));
  const row = new Set(pictured.map(({ value }) => value)).size > 1 ? pictured : [];
  const quoted = named.filter((one) => {
    const { said, saidBehind } = namePlace(lower, one);
    return (said & SAID.contact) === 0 && ((said | saidBehind) & (SAID.thanks | SAID.sources)) !== 0;
  });
  return new Set([...row, ...quoted]);
}

/** A picture of what is done for a photograph right before a name. */
const PICTURED = /[📸📷🎥🎬💄💇👗✂🎨🖌💅👠]\uFE0F? ?[:-]? ?$/u;

/** Channels of a newsroom, given by link: where a text credits others or asks for reports, and all that it leads to is what one may follow, nobody is reached. */
function newsChannels(lower: string, sure: readonly FoundHandle[], places: readonly NamePlace[]): readonly FoundHandle[] {
  if (!places.some(({ said }) => (said & NEWSROOM) !== 0)) return [];
  const followed = sure.every((one) => one.kind === 'telegram' && (namePlace(lower, one).said & (SAID.follow | SAID.channels)) !== 0);
  return followed ? sure : [];
}

/** Words of newsrooms beside names: who made a picture, who takes reports, whose report it is. */
const NEWSROOM = SAID.makers | SAID.tips | SAID.sources | SAID.follow | SAID.thanks;
