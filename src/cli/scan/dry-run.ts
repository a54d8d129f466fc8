import { politenessGroupOf } from '../../frontier/politeness-group.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { Target } from '../../model/target.ts';
import type { CliIo } from '../cli-io.ts';

/** Says what a scan would ask for, and sends nothing. Exit status 0. */
export function dryRun(io: CliIo, { targets, json }: { targets: readonly Target[]; json: boolean }): number {
  const plan = targets.map((target) => ({
    target: target.id,
    category: target.category,
    render: target.fetch.render,
    robots: target.limits.robots,
    delay_ms: target.limits.delayMs[0],
    max_pages: target.limits.maxPages,
    groups: [...new Set(target.start.map(({ url }) => politenessGroupOf(target, url)))],
    seeds: target.start.map(({ url }) => url),
  }));
  if (json) io.out(`${JSON.stringify(plan)}\n`);
  else
    for (const { target, category, render, robots, delay_ms, max_pages, groups, seeds } of plan) {
      io.out(
        `${target} (${category}): render ${render}, robots ${robots}, at least ${delay_ms} ms between requests to ${groups.join(', ')}, at most ${max_pages} pages\n`,
      );
      for (const seed of seeds.slice(0, 20)) io.out(`  ${terminalText(seed)}\n`);
      if (seeds.length > 20) io.out(`  … and ${seeds.length - 20} more seeds\n`);
    }
  return 0;
}
