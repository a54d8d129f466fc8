import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Failure } from '../model/failure.ts';
import { failureOfError } from './failure-of-error.ts';
import type { SocksUpstream } from './parse-upstream.ts';

/** Longest wait for the connection and for each answer of the proxy, milliseconds. */
const WAIT_MS = 15_000;
const VERSION = 5;
/** Ways to authenticate (RFC 1928 §3). */
const METHOD = { none: 0, password: 2 } as const;
/** What the proxy says of the place it was to connect to (RFC 1928 §6), as the codes a connection of our own would have failed with. */
const REPLIES: Readonly<Record<number, string>> = { 3: 'ENETUNREACH', 4: 'EHOSTUNREACH', 5: 'ECONNREFUSED', 6: 'ETIMEDOUT' };

/** Opens a connection to a host through a SOCKS5 proxy (RFC 1928, RFC 1929), which resolves the name. Never rejects, never goes another way. */
export async function openSocks(upstream: SocksUpstream, host: string, port: number): Promise<{ readonly socket: Socket } | Failure> {
  const socket = connect({ host: upstream.host, port: upstream.port, noDelay: true });
  // Later errors are those of the request that uses the connection.
  socket.on('error', () => undefined);
  socket.setTimeout(WAIT_MS, () => socket.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })));
  try {
    await connected(socket);
    await authenticate(socket, upstream);
    const refused = await askFor(socket, host, port);
    if (refused) {
      socket.destroy();
      return refused;
    }
    socket.setTimeout(0);
    return { socket };
  } catch (error) {
    socket.destroy();
    const failure = failureOfError(error);
    // The proxy itself is not there, which says nothing of the host.
    return { ...failure, detail: `proxy ${failure.detail}` };
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
  });
}

async function authenticate(socket: Socket, { credentials }: SocksUpstream): Promise<void> {
  socket.write(Buffer.from(credentials ? [VERSION, 2, METHOD.none, METHOD.password] : [VERSION, 1, METHOD.none]));
  const [version, method] = await read(socket, 2);
  if (version !== VERSION) throw socksError('SOCKS_VERSION');
  if (method === METHOD.none) return;
  if (method !== METHOD.password || !credentials) throw socksError('SOCKS_AUTH');
  const [user, password] = [Buffer.from(credentials.user), Buffer.from(credentials.password)];
  socket.write(Buffer.concat([Buffer.from([1, user.length]), user, Buffer.from([password.length]), password]));
  const [, status] = await read(socket, 2);
  if (status !== 0) throw socksError('SOCKS_AUTH');
}

/** Asks for a connection; a Failure when the proxy could not make it. */
async function askFor(socket: Socket, host: string, port: number): Promise<Failure | undefined> {
  socket.write(Buffer.concat([Buffer.from([VERSION, 1, 0]), address(host), Buffer.from([port >> 8, port & 0xff])]));
  const [version, reply, , kind] = await read(socket, 4);
  if (version !== VERSION) throw socksError('SOCKS_VERSION');
  // The address it is bound to, of no use to us, but it stands before the first byte of the host.
  const length = kind === 1 ? 4 : kind === 4 ? 16 : ((await read(socket, 1))[0] ?? 0);
  await read(socket, length + 2);
  if (reply === 0) return undefined;
  const code = REPLIES[reply ?? -1];
  return { kind: 'failure', outcome: code === 'ETIMEDOUT' ? 'timeout' : 'error', remedy: 'retry', detail: code ?? `socks ${reply ?? 0}` };
}

/** Address kind and address (RFC 1928 §5): literals as such, everything else as a name that the proxy resolves. */
function address(host: string): Buffer {
  const bare = host.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  if (family !== 0) return Buffer.from([family === 6 ? 4 : 1, ...ipaddr.parse(bare).toByteArray()]);
  const name = Buffer.from(bare, 'latin1');
  if (name.length === 0 || name.length > 255) throw socksError('SOCKS_NAME');
  return Buffer.concat([Buffer.from([3, name.length]), name]);
}

/** Exactly so many bytes; what comes behind them stays in the socket. */
function read(socket: Socket, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      socket.off('readable', look);
      socket.off('error', fail);
      socket.off('close', closed);
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    const closed = (): void => fail(socksError('SOCKS_CLOSED'));
    const look = (): void => {
      const bytes = socket.read(length) as Buffer | null;
      if (bytes === null) return;
      end();
      // A stream that ends gives what it has, however little.
      if (bytes.length === length) resolve(bytes);
      else reject(socksError('SOCKS_CLOSED'));
    };
    socket.on('readable', look);
    socket.on('error', fail);
    socket.on('close', closed);
    look();
  });
}

function socksError(code: string): Error {
  return Object.assign(new Error('socks'), { code });
}
