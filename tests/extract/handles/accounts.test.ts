import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

/** Handles other than phones, as `kind:value`. */
function accountsOf(text: string): string[] {
  return readHandles(text, contextOf('NL'))
    .filter((handle) => handle.kind !== 'phone')
    .map((handle) => `${handle.kind}:${handle.value}`);
}

describe('readHandles() on accounts', () => {
  test.each([
    ['Insta: anna.bell', 'instagram:anna.bell'],
    ['Insta anna . bell7 . x', 'instagram:anna.bell7.x'],
    ['Insta: anna . bell', 'instagram:anna.bell'],
    ['1G: anna.bell dm me', 'instagram:anna.bell'],
    ['0nly f4ns: annabell22', 'onlyfans:annabell22'],
    ['c@sh app  $ anna bell 88  (one word) or at door', 'cashapp:annabell88'],
    ['donation thru cshapp dollarsign annabell704. in person', 'cashapp:annabell704'],
    ['ca$h app: annabell704', 'cashapp:annabell704'],
    ['LINE anna.bell', 'line:anna.bell'],
    ['LINE ID annabell7', 'line:annabell7'],
    ['LINE voor vaste klanten: anna.bell', 'line:anna.bell'],
    ['โทรหรือ line annabell7', 'line:annabell7'],
    ['sc annabell77', 'snapchat:annabell77'],
    ['disc anna.bell7', 'discord:anna.bell7'],
    ['disc annabell#0417', 'discord:annabell#0417'],
    ['OF annabell22', 'onlyfans:annabell22'],
    ['telegram: @ anna _ bell _ x', 'telegram:anna_bell_x'],
    ['Telegram: a g n i e s z k a _ b e l l', 'telegram:agnieszka_bell'],
    ['telegram anna_bell.. underscores not dots', 'telegram:anna_bell'],
    ['텔 레 : anna_bell7', 'telegram:anna_bell7'],
    ['لتلكرام: anna_bell_x', 'telegram:anna_bell_x'],
    ['เข้าได้ที่ ที.มี/anna_bell7', 'telegram:anna_bell7'],
    ['ไลน์ annabell โทร', 'line:annabell'],
    ['e-mail anna.bell.6 ایٹ gmail ڈاٹ com', 'email:anna.bell.6@gmail.com'],
    ['snap: annabelle_zwolle38', 'snapchat:annabelle_zwolle38'],
    ['insta la.bella22', 'instagram:la.bella22'],
    ['insta @anna.london', 'instagram:anna.london'],
    ['IG anna.bell', 'instagram:anna.bell'],
    ['mon insta c anna.bell22', 'instagram:anna.bell22'],
    ['Пиши в інст anna.bell22, на пошту ні', 'instagram:anna.bell22'],
    ['엑스 @anna_bell', 'x:anna_bell'],
    ['✈ anna_bell7', 'telegram:anna_bell7'],
    ['tg 👉🏽 anna_bell7', 'telegram:anna_bell7'],
    ['op telegram, naam is anna_bell7', 'telegram:anna_bell7'],
    ['telegram arroba anna guion bajo bell', 'telegram:anna_bell'],
    ['🐧 284756193', 'qq:284756193'],
    ['dc anna_bell7', 'discord:anna_bell7'],
    ['톡 아이디 anna_bell7', 'kakaotalk:anna_bell7'],
    ['ทวิต @anna_bell', 'x:anna_bell'],
    ['Xの垢 @anna_bell', 'x:anna_bell'],
    ['my x account: @anna_bell', 'x:anna_bell'],
    ['twt anna_bell', 'x:anna_bell'],
    ['find me on twitter: annabell', 'x:annabell'],
    ['디코: anna_bell7', 'discord:anna_bell7'],
    ['企鹅号是284756193', 'qq:284756193'],
    ['看图加 Q：284756193', 'qq:284756193'],
    ['QQ/微信同号：284756193', 'qq:284756193'],
    ['WX号annabell88', 'wechat:annabell88'],
    ['my instagram is anna_bell', 'instagram:anna_bell'],
    ['інста: anna.bell', 'instagram:anna.bell'],
    ['انستا: anna.bell', 'instagram:anna.bell'],
    ['ไอจี anna.bell99', 'instagram:anna.bell99'],
    ['instagram.com/anna.bell/', 'instagram:anna.bell'],
    ['@anna_bell (insta)', 'instagram:anna_bell'],
    ['Snap: annabell', 'snapchat:annabell'],
    ['👻 annabell22', 'snapchat:annabell22'],
    ['snapchat.com/add/annabell', 'snapchat:annabell'],
    ['kik: annabell', 'kik:annabell'],
    ['Kik me annabell_x', 'kik:annabell_x'],
    ['kik.me/annabell', 'kik:annabell'],
    ['Skype: live:anna.bell', 'skype:live:anna.bell'],
    ['skype anna.bell22', 'skype:anna.bell22'],
    ['微信: anna_bj88', 'wechat:anna_bj88'],
    ['加微信anna88bj', 'wechat:anna88bj'],
    ['WeChat ID: anna_bj88', 'wechat:anna_bj88'],
    ['加v annabj88', 'wechat:annabj88'],
    ['QQ: 123456789', 'qq:123456789'],
    ['LINE ID: annabell', 'line:annabell'],
    ['line: @annabell', 'line:annabell'],
    ['ไลน์: annabell99', 'line:annabell99'],
    ['https://line.me/ti/p/~annabell', 'line:annabell'],
    ['https://line.me/R/ti/p/@annabell', 'line:@annabell'],
    ['카톡 아이디: annabell', 'kakaotalk:annabell'],
    ['https://open.kakao.com/o/sAbCdEf', 'kakaotalk:sAbCdEf'],
    ['viber://chat?number=%2B31612345678', 'viber:+31612345678'],
    ['вайбер +31612345678', 'viber:+31612345678'],
    ['zalo.me/0912345678', 'zalo:+84912345678'],
    ['Zalo: 0912345678', 'zalo:+84912345678'],
    ['Threema ID: ABCD1234', 'threema:ABCD1234'],
    ['Wire: @annabell', 'wire:annabell'],
    ['@anna:matrix.example.org', 'matrix:anna:matrix.example.org'],
    ['matrix.to/#/@anna:example.org', 'matrix:anna:example.org'],
    ['Discord: annabell', 'discord:annabell'],
    ['discord annabell#1234', 'discord:annabell#1234'],
    ['discord.gg/AbCdEf', 'discord:AbCdEf'],
    ['OnlyFans: annabell', 'onlyfans:annabell'],
    ['fansly.com/annabell', 'fansly:annabell'],
    ['linktr.ee/annabell', 'linkpage:linktr.ee/annabell'],
    ['Twitter: @annabell', 'x:annabell'],
    ['x.com/annabell', 'x:annabell'],
    ['tiktok.com/@annabell', 'tiktok:annabell'],
    ['FB: anna.bell.5', 'facebook:annabell5'],
    ['facebook.com/profile.php?id=100012345678901', 'facebook:100012345678901'],
    ['m.me/anna.bell', 'facebook:annabell'],
    ['vk.com/id12345', 'vk:id12345'],
    ['вк: annabell', 'vk:annabell'],
    ['ok.ru/profile/123456789', 'ok:123456789'],
    ['reddit.com/u/annabell', 'reddit:annabell'],
    ['youtube.com/@AnnaBell', 'youtube:annabell'],
    ['linkedin.com/in/anna-bell', 'linkedin:anna-bell'],
    ['pinterest.com/annabell', 'pinterest:annabell'],
    ['paypal.me/annabell', 'paypal:annabell'],
    ['revolut.me/annabell', 'revolut:annabell'],
    ['cash.app/$annabell', 'cashapp:annabell'],
    ['Cash App: $AnnaBell', 'cashapp:annabell'],
    ['tikkie.me/pay/abc123', 'payment:tikkie.me/pay/abc123'],
    ['pay with paysafecard only', 'payment:paysafecard'],
    ['bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'bch:bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a'],
    ['www.anna-bell.example', 'url:anna-bell.example'],
    ['https://anna.example/contact', 'url:anna.example/contact'],
    ['anna.test', 'url:anna.test'],
  ])('reads %s', (text, expected) => {
    expect(accountsOf(text)).toEqual([expected]);
  });

  test('gives every label of a list what stands behind the last', () => {
    expect(accountsOf('insta/snap: annabell1')).toEqual(['instagram:annabell1', 'snapchat:annabell1']);
    expect(accountsOf('Viber/WhatsApp: +31612345678').toSorted()).toEqual(['viber:+31612345678', 'whatsapp:+31612345678']);
  });

  test.each([
    'Call me on the line now',
    'new line of clothes',
    'signal strength',
    'session 60 min',
    'snap a pic',
    'wire transfer only',
    '@home massage',
    'insta verified',
    'kik your feet',
    'tele sex cam',
    'e.g. this',
    'come to.be with me',
    'Hair: blonde. Eyes: blue.Height 170',
    'vk or ok?',
    '$200 $300',
    'cash app accepted',
    'insta: ask me',
    'Snapchat only premium',
    '24/7 no.1',
    'U.S.A. girl',
    'discord drama',
    'Size: X-large',
    'no telegram: nobody uses it',
    'Q: 5551234 people asked this',
    'thanks @anna_bell',
    'photo by @anna_bell',
    'npm i @anna_bell',
    '@ 5pm',
    'https://www.instagram.com/p/AbCdEf/',
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://t.me/share/url?url=x',
    'https://twitter.com/intent/tweet?text=x',
  ])('takes nothing from: %s', (text) => {
    expect(accountsOf(text)).toEqual([]);
  });

  test.each(['tele: sales dept', 'tele-medicine.', 'dc motor'])('takes %s for no account', (text) => {
    expect(accountsOf(text)).toEqual([]);
  });

  test('gives the name before a label with "the same" to its network as well', () => {
    expect(accountsOf('賴：anna_bell7 微信同號')).toEqual(expect.arrayContaining(['line:anna_bell7', 'wechat:anna_bell7']));
  });
});
