import { SeenSigns } from '../frontier/twins/seen-signs.ts';
import { TwinBook } from '../frontier/twins/twin-book.ts';
import { WorthBook } from '../frontier/worth/worth-book.ts';

/** What one run of a scan has learned of a target's addresses; a run that goes on with the scan learns it anew. */
export interface TargetLearning {
  /** Which parts of its addresses are mere spelling. */
  readonly twins: TwinBook;
  /** Which of its pages bring something new. */
  readonly worth: WorthBook;
  /** What its ads said. */
  readonly adSigns: SeenSigns;
  /** Of pages that were read, by the id of their entry: the shape of those with records, `sitemap` for lists of URLs that the site made for crawlers. */
  readonly lists: Map<number, string>;
  /** The entry of the list that names a URL which was met before on another page. */
  readonly namedBy: Map<string, number>;
  /** How many links to records were asked for before their turn, to see whether they lead to ads, by the shapes of list and record. */
  readonly samples: Map<string, number>;
  /** How many URLs of those left out for a reason were looked at all the same, and the ids of all such. */
  readonly looks: Map<string, number>;
  readonly lookedAgain: Set<number>;
}

/** Nothing learned yet. */
export function newLearning(): TargetLearning {
  return {
    twins: new TwinBook(),
    worth: new WorthBook(),
    adSigns: new SeenSigns(),
    lists: new Map(),
    namedBy: new Map(),
    samples: new Map(),
    looks: new Map(),
    lookedAgain: new Set(),
  };
}
