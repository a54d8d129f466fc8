import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A small server on a loopback address; it writes down every request as `HOST/PATH`. */
export interface LoopbackSite {
  readonly port: number;
  readonly requests: string[];
  readonly raw: IncomingMessage[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a site on 127.0.0.1, or another loopback address. */
export async function startSite(answer: Answer, address = '127.0.0.1'): Promise<LoopbackSite> {
  const requests: string[] = [];
  const raw: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    raw.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    raw,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that counts who connects to it, and hangs up. */
export interface Canary {
  readonly port: number;
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Starts a canary. */
export async function startCanary(): Promise<Canary> {
  let connections = 0;
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
