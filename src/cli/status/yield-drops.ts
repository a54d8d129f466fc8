import { findYieldDrops } from '../../diff/find-yield-drops.ts';
import type { YieldDrop } from '../../diff/find-yield-drops.ts';
import type { CaseDatabase } from '../../store/open-database.ts';
import type { ScanStatus } from '../../store/scan-status.ts';
import { readYields } from '../../store/yields.ts';

/** What the pages of each target of a scan yield far less of than usual, by target id; targets of which nothing is to be told are left out. */
export function yieldDrops(db: CaseDatabase, scan: ScanStatus): ReadonlyMap<string, readonly YieldDrop[]> {
  const drops = scan.targets.map(({ targetId }): [string, readonly YieldDrop[]] => {
    const { today, earlier } = readYields(db, scan.id, targetId);
    return [targetId, findYieldDrops(today, earlier)];
  });
  return new Map(drops.filter(([, found]) => found.length > 0));
}

/** What a person is told of it, and what can be done; `folder` is the case as it was given. */
export function yieldAdvice(targetId: string, drops: readonly YieldDrop[], folder: string): string {
  const lines = drops.map((drop) => `  ${sentenceOf(drop)}\n`);
  return `${targetId}: pages load, but less is read from them than should be:\n${lines.join('')}  The site may have new pages. Read one in a browser; \`leadline targets probe URL\` shows what is found on it now. Correct the target file, check it with\n  \`leadline targets test FILE\`, then read everything again: leadline scan LIST --case ${folder} --reread\n`;
}

function sentenceOf({ measure, pages, found, usual }: YieldDrop): string {
  const before =
    usual && `; on ${usual.days} earlier action ${usual.days === 1 ? 'day' : 'days'} ${amount(usual.found, usual.pages, measure)}`;
  return `${NAMES[measure] ?? `selector ${measure}`}: ${amount(found, pages, measure)}${before ?? ''}`;
}

const NAMES: Readonly<Record<string, string | undefined>> = {
  ads: 'ads read',
  records: 'records found',
  contacts: 'ads with a contact',
};

function amount(found: number, pages: number, measure: string): string {
  switch (measure) {
    case 'ads':
      return `${found} of ${pages} ad pages`;
    case 'records':
      return `${found} on ${pages} listing pages`;
    case 'contacts':
      return `${found} of ${pages} ads`;
    default:
      return found === 0 ? `matches nothing on ${pages} pages` : `matches on ${found} of ${pages} pages`;
  }
}
