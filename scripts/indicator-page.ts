import type { LexiconPart } from '../src/lexicon/lexicon-part.ts';
import type { Lexicon } from '../src/model/lexicon.ts';

/** docs/indicators.md with its tables written anew between their marks; all other text as it is. */
export function indicatorPage(
  page: string,
  { lexicon, parts }: { readonly lexicon: Lexicon; readonly parts: readonly LexiconPart[] },
): string {
  const told = new Map(parts.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)));
  const rows = lexicon.indicators.map(
    ({ id, label, group, weight, evidence, urgent, appliesTo, caution }) =>
      `| \`${id}\` | ${label} | ${group} | ${weight} | ${evidence}${urgent === undefined ? '' : ', urgent'} | ${appliesTo.join(', ') || 'all'} | ${caution} | ${(told.get(id)?.sources ?? []).join('; ')} |`,
  );
  const table = [
    '| id | sign | group | weight | grade | for | what makes it wrong | sources |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ];
  const levels = (['high', 'medium', 'low'] as const).map(
    (level) =>
      `| ${level} | ${lexicon.languages
        .filter(({ confidence }) => confidence === level)
        .map(({ code, also }) => (also.length > 0 ? `${code} (also ${also.join(', ')})` : code))
        .join(', ')} |`,
  );
  return between(between(page, 'indicators', table), 'languages', ['| confidence | languages |', '|---|---|', ...levels]);
}

function between(page: string, mark: string, lines: readonly string[]): string {
  const [begin, end] = [`<!-- ${mark}: written by npm run docs:write -->`, `<!-- end of ${mark} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/indicators.md lacks the marks of ${mark}`);
  return `${page.slice(0, from + begin.length)}\n\n${lines.join('\n')}\n\n${page.slice(to)}`;
}
