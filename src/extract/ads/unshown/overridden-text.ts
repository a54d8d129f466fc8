import { turnRound } from '../../text/turn-round.ts';
import { spoken } from './lone-statements.ts';
import type { Statement } from './statement.ts';

/** What stands between the signs that turn the direction of writing round (U+202E, to U+202C or the end of the line), as a page shows it. `masked` is the text of the ad. */
export function overriddenStatements(masked: string): Statement[] {
  if (!masked.includes('\u202E')) return [];
  return [...masked.matchAll(/\u202E([^\u202C\n]{5,200})/g)].flatMap(([, turned = '']): Statement[] => {
    const statement = spoken(turnRound(turned).trim());
    return statement === undefined ? [] : [{ ...statement, label: 'Phone' }];
  });
}
