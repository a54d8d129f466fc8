import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

function accounts(text: string): string[] {
  return readHandles(text, contextOf(undefined, { languages: ['en'] }))
    .filter(({ kind, stop }) => kind !== 'phone' && !stop)
    .map(({ kind, value }) => `${kind}:${value}`);
}

describe('a name and its label', () => {
  test.each([
    ['two lines below, behind an arrow', 'LH: telegram\n👇\nmai_hanoi_22', ['telegram:mai_hanoi_22']],
    ['behind a remark in brackets', 'Инста (признана экстремистской) → lera.nsk', ['instagram:lera.nsk']],
    ['before it, an arrow back', 'b3lla_mcr_x 👈 (telegram)\nbella.mcr 👈 (insta)', ['telegram:b3lla_mcr_x', 'instagram:bella.mcr']],
    ['the whole line', 'Wechat coco_bondi_2\nLine cocobondi21', ['wechat:coco_bondi_2', 'line:cocobondi21']],
    ['a size of a fishing line', 'ライン PE0.8号 150m', []],
    [
      'letters that another account shows to be a name',
      'IG nikca.obsah.cz\nOF nikcaobsahcz',
      ['instagram:nikca.obsah.cz', 'onlyfans:nikcaobsahcz'],
    ],
    ['letters that nothing shows to be a name', 'insta: vilma.gbg.07x, discord channel', ['instagram:vilma.gbg.07x']],
    ['above its own head', 'Only Telegram!\nBooking: marina_desk_1', ['telegram:marina_desk_1']],
    ['two underscores in a row', 'tg: livia__petrzalka', ['telegram:livia__petrzalka']],
    ['before a list of labels', 'anna_22 on ig, snap and OF', ['instagram:anna_22', 'snapchat:anna_22', 'onlyfans:anna_22']],
    ['before a list of labels, an arrow back', '>> anna_bell_q << ig, tiktok', ['instagram:anna_bell_q', 'tiktok:anna_bell_q']],
    ['before a list of labels, Russian', 'anna_22x - инста, тикток', ['instagram:anna_22x', 'tiktok:anna_22x']],
    ['behind a list of labels, another before it', 'anna_22x on insta, tiktok: bell_44', ['instagram:bell_44', 'tiktok:bell_44']],
    ['terse label, a dash', 'OF – annahull5x free this month', ['onlyfans:annahull5x']],
    ['a word behind a dash', 'a bit of - phone12pro', []],
    ['the same as before', 'ig: anna_bell_22\ntg: la misma', ['instagram:anna_bell_22', 'telegram:anna_bell_22']],
    ['the same, behind an ending', "snap'im: anna_k38x\ninsta'm da aynı isim", ['snapchat:anna_k38x', 'instagram:anna_k38x']],
    [
      'before it in brackets, one name behind the other',
      '@anna.bell (ig) @anna_bell_22 (tg)',
      ['instagram:anna.bell', 'telegram:anna_bell_22'],
    ],
    ['before it, signs between the pairs', '@anna.bell ig | @anna_bell_22 tg', ['instagram:anna.bell', 'telegram:anna_bell_22']],
    [
      'before it, prepositions, bare',
      'anna.bell on insta, anna_bell_22 on tele, annax7 on snap',
      ['instagram:anna.bell', 'telegram:anna_bell_22', 'snapchat:annax7'],
    ],
    ['before it, a short label at the end', 'anna_bell22 on ig. anna.bell on disc', ['instagram:anna_bell22', 'discord:anna.bell']],
    [
      'behind labels in a row',
      'ig @anna.bell tg @anna_bell_22 snap @annax7',
      ['instagram:anna.bell', 'telegram:anna_bell_22', 'snapchat:annax7'],
    ],
    ['of a host that is no name', 'see shop.example on insta', ['url:shop.example']],
    ['the same for', 'insta annabell22 same for tele', ['instagram:annabell22', 'telegram:annabell22']],
    ['the same, Russian', 'инста: annabell22 телега такая же', ['instagram:annabell22', 'telegram:annabell22']],
    ['the same but for a dot', 'insta ista samo sa tačkom: anna.bell22', ['instagram:anna.bell22']],
    ['behind a list whose last network has no such names', 'instagram y telegram anna.bell22x', ['instagram:anna.bell22x']],
    [
      'behind a list with an "and" that is glued to the label',
      'انستا وسناب وتليجرام annabell22',
      ['instagram:annabell22', 'snapchat:annabell22', 'telegram:annabell22'],
    ],
    ['behind such a list in Hebrew', 'אינסטגרם וטלגרם annabell22', ['instagram:annabell22', 'telegram:annabell22']],
    ['glued to a label in Cyrillic letters', 'Координатор, тгanna_bell22 пишите', ['telegram:anna_bell22']],
    ['a word of two scripts', 'тгanna is no name', []],
    ['a label of two letters with dots and an arrow', 'T.G ➡️ anna bell leeds (all joined)', ['telegram:annabellleeds']],
    ['two networks before an at, a stem of "fans" in one', 'onlyfans and fansly @annabellx', ['onlyfans:annabellx', 'fansly:annabellx']],
    ['the same on', 'insta @anna_bell22, same on snap and tiktok', ['instagram:anna_bell22', 'snapchat:anna_bell22', 'tiktok:anna_bell22']],
    ['the same as the one behind', 'Tele: gleicher Nick wie Insta lola_34', ['instagram:lola_34', 'telegram:lola_34']],
    ['the same name, told behind it', 'snap+tele zelfde naam: lola_34', ['snapchat:lola_34', 'telegram:lola_34']],
    ['the same day', 'telegram same day reply, insta: lola_34', ['instagram:lola_34']],
    ['its end told', 'telegram is "quiet_bell" with a 44 on the end: quiet_bell44', ['telegram:quiet_bell44']],
    ['another one behind it', 'tg lola_leeds, my friend is new here: lola_leeds_fan', ['telegram:lola_leeds']],
    ['broken over two lines', 'tele-> anna_almeria \n_q60 (todo junto)', ['telegram:anna_almeria_q60']],
    ['no name but a word', 'Telegram: gleicher Name, Facebook: both', []],
    ['in another sentence', 'She posted on insta. Nike (@nike) is dropping boots', []],
  ])('%s', (_, text, found) => {
    expect(accounts(text)).toEqual(found);
  });

  test.each([
    ['telegram', ['ਟੈਲੀਗ੍ਰਾਮ', 'టెలిగ్రామ్', 'ಟೆಲಿಗ್ರಾಂ', 'ടെലിഗ്രാം', 'டெலிகிராமில்', 'τηλέγραμμα', 'телегі', 'telegiraamii', 'በቴሌግራም', 'テレ']],
    ['instagram', ['ઇન્સ્ટા', 'ইন্সটাগ্রাম', 'ఇన్స్టా', 'இன்ஸ்டா', 'ინსტაზე', 'ኢንስታ']],
    ['snapchat', ['স্ন্যাপ', 'स्नॅप', 'snep', 'سنیپ']],
  ])('%s in other scripts', (kind, labels) => {
    for (const label of labels) expect(accounts(`${label}: anna_bell_22`)).toEqual([`${kind}:anna_bell_22`]);
  });

  test.each([
    ['telegram', ['tgdan', 'Telegramda', 'в телеграмме', 'telegramis']],
    ['snapchat', ['snapten', 'Snappið mitt', 'snäpis', 'Snapissä']],
    ['instagram', ['instadan', 'инстаграмым', 'инстаграмымда']],
  ])('%s as languages inflect it', (kind, labels) => {
    for (const label of labels) expect(accounts(`${label} anna_bell_22`)).toEqual([`${kind}:anna_bell_22`]);
  });
});

describe('a name that a text tells twice', () => {
  test.each([
    ['snap: lola_mtp34 • insta pareil', ['snapchat:lola_mtp34', 'instagram:lola_mtp34']],
    ['insta: anci_kg_034 , snep isto tako', ['instagram:anci_kg_034', 'snapchat:anci_kg_034']],
    ['insta: anna_bell_22 и телеграм такой же', ['instagram:anna_bell_22', 'telegram:anna_bell_22']],
    ['Mi Telegram e Insta se llaman igual ⤵️\n`noa_chueca_x`', ['telegram:noa_chueca_x', 'instagram:noa_chueca_x']],
    ['snap: lola_mtp34, insta coming soon', ['snapchat:lola_mtp34']],
  ])('%s', (text, found) => {
    expect(accounts(text)).toEqual(found);
  });
});

describe('a name that is not written as it is', () => {
  test.each([
    ['dots for nothing', 'телеграм ➡️ @ anna . bell . ufa (без точек и пробелов)', ['telegram:annabellufa']],
    ['dots for underscores', 'telegram ➜ naomi . lille . wz → points = tirets bas', ['telegram:naomi_lille_wz']],
    ['dots that are meant', 'insta: anna.bell.22 (new)', ['instagram:anna.bell.22']],
    ['corrected', 'tele: lexi.xo_atl? no dots: lexixoatl', ['telegram:lexixoatl']],
    ['on lines of their own', 'tg\n@\nlena_orlowo\n_gd\n(jednym ciągiem)', ['telegram:lena_orlowo_gd']],
    ['a name above other lines', 'tg: lena_orlowo\nnew girl\n(together with a friend)', ['telegram:lena_orlowo']],
    ['a letter of another script', 'τέλεγκραμ: @νatasa_pireas', ['telegram:vatasa_pireas']],
    ['a word of another script', 'тг: мой_ник', []],
    ['a link in letters', 'tg 👇\nh t t p s : / / t . m e / vasilisa_jlt', ['telegram:vasilisa_jlt']],
  ])('%s', (_, text, found) => {
    expect(accounts(text)).toEqual(found);
  });
});

describe('an address', () => {
  test.each([
    ['of a provider in Hindi', 'suresh.k एट जीमेल डॉट कॉम', ['email:suresh.k@gmail.com']],
    ['is none behind a word of thanks', 'ringrazio @lady.photo.to per gli scatti', []],
  ])('%s', (_, text, found) => {
    expect(accounts(text)).toEqual(found);
  });
});
