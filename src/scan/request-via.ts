import type { FrontierEntry, Via } from '../model/frontier-entry.ts';

/** How the one request of a dispatched entry is made: the data of a page come by HTTP, though the page itself would be asked for in the browser. */
export function requestVia({ via, dataUrl }: FrontierEntry): Via {
  return dataUrl === undefined ? via : 'http';
}
