import { urlShape } from '../../extract/records/url-shape.ts';
import { pageAddresses } from '../../store/frontier-addresses.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import { renderClasses } from '../../store/render-classes.ts';

/**
 * Forgets what was learned of pages by the shape of their address where no address of the case has that shape any more: a short word of a path stands in it as it was, and may be a name.
 * To be called when the addresses that go are gone. May be done again.
 */
export function forgetShapes(db: CaseDatabase): void {
  const classes = renderClasses(db);
  const learned = classes.read().filter(({ shape }) => shape !== '');
  if (learned.length === 0) return;
  const kept = new Set<string>();
  for (const { targetId, url } of pageAddresses(db)) kept.add(`${targetId} ${urlShape(url)}`);
  for (const { targetId, shape } of learned) if (!kept.has(`${targetId} ${shape}`)) classes.forgetShape(targetId, shape);
}
