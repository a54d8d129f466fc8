import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

function namesOf(text: string, language: string, category: string): string[] {
  return [...readTextRecord({ text, languages: [language], category }).fields.aliases];
}

describe('unspacedBesideAge()', () => {
  test.each([
    ['ja', '出張マッサージ 代表みゆき(38歳) 90分', ['みゆき']],
    ['zh', '全身推拿 师傅老周 56岁', ['老周']],
    ['zh', '越南妹妹阿香 22岁 刚到', ['阿香']],
    ['zh', '樂樂20歲 甜甜23歲', ['樂樂', '甜甜']],
    ['ko', '관리사민지 25세', ['민지']],
  ])('reads the name before an age in %s: %s', (language, text, expected) => {
    expect(namesOf(text, language, 'escort')).toEqual(expected);
  });

  test.each([
    ['zh', '大学生 20岁 上海'],
    ['zh', '平均年龄 20岁'],
    ['zh', '技师均20-28岁'],
    ['ko', '관리사 평균 25세'],
  ])('reads none in %s: %s', (language, text) => {
    expect(namesOf(text, language, 'escort')).toEqual([]);
  });
});
