import { cellText, markdownTable } from './markdown-table.ts';
import type { ReportRange, TechnicalReport } from './technical-document.ts';

/** The technical report as a Markdown document, all of it but the hashes of single captures: those stand in the JSON form, which `records_sha256` holds together. */
export function technicalMarkdown(report: TechnicalReport): string {
  return [
    `# Technical report, case ${cellText(report.case.id)}, ${report.scans.length === 1 ? 'scan' : 'scans'} ${report.scans.map(({ scan }) => scan).join(', ')}\n`,
    `Written ${report.written_at} by ${report.written_by.name} ${report.written_by.version} (build ${report.written_by.build_sha256}, Node ${report.written_by.node}). Times are UTC, hashes SHA-256.\n`,
    section('Authority', authorityOf(report)),
    section('Scans', scansOf(report)),
    section('URLs', urlsOf(report)),
    section(
      'URLs without a reading',
      markdownTable(
        ['outcome', 'reason', 'urls'],
        report.unread.map(({ outcome, detail, count }) => [outcome, detail, count]),
      ),
    ),
    section('Hosts and robots.txt', hostsOf(report)),
    section('Captures', capturesOf(report)),
    section('Program, browser, machine', meansOf(report)),
    section('Clock', clockOf(report)),
    section('Done to the bytes', changesOf(report)),
    section('Hashes', hashesOf(report)),
    section('Audit log', auditOf(report)),
    section('Limits', report.limits.map((limit) => `- ${limit}\n`).join('')),
  ].join('\n');
}

function section(title: string, content: string): string {
  return `## ${title}\n\n${content}`;
}

function authorityOf({ case: about, captures }: TechnicalReport): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['purpose', about.purpose],
    ['regime', about.regime],
    ['legal basis', about.legal_basis],
    ['reference', about.reference],
    ['authorised by', about.authorised_by],
    ['jurisdiction', about.jurisdiction],
    ['operator', about.operator],
    ['valid', `${about.valid_from} to ${about.valid_until}, both included`],
    ['kept', `${about.retention_days} days`],
    ['hosts', about.hosts.length > 0 ? about.hosts.join(', ') : 'those of the target lists'],
    ['pictures, films, sounds', about.media === 'none' ? 'neither asked for nor kept' : null],
    ['pages without an ad', about.minimise ? 'address, hash and verdict only' : 'kept whole'],
    ['case.json', about.signed ? 'signed' : 'not signed: made by an earlier version'],
  ];
  const stated = markdownTable(
    ['what', 'as the case says'],
    rows.map(([what, value]) => [what, value ?? 'not stated']),
  );
  const collected = captures.operators.map((row) => [row.operator, row.regime, row.purpose, row.legal_basis, row.count]);
  return `${stated}\nAs the records of the captures say:\n\n${markdownTable(['operator', 'regime', 'purpose', 'legal basis', 'captures'], collected)}`;
}

function scansOf({ scans }: TechnicalReport): string {
  return scans
    .map(({ scan, action_day: day, state, started_at: began, ended_at: ended, plans, targets }) => {
      const told = plans.map(({ sha256, node }) => `configuration ${sha256}, Node ${node ?? 'not noted'}`).join('; ');
      const rows = targets.map((target) => [
        target.target,
        target.name,
        target.category,
        target.completion ?? 'not ended',
        target.robots ?? 'not known',
        target.order ?? 'none',
      ]);
      return `Scan ${scan} of action day ${cellText(day)}: ${state}, ${began} to ${ended ?? 'not ended'}; ${told || 'configuration not kept'}.\n\n${markdownTable(['target', 'name', 'category', 'ended', 'robots.txt', 'order'], rows)}`;
    })
    .join('\n');
}

function urlsOf({ urls }: TechnicalReport): string {
  const outcomes = urls.by_outcome.map(({ outcome }) => outcome);
  const rows = urls.by_target.map(({ target, total, waiting, by_outcome: counts }) => [
    target,
    total,
    waiting,
    ...outcomes.map((outcome) => counts.find((row) => row.outcome === outcome)?.count ?? 0),
  ]);
  const sum = ['all', urls.total, urls.waiting, ...urls.by_outcome.map(({ count }) => count)];
  return markdownTable(['target', 'urls', 'waiting', ...outcomes], [...rows, sum]);
}

function hostsOf({ hosts }: TechnicalReport): string {
  const rows = hosts.flatMap(({ origin, captures, decisions, robots_txt: answer }) => {
    const file = answer ? `${answer.status ?? 'no answer'}, ${answer.fetched_at}, ${answer.sha256}` : 'not known';
    return decisions.length === 0
      ? [[origin, captures, 'nothing captured', '', file]]
      : decisions.map(({ decision, order, count }) => [origin, count, decision, order ?? '', file]);
  });
  return markdownTable(['origin', 'captures', 'decision', 'order', 'robots.txt: status, time, hash'], rows);
}

function capturesOf({ captures }: TechnicalReport): string {
  const { total, by_http: http, by_browser: browser, covered, held, bytes, missing, egress } = captures;
  const kept =
    missing.length === 0 ? '' : ` ${missing.length} more are in the database and not in the evidence (leadline verify says why).`;
  return `${total} captures, ${bytes} bytes as received: ${http} by HTTP, ${browser} in the browser; ${covered} with content of their own; ${held} on legal hold.${kept}\n\n${markdownTable(
    ['way out', 'label', 'captures'],
    egress.map((row) => [row.route, row.label, row.count]),
  )}`;
}

function meansOf({ captures }: TechnicalReport): string {
  const software = captures.software.map((row) => [`${row.name} ${row.version}`, row.build_sha256, row.config_sha256, row.count]);
  const browsers = captures.browsers.map((row) => [row.name, row.version, row.count]);
  const machines = captures.machines.map((row) => [row.os, row.timezone, row.hostname_sha256, row.count]);
  return [
    markdownTable(['program', 'build', 'configuration', 'captures'], software),
    markdownTable(['browser', 'version', 'captures'], browsers),
    markdownTable(['system', 'time zone', 'hash of the machine name', 'captures'], machines),
  ].join('\n');
}

function rangeText({ least, greatest, unknown }: ReportRange): string {
  return `${least === null ? 'not known' : `${least} to ${greatest} ms`}${unknown > 0 ? ` (not known of ${unknown})` : ''}`;
}

function clockOf({ captures: { clock } }: TechnicalReport): string {
  const sources = markdownTable(
    ['kept by', 'captures'],
    clock.sources.map((row) => [row.source, row.count]),
  );
  return `${sources}\nOff by: ${rangeText(clock.offset_ms)}. Servers before us: ${rangeText(clock.server_skew_ms)}.\n`;
}

function changesOf({ captures }: TechnicalReport): string {
  return [
    markdownTable(
      ['transformation', 'captures'],
      captures.transformations.map((row) => [row.step, row.count]),
    ),
    markdownTable(
      ['omission', 'stage', 'why', 'times'],
      captures.omissions.map((row) => [row.what, row.stage, row.why, row.count]),
    ),
    markdownTable(
      ['lack', 'captures'],
      captures.incomplete.map((row) => [row.what, row.count]),
    ),
    markdownTable(
      ['warning', 'captures'],
      captures.warnings.map((row) => [row.what, row.count]),
    ),
  ].join('\n');
}

function hashesOf({ hashes }: TechnicalReport): string {
  return `${hashes.items.length} evidence records; SHA-256 over a line \`CAPTURE RECORD_SHA256\` for each, in order of the capture ids:\n\n\`${hashes.records_sha256}\`\n`;
}

function auditOf({ audit }: TechnicalReport): string {
  return markdownTable(
    ['what', 'value'],
    [
      ['log', audit.chain],
      ['public key', audit.public_key],
      ['key', audit.key_id],
      ['entries', audit.entries],
      ['head', audit.head],
      ['of', audit.at],
    ],
  );
}
