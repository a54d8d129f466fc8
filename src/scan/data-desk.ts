import { urlShape } from '../extract/records/url-shape.ts';
import { comparesData, isDataKnown, liveDataVotes, NO_DATA_VOTES, wantsDataSample, withDataVote } from '../frontier/render/data-votes.ts';
import type { DataVotes } from '../frontier/render/data-votes.ts';
import { fillDataTemplate } from '../frontier/render/fill-data-template.ts';
import { learnDataTemplate } from '../frontier/render/learn-data-template.ts';
import type { DataPair } from '../frontier/render/learn-data-template.ts';
import { parseDataVotes } from '../frontier/render/parse-data-votes.ts';
import type { RenderClass } from '../frontier/render/render-class.ts';
import { DATA_KIND } from '../store/render-classes.ts';
import type { RenderClasses } from '../store/render-classes.ts';
import type { RenderPending } from '../store/render-pending.ts';
import { renderClassOf } from './render-class-of.ts';
import type { AskedEntry } from './render-desk.ts';

/** Where the data of ad pages come from that only a browser shows, as far as the pages of each class have told. Methods that write must run inside a write batch. */
export interface DataDesk {
  /** Where the data of a page lie; undefined: not known, or not sure enough. */
  urlOf(entry: AskedEntry): string | undefined;
  /** The same, whether or not it is sure enough: a page that was asked for before another refuted its class is still compared. */
  foreseenUrlOf(entry: AskedEntry): string | undefined;
  /** Whether a page that a browser shows is compared with the data that it asked for. */
  wantsSample(entry: AskedEntry): boolean;
  /** Whether a page that was read by its data is to be compared with the browser. */
  comparesReplay(entry: AskedEntry): boolean;
  /** Adds what a page in the browser said; `pair` undefined: no single answer held what it showed. */
  addSample(entry: AskedEntry, pair: DataPair | undefined): void;
  /** Adds a page that was read both by its data and in the browser. Where they differ and the data had counted as known, the pages that this scan read by them are asked for again: their groups, and how many they are. */
  addReplay(entry: AskedEntry, vote: 'same' | 'refuted'): { readonly groups: readonly string[]; readonly count: number };
  /** A page was kept as its data gave it. */
  countUnchecked(entry: AskedEntry): void;
}

/** Opens the desk of a scan with what earlier scans left. */
export function openDataDesk(parts: {
  readonly classes: RenderClasses;
  readonly pending: Pick<RenderPending, 'askAgain'>;
  readonly now: () => number;
  readonly random: () => number;
}): DataDesk {
  return new Desk(parts);
}

type Parts = Parameters<typeof openDataDesk>[0];

/** Pairs of a class that are held while its template is learned; they are never written down. */
const MOST_PAIRS = 6;
const NO_WORK = { groups: [], count: 0 } as const;

class Desk implements DataDesk {
  readonly #parts: Parts;
  readonly #votes = new Map<string, DataVotes>();
  readonly #pairs = new Map<string, readonly DataPair[]>();

  constructor(parts: Parts) {
    this.#parts = parts;
    for (const { targetId, kind, shape, votes } of parts.classes.read())
      if (kind === DATA_KIND) this.#votes.set(`${targetId} ${shape}`, parseDataVotes(votes));
  }

  urlOf(entry: AskedEntry): string | undefined {
    const rendered = adClassOf(entry);
    return rendered && isDataKnown(this.#of(rendered)) ? this.foreseenUrlOf(entry) : undefined;
  }

  foreseenUrlOf(entry: AskedEntry): string | undefined {
    const rendered = adClassOf(entry);
    const template = rendered && this.#of(rendered).template;
    if (template === undefined) return undefined;
    const page = entry.hops.at(-1) ?? entry.url;
    const url = fillDataTemplate(template, page);
    // What stands in the address of a page must not lead anywhere else.
    return url !== undefined && URL.parse(url)?.origin === new URL(page).origin ? url : undefined;
  }

  wantsSample(entry: AskedEntry): boolean {
    const rendered = adClassOf(entry);
    return rendered !== undefined && wantsDataSample(this.#of(rendered));
  }

  comparesReplay(entry: AskedEntry): boolean {
    const rendered = adClassOf(entry);
    return rendered === undefined || comparesData(this.#of(rendered), this.#parts.random());
  }

  addSample(entry: AskedEntry, pair: DataPair | undefined): void {
    const rendered = adClassOf(entry);
    if (!rendered) return;
    const known = this.#of(rendered).template;
    const isForeseen = pair !== undefined && known !== undefined && fillDataTemplate(known, pair.page) === pair.data;
    const pairs = pair ? [...(this.#pairs.get(keyOf(rendered)) ?? []), pair].slice(-MOST_PAIRS) : [];
    if (pair) this.#pairs.set(keyOf(rendered), pairs);
    const learned = learnDataTemplate(pairs) ?? learnDataTemplate(pairs.slice(-2));
    const template = isForeseen || !pair ? known : learned;
    const agrees = isForeseen || (pair !== undefined && known === undefined && (learned !== undefined || pairs.length < 2));
    this.#vote(rendered, { vote: agrees ? 'same' : 'differs', template, isReplay: false });
  }

  addReplay(entry: AskedEntry, vote: 'same' | 'refuted'): { readonly groups: readonly string[]; readonly count: number } {
    const rendered = adClassOf(entry);
    if (!rendered) return NO_WORK;
    const wasKnown = isDataKnown(this.#of(rendered));
    this.#vote(rendered, { vote, template: this.#of(rendered).template, isReplay: true });
    if (vote === 'same' || !wasKnown) return NO_WORK;
    return this.#parts.pending.askAgain({
      targetId: entry.targetId,
      pageClasses: ['ad', 'recheck'],
      readBy: 'data',
      fits: (url) => urlShape(url) === rendered.shape,
    });
  }

  countUnchecked(entry: AskedEntry): void {
    const rendered = adClassOf(entry);
    if (rendered) this.#save(rendered, { ...this.#of(rendered), unchecked: this.#of(rendered).unchecked + 1 });
  }

  #of(rendered: RenderClass): DataVotes {
    return liveDataVotes(this.#votes.get(keyOf(rendered)) ?? NO_DATA_VOTES, this.#parts.now());
  }

  #vote(rendered: RenderClass, vote: Parameters<typeof withDataVote>[1]): void {
    this.#save(rendered, withDataVote(this.#of(rendered), vote, this.#parts.now()));
  }

  #save(rendered: RenderClass, votes: DataVotes): void {
    this.#votes.set(keyOf(rendered), votes);
    this.#parts.classes.save({ ...rendered, kind: DATA_KIND, votes });
  }
}

/** Lists are left out: what only the page of a list shows is what leads on from it. */
function adClassOf(entry: AskedEntry): RenderClass | undefined {
  const rendered = renderClassOf(entry);
  return rendered?.kind === 'ad' ? rendered : undefined;
}

function keyOf({ targetId, shape }: RenderClass): string {
  return `${targetId} ${shape}`;
}
