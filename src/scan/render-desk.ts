import { urlShape } from '../extract/records/url-shape.ts';
import { addsVote, lookAfterHttp, verdictFor } from '../frontier/render/look-after-http.ts';
import type { KnownClass } from '../frontier/render/look-after-http.ts';
import { parseRenderVotes } from '../frontier/render/parse-render-votes.ts';
import type { RenderClass } from '../frontier/render/render-class.ts';
import { liveVotes, NO_VOTES, withVote } from '../frontier/render/render-votes.ts';
import type { RenderVote, RenderVotes } from '../frontier/render/render-votes.ts';
import type { FrontierEntry, PageClass, Via } from '../model/frontier-entry.ts';
import type { RenderClasses } from '../store/render-classes.ts';
import type { PendingLook, RenderPending } from '../store/render-pending.ts';
import { renderClassOf } from './render-class-of.ts';

/** What the render decision is asked about an entry whose target leaves the choice to us. */
export type AskedEntry = Pick<FrontierEntry, 'id' | 'targetId' | 'pageClass' | 'url' | 'hops' | 'via'>;

/**
 * How pages are asked for, as far as their target leaves it open: what the pages of each class have shown so far, and which wait for the browser.
 * Methods that write must run inside a write batch.
 */
export interface RenderDesk {
  /** How an entry is asked for next. */
  viaOf(entry: AskedEntry): Via;
  /** What follows a page that HTTP gave; undefined for lists of URLs. */
  lookAfter(
    entry: AskedEntry,
    page: { readonly isPoor: boolean; readonly hasScripts: boolean },
  ): ReturnType<typeof lookAfterHttp> | undefined;
  /** What is known of a page that waits for the browser, or is under way there. */
  pendingOf(entryId: number): PendingLook | undefined;
  /** Whether what the browser shows of a page that looked empty is a vote. */
  countsPoor(entry: AskedEntry): boolean;
  savePending(entry: AskedEntry, pending: PendingLook): void;
  dropPending(entryId: number): void;
  /** A page was kept as HTTP gave it. */
  countUnchecked(entry: AskedEntry): void;
  /** Adds a vote. Where its class now needs the browser, the pages of it that this scan kept as HTTP gave them are asked for again: their groups, and how many they are. */
  vote(entry: AskedEntry, vote: RenderVote): { readonly groups: readonly string[]; readonly count: number };
  /** At the end of a run: pages that were given up while they waited stand as HTTP gave them. */
  settleGivenUp(): void;
}

/** Opens the desk of a scan with what earlier scans and runs left. */
export function openRenderDesk(parts: {
  readonly classes: RenderClasses;
  readonly pending: RenderPending;
  readonly now: () => number;
  readonly random: () => number;
}): RenderDesk {
  return new Desk(parts);
}

const CLASSES_OF: Readonly<Record<RenderClass['kind'], readonly PageClass[]>> = {
  list: ['seed', 'listing'],
  ad: ['ad', 'recheck'],
  other: ['other'],
};

type Parts = Parameters<typeof openRenderDesk>[0];

class Desk implements RenderDesk {
  readonly #parts: Parts;
  readonly #votes = new Map<string, RenderVotes>();
  readonly #pending = new Map<number, PendingLook>();
  /** Pages of a class that wait to be compared. */
  readonly #waiting = new Map<string, Set<number>>();
  /** Shapes with votes by target and kind. */
  readonly #shapes = new Map<string, Set<string>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    for (const { targetId, kind, shape, votes } of parts.classes.read()) this.#know(`${targetId} ${kind}`, shape, parseRenderVotes(votes));
    for (const pending of parts.pending.read()) this.#pending.set(pending.entryId, pending);
  }

  viaOf(entry: AskedEntry): Via {
    const known = this.#known(entry);
    return known && verdictFor(known) === 'browser' ? 'browser' : entry.via;
  }

  lookAfter(entry: AskedEntry, page: { readonly isPoor: boolean; readonly hasScripts: boolean }): ReturnType<RenderDesk['lookAfter']> {
    const known = this.#known(entry);
    const key = keyOf(entry);
    if (!known || key === undefined) return undefined;
    const pending = this.#waiting.get(key)?.size ?? 0;
    return lookAfterHttp(known, { ...page, pending, random: this.#parts.random() });
  }

  pendingOf(entryId: number): PendingLook | undefined {
    return this.#pending.get(entryId);
  }

  countsPoor(entry: AskedEntry): boolean {
    const known = this.#known(entry);
    return known !== undefined && addsVote(known);
  }

  savePending(entry: AskedEntry, pending: PendingLook): void {
    this.#pending.set(entry.id, pending);
    const key = keyOf(entry);
    if (pending.why === 'compare' && key !== undefined) this.#waiting.set(key, (this.#waiting.get(key) ?? new Set()).add(entry.id));
    this.#parts.pending.save(pending);
  }

  dropPending(entryId: number): void {
    if (!this.#pending.delete(entryId)) return;
    for (const waiting of this.#waiting.values()) waiting.delete(entryId);
    this.#parts.pending.drop(entryId);
  }

  countUnchecked(entry: AskedEntry): void {
    const rendered = renderClassOf(entry);
    if (!rendered) return;
    const votes = this.#of(rendered);
    if (votes.recent.length > 0) this.#save(rendered, { ...votes, unchecked: votes.unchecked + 1 });
  }

  vote(entry: AskedEntry, vote: RenderVote): { readonly groups: readonly string[]; readonly count: number } {
    const rendered = renderClassOf(entry);
    const before = this.#known(entry);
    if (!rendered || !before) return { groups: [], count: 0 };
    for (const judged of [rendered, { ...rendered, shape: '' }]) this.#save(judged, withVote(this.#of(judged), vote, this.#parts.now()));
    const needsBrowser = verdictFor(before) !== 'browser' && this.viaOf({ ...entry, via: 'http' }) === 'browser';
    if (!needsBrowser) return { groups: [], count: 0 };
    return this.#parts.pending.askAgain({
      targetId: entry.targetId,
      pageClasses: CLASSES_OF[rendered.kind],
      readBy: 'http',
      fits: (url) => urlShape(url) === rendered.shape,
    });
  }

  settleGivenUp(): void {
    this.#parts.pending.settleGivenUp();
  }

  #known(entry: AskedEntry): KnownClass | undefined {
    const rendered = renderClassOf(entry);
    return (
      rendered && {
        kind: rendered.kind,
        own: this.#of(rendered),
        ofKind: this.#of({ ...rendered, shape: '' }),
        shapes: this.#shapes.get(`${rendered.targetId} ${rendered.kind}`)?.size ?? 0,
      }
    );
  }

  #of({ targetId, kind, shape }: RenderClass): RenderVotes {
    return liveVotes(this.#votes.get(`${targetId} ${kind} ${shape}`) ?? NO_VOTES, this.#parts.now());
  }

  #know(kindKey: string, shape: string, votes: RenderVotes): void {
    this.#votes.set(`${kindKey} ${shape}`, votes);
    if (shape !== '') this.#shapes.set(kindKey, (this.#shapes.get(kindKey) ?? new Set()).add(shape));
  }

  #save(rendered: RenderClass, votes: RenderVotes): void {
    this.#know(`${rendered.targetId} ${rendered.kind}`, rendered.shape, votes);
    this.#parts.classes.save({ ...rendered, votes });
  }
}

function keyOf(entry: AskedEntry): string | undefined {
  const rendered = renderClassOf(entry);
  return rendered && `${rendered.targetId} ${rendered.kind} ${rendered.shape}`;
}
