import type { Readable } from 'node:stream';
import { sha256 } from '../model/sha256.ts';
import { bagInfo } from './bag-info.ts';
import type { BagFacts } from './bag-info.ts';
import { verifyText } from './verify-text.ts';
import { zipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Who signs a bag. */
export interface BagSigner {
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKeyPem: string;
  /** 16 hexadecimal digits. */
  readonly keyId: string;
  /** Ed25519 over bytes; base64. Whatever it throws, no bag comes of it. */
  readonly sign: (data: Uint8Array) => string;
}

/** What the manifest of the payload is known by before a bag is given out. */
export interface PayloadFacts {
  /** SHA-256 of manifest-sha256.txt. */
  readonly manifest: string;
  readonly files: number;
  readonly bytes: number;
}

/** What a bag is made of. */
export interface BagContent {
  /** Its folder inside the zip file; ASCII letters, digits, `.`, `_`, `-`. */
  readonly name: string;
  readonly facts: BagFacts;
  /** Files below `data/`; what makes their bytes is called once, in this order. */
  readonly payload: readonly ZipEntry[];
  /** A file of the payload that bears a signature of its own, and where that goes. */
  readonly signedApart?: { readonly file: string; readonly signature: string };
  readonly signer: BagSigner;
  /** The program that checks a bag, which goes with it. */
  readonly verifier: string;
  /** Enters the bundle in the audit log, before anybody can have it; gives back the entry's hash and its line. */
  readonly disclose: (payload: PayloadFacts) => { readonly hash: string; readonly line: string };
}

/** What a bag was in the end; known when the stream has ended. */
export interface WrittenBag extends PayloadFacts {
  readonly auditHead: string;
  /** SHA-256 of tagmanifest-sha256.txt: what is signed, and what a time stamp is of. */
  readonly tagManifest: string;
}

/** A bag (RFC 8493) as a zip file in a stream, signed over its last manifest. The same content gives the same bytes. `written` gives what is known at the end. */
export function writeBag(content: BagContent): { readonly zip: Readable; readonly written: () => WrittenBag | undefined } {
  const making = new BagMaking(content);
  const entries = [
    ...content.payload.map(({ name, bytes }) => ({ name, bytes: () => making.payload(name, bytes) })),
    { name: 'manifest-sha256.txt', bytes: () => making.manifest() },
    ...making.tagFiles(),
    { name: 'tagmanifest-sha256.txt', bytes: () => making.tagManifest() },
    { name: 'signature/tagmanifest.sig', bytes: () => making.signature() },
  ];
  return {
    zip: zipEntries(entries.map((entry) => ({ ...entry, name: `${content.name}/${entry.name}` }))),
    written: () => making.written,
  };
}

/** A bag under way: every file adds to the manifest that comes after it. */
class BagMaking {
  written: WrittenBag | undefined;
  readonly #content: BagContent;
  readonly #payload = new Map<string, string>();
  readonly #tags = new Map<string, string>();
  #bytes = 0;
  #apart = '';
  #tagManifest = new Uint8Array();
  #facts: (PayloadFacts & { readonly auditHead: string }) | undefined;
  #entryLine = '';

  constructor(content: BagContent) {
    this.#content = content;
  }

  async payload(name: string, make: ZipEntry['bytes']): Promise<Uint8Array> {
    const bytes = typeof make === 'function' ? await make() : make;
    this.#payload.set(name, sha256(bytes));
    this.#bytes += bytes.byteLength;
    if (name === this.#content.signedApart?.file) this.#apart = this.#content.signer.sign(bytes);
    return bytes;
  }

  /** The manifest of the payload; with it the bundle is entered in the audit log. */
  manifest(): Uint8Array {
    const bytes = Buffer.from(manifestText(this.#payload));
    const facts = { manifest: sha256(bytes), files: this.#payload.size, bytes: this.#bytes };
    const { hash, line } = this.#content.disclose(facts);
    this.#facts = { ...facts, auditHead: hash };
    this.#entryLine = line;
    this.#tags.set('manifest-sha256.txt', facts.manifest);
    return bytes;
  }

  /** Every file that the last manifest names, in the order in which they stand in the zip file. */
  tagFiles(): readonly ZipEntry[] {
    const { name, facts, signer, verifier, signedApart } = this.#content;
    const files: readonly (readonly [string, () => string | Uint8Array])[] = [
      ['bagit.txt', () => 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      ['bag-info.txt', () => bagInfo(facts, this.#facts ?? { bytes: 0, files: 0, auditHead: '' })],
      ['VERIFY.txt', () => verifyText(name, signer.keyId)],
      ['verify.mjs', () => verifier],
      ['signature/signer.pub.pem', () => signer.publicKeyPem],
      ['signature/disclosure.json', () => `${this.#entryLine}\n`],
      ...(signedApart ? [[signedApart.signature, () => Buffer.from(this.#apart, 'base64')] as const] : []),
    ];
    return files.map(([file, make]) => ({
      name: file,
      bytes: () => {
        const made = make();
        const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
        this.#tags.set(file, sha256(bytes));
        return bytes;
      },
    }));
  }

  tagManifest(): Uint8Array {
    this.#tagManifest = Buffer.from(manifestText(this.#tags));
    return this.#tagManifest;
  }

  signature(): Uint8Array {
    const signature = Buffer.from(this.#content.signer.sign(this.#tagManifest), 'base64');
    if (this.#facts) this.written = { ...this.#facts, tagManifest: sha256(this.#tagManifest) };
    return signature;
  }
}

/** Lines as `sha256sum -c` reads them, by name. */
function manifestText(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${name}\n`)
    .join('');
}
