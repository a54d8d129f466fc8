import { describe, expect, test } from 'vitest';
import { valuesOf } from './values-of.ts';

describe('readHandles() on Telegram names in whole ads', () => {
  test.each([
    ['👉t.me/midlands_rota👈', 'midlands_rota'],
    ['t.me/anna_9加我', 'anna_9'],
    ['（t.me/anna_9）', 'anna_9'],
    ['telegram: honeyroom underscore tampa. 18 to 25', 'honeyroom_tampa'],
    ['T G: @maya [underscore] reserve [underscore] eu', 'maya_reserve_eu'],
    ['contrátalas por télegram 👉🏽 ARROBA mty_vip_citas 👈🏽', 'mty_vip_citas'],
    ['na telegramu piši uporabnici maja_tezno. SMS ne berem', 'maja_tezno'],
    ['телеграм: Алиса, ник alisa_msk8', 'alisa_msk8'],
    ['skriv til @kbhv_booking på Telegram', 'kbhv_booking'],
    ['t dot me slash foxy_dallas_8', 'foxy_dallas_8'],
    ['тэ точка ми слэш alisa_msk10', 'alisa_msk10'],
    ['Telegram: m-i-l-a-8-8', 'mila88'],
    ['"mila_88" on telegram', 'mila_88'],
    ['Hi all, mila_88 telegram', 'mila_88'],
    ['write to mila_88 at telegram', 'mila_88'],
    ['tg: @lili_gyor_x, nem @everyone', 'lili_gyor_x'],
    ['пиши в телеграм annabell', 'annabell'],
    ['텔레 annabell', 'annabell'],
    ['тг annabell, звонки нет', 'annabell'],
    ["телеграм для зв'язку annabell22", 'annabell22'],
    ['TG联系 annabell22', 'annabell22'],
    ['пишите в телеграм без собаки: anna_perm24', 'anna_perm24'],
    ['Telegram all small letters: anna underscore leeds underscore 22', 'anna_leeds_22'],
    ['Telegram al punt: anna guió baix girona', 'anna_girona'],
    ['Tele gram chữ thường viết liền: anna gạch dưới hn68', 'anna_hn68'],
    ['تلغرام اكتب آت ثم anna شرطة سفلية 963', 'anna_963'],
    ['텔.레.그.램 → a n n a _ b e l l', 'anna_bell'],
    ['تلیګرام: anna_kandahar، مرسته', 'anna_kandahar'],
    ['erreichbar nur per Tele (ohne @): jessy_nrw', 'jessy_nrw'],
    ['on Telegram they call me annabell22', 'annabell22'],
    ['pe telegram ma gasesti annabell22, fara sms', 'annabell22'],
    ['টেলিগ্রামে নক করুন annabell22', 'annabell22'],
    ['ტელეგრამზე მომწერეთ annabell22 მადლობა', 'annabell22'],
    ['Telegram: reka... alulvonás, nem kukac 😄 reka_bp_11', 'reka_bp_11'],
    ['Telegram: vale.. con guión bajo → vale_med', 'vale_med'],
  ])('reads %j', (text, name) => expect(valuesOf('telegram', text)).toEqual([name]));

  test.each([
    'Telegram is blocked here, so what about phones22',
    'on Telegram we sell the new laptop book22 with a charger',
    'No Telegram please, old account lily_8899 was stolen',
    'Telegram: yes. Insta: lily_8899',
    'Ref: mila_88 on the telegram form',
    'Telegram without a doubt: best underscore chat_room rules',
    'Телеграм premium в подарок',
    'телеграм канал moscow news',
    'телеграм viber whatsapp',
    'пишите в телеграм please',
  ])('takes nothing from %j', (text) => expect(valuesOf('telegram', text)).toEqual([]));

  test('reads a name before its network with its signs spelled', () =>
    expect(valuesOf('instagram', 'mila punt tilb underscore 04 op insta', { language: 'nl' })).toEqual(['mila.tilb_04']));

  test.each([
    ['扣扣：三八二九一零四六', '38291046'],
    ['QQ 三八2九104六', '38291046'],
  ])('reads numerals in %j', (text, number) => expect(valuesOf('qq', text, { country: 'CN', language: 'zh' })).toEqual([number]));
});
