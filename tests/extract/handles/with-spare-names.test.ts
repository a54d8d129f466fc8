import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';

const contacts = (text: string): string[] =>
  readTextRecord({ text })
    .handles.filter(({ stop }) => !stop)
    .map(({ kind, value }) => `${kind}:${value}`);

describe('withSpareNames()', () => {
  test.each([
    ['Telegram: anna_bell22, si no contesto la de respaldo anna_bell22_2', 'telegram:anna_bell22_2'],
    ['Tlgrm: anna_bell. Yedek hesap ise anna_bell_yedek', 'telegram:anna_bell_yedek'],
    ['Tele @anna_bell, if banned find me on anna_bell2', 'telegram:anna_bell2'],
    ['insta anna_bell. Secours : anna_bell_fr', 'instagram:anna_bell_fr'],
  ])('reads a further account in %j', (text, name) => expect(contacts(text)).toContain(name));

  test.each([
    'Telegram: anna_bell. Photos: anna_bell_1.jpg',
    'Telegram: anna_bell #anna_bell_fans',
    'Telegram: anna_bell, example.test/anna_bell_2',
    'Telegram: anna_bell. Fakes: anna_bell_1, not me',
    'Telegram: anna_bell, my friend is new here: anna_bell_fan',
    'Telegram: massage. Book massage24 today',
  ])('leaves %j alone', (text) => expect(contacts(text).filter((one) => /^(?!url).*(?:_(?:[12]|fan)|24)/.test(one))).toEqual([]));
});
