import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/model/category.ts';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';

function told(text: string, category?: Category): { readonly contacts: string[]; readonly stops: string[] } {
  const context = contextOf(undefined, { languages: ['en'] });
  const handles = readHandles(text, category === undefined ? context : { ...context, category });
  const accounts = handles.filter(({ kind }) => kind === 'telegram' || kind === 'instagram');
  return {
    contacts: accounts.filter(({ stop }) => !stop).map(({ value }) => value),
    stops: accounts.filter(({ stop }) => stop).map(({ value }) => value),
  };
}

describe('a bare @name that one is asked to write to', () => {
  test.each([
    ['behind a verb', 'Girls wanted for a bar, good money. Write to @layla_desk_x', 'layla_desk_x'],
    ['behind a verb, Croatian', 'Ana, 24, Zagreb. Piši na @ana_zg_24', 'ana_zg_24'],
    ['behind a verb, Russian', 'Новенькая в Самаре, 21 год. Пиши @milana_smr_21', 'milana_smr_21'],
    ['before a verb, Japanese', 'お問い合わせは @yui_tokyo_desk まで', 'yui_tokyo_desk'],
    ['behind a noun, Arabic', 'للتواصل @noor_desk_99', 'noor_desk_99'],
    ['behind "at the" in Portuguese', 'Me chama no @bruna_sp_vip', 'bruna_sp_vip'],
    ['behind a head', 'Cleaner needed.\nPersoonlijk: @fleur_ams_8', 'fleur_ams_8'],
    ['alone on its line', 'Bella 22 yo\n150/h\n@bella_turin_x', 'bella_turin_x'],
    ['behind an arrow', 'Massage Ufa 👉 @ufa_lotos_x', 'ufa_lotos_x'],
    ['beside a number', '+44 7400 123456 or @lily_backup_2', 'lily_backup_2'],
    ['pictures of her own', 'More pics: @lily_leeds_x', 'lily_leeds_x'],
    ['admin of an ad', 'Exchange, cash and transfers. Admin @cash_desk_admin ☎️ +44 7400 123456', 'cash_desk_admin'],
    ['the text is hardly more', 'Channel @night_city_x', 'night_city_x'],
    ['behind a name that it begins with', 'Our girls tonight: first is Mia @mia_leeds_x, more soon', 'mia_leeds_x'],
    ['photos are sent there, Russian', 'Работа в Дубае. Анкета+фото в лс куратору @kurator_dxb_x', 'kurator_dxb_x'],
    ['a greeting that goes on', 'Pozdrawiam i zapraszam, pisz @lily_leeds_x', 'lily_leeds_x'],
    ['behind an arrow and who it is, Russian', 'Требуются хостес, жильё.\nАнкета → менеджеру Карине @karina_hr_x', 'karina_hr_x'],
    ['behind a word for an application, Turkish', 'Bayan eleman aranıyor. Özgeçmiş: @ayse_ik_x', 'ayse_ik_x'],
    ['behind a noun with its article, Arabic', 'مطلوب عاملات، التواصل @noor_desk_98', 'noor_desk_98'],
    ['its at spelled, Portuguese', 'falar com a dona: arroba nena_gyn_x', 'nena_gyn_x'],
    ['its at spelled, Russian', 'Пиши: собака anna_perm24', 'anna_perm24'],
  ])('%s', (_, text, name) => {
    expect(told(text)).toEqual({ contacts: [name], stops: [] });
  });

  test.each([
    ['Kata Budapest, írj: @kata_bp_x, fotó: @foto_bela', 'kata_bp_x', 'foto_bela'],
    ['東京ゆい 連絡は @yui_tokyo_x 撮影 @foto_ken', 'yui_tokyo_x', 'foto_ken'],
    ['上海小美 联系 @xiaomei_sh_x 摄影 @foto_wang', 'xiaomei_sh_x', 'foto_wang'],
    ['tg mila_sion_x. Tatouages mandala réalisés par @encre_leman_x', 'mila_sion_x', 'encre_leman_x'],
    ['tg mila_ns_x\nPozdrav za Micu @mica_ns_druga', 'mila_ns_x', 'mica_ns_druga'],
    ['tg mila_ks_x, Bilder: @lichtbild_kassel_x', 'mila_ks_x', 'lichtbild_kassel_x'],
    ['Saludos a mi amiga @lola_sev_x, tg mila_sev_22', 'mila_sev_22', 'lola_sev_x'],
  ])('is not the one of whom the next part of its clause speaks: %s', (text, contact, stop) =>
    expect(told(text, 'messenger')).toEqual({ contacts: [contact], stops: [stop] }),
  );

  test.each([
    ['ad desk, Czech', 'Jana, 30, Praha 5. Pište @jana_praha_5. Inzerci přijímá @praha_inzerce_cz', 'jana_praha_5'],
    ['ad desk, Greek', 'Ελένη 24. telegram: eleni_ath_x. Για διαφήμιση: @athens_pinakas', 'eleni_ath_x'],
    ['ad desk, Chinese', '小雨 23 北京 800/次 飞机 xiaoyu_bj_01 广告合作 @bj_guanggao_x', 'xiaoyu_bj_01'],
    ['ad desk, Persian, no sign between', 'شیرین ۲۴ تهران تلگرام shirin_thr_x تبلیغات @thr_desk_x', 'shirin_thr_x'],
    ['ad desk, Uzbek', "Murojaat: @gul_ish_x\nE'lon berish uchun @shahar_desk_x", 'gul_ish_x'],
    ['source of the same town', 'Алматы бөлме, жазыңыз: тг bolme_almaty_x. Дереккөз: @almaty_tizim', 'bolme_almaty_x'],
    ['passed on, Swedish', 'Skriv till @sara_sthlm_x. Inlägget delas från @sthlm_anslag', 'sara_sthlm_x'],
    ['passed on, Portuguese', 'Bianca 22. tele bianca_sp_x. Publicado por @guia_sp_x', 'bianca_sp_x'],
    ['who runs the group', 'Kata, 26. Tg: kata_bp_x. A csoport adminja: @bp_desk_x, panasz neki', 'kata_bp_x'],
    ['who runs the group, Nepali', 'सम्पर्क: टेलिग्राम sapna_ktm_x\nसमूहको एडमिन: @ktm_desk_x', 'sapna_ktm_x'],
    ['those who run it, asked for something', 'тг: anna_od_x. Админы @odessa_desk_x, не баньте!', 'anna_od_x'],
    ['not to be written to, behind the name', 'Riya, tele pe aao riya_demo_x. @desi_desk_x usko msg mat karo', 'riya_demo_x'],
    ['a list of those who vouch', 'tg docs_plug_x\nvouches by @dre_atl_x, @big_moe_x', 'docs_plug_x'],
    ['behind a label that has its name', 'IG anna.riga.x. Foto: @riga_desk_x', 'anna.riga.x'],
  ])('is not who sells room, passes on or runs a place: %s', (_, text, contact) =>
    expect(told(text, 'messenger').contacts).toEqual([contact]),
  );

  test.each([
    'Реклама: @night_board_desk\nРезерв: t.me/night_board_two',
    'Ищем менеджера по рекламе, писать @night_board_desk',
    'Admin of our group: @night_board_desk, 07400 123456',
    'Join our chat group, admin @night_board_desk, phone 07400 123456',
    'Продам айфон, Київ. 050 123 45 67. Пишіть адміну групи @night_board_desk',
  ])('runs or advertises for what the text is of: %s', (text) => expect(told(text).contacts).toContain('night_board_desk'));

  test.each([
    ['German', 'Lena 22, Köln, tg: lena_koeln_x\n———\nKanal Rhein Nacht @rhein_nacht_x | Inserate schalten @rhein_desk_x', 'lena_koeln_x'],
    ['Arabic', 'سارة ٢٤، تلجرام: sara_marina_x\nقناة سهرات @saharat_x | للإعلان راسل @saharat_desk_x', 'sara_marina_x'],
    ['Spanish, a piece of the name', 'Lola 25. Telegram: lola_vlc_x\nVía @relax_desk_x · @relax_publicidad', 'lola_vlc_x'],
    ['Ukrainian', 'Віка 22, тг: vika_od_x\nПідписатися: @nich_od_x | Опублікувати оголошення: @nich_desk_x', 'vika_od_x'],
  ])('is not who signs the post for a board: %s', (_, text, contact) => expect(told(text, 'escort').contacts).toEqual([contact]));

  test.each([
    ['French', 'Clara 24 ans. Telegram : clara_lyon_x. Vu sur @lyon_desk_x', 'clara_lyon_x'],
    ['Norwegian', 'Hybel 7500 kr. Telegram: farid_oslo_x. Sett på kanal @hybler_desk_x', 'farid_oslo_x'],
    ['Bulgarian', 'Телеграм: petkova_x1. Видяно в @rabota_desk_x', 'petkova_x1'],
    ['Romanian', 'Angajăm. tg: doina_md_x. Postat în @joburi_desk_x', 'doina_md_x'],
    ['Chinese, pictures', '蜜兒22歲 TG➡azhe_tpe_x 照片取自 @mia_model_x', 'azhe_tpe_x'],
    ['Tajik, who runs the group', 'Telegram: zarina_x1. Администратори гурӯҳ @elonho_x', 'zarina_x1'],
    [
      'Dutch, a word that is a piece of the name',
      'Kamer. Telegram: kamers_fatih_x. Groep: "Kamers" (beheer @daan_beheer)',
      'kamers_fatih_x',
    ],
  ])('is not where the post was seen, nor who runs that place: %s', (_, text, contact) =>
    expect(told(text, 'recruitment').contacts).toEqual([contact]),
  );

  test.each([
    [
      'Mila 22, тг: mila_spb_x\nНаш канал @mila_spb_kanal | Запись через бота @mila_spb_bot',
      ['mila_spb_x', 'mila_spb_kanal', 'mila_spb_bot'],
    ],
    ['Thandi. Telegram: thandi_jozi_x. Join my channel @thandi_jozi_vids for videos', ['thandi_jozi_x', 'thandi_jozi_vids']],
    ['Ελένη 25. Telegram: eleni_ath_x. Το κανάλι μου με φωτό @eleni_ath_photos', ['eleni_ath_x', 'eleni_ath_photos']],
    ['Даша. Тг: dasha_kzn_x\nОператор: @night_desk_24 | Реклама: @kzn_reklama_x', ['dasha_kzn_x', 'night_desk_24']],
    ['Я не салон: тг @kira_msk_x', ['kira_msk_x']],
    ['Tele: roses_x, ons kanaal @roses_channel\nBoeken: @roses_desk_x', ['roses_x', 'roses_channel', 'roses_desk_x']],
  ])("is the advertiser's own channel, bot or desk: %j", (text, contacts) => expect(told(text, 'escort').contacts).toEqual(contacts));

  test('is the one left when all the others are told to be of others', () => {
    const text =
      'Робота в Польщі. Координатор Ніна @nina_desk_2x (акаунт @nina_desk_x заблокували)\nПідписатися: @robota_x1 | Реклама: @rzk_ads_x';
    expect(told(text, 'recruitment').contacts).toEqual(['nina_desk_2x']);
  });

  test('speaks for the name beside it that shares a piece with it', () => {
    const text = 'tasas en @cambiosmarlon_x (canal) y me escriben a @marlon_cambios1 ó al 0412-1234512';
    expect(told(text).contacts).toEqual(['cambiosmarlon_x', 'marlon_cambios1']);
  });
});

describe('a bare @name that is only spoken of', () => {
  test.each([
    ['thanks', 'Cheers @john_fisher_uk for sharing!'],
    ['thanks, Malagasy', "Misaotra @rado_sary_x tamin'ny sary."],
    ['spoken to', '@hans_meier77 ich sehe das anders als du'],
    ['spoken to, Turkish', '@ahmet_yilmaz34 haklısın kardeşim'],
    ['among the words of a sentence', 'Souhlasím s @petr_brno77 úplně ve všem'],
    ['without spaces', '今天和 @xiaoming_88x 去吃饭'],
    ['a picture', 'Road closed until 18:00. Video: @drone_oslo_x'],
    ['a picture, Thai', 'น้ำท่วมถนน ภาพ: @somchai_cam_x'],
    ['a moderator', 'Please close this thread. Moderator: @river_mod_x'],
    ['a newsroom', 'Storm warning for Sunday. Follow us 👉 @city_news_leeds'],
    ['a newsroom, Uzbek', "Yomg'ir yog'di. Kanalimizga obuna bo'ling 👉 @shahar_xabarlar_x"],
    ['a bot for reports', 'Send your news to @leeds_tips_bot'],
    ['a review', 'Review by @night_owl_77: clean, polite'],
    ['a call to all of a server', '@everyone rules: be nice. Ticket bot: @ticket_tool_x'],
    ['a sign that warns', 'Only this account!\n🚫 @lily_leeds_copy'],
  ])('%s', (_, text) => {
    const { contacts, stops } = told(text);
    expect(contacts).toEqual([]);
    expect(stops).toHaveLength(1);
  });

  test('in a forum needs more than in an ad for company', () => {
    expect(told('Yesterday I was there again with @lily_leeds_x', 'forum').contacts).toEqual([]);
    expect(told('Yesterday I was there again with @lily_leeds_x', 'escort').contacts).toEqual(['lily_leeds_x']);
  });

  test('leaves nobody to reach behind the channel of a newsroom', () => {
    const news = 'Lorry fire on the M62. Pics: @west_clips_x. More news 👉 t.me/northern_newswire_x';
    expect(told(news)).toEqual({ contacts: [], stops: ['west_clips_x', 'northern_newswire_x'] });
    expect(told('Our channel t.me/leeds_girls_x, book with @leeds_desk_x').contacts).toEqual(['leeds_girls_x', 'leeds_desk_x']);
  });
});

describe('the channel of an advertiser', () => {
  test('is hers where it is one with photos and called like another contact', () =>
    expect(told('Flat by the sea. harbourflat.lets@mail.example\nKanal mit Fotos @harbourflat_foto7').contacts).toEqual([
      'harbourflat_foto7',
    ]));

  test('is nobody’s contact where nothing else is called like it', () =>
    expect(told('Flat by the sea. info@mail.example\nKanal mit Fotos @coast_news_foto7').contacts).toEqual([]));
});
