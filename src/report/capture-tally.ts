import { CountBy } from './count-by.ts';
import type { ReportCaptures, ReportHashes, ReportHost, ReportRange } from './technical-document.ts';
import type { KnownRobots, ReportedCapture } from './technical-facts.ts';

type Rows<Name extends keyof ReportCaptures> = ReportCaptures[Name] extends readonly (infer Row extends object)[]
  ? Omit<Row, 'count'>
  : never;

/** Counts captures one by one, so that the report of a large case needs no room for all of them. */
export class CaptureTally {
  /** Hashes of every capture, in the order in which they came. */
  readonly items: ReportHashes['items'][number][] = [];
  readonly #orders: ReadonlyMap<string, string>;
  readonly #sums = { by_http: 0, by_browser: 0, covered: 0, held: 0, bytes: 0 };
  readonly #software = new CountBy<Rows<'software'>>();
  readonly #browsers = new CountBy<Rows<'browsers'>>();
  readonly #operators = new CountBy<Rows<'operators'>>();
  readonly #egress = new CountBy<Rows<'egress'>>();
  readonly #machines = new CountBy<Rows<'machines'>>();
  readonly #clocks = new CountBy<{ readonly source: string }>();
  readonly #offsets = new Range();
  readonly #skews = new Range();
  readonly #transformations = new CountBy<Rows<'transformations'>>();
  readonly #omissions = new CountBy<Rows<'omissions'>>();
  readonly #incomplete = new CountBy<Rows<'incomplete'>>();
  readonly #warnings = new CountBy<Rows<'warnings'>>();
  readonly #hosts = new Map<string, CountBy<Omit<ReportHost['decisions'][number], 'count'>>>();

  /** `orders`: the order that the target list names, by `SCAN TARGET`. */
  constructor(orders: ReadonlyMap<string, string>) {
    this.#orders = orders;
  }

  add(capture: ReportedCapture): void {
    this.items.push({
      capture: capture.id,
      scan: capture.scanId,
      received_at: capture.receivedAt,
      record_sha256: capture.recordSha256,
      warc_sha256: capture.warcSha256,
      body_sha256: capture.bodySha256,
    });
    this.#sums[capture.mode === 'http' ? 'by_http' : 'by_browser'] += 1;
    if (capture.covered) this.#sums.covered += 1;
    if (capture.held) this.#sums.held += 1;
    this.#sums.bytes += capture.bytes;
    this.#addMeans(capture);
    this.#addContent(capture);
    const decisions = this.#hosts.get(capture.origin) ?? new CountBy();
    this.#hosts.set(capture.origin, decisions);
    decisions.add({
      decision: capture.robots.decision,
      robots_sha256: capture.robots.sha256 ?? null,
      order: this.#orders.get(`${capture.scanId} ${capture.targetId}`) ?? null,
    });
  }

  /** What all captures say together. */
  captures(missing: readonly string[]): ReportCaptures {
    return {
      total: this.items.length,
      ...this.#sums,
      missing,
      software: this.#software.rows(),
      browsers: this.#browsers.rows(),
      operators: this.#operators.rows(),
      egress: this.#egress.rows(),
      machines: this.#machines.rows(),
      clock: { sources: this.#clocks.rows(), offset_ms: this.#offsets.row(), server_skew_ms: this.#skews.row() },
      transformations: this.#transformations.rows(),
      omissions: this.#omissions.rows(),
      incomplete: this.#incomplete.rows(),
      warnings: this.#warnings.rows(),
    };
  }

  /** Every origin that was captured, or whose robots.txt is known, in the order of the alphabet. */
  hosts(robots: readonly KnownRobots[]): readonly ReportHost[] {
    const known = new Map(robots.map((one) => [one.origin, one]));
    return [...new Set([...this.#hosts.keys(), ...known.keys()])].toSorted().map((origin) => {
      const decisions = this.#hosts.get(origin)?.rows() ?? [];
      const answer = known.get(origin);
      return {
        origin,
        captures: decisions.reduce((sum, { count }) => sum + count, 0),
        decisions,
        robots_txt: answer ? { fetched_at: answer.fetchedAt, status: answer.status ?? null, sha256: answer.sha256 } : null,
      };
    });
  }

  /** By what means, by whom and where it was made. */
  #addMeans({ tool, browser, operator, regime, purpose, basis, egress, machine, clock }: ReportedCapture): void {
    this.#software.add({ name: tool.name, version: tool.version, build_sha256: tool.buildSha256, config_sha256: tool.configSha256 });
    if (browser) this.#browsers.add({ name: browser.name, version: browser.version });
    this.#operators.add({ operator, regime, purpose, legal_basis: basis });
    this.#egress.add({ route: egress.route, label: egress.label });
    this.#machines.add({ os: machine.os, timezone: machine.timezone, hostname_sha256: machine.hostnameSha256 });
    this.#clocks.add({ source: clock.source });
    this.#offsets.add(clock.offsetMs);
    this.#skews.add(clock.serverSkewMs);
  }

  /** What was done to it, and what it lacks. */
  #addContent({ transformations, omissions, incomplete, warnings }: ReportedCapture): void {
    for (const step of new Set(transformations)) this.#transformations.add({ step });
    for (const { what, stage, why } of omissions) this.#omissions.add({ what, stage, why });
    for (const what of new Set(incomplete)) this.#incomplete.add({ what });
    for (const what of new Set(warnings)) this.#warnings.add({ what });
  }
}

/** Least and greatest of values that come one by one. */
class Range {
  #least: number | null = null;
  #greatest: number | null = null;
  #unknown = 0;

  add(value: number | undefined): void {
    if (value === undefined) {
      this.#unknown += 1;
      return;
    }
    this.#least = Math.min(value, this.#least ?? value);
    this.#greatest = Math.max(value, this.#greatest ?? value);
  }

  row(): ReportRange {
    return { least: this.#least, greatest: this.#greatest, unknown: this.#unknown };
  }
}
