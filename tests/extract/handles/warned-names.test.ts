import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../src/extract/read-record.ts';

const contacts = (text: string): string[] =>
  readTextRecord({ text })
    .handles.filter(({ stop }) => !stop)
    .map(({ value }) => value);

describe('warnedNames()', () => {
  test.each([
    "On n'est pas @lola_leeds",
    'Nejsem @lola_leeds',
    'ماشي صالون ديال @lola_leeds',
    '후기방장 @lola_leeds 과는 무관',
    'Nie je to moje, som ina. Nie som @lola_leeds',
    'Beware of the fake profile @lola_leeds, it is not me',
    'não é @lola_leeds, esse é golpe',
    'Prenez garde aux faux agents comme @lola_leeds',
    'pa voye kòb bay @lola_leeds se pa mwen',
    'Impersonator @lola_leeds, avoid!!!',
    'Ojo: hay un perfil falso que usa mis fotos en Telegram, @lola_leeds, y pide 50 €. NO soy yo.',
    'Somebody writes to you as @lola_leeds on telegram. That is not me!',
    'anyone offering a date on telegram is a catfish — t.me/lola_leeds ≠ me',
    'DİKKAT ⚠️ @lola_leeds adlı hesap sahte!',
    'Occhio al profilo clonato @lola_leeds: chiede ricariche a nome mio',
    'Vigyázzatok a @lola_leeds csatornával, lehúzós',
    'Pozor na falošný profil @lola_leeds, fotky sú moje',
    'Не сме свързани с @lola_leeds',
    'Προσοχή στο @lola_leeds, ζητάει προκαταβολή',
    'Кидала! Юзер @lola_leeds берёт задаток',
    'Cảnh báo lừa đảo: nick Lola và tele @lola_leeds nhận cọc xong chặn luôn',
    '【注意喚起】@lola_leeds というアカウントは詐欺です',
    "ne passez pas par @lola_leeds, ce n'est pas nous",
    'old account @lola_leeds banned, new one soon',
    'мой старый ник @lola_leeds не пишите туда',
    '别加那个飞机 lola_leeds，骗定金300的',
  ])('whoever is warned of is shown and not linked: %s', (text) => {
    expect(contacts(text)).toEqual([]);
    expect(readTextRecord({ text }).handles.map(({ value, stop }) => [value, stop])).toEqual([['lola_leeds', true]]);
  });

  test.each([
    'No fakes, only real! telegram @lola_leeds',
    'tele: lola_leeds (dont message @lola_leeds_xx its a scammer)',
    'ทวิต @lola_leeds แอคปลอม @lola_leeds_xx อย่าหลงเชื่อ',
    '라인 suji88 텔레 @lola_leeds 사칭 @lola_leeds_xx 주의',
    'просто так не пишите telegram @lola_leeds',
    'nie dzwonić, pisać @lola_leeds',
    'No fakes: @lola_leeds',
    'nouveau tg @lola_leeds, insta est piraté',
    'Beware of scammers, my only account is @lola_leeds',
    'Beware of fake profiles! Write me on telegram @lola_leeds',
    'Scammers stay away. Telegram @lola_leeds',
    'Мошенников прошу не беспокоить тг @lola_leeds',
    'Осторожно мошенники! Мой единственный аккаунт @lola_leeds',
    'Dolandırıcı değilim telegram @lola_leeds',
    'tg @lola_leeds мошенников в блок',
    'ไม่โกง ของจริง telegram @lola_leeds',
    '사기 아닙니다 텔레 @lola_leeds',
    'Avoid disappointment, book early: telegram @lola_leeds',
    'My old account was hacked, new one telegram @lola_leeds',
    'telegram @lola_leeds, nothing to do with agencies',
    'тг @lola_leeds, остальные аккаунты не мои',
    "mon telegram @lola_leeds, les autres c'est pas moi",
    'tele @lola_leeds, akun lain bukan saya',
  ])('an ad that speaks of fraud keeps its contact: %s', (text) => {
    expect(contacts(text)).toContain('lola_leeds');
  });

  test.each([
    ['no me escribas al @lola_ex_1 ese es mi ex. mi tg @lola_leeds', 'lola_ex_1'],
    ['новый тг @lola_leeds, старый @lola_old_1 удалён', 'lola_old_1'],
    ['ห้ามทัก @lola_old_1 นะ telegram @lola_leeds', 'lola_old_1'],
    ['Telegram @lola_leeds. Mos me ngaterroni me @lola_old_1', 'lola_old_1'],
    ['fakes: @lola_old_2 @lola_old_1. real tg @lola_leeds', 'lola_old_1'],
    ['Telegram @lola_leeds, whoever runs @lola_old_1 is using my pics', 'lola_old_1'],
    ['tg @lola_leeds (formerly @lola_old_1)', 'lola_old_1'],
    ['früher @lola_old_1, jetzt Telegram @lola_leeds', 'lola_old_1'],
    ['Predtým som mala @lola_old_1, ten už neplatí. tg lola_leeds', 'lola_old_1'],
    ['telegram lola_leeds, eskiden @lola_old_1 idim', 'lola_old_1'],
    ['стари ми је блокиран (@lola_old_1), пишите на телеграм lola_leeds', 'lola_old_1'],
    ['tg: lola_leeds, chi mi cerca su @lola_old_1: è chiuso', 'lola_old_1'],
    ['Telegram @lola_leeds, @lola_old_1 gibt es nicht mehr', 'lola_old_1'],
    ['tg lola_leeds. PS someone is using my pix as @lola_old_1', 'lola_old_1'],
    ['une fille utilise mes photos sous @lola_old_1, mon tg lola_leeds', 'lola_old_1'],
    ['telegram lola_leeds. Cảnh giác nick giả @lola_old_1', 'lola_old_1'],
    ['tg lola_leeds. celle qui demande des coupons c’est pas moi (@lola_old_1)', 'lola_old_1'],
    ['tg lola_leeds. NOT on insta - @lola_old_1 has nicked my pics', 'lola_old_1'],
    ['telegram lola_leeds. Hindi ako si @lola_old_1', 'lola_old_1'],
    ['telegram lola_leeds. No soy la de @lola_old_1, esa roba', 'lola_old_1'],
    ['tg lola_leeds. Not connected with @lola_old_1', 'lola_old_1'],
    ['tg lola_leeds, каталог t.me/lola_old_1 — это площадка, вопросы им не слать', 'lola_old_1'],
    ['tg lola_leeds. insta @lola_old_1 is een of ander meisje dat er niks mee te maken heeft', 'lola_old_1'],
    ['tg lola_leeds. Ta druga (@lola_old_1) to naciągaczka', 'lola_old_1'],
    ['텔레 lola_leeds (사칭 많음: @lola_old_1)', 'lola_old_1'],
    ['mail lola_leeds@poste.test Beware of fake agents using lola_old_1@poste.test', 'lola_old_1@poste.test'],
  ])('an account that one is told not to write to, or that is no more, is no contact beside another: %s', (text, other) => {
    expect(contacts(text).some((value) => value.startsWith('lola_leeds'))).toBe(true);
    expect(contacts(text)).not.toContain(other);
  });

  test.each([
    'tg @lola_leeds, old one got banned. snap lola_old_1',
    'tg @lola_leeds. Not a catfish, snap lola_old_1. No soy yo la de la foto.',
    'formerly Anna, now @lola_leeds, snap lola_old_1',
    'antes de venir escribe a @lola_leeds, snap lola_old_1',
    'Telegram @lola_leeds, nicht mehr als 2 Personen, snap lola_old_1',
    'Telegram @lola_leeds no longer on snap, insta lola_old_1',
    'old tg is banned (new @lola_leeds) snap lola_old_1',
    'someone stole my pics, write me only on @lola_leeds or tg lola_old_1',
    'Beware of scammers calling themselves Anna, telegram @lola_leeds, snap lola_old_1',
  ])('what is said of another account leaves the new one: %s', (text) => {
    expect(contacts(text)).toEqual(expect.arrayContaining(['lola_leeds', 'lola_old_1']));
  });

  test("who made a picture is no contact where a list of them stands; the advertiser's pictures are", () => {
    expect(contacts('Foto @gianluca_scatti, trucco @vale_trucco, abito @atelier_nonna. Grazie a tutte')).toEqual([]);
    expect(contacts('Более 100 фото. Больше фото: @lola_leeds')).toEqual(['lola_leeds']);
  });

  test.each([
    'inspired by @lola_leeds',
    'a fan of @lola_leeds',
    'repost from @lola_leeds',
    'scammer alert @lola_leeds',
    'платье от @lola_leeds',
  ])('a name of somebody else is no contact: %s', (text) => expect(contacts(text)).toEqual([]));

  test('OF before a name is OnlyFans where it stands for itself', () => {
    expect(contacts('OF @lola_leeds')).toEqual(['lola_leeds']);
    expect(contacts('of: lola_leeds')).toEqual(['lola_leeds']);
  });

  test('a name before a bracket with words is a name; a rule of a style sheet is none', () => {
    expect(contacts('Admins: @berlin_desk_one (ads), @berlin_desk_two (reports)')).toEqual(['berlin_desk_one', 'berlin_desk_two']);
    expect(contacts('@media (max-width: 30em) { } @keyframes_x{ } @Injectable_({ })')).toEqual([]);
  });
});
