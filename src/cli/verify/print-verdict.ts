import { FINDINGS } from '../../evidence/audit/audit-finding.ts';
import type { AuditFinding } from '../../evidence/audit/audit-finding.ts';
import { keyIdOf } from '../../evidence/audit/signing-key.ts';
import { terminalText } from '../../export/terminal-text.ts';
import type { Sample } from '../scan/choose-sample.ts';
import type { CliIo } from '../cli-io.ts';
import type { CaseVerdict } from './verify-case.ts';

/** Places shown of each kind of finding; the JSON form has all. */
const SHOWN = 20;

/** Prints a verdict: what was compared, each problem with what it may mean, each warning, the result. */
export function printVerdict(io: CliIo, verdict: CaseVerdict, { sample }: { readonly sample: Sample | undefined }): void {
  const { problems, warnings } = verdict;
  const said = warnings.length > 0 ? `, with ${warnings.length} warnings` : '';
  const scope = sample ? ' for what was read of the captures, and for everything else' : '';
  const lines: readonly (readonly [name: string, text: string])[] = [
    ...compared(verdict),
    ...findingLines('PROBLEM', problems),
    ...findingLines('warning', warnings),
    ['RESULT', problems.length > 0 ? `NOT INTACT: ${problems.length} problems` : `OK${scope}${said}`],
  ];
  for (const [name, text] of lines) io.out(`${name.padEnd(11)} ${terminalText(text)}\n`);
}

/** What was compared, and how much of it is as it was. */
function* compared({ file, log, files, captures, anchors }: CaseVerdict): Generator<readonly [name: string, text: string]> {
  if (file?.audit) yield ['Case', `${file.id}   chain ${file.audit.chain.slice(0, 8)}…   key ${keyIdOf(file.audit.publicKey)}`];
  if (log) {
    yield [
      'audit log',
      `${log.hashes.length} entries verified in ${log.segments} ${log.segments === 1 ? 'file' : 'files'}, the last of ${log.state.at}`,
    ];
    yield ['', `head ${log.state.hash}`];
  }
  if (files) {
    const notRead = files.read < files.expected ? `, ${files.expected - files.read} not read` : '';
    yield ['inventory', files.takenAt === undefined ? 'none that can be relied on' : `of ${files.takenAt}, ${files.expected} files`];
    yield ['files', `${files.read} read, ${files.intact} intact${notRead}`];
    if (files.purged > 0) yield ['purged', `${files.purged} captures (accounted): a tombstone each says when, why and who approved it`];
  }
  if (captures) {
    const { captures: all, read, intact, minimised, erased } = captures;
    const bare = minimised > 0 ? `, ${minimised} kept as address, hash and verdict (minimised)` : '';
    yield [
      'captures',
      `${all} in the database, ${read} read, ${intact} with the body that was received${bare}, ${erased} erased (accounted)`,
    ];
  }
  for (const { seq, genTime, file: name } of anchors?.stamped ?? []) {
    yield ['anchor', `${name}: a time stamp of ${genTime} covers entries 1 to ${seq}. Whose it is, judge by:`];
    yield ['', `openssl ts -verify -data ${name.replace(/tsr$/, 'head.json')} -in ${name} -CAfile AUTHORITY.pem`];
  }
}

function* findingLines(title: string, findings: readonly AuditFinding[]): Generator<readonly [name: string, text: string]> {
  for (const [code, places] of Map.groupBy(findings, (finding) => finding.code)) {
    yield [title, `${code}: ${FINDINGS[code][1]}`];
    for (const { where, detail } of places.slice(0, SHOWN)) yield ['', `${where}${detail === undefined ? '' : `  (${detail})`}`];
    if (places.length > SHOWN) yield ['', `… ${places.length - SHOWN} more (--json has all)`];
  }
}

/** A verdict as one JSON document. */
export function verdictDocument(
  { file, log, files, captures, anchors, problems, warnings }: CaseVerdict,
  sample: Sample | undefined,
): object {
  return {
    schema: 'leadline-verify/1',
    result: problems.length > 0 ? 'not-intact' : 'ok',
    case: file?.id ?? null,
    chain: file?.audit?.chain ?? null,
    public_key: file?.audit?.publicKey ?? null,
    sample: sample ?? null,
    audit: log
      ? {
          entries: log.hashes.length,
          segments: log.segments,
          head: log.hashes.at(-1) ?? null,
          last_at: log.state.at,
          covered: !log.state.uncovered,
        }
      : null,
    inventory: files
      ? { taken_at: files.takenAt ?? null, files: files.expected, read: files.read, intact: files.intact, purged: files.purged }
      : null,
    captures: captures
      ? {
          total: captures.captures,
          read: captures.read,
          intact: captures.intact,
          minimised: captures.minimised,
          erased: captures.erased,
        }
      : null,
    anchors: (anchors?.stamped ?? []).map(({ seq, genTime, file: name }) => ({ entries: seq, stamped_at: genTime, file: name })),
    problems: problems.map(findingDocument),
    warnings: warnings.map(findingDocument),
  };
}

function findingDocument({ code, where, detail }: AuditFinding): object {
  return { code, where, detail: detail ?? null, meaning: FINDINGS[code][1] };
}
