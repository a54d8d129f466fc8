import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

interface Answer {
  readonly id: unknown;
  readonly text?: string;
  readonly language: string;
  readonly handles: readonly { kind: string; value: string; raw: string; start: number; end: number; where: string }[];
  readonly fields: { readonly prices: readonly { amount: number }[]; readonly ages: readonly number[] };
}

async function extract(lines: readonly unknown[], more: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'leadline-extract-'));
  writeFileSync(join(folder, 'records.jsonl'), lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const run = await runCli(['extract', '--jsonl', 'records.jsonl', ...more], { cwd: folder, environment: {} });
  return {
    ...run,
    answers: run.out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Answer),
  };
}

describe('leadline extract --jsonl', () => {
  test('gives one answer a line, in order, with spans that hold', async () => {
    const text = 'Anna, 24 jaar. Bel 06 12 34 56 78 of mail anna@inbox.example. 150 € per uur.';
    const { status, answers, err } = await extract([
      { id: 1, text, country: 'NL', languages: ['nl'] },
      { id: 'b', text: 'niets' },
    ]);
    expect(status).toBe(0);
    expect(err).toBe('');
    expect(answers.map(({ id }) => id)).toEqual([1, 'b']);
    const [first] = answers;
    expect(first?.handles.map(({ kind, value }) => `${kind}:${value}`)).toEqual(
      expect.arrayContaining(['phone:+31612345678', 'email:anna@inbox.example']),
    );
    for (const { start, end, raw } of first?.handles ?? []) expect(text.slice(start, end)).toBe(raw);
    expect(first?.fields.ages).toEqual([24]);
    expect(first?.fields.prices.map(({ amount }) => amount)).toEqual([150]);
  });

  test('takes html before text and gives the text back', async () => {
    const { answers } = await extract([
      { id: 1, html: '<p>Tel. <b>030 23125 001</b></p><script>var x = "030 23125 002"</script>', text: 'nothing', country: 'DE' },
    ]);
    const [answer] = answers;
    expect(answer?.text).toContain('030 23125 001');
    expect(answer?.handles.filter(({ kind }) => kind === 'phone').map(({ value }) => value)).toEqual(['+493023125001']);
    for (const { start, end, raw, where } of answer?.handles ?? []) if (where === 'text') expect(answer?.text?.slice(start, end)).toBe(raw);
  });

  test('ignores unknown keys and wrong hints with one warning', async () => {
    const { status, err, answers } = await extract([
      { id: 1, text: 'x', colour: 'red', country: 7 },
      { id: 2, text: 'y', colour: 'blue' },
    ]);
    expect(status).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(answers).toHaveLength(2);
  });

  test('answers records of text and of HTML in their order', async () => {
    const { answers } = await extract(
      Array.from({ length: 150 }, (_, at) => (at % 3 === 0 ? { id: at, html: `<p>Page ${at}</p>` } : { id: at, text: `Text ${at}` })),
    );
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, at) => at));
    for (const { id, text } of answers) expect(text).toBe(Number(id) % 3 === 0 ? `Page ${String(id)}` : undefined);
  });

  test('answers a broken line with an empty answer and ends with 3', async () => {
    const { status, answers, err } = await extract([{ id: 1, text: 'x' }, '{ broken', { id: 3, text: 'z' }]);
    expect(answers).toHaveLength(3);
    expect(status).toBe(3);
    expect(err).toContain('records.jsonl:2');
  });
});
