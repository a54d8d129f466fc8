import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createDocumentGate } from '../../src/fetch/document-gate.ts';
import type { PausedRequest } from '../../src/fetch/paused-request.ts';

/** A gate before a session that writes down what it is told, and how often a storm was told of. */
function gate(): { readonly ask: (count: number) => Promise<void>; readonly said: string[]; readonly storms: () => number } {
  const said: string[] = [];
  const session = { send: (method: string) => (said.push(method), Promise.resolve()) } as unknown as CDPSession;
  let storms = 0;
  const made = createDocumentGate({
    session,
    mainFrameId: 'main',
    url: 'https://site-a.test/',
    maxBytes: 1_000,
    now: () => 0,
    isAllowed: () => true,
    mayAsk: () => true,
    onStorm: () => void (storms += 1),
  });
  const event: PausedRequest = {
    requestId: '1',
    request: { url: 'https://site-a.test/data', method: 'GET', headers: {} },
    frameId: 'main',
    resourceType: 'XHR',
  };
  return {
    ask: async (count) => {
      for (let at = 0; at < count; at += 1) await made.handle(event);
    },
    said,
    storms: () => storms,
  };
}

describe('createDocumentGate()', () => {
  test('lets five hundred requests of a page for data pass, and refuses the others', async () => {
    const { ask, said } = gate();
    await ask(700);
    expect(said.slice(0, 500).every((method) => method === 'Fetch.continueRequest')).toBe(true);
    expect(said.slice(500)).toEqual(Array.from({ length: 200 }, () => 'Fetch.failRequest'));
  });

  test('tells of a storm once, at the thousandth', async () => {
    const { ask, storms } = gate();
    await ask(999);
    expect(storms()).toBe(0);
    await ask(1_000);
    expect(storms()).toBe(1);
  });
});
