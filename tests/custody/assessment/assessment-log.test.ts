import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessmentLog } from '../../../src/custody/assessment/assessment-log.ts';
import { casePaths } from '../../../src/evidence/case-folder.ts';
import { decided, opened, roleSet } from './sample-events.ts';

const newPaths = (): ReturnType<typeof casePaths> => casePaths(mkdtempSync(join(tmpdir(), 'leadline-assessed-')));

describe('assessmentLog()', () => {
  test('DQ-1, DQ-5: keeps each decision and each role with author, time and reason', () => {
    const log = assessmentLog(newPaths());
    const events = [decided('lead-1', { note: 'same flat as in OPS-12' }), decided('lead-1'), opened('lead-2'), roleSet('lead-2')];
    for (const event of events) log.add(event);
    expect(log.read()).toEqual(events);
  });

  test.each([
    '{"schema":"assessment/1","event":"dec',
    '[]',
    '{"schema":"assessment/1","event":"role","leadId":"lead-1","at":"2026-01-05T10:00:00.000Z","by":"x","role":"third","reason":"y"}',
  ])('takes no word from the line %s', (line) => {
    const paths = newPaths();
    const log = assessmentLog(paths);
    log.add(decided('lead-1'));
    appendFileSync(paths.assessments, line);
    log.add(decided('lead-2'));
    expect(log.read().map(({ leadId }) => leadId)).toEqual(['lead-1', 'lead-2']);
  });

  test('RE-3: forgets everything of leads that are purged, and nothing else', () => {
    const paths = newPaths();
    const log = assessmentLog(paths);
    for (const event of [decided('lead-1', { note: 'gone with it' }), decided('lead-2'), opened('lead-1'), roleSet('lead-1')])
      log.add(event);
    log.forget(new Set(['lead-1', 'lead-9']));
    expect(log.read()).toEqual([decided('lead-2')]);
    expect(readFileSync(paths.assessments, 'utf8')).not.toMatch(/lead-1|gone with it/);
  });
});
