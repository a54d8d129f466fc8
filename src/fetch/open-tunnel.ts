import { request } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Failure } from '../model/failure.ts';
import type { Located } from './egress.ts';
import { failureOfError } from './failure-of-error.ts';
import { openSocks } from './open-socks.ts';
import type { Upstream } from './parse-upstream.ts';

/** A place to connect to: an address that passed the policy, or a name that the operator's proxy resolves. */
export type TunnelEnd = Located | { readonly host: string; readonly port: number; readonly upstream: Upstream | undefined };

/** Longest wait for a connection, milliseconds. */
const CONNECT_MS = 15_000;

/** Opens a connection to a place, straight, by CONNECT (RFC 9110 §9.3.6) or through SOCKS5. Never rejects. */
export function openTunnel(end: TunnelEnd): Promise<{ readonly socket: Socket } | Failure> {
  if ('host' in end && end.upstream?.kind === 'socks5') return openSocks(end.upstream, end.host, end.port);
  return new Promise((resolve) => {
    const fail = (error: unknown): void => resolve(failureOfError(error));
    if ('address' in end) {
      const socket = connect({ host: end.address, port: end.port, family: end.family, noDelay: true, timeout: CONNECT_MS });
      socket.once('connect', () => {
        socket.setTimeout(0);
        resolve({ socket });
      });
      socket.once('timeout', () => socket.destroy(timedOut()));
      socket.once('error', fail);
      return;
    }
    const { upstream } = end;
    if (upstream?.kind !== 'http') return fail(new Error('no way'));
    const path = `${end.host}:${end.port}`;
    const headers = { host: path, ...(upstream.authorization === undefined ? {} : { 'proxy-authorization': upstream.authorization }) };
    const asked = request({
      host: upstream.host,
      port: upstream.port,
      method: 'CONNECT',
      path,
      headers,
      agent: false,
      timeout: CONNECT_MS,
    });
    asked.once('connect', (response, socket: Socket) => {
      if (response.statusCode === 200) return resolve({ socket });
      socket.destroy();
      return resolve({ kind: 'failure', outcome: 'error', remedy: 'retry', detail: `proxy ${response.statusCode ?? 0}` });
    });
    asked.once('timeout', () => asked.destroy(timedOut()));
    asked.once('error', fail);
    asked.end();
  });
}

function timedOut(): Error {
  return Object.assign(new Error('connect'), { code: 'ETIMEDOUT' });
}
