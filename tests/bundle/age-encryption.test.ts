import { Readable } from 'node:stream';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { ageDecrypt, ageEncrypter, isAge } from '../../src/bundle/age-encryption.ts';

const streamOf = (text: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from([Buffer.from(text)])) as ReadableStream<Uint8Array>;
const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

describe('ageEncrypter()', () => {
  test('encrypts to every recipient, and to nobody else', async () => {
    const identities = await Promise.all([generateIdentity(), generateIdentity(), generateIdentity()]);
    const recipients = await Promise.all(identities.slice(0, 2).map((identity) => identityToRecipient(identity)));
    const file = await bytesOf(await ageEncrypter(recipients)(streamOf('CANARY'.repeat(30_000))));
    expect(isAge(file)).toBe(true);
    expect(Buffer.from(file).includes('CANARY')).toBe(false);
    for (const identity of identities.slice(0, 2))
      expect(Buffer.from(await ageDecrypt(file, `# a comment\n${identity}\n`)).toString()).toBe('CANARY'.repeat(30_000));
    await expect(ageDecrypt(file, identities[2] ?? '')).rejects.toThrow(/not for this identity/);
    const broken = Buffer.from(file);
    broken[broken.byteLength - 5] = (broken.at(-5) ?? 0) ^ 1;
    await expect(ageDecrypt(broken, identities[0] ?? '')).rejects.toThrow(/damaged/);
  });

  test('refuses what is no recipient, and never repeats it: it may be the identity', async () => {
    const identity = await generateIdentity();
    for (const wrong of [identity, 'age1nonsense', '']) {
      expect(() => ageEncrypter([wrong])).toThrow(/no age recipient/);
      if (wrong !== '') expect(() => ageEncrypter([wrong])).not.toThrow(new RegExp(wrong));
    }
  });

  test('an identity file without any identity opens nothing', async () => {
    await expect(ageDecrypt(Buffer.from('age-encryption.org/v1\n'), '# nothing\n')).rejects.toThrow(/not for this identity/);
  });
});
