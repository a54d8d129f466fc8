import type { RenderKind } from './render-class.ts';
import { auditChance, comparisonsWanted, isPoorByNature, isSame, verdictOf } from './render-votes.ts';
import type { RenderVerdict, RenderVotes } from './render-votes.ts';

/** What is known of the class of a page: its own votes, and those of all pages of its kind. */
export interface KnownClass {
  readonly kind: RenderKind;
  readonly own: RenderVotes;
  readonly ofKind: RenderVotes;
  /** Shapes of the kind that have votes. */
  readonly shapes: number;
}

/** A page as HTTP gave it. */
export interface HttpLook {
  /** It shows hardly anything, or lacks what the target declares. */
  readonly isPoor: boolean;
  readonly hasScripts: boolean;
  /** Pages of the class that are to be compared already. */
  readonly pending: number;
  /** 0 inclusive to 1 exclusive. */
  readonly random: number;
}

/**
 * Shapes and votes after which a further shape of the kind is taken for one like them, if they agree; a kind that brings no ads is judged as a whole.
 * After so many shapes it is so whether they agree or not: a site whose every address has a shape of its own would be compared page by page.
 */
const LIKE_OTHERS = { shapes: 3, votes: 6, votesOfOther: 3, manyShapes: 12 } as const;

/** How the pages of a class are asked for; a new shape is like the others of its kind when those agree. */
export function verdictFor(known: KnownClass): RenderVerdict {
  const own = verdictOf(known.own);
  return own === 'unknown' && known.own.recent.length === 0 && isLikeOthers(known) ? verdictOf(known.ofKind) : own;
}

/**
 * What follows once a page was read by HTTP. `keep`: its reading stands; `vouch`: so it does, and it speaks for its class, since a page without scripts shows a browser no more;
 * `compare`: its reading stands, and the browser shows whether it lacks something; `browser`: only what the browser shows counts.
 */
export function lookAfterHttp(known: KnownClass, page: HttpLook): 'keep' | 'vouch' | 'compare' | 'browser' {
  const verdict = verdictFor(known);
  if (page.isPoor) return verdict === 'http' && isPoorByNature(poorVotes(known)) ? audited(known.own, page, 'browser') : 'browser';
  if (verdict !== 'unknown') return page.hasScripts ? audited(known.own, page, 'compare') : 'keep';
  if (!page.hasScripts) return 'vouch';
  return page.pending < comparisonsWanted(known.own) ? 'compare' : 'keep';
}

/** Whether the page of a judged class adds a vote when the browser was asked for it because it looked empty. Where such pages are known, one more says nothing of the others. */
export function addsVote(known: KnownClass): boolean {
  return verdictFor(known) !== 'mixed';
}

function audited<T>(votes: RenderVotes, { random }: HttpLook, look: T): T | 'keep' {
  return random < auditChance(votes) ? look : 'keep';
}

function poorVotes({ own, ofKind }: KnownClass): RenderVotes {
  return own.recent.length > 0 ? own : ofKind;
}

function isLikeOthers({ kind, ofKind, shapes }: KnownClass): boolean {
  const { recent } = ofKind;
  if (shapes >= LIKE_OTHERS.manyShapes) return true;
  const agree = recent.every(isSame) || recent.every((vote) => !isSame(vote));
  if (!agree) return false;
  if (kind === 'other') return recent.length >= LIKE_OTHERS.votesOfOther;
  return shapes >= LIKE_OTHERS.shapes && recent.length >= LIKE_OTHERS.votes;
}
