import { describe, expect, test } from 'vitest';
import { handlesOf, valuesOf } from './values-of.ts';

describe('readHandles() on e-mail addresses', () => {
  test.each([
    ['jane (at) example (dot) org', 'jane@example.org'],
    ['jane[at]example[punt]org', 'jane@example.org'],
    ['jane arroba example punto org', 'jane@example.org'],
    ['jane собака example точка org', 'jane@example.org'],
    ['jane małpa example kropka org', 'jane@example.org'],
    ['jane zavináč example tečka org', 'jane@example.org'],
    ['jane kukac example pont org', 'jane@example.org'],
    ['jane chiocciola example punto org', 'jane@example.org'],
    ['jane＠example．org', 'jane@example.org'],
    ['mailto:Jane@Example.org?subject=x', 'jane@example.org'],
    ['anna (at) example.org', 'anna@example.org'],
    ['anna[at]example[dot]org', 'anna@example.org'],
    ['anna AT gmail DOT com', 'anna@gmail.com'],
    ['email: anna at example dot org', 'anna@example.org'],
    ['anna.bell22 at gmail.com', 'anna.bell22@gmail.com'],
    ['anna @ example.org', 'anna@example.org'],
    ['anna@example .org', 'anna@example.org'],
    ['anna apenstaartje example punt nl', 'anna@example.nl'],
    ['anna arobase example point fr', 'anna@example.fr'],
    ['anna klammeraffe example punkt de', 'anna@example.de'],
    ['anna равлик example крапка net', 'anna@example.net'],
    ['anna παπάκι example τελεία gr', 'anna@example.gr'],
    ['anna@example,com', 'anna@example.com'],
    ['anna\u200b@example.org', 'anna@example.org'],
    ['anna dot bell at gmail dot com', 'anna.bell@gmail.com'],
    // Providers in pieces, a number apart, letters apart.
    ['anna22 {at} hot mail {dot} co {dot} uk', 'anna22@hotmail.co.uk'],
    ['anna.bell[at]ya-hoo[.]com', 'anna.bell@yahoo.com'],
    ['anna dot bell 88 at g mail dot com', 'anna.bell88@gmail.com'],
    ['anna dot bell 88 @ out look dot com dot au', 'anna.bell88@outlook.com.au'],
    ['anna punto bell arroba out look punto es', 'anna.bell@outlook.es'],
    ['a n n a  dot  bell  dot 61   @   G M A I L   dot  c o m', 'anna.bell.61@gmail.com'],
    ['anna [ at ] example [ dot ] co [ dot ] uk', 'anna@example.co.uk'],
    ['anna(a)example.org', 'anna@example.org'],
    ['anna 艾特 example 点 com', 'anna@example.com'],
    ['write to anna@example.test.', 'anna@example.test'],
    ['anna@münchen.example', 'anna@xn--mnchen-3ya.example'],
    ['anna krøllalfa example punktum org', 'anna@example.org'],
    ['anna골뱅이example점com', 'anna@example.com'],
    ['anna艾特example点com 谢谢', 'anna@example.com'],
    ['anna アットマーク example ドット com', 'anna@example.com'],
    ['anna собака мейл точка ру', 'anna@mail.ru'],
    ['anna آت جيميل نقطة كوم', 'anna@gmail.com'],
    ['anna at the rate gmail dot com', 'anna@gmail.com'],
    ['anna underscore bell at gmail dot com', 'anna_bell@gmail.com'],
    ['anna podkreślnik bell małpa example kropka org', 'anna_bell@example.org'],
    ['anna aláhúzás bell kukac level kötőjel posta pont example', 'anna_bell@level-posta.example'],
    ['anna.bell (at) gmail', 'anna.bell@gmail.com'],
    ['a n n a @ e x a m p l e . o r g', 'anna@example.org'],
    ['anna☆example.org（☆を@に）', 'anna@example.org'],
    ['anna#example.org (# = @)', 'anna@example.org'],
    ['annaATexampleDOTorg', 'anna@example.org'],
    ['anna22 gmail.com', 'anna22@gmail.com'],
    ['anna@mail ru', 'anna@mail.ru'],
    ['anna@yandex,ru', 'anna@yandex.ru'],
    ['anna @inbox.example', 'anna@inbox.example'],
  ])('reads %s', (text, value) => {
    expect(valuesOf('email', text)).toEqual([value]);
  });

  test.each([
    'meet me at example dot com lane',
    'the girls look at g mail all day, meet at hot mail house',
    't r y @ m e, 3 5 7 @ 8 9 0',
    'price 100@hour',
    'foto@2x.png',
    'I live in Amsterdam.My place is nice',
    'new at it. com on',
    'see you @ hotel in town',
    'email on request',
    '.@.com',
    '@@@@',
    'anna.bell . Prices @ 100. no discount',
    'rooms @ 50. it is near',
    'собака на даче, точка ру и ком',
    'ANTIDOTE at DOT com',
    'a b c @ d e f',
    'use * for @ in prices: 5*7',
    'clonato @sofia.makeup_roma chiede soldi',
    'git clone git@code.example:demo/theme.git',
    'foto di @gianluca.photos',
    'pay 50 @ studio.com',
    'my gmail.com',
  ])('takes nothing from %s', (text) => {
    expect(valuesOf('email', text)).toEqual([]);
  });

  test('a provider of mail is no site of the advertiser', () => {
    expect(valuesOf('url', 'write to my gmail.com or see anna.example')).toEqual(['anna.example']);
  });

  test('calls spelled addresses obfuscated, plain ones not', () => {
    expect(handlesOf('email', 'jane@example.org')[0]?.obfuscated).toBe(false);
    expect(handlesOf('email', 'jane (at) example (dot) org')[0]?.obfuscated).toBe(true);
    expect(handlesOf('email', 'jane＠example．org')[0]?.obfuscated).toBe(true);
  });
});
