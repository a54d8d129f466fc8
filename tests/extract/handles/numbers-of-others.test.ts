import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';
import { valuesOf } from './values-of.ts';

// Numbers of ads, firms, parcels and vehicles, measures and hours that would be valid phone numbers: what stands beside them tells.
describe('readHandles() on numbers that nobody calls', () => {
  test.each([
    ['SG', 'en', 'Ad 81234567 boosted until 30 Nov'],
    ['SE', 'sv', 'Annons 0701234567. Emma 24'],
    ['EE', 'et', 'Kuulutus 5123450, vaadatud 301 korda'],
    ['RO', 'ro', 'Anunț ID 0712345678'],
    ['TH', 'th', 'ประกาศ 0812345678'],
    ['DE', 'de', 'Chiffre 0221-4710'],
    ['DE', 'de', 'Chiffre KA-0721-512-34'],
    ['DE', 'de', '030-23125-Teilenummern'],
    ['DE', 'de', 'Rg-Nr. 2026-0151-2345'],
    ['BY', 'ru', 'УНП 294911911'],
    ['EE', 'et', 'Reg.kood 51234567'],
    ['RS', 'sr', 'MB 60123456, konkurs važi'],
    ['TH', 'th', 'เลขพัสดุ TH0812345671'],
    ['CZ', 'cs', 'zásilka DR601123456CZ'],
    ['FR', 'fr', 'Lot n° 0612345678'],
    ['HU', 'hu', 'alvázszám TSMMZC21S00201234'],
    ['JP', 'ja', 'ゆき(25)T160 B84(C) W57 H85'],
    ['DE', 'de', 'WhatsApp-Gruppe ist voll (1024/1024)'],
    ['TH', 'th', '18.00–02.00 ติดต่อ'],
    ['DE', 'de', 'S1 S2 S3 S8 Isartor'],
    ['NL', 'nl', 'maat M 40/42 L 44/46'],
    ['GB', 'en', 'Train 10.04 10.34 11.04 11.34'],
    ['DE', 'de', 'Standort 04177 · 212 Aufrufe'],
    ['GB', 'en', 'ref LS1-07400123456'],
    ['KW', 'ar', 'قرار رقم 2214/2026'],
    ['ES', 'es', 'autorización 04/0021/19 — CIF B99000112'],
    ['AT', 'de', 'Lotto 6 aus 45, Ziehung vom Sonntag: 06 – 12 – 23 – 34 – 41 – 45'],
    ['CN', 'zh', '双色球 红球01 13 12 23 26 29 蓝球08'],
    ['BE', 'fr', 'Aide-soignante, code 5-04500-12-345'],
    ['RW', 'rw', 'Inzu, ikibanza 1/03/07/02/3456'],
    ['AT', 'de', '51.01713-9200 Lager 40 €'],
    ['ES', 'es', 'resguardo 612345678'],
    ['VN', 'vi', 'MST shop 0312345678'],
    ['BE', 'nl', 'Gevonden: sleutelbos, label 0450-00-1234'],
  ])('%s %s %j', (country, language, text) => expect(valuesOf('phone', text, { country, language })).toEqual([]));

  test.each([
    ['SE', 'sv', 'Annons: ring 070 123 45 67', '+46701234567'],
    ['FR', 'fr', 'loto fini, appelle 06 12 34 56 78', '+33612345678'],
    ['MY', 'ms', 'Kak Ros 012-345 6789', '+60123456789'],
    ['CI', 'fr', 'Awa 01+23+45+6789', '+2250123456789'],
    ['WS', 'en', 'Vili mai i le 72 12345', '+6857212345'],
    ['YE', 'ar', 'التواصل ٧١٢ ٣٤٥ ٦٧٨', '+967712345678'],
    ['CO', 'es', 'tres.dos.uno.123.45.67', '+573211234567'],
    ['CO', 'es', 'cédula en mano 😈 321 123 4567', '+573211234567'],
    ['TM', 'tk', 'Tel 8 altmyş alty 12 34 56', '+99366123456'],
    ['CA', 'en', 'new # same girl >> 4l6 555 OlO9 << 160 hr', '+14165550109'],
    ['US', 'en', 'hit my line → 4O4.5S5.Ol39', '+14045550139'],
    ['US', 'en', '2O1~555~OI23', '+12015550123'],
    ['JP', 'ja', '〇九〇-一二三四-五六七八', '+819012345678'],
    ['RO', 'ro', 'zero șapte doisprezece zero treizeci și patru cinci sute șaizeci și șapte', '+40712034567'],
    ['GB', 'en', 'My profile: 07400 123456', '+447400123456'],
    ['DE', 'de', 'Kontakt zur Anzeige: 01512 3456789', '+4915123456789'],
    ['GB', 'en', 'no voice call\nWhatsApp 07400 123456', '+447400123456'],
    ['NL', 'nl', 'O6 - I2 . 34 * 56 / 78', '+31612345678'],
    ['NL', 'nl', '06 + 12 + 34 + 56 + 78', '+31612345678'],
    ['BY', 'ru', '8 029 491-19-11', '+375294911911'],
    ['BY', 'ru', '029 491-19-11', '+375294911911'],
    ['LT', 'lt', '8 612 34567', '+37061234567'],
    ['AR', 'es', 'Wsp 11 2345-6789', '+5491123456789'],
    ['AR', 'es', 'tel 11 2345-6789', '+541123456789'],
    ['HU', 'hu', 'húsz-egyszázhuszonhárom-negyvenöt-hatvanhét', '+36201234567'],
    ['US', 'en', '213 call 373 me 42 now 53', '+12133734253'],
    ['JP', 'ja', 'でんわ ゼロ九ゼロ の 一二三四 の 五六七八', '+819012345678'],
    ['KR', 'ko', '직통 O1O.2OOO.OOOO', '+821020000000'],
    ['LV', 'lv', 'div viens - divdesmit trīs - četrdesmit pieci - sešdesmit septiņi', '+37121234567'],
    ['IN', 'en', 'no: 81two3 4five6 7eight9', '+918123456789'],
    ['CA', 'en', '23  78o sss oIo7  160hh', '+17805550107'],
    ['AO', 'pt', '11 anos de carta. 923 123 456', '+244923123456'],
    ['BD', 'bn', 'যোগাযোগ 1812345678', '+8801812345678'],
  ])('%s %s %j', (country, language, text, value) => expect(valuesOf('phone', text, { country, language })).toEqual([value]));
});

/** The numbers of a text that are linked, and those that are shown as stop handles. */
function numbersOf(text: string, country: string): { linked: string[]; stopped: string[] } {
  const phones = readTextRecord({ text, country }).handles.filter(({ kind }) => kind === 'phone');
  return {
    linked: phones.filter(({ stop }) => !stop).map(({ value }) => value),
    stopped: phones.filter(({ stop }) => stop).map(({ value }) => value),
  };
}

describe('numbersOfOthers()', () => {
  test.each([
    ['US', 'Scam alert: girl posting w/ number 313-555-0109 asks for deposits', '+13135550109'],
    ['PL', 'Uwaga oszust! Jego numer to 512 345 678, bierze zaliczki', '+48512345678'],
    ['RU', 'Осторожно, мошенница! её номер 8 912 345-67-89, берёт предоплату', '+79123456789'],
    ['FI', 'Varoitus! numero 041 2345678 huijaa vuokra-asunnoilla', '+358412345678'],
    ['VN', 'Cảnh báo: sđt 0912345678 là lừa đảo đặt cọc', '+84912345678'],
    ['ES', 'Cuidado, el 612 34 56 78 es una estafa', '+34612345678'],
    ['FR', 'Attention aux fausses offres !! Un certain Moussa (tel 06 12 34 56 78) prend 500 €', '+33612345678'],
    ['ES', 'OJO: una tal "Sofi" pide Bizum al 612 34 56 78 y desaparece. Ya denuncié a la policía', '+34612345678'],
    ['GB', 'Ugly mug: 07400 123456, short guy, refused to pay, got aggressive', '+447400123456'],
    ['TR', 'DİKKAT! 0532 123 45 67 numaralı kişi kapora isteyip engelliyor. Paylaşın', '+905321234567'],
    ['TH', 'เตือนภัย เบอร์ 081-234-5678 ให้โอนมัดจำแล้วบล็อก แจ้งความแล้ว', '+66812345678'],
    ['SA', 'تحذير هذا الرقم 0512345678 يطلب عربون ثم يحظر', '+966512345678'],
    ['RU', 'Девочки, в ЧС: тел 8 912 345-67-89, не заплатил за час', '+79123456789'],
    ['DE', 'Kennt wer die 01512 3456789? Hat mich versetzt und das Geld behalten', '+4915123456789'],
    ['US', 'got a call from 213-373-4253 claiming to be the IRS lol', '+12133734253'],
    ['ZA', 'Do NOT send money to 071 123 4567 . That person is not Kim', '+27711234567'],
    ['US', 'wrong number. stop calling 213-373-4253 looking for Candy', '+12133734253'],
    ['GB', 'Missing since Friday. Call detectives at 07400 123456', '+447400123456'],
    ['GB', 'Missing since Friday, last seen in a grey coat. Detective line 07400 123456', '+447400123456'],
    ['FI', 'Onko muille soittanut 041 2345678? Sanoi olevansa pankista', '+358412345678'],
    ['SA', 'تحذير من الرقم 0512345678 يدعي انه من البنك', '+966512345678'],
    ['CN', '有人接到过 131 2345 6789 吗？说是快递理赔', '+8613123456789'],
    ['ES', 'Ana, Elche. Un cliente me dejó este número 612 345 678 y se olvidó la cartera', '+34612345678'],
    ['GB', 'Had a text from 07400 123456 about a parcel - it is a SCAM, delete it', '+447400123456'],
    ['ZA', 'Ads with landlines will be removed. Report abuse on 071 123 4567 (office hours)', '+27711234567'],
    ['KR', '010-2000-0000 이 번호로 은행 사칭 문자 왔어요', '+821020000000'],
    ['UA', 'Номер 0501234567 в чорний список! Збирає на картку, звіту нуль', '+380501234567'],
    ['GB', 'Not to be confused with the one on 07400 123456 who is a scammer', '+447400123456'],
    ['DE', 'Achtung: die 01512 3456789 gehört nicht mehr mir!! Neue Nummer folgt', '+4915123456789'],
  ])('of whom a warning speaks is shown and not linked: %s %s', (country, text, value) =>
    expect(numbersOf(text, country)).toEqual({ linked: [], stopped: [value] }),
  );

  test.each([
    ['US', 'the 816-555-0103 is NOT mine anymore. new one 816-555-0171', '+18165550171', '+18165550103'],
    ['CA', 'Serena 343 555 0123, dont txt 343-555-0199 thats my landlord', '+13435550123', '+13435550199'],
    ['IT', 'il vecchio numero 347 123 4567 non va più, nuovo 348 123 4567', '+393481234567', '+393471234567'],
  ])('a number given up is stopped beside another: %s %s', (country, text, linked, stopped) =>
    expect(numbersOf(text, country)).toEqual({ linked: [linked], stopped: [stopped] }),
  );

  test.each([
    ['US', 'my old number is 816-555-0103 text it'],
    ['US', 'dont call 816-555-0103 after 10pm, or 816-555-0171'],
    ['GB', 'Beware of scammers using my pics. My only number is 07400 123456'],
    ['FR', 'Attention aux arnaques, mon numéro est le 06 12 34 56 78'],
    ['DE', 'Achtung! Neu in der Stadt. Ruf an 01512 3456789'],
    ['GB', 'Warning: very addictive! 07400 123456, no fakes, no scam'],
    ['DE', 'Achtung! Neue Nummer! Alte wurde blockiert. Jetzt 01512 3456789 Anna'],
    ['ES', 'Cuidado con las estafas, yo no pido adelanto. Llámame 612 34 56 78, 50 media hora'],
    ['RU', 'Внимание! Новый номер, старый заблокировали. Звоните 8 912 345-67-89 Алина'],
    ['TR', 'Dikkat kapora istemiyorum, sahte ilanlara inanmayın. Ara 0532 123 45 67 Selin'],
    ['GB', "Someone stole my pics and blocks people, reported. I'm the real one: 07400 123456"],
    ['KE', 'Beware of agents who ask for money. We never ask for a fee. Cleaners wanted, call 0712 123456'],
    ['GB', 'Lost dog, reported to police, please share. Call 07400 123456'],
    ['GB', 'a client left me this card. Call 07400 123456, this is no scam'],
    ['AU', '0491 570 156 / wickr is dead so use Session'],
  ])('an ad keeps its numbers: %s %s', (country, text) => expect(numbersOf(text, country).stopped).toEqual([]));
});
