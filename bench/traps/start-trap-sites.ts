import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOnAddresses } from '../../fixtures/site/listen-on-addresses.ts';
import { createRandom } from '../../fixtures/site/random.ts';
import type { Trap } from './plain-site.ts';

/** Trap sites while they answer. */
export interface TrapSites {
  /** `--resolve` and `--allow-address` with what they need. */
  readonly reach: readonly string[];
  /** What each site was asked for, robots.txt left out, by its name. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  close(): Promise<void>;
}

/** Starts `NAME.test` for every trap, each on a loopback address of its own. */
export async function startTrapSites(traps: readonly Trap[], seed: number): Promise<TrapSites> {
  const asked = new Map<string, string[]>(traps.map(({ name }) => [name, []]));
  const byHost = new Map(traps.flatMap((trap) => hostsOf(trap).map((host) => [host, trap] as const)));
  const source = createRandom(seed);
  const random = (): number => source.int(2 ** 31) / 2 ** 31;
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d{1,5}$/, '');
    const trap = byHost.get(host);
    const path = request.url ?? '/';
    if (!trap || path === '/robots.txt') return void response.writeHead(404).end();
    asked.get(trap.name)?.push(`http://${host}${path}`);
    const token = Math.floor(random() * 2 ** 52)
      .toString(36)
      .padStart(11, 'k3');
    const { status = 200, html = '', location } = trap.answer({ url: new URL(path, `http://${host}/`), token, random });
    if (location !== undefined) return void response.writeHead(302, { location }).end();
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  };
  const addresses = new Map(traps.map(({ name }, at) => [name, `127.0.9.${at + 1}`]));
  const listening = await listenOnAddresses([...addresses.values()], onRequest);
  const resolve = traps.flatMap((trap) =>
    hostsOf(trap).flatMap((host) => ['--resolve', `${host}=${addresses.get(trap.name)}:${listening.port}`]),
  );
  return { reach: ['--allow-address', '127.0.0.0/8', ...resolve], asked, close: listening.close };
}

/** The hosts of a trap, its own first. */
export function hostsOf({ name, labels = [] }: Trap): readonly string[] {
  return [`${name}.test`, ...labels.map((label) => `${label}.${name}.test`)];
}
