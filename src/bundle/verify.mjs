/**
 * Checks an unpacked bundle of leadline: `node verify.mjs [--key KEYID] [FOLDER]`. One file, no dependency but Node (20 or newer); reads and writes nothing else.
 * Exit status 0: everything was found as signed. 1: something was not; every finding is named.
 * It proves that nothing changed since whoever has the signing key signed. Whose key that is, it cannot know: compare the key id with one that you were told another way.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MANIFEST = 'manifest-sha256.txt';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
const SIGNATURE = 'signature/tagmanifest.sig';
const SIGNER = 'signature/signer.pub.pem';
const DISCLOSURE = 'signature/disclosure.json';
const REDACTION = { log: 'data/redaction-log.json', signature: 'signature/redaction-log.sig' };
const AUDIT_HEAD = 'data/audit/head.json';
const AUDIT_LOG = /^data\/audit\/log-\d{6,12}\.jsonl$/;
/** Files that no manifest can name: the signature is made over the last manifest, and a time stamp may be added later. */
const UNLISTED = new Set([TAG_MANIFEST, SIGNATURE, 'signature/tagmanifest.tsr']);
/** Letters, digits, point, underscore and hyphen, in parts that are neither `.` nor `..` nor begin with a hyphen. */
const SAFE_NAME = /^(?:(?!\.{1,2}(?:\/|$))[A-Za-z0-9._][A-Za-z0-9._-]*(?:\/|$))+(?<!\/)$/;

/** Checks a bag: its form, both manifests, files too many, the signature, the entry in the audit log that gave it out, and the log itself where it is inside. */
export async function verifyBag({ names, read, keyId: wanted }) {
  const check = { names: new Set(names), read, payload: { files: 0, bytes: 0 }, checked: [], notes: [], problems: [] };
  const hashes = await hashAll(check);
  await checkForm(check);
  const listed = new Set(UNLISTED);
  for (const manifest of [MANIFEST, TAG_MANIFEST]) await checkManifest(check, { manifest, hashes, listed });
  for (const name of hashes.keys()) if (!listed.has(name)) tell(check, 'FILE_EXTRA', name, 'no manifest names it');
  const signer = await signerOf(check);
  if (wanted !== undefined && signer?.keyId !== wanted)
    tell(check, 'OTHER_SIGNER', SIGNER, `signed by ${signer?.keyId ?? 'nobody'}, not by ${wanted}`);
  if (signer) {
    await checkSignature(check, signer, { file: TAG_MANIFEST, signature: SIGNATURE });
    if (check.names.has(REDACTION.log) || check.names.has(REDACTION.signature))
      await checkSignature(check, signer, { file: REDACTION.log, signature: REDACTION.signature });
    const entry = await checkDisclosure(check, signer, hashes);
    if (check.names.has(AUDIT_HEAD)) await checkLog(check, signer, entry);
  }
  return { keyId: signer?.keyId, checked: check.checked, notes: check.notes, problems: check.problems };
}

/** Notes a problem: what it is, of which file, and why. */
function tell({ problems }, ...[code, file, detail]) {
  // A name may hold what a terminal obeys.
  problems.push({ code, file: file.replaceAll(/[^\x20-\x7e]/g, '?'), detail });
}

async function hashAll(check) {
  const hashes = new Map();
  for (const name of check.names) {
    if (!SAFE_NAME.test(name)) tell(check, 'NAME_UNSAFE', name, 'a name that no bundle has');
    const bytes = await check.read(name);
    hashes.set(name, sha256(bytes));
    if (!name.startsWith('data/')) continue;
    check.payload.files += 1;
    check.payload.bytes += bytes.byteLength;
  }
  return hashes;
}

async function textOf(check, name) {
  if (!check.names.has(name)) {
    tell(check, 'FILE_MISSING', name, 'every bundle has it');
    return undefined;
  }
  return Buffer.from(await check.read(name)).toString('utf8');
}

/** BagIt: the declaration (RFC 8493 section 2.1.1) and the size of the payload that bag-info.txt tells (section 2.2.2). */
async function checkForm(check) {
  const declaration = await textOf(check, 'bagit.txt');
  if (declaration !== undefined && declaration !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    tell(check, 'NO_BAG', 'bagit.txt', 'is no declaration of BagIt 1.0');
  const info = await textOf(check, 'bag-info.txt');
  if (info === undefined) return;
  const [told, there] = [lineOf(info, 'Payload-Oxum'), `${check.payload.bytes}.${check.payload.files}`];
  if (told !== there) tell(check, 'PAYLOAD_SIZE', 'bag-info.txt', `says ${told}, there are ${there} (bytes.files)`);
}

function lineOf(info, name) {
  return info
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);
}

/** Every line of a manifest is a hash, two blanks and a name, as `sha256sum -c` reads it. */
async function checkManifest(check, { manifest, hashes, listed }) {
  const text = await textOf(check, manifest);
  if (text === undefined) return;
  let intact = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(\S{1,400})$/.exec(line) ?? [];
    const belongs = name !== undefined && name.startsWith('data/') === (manifest === MANIFEST);
    if (!belongs || listed.has(name)) {
      tell(check, 'MANIFEST_DAMAGED', manifest, 'a line that does not belong there');
      continue;
    }
    listed.add(name);
    if (!hashes.has(name)) tell(check, 'FILE_MISSING', name, `${manifest} names it`);
    else if (hashes.get(name) !== hash) tell(check, 'FILE_ALTERED', name, `is not what ${manifest} says`);
    else intact += 1;
  }
  if (!text.endsWith('\n')) tell(check, 'MANIFEST_DAMAGED', manifest, 'ends within a line');
  check.checked.push(`${manifest}: ${intact} files have the SHA-256 that it gives`);
}

async function signerOf(check) {
  const pem = await textOf(check, SIGNER);
  try {
    const key = createPublicKey(pem ?? '');
    if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('another kind of key');
    const bytes = Buffer.from(key.export({ format: 'jwk' }).x, 'base64url');
    return { key, publicKey: bytes.toString('hex'), keyId: sha256(bytes).slice(0, 16) };
  } catch {
    tell(check, 'NO_SIGNER', SIGNER, 'holds no Ed25519 public key');
    return undefined;
  }
}

async function checkSignature(check, signer, { file, signature }) {
  if (!check.names.has(file) || !check.names.has(signature)) {
    tell(check, 'FILE_MISSING', check.names.has(file) ? signature : file, 'what is signed and its signature belong together');
    return;
  }
  if (verify(undefined, await check.read(file), signer.key, await check.read(signature)))
    check.checked.push(`${signature}: an Ed25519 signature of key ${signer.keyId} over ${file}`);
  else tell(check, 'BAD_SIGNATURE', signature, `is no signature of key ${signer.keyId} over ${file}`);
}

/** The entry of the sender's audit log that gave this bundle out: of the same key, names this payload, and is named by bag-info.txt. */
async function checkDisclosure(check, signer, hashes) {
  const text = await textOf(check, DISCLOSURE);
  const entry = parsed(text);
  if (text === undefined) return undefined;
  if (entry === undefined || !entryHolds(entry, signer)) {
    tell(check, 'DISCLOSURE_DAMAGED', DISCLOSURE, 'is no entry that the same key signed');
    return undefined;
  }
  const info = (await textOf(check, 'bag-info.txt')) ?? '';
  if (entry.data?.manifest !== hashes.get(MANIFEST)) tell(check, 'OTHER_DISCLOSURE', DISCLOSURE, 'tells of another payload');
  if (lineOf(info, 'Audit-Head') !== entry.hash) tell(check, 'OTHER_DISCLOSURE', 'bag-info.txt', 'names another entry as Audit-Head');
  check.checked.push(`${DISCLOSURE}: entry ${entry.seq} of the sender's audit log, ${entry.at}, tells of this payload`);
  return entry;
}

/** The audit log inside: every entry signed, numbered and bound to the one before; its head signed; and the disclosure the next one. */
async function checkLog(check, signer, disclosure) {
  const segments = [...check.names].filter((name) => AUDIT_LOG.test(name)).toSorted((a, b) => (a < b ? -1 : 1));
  const chain = parsed(await textOf(check, 'data/audit/chain.json'));
  let before = sha256(`leadline-audit-chain/1\n${canonical(chain)}`);
  let seq = 0;
  const known = new Set();
  for (const name of segments)
    for (const line of Buffer.from(await check.read(name))
      .toString('utf8')
      .split('\n')
      .slice(0, -1)) {
      const entry = parsed(line);
      const holds = entry !== undefined && canonical(entry) === line && entryHolds(entry, signer);
      if (!holds || entry.seq !== seq + 1 || entry.prev !== before || entry.chain !== chain?.chain) {
        tell(check, 'LOG_BROKEN', name, `entry ${seq + 1} does not follow from the one before`);
        return;
      }
      before = entry.hash;
      seq = entry.seq;
      known.add(before);
    }
  const head = parsed(await textOf(check, AUDIT_HEAD));
  const { sig, ...rest } = head ?? {};
  const headHolds = signed(signer, `leadline-audit-head/1\n${canonical(rest)}`, sig) && known.has(head.hash);
  if (!headHolds) tell(check, 'LOG_BROKEN', AUDIT_HEAD, 'is not the head of this log');
  if (disclosure && disclosure.seq === seq + 1 && disclosure.prev !== before)
    tell(check, 'LOG_BROKEN', DISCLOSURE, 'does not follow the last entry of the log');
  else if (disclosure && disclosure.seq !== seq + 1)
    check.notes.push(`The log inside ends with entry ${seq}, the disclosure is entry ${disclosure.seq}: others were written meanwhile.`);
  check.checked.push(`data/audit: ${seq} entries, each signed and bound to the one before`);
}

function entryHolds(entry, signer) {
  const { hash, sig, ...body } = entry;
  if (sha256(`leadline-audit-entry/1\n${canonical(body)}`) !== hash) return false;
  return signed(signer, `leadline-audit-signature/1\n${hash}`, sig);
}

/** Base64 is read strictly: another spelling of the same bytes is another signature. */
function signed({ key }, text, signature) {
  if (typeof signature !== 'string') return false;
  const bytes = Buffer.from(signature, 'base64');
  return bytes.toString('base64') === signature && verify(undefined, Buffer.from(text, 'utf8'), key, bytes);
}

/** JSON as RFC 8785 spells it, of texts, whole numbers, truth values and null. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

function parsed(text) {
  try {
    const value = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** Every file below a folder, with `/`; links are among them. */
function filesBelow(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

async function main() {
  const given = process.argv.slice(2);
  const keyAt = given.indexOf('--key');
  const [, keyId] = keyAt < 0 ? [] : given.splice(keyAt, 2);
  const folder = given[0] ?? fileURLToPath(new URL('.', import.meta.url));
  // A link is never followed: a bundle has none.
  const read = (name) => (lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name)) : Buffer.from('no plain file'));
  const verdict = await verifyBag({ names: filesBelow(folder), read, keyId });
  const lines = [
    ...verdict.checked.map((line) => ['checked  ', line]),
    ...verdict.notes.map((note) => ['note     ', note]),
    ...verdict.problems.map(({ code, file, detail }) => ['problem  ', code, file, '-', detail]),
    ['signed by key', verdict.keyId ?? 'unknown', '- compare it with the key id that you were told another way'],
    ['RESULT   ', verdict.problems.length === 0 ? 'OK' : `FAILED, ${verdict.problems.length} problems`],
  ];
  process.stdout.write(lines.map((words) => `${words.join(' ')}\n`).join(''));
  process.exitCode = verdict.problems.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) await main();
