import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { ToolError } from '../../model/tool-error.ts';
import { boundName } from '../access/bound-name.ts';
import { contentOf } from '../access/case-cipher.ts';
import type { CaseCipher } from '../access/case-cipher.ts';
import { writeDurable } from './write-durable.ts';

/** An Ed25519 key that can sign (RFC 8032). */
export interface SigningKey {
  /** 32 bytes, 64 lower-case hexadecimal digits. */
  readonly publicKey: string;
  /** Over bytes; base64 of 64 bytes. */
  sign(data: Uint8Array): string;
}

/** What stands before the 32 bytes of a public key in SubjectPublicKeyInfo (RFC 8410 §4). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads the private key of a file, or makes a new pair there when the file is absent; its folder must be. With a cipher it lies encrypted. Throws `E_CONFIG` for a file that holds no such key. */
export function makeSigningKey(file: string, cipher?: CaseCipher): SigningKey {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const pem = Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeDurable(file, cipher?.encrypt(boundName(file), pem) ?? pem);
  }
  return readSigningKey(file, cipher);
}

/** Reads the private key of a file; throws `E_CONFIG` where there is none, where it is no Ed25519 key, or where others than its owner may read it. */
export function readSigningKey(file: string, cipher?: CaseCipher): SigningKey {
  if (!existsSync(file))
    throw new ToolError(
      'E_CONFIG',
      `The key that signs the audit log is not at ${file}, and nothing is read or changed that the audit log cannot note. Bring it there, or name its place with LEADLINE_KEY. (leadline verify needs no key.)`,
    );
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new ToolError('E_CONFIG', `Others may read the key at ${file}. Make it yours alone (chmod 600), and think about who has it now.`);
  const key = privateKeyOf(file, contentOf(cipher, boundName(file), readFileSync(file)));
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return { publicKey: Buffer.from(x ?? '', 'base64url').toString('hex'), sign: (data) => sign(undefined, data, key).toString('base64') };
}

function privateKeyOf(file: string, pem: Uint8Array): KeyObject {
  try {
    const key = createPrivateKey(Buffer.from(pem));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new ToolError('E_CONFIG', `${file} holds no Ed25519 private key (PKCS#8, PEM, without a passphrase).`);
}

/** The first 16 hexadecimal digits of the SHA-256 of a public key: enough to tell keys apart. */
export function keyIdOf(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'hex')).slice(0, 16);
}

/** A public key as `openssl` reads it: SubjectPublicKeyInfo, PEM. */
export function publicKeyPem(publicKey: string): string {
  const base64 = Buffer.concat([SPKI_HEAD, Buffer.from(publicKey, 'hex')]).toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
}

/** Makes the test of a public key: whether a signature in base64 is its own over these bytes. False for any other spelling of the same signature. */
export function signatureTest(publicKey: string): (data: Uint8Array, signature: string) => boolean {
  const key = createPublicKey({ key: Buffer.concat([SPKI_HEAD, Buffer.from(publicKey, 'hex')]), format: 'der', type: 'spki' });
  return (data, signature) => {
    const bytes = Buffer.from(signature, 'base64');
    // Node reads base64 leniently: without this, another last digit would pass as the same signature.
    if (bytes.byteLength !== 64 || bytes.toString('base64') !== signature) return false;
    return verify(undefined, data, key, bytes);
  };
}
