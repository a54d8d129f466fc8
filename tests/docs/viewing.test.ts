import { describe, expect, test } from 'vitest';
import { hostileVectors } from '../view/hostile-page.ts';
import { filesBelow, textOf } from './markdown-files.ts';

const page = textOf('docs/viewing.md');

describe('docs/viewing.md', () => {
  test('WB-3: says that blurring protects nobody and who found it; nothing in the program offers it', () => {
    expect(page).toMatch(/Blurring and greying are not offered[\s\S]{0,400}2026[\s\S]{0,200}309 and 365 persons/);
    const offering = filesBelow('src', /\.ts$/).filter((path) => /\bblur\(|greyscale|grayscale/i.test(textOf(path)));
    expect(offering).toEqual([]);
  });

  test('names the number of ways that are tried, and the policy as it is written', () => {
    expect(page).toContain(`${hostileVectors('').length} ways`);
    const [, policy = ''] = /const POLICY = "([^"]{1,200})"/.exec(textOf('src/view/view-page.ts')) ?? [];
    expect(policy).not.toBe('');
    expect(page).toContain(policy);
  });
});
