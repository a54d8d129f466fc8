import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { personRoleJsonSchema } from '../../../src/cli/person/person-role-json-schema.ts';
import { assessmentJsonSchema, triageStatusJsonSchema } from '../../../src/cli/triage/triage-json-schema.ts';
import type { AuditEntry } from '../../../src/evidence/audit/audit-entry.ts';
import { casePaths } from '../../../src/evidence/case-folder.ts';
import { urgentLog } from '../../../src/evidence/urgent-log.ts';
import { writePurgeOrder } from '../../../src/custody/retention/purge-order.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { sealedAds } from '../../../src/store/sealed-ads.ts';
import { lockCase } from '../../../src/store/case-lock.ts';
import { beginOnly } from '../begin-only.ts';
import { runCli } from '../run-cli.ts';
import type { CliRun } from '../run-cli.ts';
import { filesIn, scannedCase } from '../small-case.ts';
import type { SmallCase } from '../small-case.ts';

interface ListedLead {
  readonly lead_id: string;
  readonly capture_id: string;
  readonly capture_sha256: string;
  readonly priority: string;
  readonly title: string;
  readonly triage_status: string;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Inside one UTC day, whatever day it is. */
const NOON = Math.floor(Date.now() / DAY) * DAY + 720 * MINUTE;

let world: SmallCase;
beforeAll(async () => {
  world = await scannedCase();
}, 90_000);

const jsonLines = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
const leadsIn = async (folder: string): Promise<readonly ListedLead[]> =>
  jsonLines((await world.run(['leads', 'list', '--json', '--quiet'], folder)).out) as readonly ListedLead[];
const entriesOf = (folder: string): readonly AuditEntry[] =>
  jsonLines(readFileSync(join(folder, 'audit', 'log-000001.jsonl'), 'utf8')) as readonly AuditEntry[];
const verified = async (folder: string): Promise<number> => (await world.run(['verify'], folder)).status;

/** A session in which these lines are typed. */
const session = (
  folder: string,
  lines: Iterable<string> | AsyncIterable<string>,
  { by = 'Anna', more = [], now = () => NOON }: { by?: string; more?: readonly string[]; now?: () => number } = {},
): Promise<CliRun> => runCli(['triage', '--by', by, ...more, '--case', folder], { cwd: world.folder, lines, now });

interface Assessed {
  readonly lead_id: string;
  readonly decision: string;
  readonly by: string;
  readonly note: string | null;
}
const assessedIn = async (folder: string): Promise<readonly Assessed[]> =>
  jsonLines((await world.run(['triage', '--json'], folder)).out) as readonly Assessed[];

/** Lead ids in the order in which a session showed them. */
const shownIn = (out: string): readonly string[] => [...out.matchAll(/^(lead-[0-9a-f]{16}) · /gm)].map(([, id = '']) => id);

/** A case of its own that says how its readers are spared. */
async function sparing(name: string, triage: object): Promise<string> {
  const folder = world.copy(name);
  const path = join(folder, 'case.json');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), triage }));
  expect((await world.run(['init', folder, '--renew', '--why', 'OPS-12'], folder)).status).toBe(0);
  return folder;
}

/** Has an urgent record of a lead that was released, as it is after somebody found that it is none. */
async function released(folder: string, lead: ListedLead, id: string): Promise<void> {
  beginOnly(folder);
  urgentLog(casePaths(folder).urgent).raise({
    id,
    category: 'stated-minor',
    targetId: 'lumen',
    scanId: 1,
    url: 'https://lumen.test/x',
    rule: 'GEN-MINOR',
    raisedAt: '2026-01-05T10:00:00.000Z',
    shown: { leadId: lead.lead_id, captureId: 'cap-none', bodySha256: '0', raw: 'x', words: ['x'], start: 0, end: 1, language: 'en' },
  });
  expect((await world.run(['urgent', 'ack', id, '--release', 'read by two'], folder)).status).toBe(0);
}

describe('leadline triage', () => {
  test('WB-2: puts the leads of the newest day before a person, highest priority first, and goes on where the last session stopped', async () => {
    const folder = world.copy('goes-on');
    const leads = await leadsIn(folder);
    const first = await session(folder, ['r', 'u second look', 'q']);
    expect(first, first.err).toMatchObject({ status: 0 });
    expect(shownIn(first.out)).toEqual(leads.slice(0, 3).map(({ lead_id: id }) => id));
    expect(first.err).toContain('2 seen, 0 min: 1 relevant, 0 not relevant, 1 unclear, 0 handed over.');
    const second = await session(folder, ['n', 'x', 'n'], { by: 'Berta' });
    expect(new Set(shownIn(second.out))).toEqual(new Set(leads.slice(2, 5).map(({ lead_id: id }) => id)));
    expect(second.err).toContain('“x” is none of the keys');
    expect((await assessedIn(folder)).map(({ decision, by, note }) => [decision, by, note])).toEqual([
      ['relevant', 'Anna', null],
      ['unclear', 'Anna', 'second look'],
      ['not-relevant', 'Berta', null],
      ['not-relevant', 'Berta', null],
    ]);
    expect(await verified(folder)).toBe(0);
  });

  test('DQ-1: what persons decided is in lists, exports and one lead, with author, time and reason; nothing that was captured or read changed', async () => {
    const folder = world.copy('shown');
    const [lead] = await leadsIn(folder);
    const before = evidenceOf(folder);
    const id = lead?.lead_id ?? '';
    const set = await world.run(['triage', id, '--set', 'relevant', '--note', 'same flat', '--by', 'Anna', '--json'], folder);
    expect(set, set.err).toMatchObject({ status: 0 });
    expect((await world.run(['triage', id, '--set', 'unclear', '--by', 'Berta', '--quiet'], folder)).status).toBe(0);
    const listed = await leadsIn(folder);
    expect(listed.map(({ triage_status: status }) => status)).toEqual(['unclear', ...listed.slice(1).map(() => 'open')]);
    const filtered = await world.run(['leads', 'list', '--filter', 'triage_status=unclear'], folder);
    expect(filtered.out).toMatch(new RegExp(`${id}.*unclear`));
    expect((await world.run(['export', 'csv', '--filter', 'triage_status=unclear'], folder)).out).toContain(id);
    const shown = JSON.parse((await world.run(['leads', 'show', id, '--json'], folder)).out) as Record<string, unknown>;
    expect(shown).toMatchObject({
      triage_status: 'unclear',
      assessments: [
        { decision: 'relevant', by: 'Anna', note: 'same flat', at: expect.stringMatching(/^20.*Z$/) },
        { decision: 'unclear', by: 'Berta', note: null },
      ],
      scored_by: {
        program: 'leadline',
        version: expect.stringMatching(/^\d+\./),
        lexicon_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        at: expect.stringMatching(/^20.*Z$/),
      },
      person_role: null,
    });
    expect((await world.run(['leads', 'show', id], folder)).out).toMatch(/relevant, Anna, .*: same flat\n.*unclear, Berta/);
    expect(evidenceOf(folder)).toEqual(before);
    expect(await verified(folder)).toBe(0);
  });

  test('WB-2: what one hands over waits for somebody else, and for nobody twice', async () => {
    const folder = world.copy('handed');
    const [first] = await leadsIn(folder);
    await session(folder, ['h too close to me']);
    expect((await session(folder, ['q'], { more: ['--handed-over'] })).err).toContain('handed over by others: 0 leads');
    expect(shownIn((await session(folder, ['q'])).out)).not.toContain(first?.lead_id);
    const other = await session(folder, ['r'], { by: 'Berta', more: ['--handed-over'] });
    expect(shownIn(other.out)).toEqual([first?.lead_id]);
    expect(other.out).toContain('handed-over, Anna');
    expect((await session(folder, ['r'], { by: 'Carl', more: ['--handed-over'] })).err).toContain('others: 0 leads');
  });

  test('WB-1, WB-2: what is grave is folded, opened by a key of its own, and nobody opens more than the case allows a day', async () => {
    const folder = await sparing('grave', { gravePerDay: 1, foldGroups: [] });
    const leads = await leadsIn(folder);
    for (const [at, lead] of leads.slice(0, 3).entries()) await released(folder, lead, `urg-000000000000000${at}`);
    const [one, two, three, four] = leads;
    const shown = await session(folder, ['r', 'm', 'r', 'q']);
    expect(shown.err).toContain('“r” is none of the keys');
    const [folded = '', open = ''] = shown.out.split('\n\n').map((part) => part.trim());
    expect(folded).toContain('urgent: stated-minor (urg-0000000000000000, released)');
    expect(folded).not.toContain(one?.title ?? '-');
    expect(open).toContain(one?.title ?? '-');
    // The second and third are folded too, and one was opened today.
    expect(shownIn(shown.out)).toEqual([one?.lead_id, one?.lead_id, four?.lead_id]);
    const again = await session(folder, ['n', 'n', 'n', 'n']);
    expect(again.err).toContain('2 folded leads were passed over: you have opened 1 today');
    expect(shownIn((await session(folder, ['q'], { by: 'Berta' })).out)).toEqual([two?.lead_id]);
    const tomorrow = await session(folder, ['m', 'r', 'q'], { now: () => NOON + DAY });
    expect(shownIn(tomorrow.out)).toEqual([two?.lead_id, two?.lead_id]);
    expect(tomorrow.err).toContain('1 folded leads were passed over');
    const others = await session(folder, ['h', 'q'], { by: 'Carl' });
    expect(shownIn(others.out)).toEqual([three?.lead_id]);
    expect(jsonLines((await world.run(['triage', three?.lead_id ?? '', '--json'], folder)).out)).toMatchObject([
      { decision: 'handed-over' },
    ]);
  });

  test('WB-2: a break is offered after so many leads or minutes, before anything of the next lead is shown', async () => {
    const folder = await sparing('breaks', { breakItems: 2, breakMinutes: 30, foldGroups: [] });
    const rested = await session(folder, ['r', 'r', 'q']);
    expect(rested.err).toContain('Time for a break: 2 leads in 0 minutes');
    expect(shownIn(rested.out)).toHaveLength(2);
    let nowMs = NOON;
    const slowly = function* (): Generator<string> {
      nowMs += 30 * MINUTE;
      yield 'n';
      yield 'g';
      nowMs += 29 * MINUTE;
      yield 'n';
      nowMs += MINUTE;
      yield 'n';
      yield 'q';
    };
    const slow = await session(folder, slowly(), { now: () => nowMs });
    expect(slow.err.match(/Time for a break: .* minutes/g)).toEqual([
      'Time for a break: 1 lead in 30 minutes',
      'Time for a break: 2 leads in 30 minutes',
    ]);
    expect(shownIn(slow.out)).toHaveLength(3);
    expect(slow.err).toContain('3 seen, 60 min: 0 relevant, 3 not relevant');
  });

  test('WB-2: tells how far a person has come today, and what waits', async () => {
    const folder = world.copy('standing');
    const leads = await leadsIn(folder);
    await session(folder, ['r', 'n', 'q']);
    const asked = await runCli(['triage', '--status', '--by', 'Anna', '--json', '--case', folder], { cwd: world.folder, now: () => NOON });
    const standing = JSON.parse(asked.out) as Record<string, unknown>;
    expect(standing).toMatchObject({
      by: 'Anna',
      relevant: 1,
      not_relevant: 1,
      opened: 0,
      may_open: 20,
      leads: leads.length,
      to_read: leads.length - 2,
    });
    const next = await runCli(['triage', '--status', '--by', 'Anna', '--case', folder], { cwd: world.folder, now: () => NOON + DAY });
    expect(next.out).toMatch(/Anna, .*: 0 relevant, 0 not relevant/);
  });

  test('DQ-1: a note or reason that could hold a contact is not kept; the decision is', async () => {
    const folder = world.copy('notes');
    const typed = await session(folder, ['r call +31 6 1234 5678', 'n see https://x.test/y', 'q']);
    expect(typed.err.match(/The note was not kept/g)).toHaveLength(2);
    expect((await assessedIn(folder)).map(({ decision, note }) => [decision, note])).toEqual([
      ['relevant', null],
      ['not-relevant', null],
    ]);
    expect(readFileSync(casePaths(folder).assessments, 'utf8')).not.toMatch(/1234|x\.test/);
    const [lead] = await leadsIn(folder);
    const refused = await world.run(['triage', lead?.lead_id ?? '', '--set', 'relevant', '--note', 'a@b.test'], folder);
    expect(refused.status).toBe(2);
  });

  test('AU-2, AU-6: every lead is entered before it is shown, every decision by the id of the lead; neither note, name nor decision stands in the log', async () => {
    const folder = world.copy('entered');
    const leads = await leadsIn(folder);
    const before = entriesOf(folder).length;
    await session(folder, ['r canarynote quoxlimber', 'q'], { by: 'Canary Person' });
    const [lead = ''] = leads.map(({ lead_id: id }) => id);
    expect((await world.run(['person', 'role', lead, 'other', '--reason', 'canaryreason', '--by', 'Canary Person'], folder)).status).toBe(
      0,
    );
    const own = entriesOf(folder).slice(before);
    expect(own.map(({ command, action, phase = '' }) => `${command} ${action} ${phase}`.trim())).toEqual([
      'triage view',
      'triage view',
      'triage alter begin',
      'triage alter end',
      'triage view',
      'person role alter begin',
      'person role alter end',
    ]);
    expect(own[1]?.data).toMatchObject({ lead, form: expect.any(String), capture: leads[0]?.capture_id });
    expect(own[3]?.data).toMatchObject({ lead, event: 'decision' });
    expect(JSON.stringify(own)).not.toMatch(/canary|Canary|"relevant|"other/);
    expect(await verified(folder)).toBe(0);
  });

  test('a lead that somebody else read meanwhile is not put before a person any more', async () => {
    const folder = world.copy('two-readers');
    const leads = await leadsIn(folder);
    const [first, second, third] = leads.map(({ lead_id: id }) => id);
    const typed = async function* (): AsyncGenerator<string> {
      await world.run(['triage', second ?? '', '--set', 'unclear', '--by', 'Berta', '--quiet'], folder);
      yield 'r';
      yield 'q';
    };
    expect(shownIn((await session(folder, typed())).out)).toEqual([first, third]);
  });

  test('a lead that was sealed while it was read is not decided of, and one is not while a purge is under way', async () => {
    const folder = world.copy('sealed-meanwhile');
    const [first, second] = await leadsIn(folder);
    const seal = function* (): Generator<string> {
      beginOnly(folder);
      const db = openDatabase(casePaths(folder).database);
      sealedAds(db).seal({ leadId: first?.lead_id ?? '', captureId: undefined, atMs: 1 });
      db.close();
      yield 'r';
      yield 'q';
    };
    const sealed = await session(folder, seal());
    expect(sealed.err).toContain(`${first?.lead_id} was purged or sealed meanwhile`);
    expect(shownIn(sealed.out)).toEqual([first?.lead_id, second?.lead_id]);
    const order = {
      plan: 'purge-1',
      reason: 'x',
      basis: 'x',
      approvedBy: 'x',
      at: 'x',
      captures: [],
      leads: [],
      urgent: [],
      addresses: [],
    };
    const purge = function* (): Generator<string> {
      writePurgeOrder(folder, order);
      yield 'r';
    };
    const purging = await session(folder, purge());
    expect([purging.status, purging.err]).toEqual([3, expect.stringContaining('purge-1')]);
    expect(existsSync(casePaths(folder).assessments)).toBe(false);
  });

  test('AU-1: a file planted in the evidence during a session is told before the next decision would take it in', async () => {
    const folder = world.copy('planted');
    const typed = function* (): Generator<string> {
      yield 'r';
      writeFileSync(join(folder, 'evidence', 'planted.txt'), 'x');
      yield 'n';
      yield 'q';
    };
    expect((await session(folder, typed())).err).toContain('evidence/planted.txt (planted)');
    expect(await verified(folder)).toBe(6);
  });

  test('AU-3: decides while a scan works on the case, without waiting for it; the inventory that follows has it', async () => {
    const folder = world.copy('while-scanning');
    const lock = lockCase(join(folder, 'scan.lock'));
    try {
      const began = performance.now();
      expect((await session(folder, ['r', 'q'])).status).toBe(0);
      expect(performance.now() - began).toBeLessThan(4_000);
    } finally {
      lock.release();
    }
    expect(await assessedIn(folder)).toHaveLength(1);
    expect(await verified(folder)).toBe(0);
  });

  test.each([
    [['--set', 'relevant'], 'name it'],
    [['lead-x', '--note', 'x'], '--set'],
    [['lead-x', '--set', 'victory'], 'choices'],
    [['--status', '--set', 'unclear', 'lead-x'], 'one at a time'],
    [['lead-x', '--handed-over'], 'one at a time'],
    [['--no-input'], '--status'],
    [['--by', ' '], 'name of who'],
  ])('ends with 2 for %j', async (argv, said) => {
    const { status, err } = await world.run(['triage', ...argv]);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('ends with 3 for a lead that the case does not have', async () => {
    expect((await world.run(['triage', 'lead-ffffffffffffffff', '--set', 'relevant'])).status).toBe(3);
    expect((await world.run(['triage', '--day', 'never'])).status).toBe(3);
  });
});

describe('leadline person role', () => {
  test('DQ-5: is unknown until a person sets one, with a reason, and is shown where the lead is; what was captured stays as it is', async () => {
    const folder = world.copy('roles');
    const [lead = ''] = (await leadsIn(folder)).map(({ lead_id: id }) => id);
    expect((await world.run(['leads', 'show', lead], folder)).out).toContain('role of the person    unknown (set by nobody)');
    const before = evidenceOf(folder);
    expect((await world.run(['person', 'role', lead, 'other'], folder)).status).toBe(2);
    expect((await world.run(['person', 'role', lead, 'other', '--reason', ' '], folder)).status).toBe(2);
    const set = await world.run(['person', 'role', lead, 'other', '--reason', 'an agency, by its own words', '--by', 'Anna'], folder);
    expect(set, set.err).toMatchObject({ status: 0 });
    expect((await world.run(['leads', 'show', lead], folder)).out).toMatch(
      /role of the person +other, Anna, .*: an agency, by its own words/,
    );
    expect((await session(folder, ['q'])).out).toMatch(/person +other, Anna/);
    expect((await world.run(['person', 'role', lead, 'unknown', '--reason', 'set by mistake', '--json'], folder)).status).toBe(0);
    expect(JSON.parse((await world.run(['leads', 'show', lead, '--json'], folder)).out)).toMatchObject({
      person_role: { role: 'unknown', reason: 'set by mistake' },
    });
    expect(evidenceOf(folder)).toEqual(before);
    expect(await verified(folder)).toBe(0);
  });

  test.each(['third', 'seller', 'minor', ''])('DQ-5: there is no role “%s”', async (role) => {
    const { status, err } = await world.run(['person', 'role', 'lead-x', role, '--reason', 'x']);
    expect([status, err]).toEqual([2, expect.stringContaining('unknown, other')]);
  });
});

describe('what the commands print as JSON', () => {
  test('is what its schemas say', async () => {
    const folder = world.copy('schemas');
    const [lead = ''] = (await leadsIn(folder)).map(({ lead_id: id }) => id);
    const check = async (schema: object, argv: readonly string[]): Promise<void> => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      const lines = jsonLines((await world.run([...argv, '--json'], folder)).out);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    };
    await check(assessmentJsonSchema(), ['triage', lead, '--set', 'handed-over']);
    await check(assessmentJsonSchema(), ['triage', lead, '--set', 'relevant', '--note', 'two signs']);
    await check(assessmentJsonSchema(), ['triage']);
    await check(triageStatusJsonSchema(), ['triage', '--status']);
    await check(personRoleJsonSchema(), ['person', 'role', lead, 'other', '--reason', 'an agency']);
  });
});

/** Every file of the evidence, and the database, by hash. */
function evidenceOf(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((path) => path.startsWith('evidence/') || path === 'leadline.db')
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );
}
