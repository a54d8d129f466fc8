import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

function aliases(text: string, category?: string): readonly string[] {
  return readTextRecord({ text, ...(category === undefined ? {} : { category }) }).fields.aliases;
}

describe('namesAboveAges()', () => {
  test.each([
    ['فريق العمل\nمايا\nالعمر: ٢٧ سنة\nالفلبين\nسُهى\nالعمر: ٣٣ سنة\nالمغرب', ['مايا', 'سُهى']],
    ['Unsere Damen\nKim\nAlter: 24\nGröße 165\nXenja\nAlter: 31\nGröße 170', ['Kim', 'Xenja']],
    ['Наши девушки\nАля\nВозраст: 22\nРост: 170\nЖасмин\nВозраст: 25', ['Аля', 'Жасмин']],
  ])('reads the heads of persons listed one below the other: %j', (text, names) => {
    expect(aliases(text, 'escort')).toEqual(names);
  });

  test.each([
    ['Details\nAge: 25\nProfile\nAge: 30\nAll prices AUD'],
    ['Kollektion\nAlter: 24\nGalerie\nAlter: 31'],
    ['สมัครสินเชื่อ\nข้อความนี้ถูกลบโดยผู้ดูแล'],
  ])('takes no other heads for names: %j', (text) => {
    expect(aliases(text)).toEqual([]);
  });

  test('names nobody whom an ad for work wants cared for', () => {
    expect(aliases('Opiekunka do Frau Hildegard, lat 84, demencja.', 'recruitment')).toEqual([]);
  });
});
