import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

describe('partedName()', () => {
  test.each([
    ['telegram anna-bell-22 without the dashes', 'annabell22'],
    ['Telegram: anna-bell-22 (ohne Striche)', 'annabell22'],
    ['тг anna*bell*22 без звёздочек', 'annabell22'],
    ['tele: anna * bell * 22 (replace * with _)', 'anna_bell_22'],
    ['Telegram: anna-bell (statt Strich Unterstrich)', 'anna_bell'],
    ['телеграм anna🌸bell (цветочек = _)', 'anna_bell'],
    ['телега 👉 anna❤️bell❤️tour\n(вместо сердечек нижнее подчёркивание)', 'anna_bell_tour'],
    ['Telegram ➜ a-n-n-a_b-e-l-l_2-2', 'anna_bell_22'],
    ['تلغرام ✈️ a n n a _ b e l l 2 6', 'anna_bell26'],
  ])('reads %j', (text, name) => expect(valuesOf('telegram', text)).toEqual([name]));

  test.each(['telegram 10-18 (no stars given)', 'telegram: mo-fr without stars', 'telegram or sms - call 9-5 (see my_rules)'])(
    'takes nothing from %j',
    (text) => expect(valuesOf('telegram', text)).toEqual([]),
  );
});
