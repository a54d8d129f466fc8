import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A small SOCKS5 server (RFC 1928, RFC 1929) that writes down what it is asked for. */
export interface SocksProxy {
  readonly port: number;
  /** `KIND HOST:PORT`, KIND being `name`, `ipv4` or `ipv6`. */
  readonly asked: string[];
  /** `USER:PASSWORD` of every client that gave them. */
  readonly users: string[];
  close(): Promise<void>;
}

/** What it says of every connection (0, the default: made), where it leads whatever the name, and the `USER:PASSWORD` it wants, if any. */
export interface SocksPlay {
  readonly toPort?: number;
  readonly reply?: number;
  readonly secret?: string;
}

/** Starts one on 127.0.0.1. */
export async function startSocks(play: SocksPlay): Promise<SocksProxy> {
  const asked: string[] = [];
  const users: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    // A client that leaves in the middle is no matter of the test.
    serve(socket, play, { asked, users, open }).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    users,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(socket: Socket, play: SocksPlay, seen: { asked: string[]; users: string[]; open: Set<Socket> }): Promise<void> {
  const [, methods = 0] = await take(socket, 2);
  await take(socket, methods);
  socket.write(Buffer.from([5, play.secret === undefined ? 0 : 2]));
  if (play.secret !== undefined) {
    const given = await credentials(socket);
    seen.users.push(given);
    socket.write(Buffer.from([1, given === play.secret ? 0 : 1]));
    if (given !== play.secret) return;
  }
  seen.asked.push(await place(socket));
  const answer = Buffer.from([5, play.reply ?? 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  if (play.toPort === undefined || (play.reply ?? 0) !== 0) return void socket.end(answer);
  const onward = connect(play.toPort, '127.0.0.1');
  seen.open.add(onward);
  onward.on('error', () => socket.destroy());
  await once(onward, 'connect');
  socket.write(answer);
  socket.pipe(onward);
  onward.pipe(socket);
  return undefined;
}

async function credentials(socket: Socket): Promise<string> {
  const [, length = 0] = await take(socket, 2);
  const user = await take(socket, length);
  const password = await take(socket, (await take(socket, 1))[0] ?? 0);
  return `${user.toString()}:${password.toString()}`;
}

async function place(socket: Socket): Promise<string> {
  const [, , , kind = 0] = await take(socket, 4);
  const host = await take(socket, kind === 3 ? ((await take(socket, 1))[0] ?? 0) : kind === 1 ? 4 : 16);
  const port = (await take(socket, 2)).readUInt16BE();
  return kind === 3 ? `name ${host.toString()}:${port}` : `${kind === 1 ? 'ipv4' : 'ipv6'} ${[...host].join('.')}:${port}`;
}

/** Exactly so many bytes. */
async function take(socket: Socket, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes?.length === length) return bytes;
    if (socket.readableEnded || socket.destroyed) throw new Error('gone');
    await once(socket, 'readable');
  }
}
