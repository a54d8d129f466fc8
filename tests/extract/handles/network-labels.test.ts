import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

/** Handles other than phones, as `kind:value`; every span must hold its raw text. */
function accountsOf(text: string): string[] {
  return readHandles(text, contextOf('NL')).flatMap((handle) => {
    expect(text.slice(handle.start, handle.end)).toBe(handle.raw);
    return handle.kind === 'phone' ? [] : [`${handle.kind}:${handle.value}`];
  });
}

describe('readLabelledNames()', () => {
  test.each([
    // Inflected labels.
    ['jestem na telegramie: mewa_77', 'telegram:mewa_77'],
    ['Instagramon: mewa.kek', 'instagram:mewa.kek'],
    ['löydyt snapchatista: mewa_lintu', 'snapchat:mewa_lintu'],
    ["Telegram'dan yaz: mewa_izmir", 'telegram:mewa_izmir'],
    ["Telegram'dan @mewa_izmir", 'telegram:mewa_izmir'],
    ['на телеграме mewa_lviv', 'telegram:mewa_lviv'],
    ['بالتلجرام mewa_sea7', 'telegram:mewa_sea7'],
    ['בטלגרם @mewa_sea7', 'telegram:mewa_sea7'],
    ['Discordissa: mewa_lintu', 'discord:mewa_lintu'],
    ['TikTokë: @mewa.det', 'tiktok:mewa.det'],
    // Words between label and name.
    ['Telegramon megtalálsz itt: mewa_pest', 'telegram:mewa_pest'],
    ['LINE追加お願いします→mewa_osaka', 'line:mewa_osaka'],
    ['teleの私は→ @mewa_kobe', 'telegram:mewa_kobe'],
    // Before the label.
    ['mewa_falke9 (Discord)', 'discord:mewa_falke9'],
    ['mewa_22 op snap', 'snapchat:mewa_22'],
    // Disguised labels.
    ['1nst4gram: mewa.sea', 'instagram:mewa.sea'],
    ['te1egram: mewa_sea', 'telegram:mewa_sea'],
    ['тeлегpaм: mewa_sea', 'telegram:mewa_sea'],
    ['tele*gram: mewa_sea', 'telegram:mewa_sea'],
    ['s n a p c h a t : mewa_sea', 'snapchat:mewa_sea'],
    ['微-信 mewa8899', 'wechat:mewa8899'],
    ['✈️ @mewa_sea', 'telegram:mewa_sea'],
    ['OF: @mewa_sea', 'onlyfans:mewa_sea'],
    ['dc: mewa_sea', 'discord:mewa_sea'],
    // Names in disguise.
    ['telegram: m e w a s e a 7', 'telegram:mewasea7'],
    ['insta: mewa punkt sea', 'instagram:mewa.sea'],
    ['tg собака mewa нижнее подчеркивание sea', 'telegram:mewa_sea'],
    ['snap: mewa unterstrich sea', 'snapchat:mewa_sea'],
    ['t.g: mewa_sea', 'telegram:mewa_sea'],
    ['insta (at) mewa_sea', 'instagram:mewa_sea'],
    ['扣扣：583 920 174', 'qq:583920174'],
    ['Skype: live:.cid.0123456789abcdef', 'skype:live:.cid.0123456789abcdef'],
    // A name with a dot is no site behind a label.
    ['IG: mewa.be', 'instagram:mewa.be'],
    ['微信【mewa8899】', 'wechat:mewa8899'],
    ['微信mewa8899看朋友圈', 'wechat:mewa8899'],
    ['paypal: @mewasea', 'paypal:mewasea'],
  ])('reads %s', (text, expected) => {
    expect(accountsOf(text)).toEqual([expected]);
  });

  test.each([
    'Facebook: Maria Jansen',
    'Instagram: neem contact op',
    'DC: 12V 5A',
    '50% of: 2x50',
    'Metro line: green',
    'love you x maria_9',
    'hotel on line 3, discount of 20',
    '호텔 room_12',
    '온라인 abc123',
    'ออนไลน์ abc123',
    'Pizza 24 zl: dobra_cena1 ok',
    'geen telegram, prijs: room_2',
    'telegram nein danke: dachs_12',
    'sha 09d535fb09d535542a6109de162f83695bd2bacf39b5a6e2c',
  ])('takes nothing from: %s', (text) => {
    expect(accountsOf(text)).toEqual([]);
  });

  test('reads no label inside a name', () => {
    expect(accountsOf('tg: @mewa_x, ig: @mewa.y')).toEqual(['telegram:mewa_x', 'instagram:mewa.y']);
    expect(accountsOf('IG👉mewa.delft_x/TG👉@mewa_delft')).toEqual(['instagram:mewa.delft_x', 'telegram:mewa_delft']);
  });

  test('reads a parted link of a network once', () => {
    expect(accountsOf('t . me / mewa_sea')).toEqual(['telegram:mewa_sea']);
    expect(accountsOf('т.me/mewa_sea')).toEqual(['telegram:mewa_sea']);
    expect(accountsOf('instagram (dot) com / mewa.sea')).toEqual(['instagram:mewa.sea']);
    expect(accountsOf('reddit /u/mewa_sea')).toEqual(['reddit:mewa_sea']);
    expect(accountsOf('day and/or night, w/o u/s')).toEqual([]);
  });
});

describe('readAtNames()', () => {
  test.each([
    ['запис @mewa_sea', ['telegram:mewa_sea']],
    ['加我@mewa_sea', ['telegram:mewa_sea']],
    ['@media (max-width: 3px)', []],
    ['nur @everyone', []],
    ["from '@scope/name-x'", []],
    ['not @mewa_fake', []],
    ['@mewa_se... is a copy', []],
    ['see you @kitchen', []],
    ['venmo @mewa_sea', []],
    ['twitch: @mewa_sea', []],
    ['Twitter: @mewa_sea', ['x:mewa_sea']],
    ['X @mewa_sea', ['x:mewa_sea']],
    ['YouTube: @mewa.sea', ['youtube:mewa.sea']],
  ])('%s', (text, expected) => {
    expect(accountsOf(text).filter((one) => !one.startsWith('payment'))).toEqual(expected);
  });
});
