import { generateKeyPairSync, sign } from 'node:crypto';
import { sealEntry, entryLine } from '../../src/evidence/audit/audit-entry.ts';
import type { AuditEntry } from '../../src/evidence/audit/audit-entry.ts';
import { verifierProgram } from '../../src/bundle/verifier-program.ts';
import { writeBag } from '../../src/bundle/write-bag.ts';
import type { BagContent } from '../../src/bundle/write-bag.ts';
import { keyIdOf, publicKeyPem } from '../../src/evidence/audit/signing-key.ts';
import type { SigningKey } from '../../src/evidence/audit/signing-key.ts';

/** A key that lies nowhere. */
export function sampleKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const x = publicKey.export({ format: 'jwk' }).x ?? '';
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), sign: (data) => sign(undefined, data, privateKey).toString('base64') };
}

/** An entry of an audit log that gives out a payload. */
function sampleEntry(key: SigningKey, data: AuditEntry['data']): AuditEntry {
  const body = {
    v: 1,
    chain: '0'.repeat(32),
    seq: 7,
    at: '2026-11-21T12:00:00.000Z',
    user: 'a'.repeat(64),
    tool: 'leadline test',
    action: 'disclose',
    command: 'export',
    options: ['to'],
    terms: {},
    why: { code: 'stated', text: 'OPS-12' },
    data,
    prev: 'b'.repeat(64),
  } as const;
  return sealEntry(body, key);
}

/** What a small bag is made of, as a test changes it. */
export function sampleContent(key: SigningKey, changes: Partial<BagContent> = {}): BagContent {
  return {
    name: 'case-1_bundle',
    facts: {
      organization: 'Unit X',
      caseId: 'case-1',
      purpose: 'a purpose\r\nRecipient: somebody else',
      legalBasis: 'article 1',
      recipient: 'Court of Utrecht',
      profile: 'court',
      actionDay: 'monday',
      selection: 'every lead of the day',
      bundleId: '0'.repeat(32),
      software: 'leadline test',
      atMs: Date.UTC(2026, 10, 21, 12),
    },
    payload: [
      { name: 'data/leads.csv', bytes: Buffer.from('lead_id\r\nlead-1\r\n') },
      { name: 'data/evidence/cap-1.wacz', bytes: () => Promise.resolve(Buffer.alloc(70_000, 'x')) },
      { name: 'data/evidence/cap-1.json', bytes: () => Buffer.from('{}\n') },
    ],
    signer: { publicKeyPem: publicKeyPem(key.publicKey), keyId: keyIdOf(key.publicKey), sign: (data) => key.sign(data) },
    verifier: verifierProgram(),
    disclose: (payload) => {
      const entry = sampleEntry(key, { ...payload });
      return { hash: entry.hash, line: entryLine(entry) };
    },
    ...changes,
  };
}

/** The zip file of a bag. */
export async function bagBytes(content: BagContent): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writeBag(content).zip) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
