import { Option } from 'commander';
import type { Command } from 'commander';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { ProbeOptions } from './probe-options.ts';

/** `leadline targets probe URL|FILE` */
export function targetsProbeCommand(io: CliIo): Command {
  return newCommand('probe', 'what the crawler makes of a page, and the target it would propose', [
    'targets probe https://directory.example/amsterdam',
    'targets probe saved.html --url https://directory.example/amsterdam --json',
  ])
    .argument('<page>', 'a URL, or a saved page with --url')
    .option('--url <url>', 'where the saved page came from')
    .addOption(new Option('--render <how>', 'how to fetch a URL').choices(['http', 'browser']).default('http'))
    .addOption(new Option('--browser <path>', 'the browser to use').env('LEADLINE_BROWSER'))
    .option('--proxy <env:name>', 'environment variable that holds the proxy URL')
    .option('--block-list <file...>', "a unit's own SHA-256 hashes of hosts, domains and URLs that are never asked for (docs/crawling.md)")
    .option('--allow-address <cidr...>', 'private or loopback addresses that may be asked')
    .option('--resolve <host=ip:port...>', 'answer these names without DNS')
    .action(async (page: string, options: ProbeOptions) => {
      const { runProbe } = await import('./run-probe.ts');
      await runProbe(io, page, options);
    });
}
