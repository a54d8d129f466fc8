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
    ['anna [ at ] example [ dot ] co [ dot ] uk', 'anna@example.co.uk'],
    ['anna(a)example.org', 'anna@example.org'],
    ['anna 艾特 example 点 com', 'anna@example.com'],
    ['write to anna@example.test.', 'anna@example.test'],
    ['anna@münchen.example', 'anna@xn--mnchen-3ya.example'],
  ])('reads %s', (text, value) => {
    expect(valuesOf('email', text)).toEqual([value]);
  });

  test.each([
    'meet me at example dot com lane',
    'price 100@hour',
    'foto@2x.png',
    'I live in Amsterdam.My place is nice',
    'new at it. com on',
    'see you @ hotel in town',
    'email on request',
    '.@.com',
    '@@@@',
  ])('takes nothing from %s', (text) => {
    expect(valuesOf('email', text)).toEqual([]);
  });

  test('calls spelled addresses obfuscated, plain ones not', () => {
    expect(handlesOf('email', 'jane@example.org')[0]?.obfuscated).toBe(false);
    expect(handlesOf('email', 'jane (at) example (dot) org')[0]?.obfuscated).toBe(true);
    expect(handlesOf('email', 'jane＠example．org')[0]?.obfuscated).toBe(true);
  });
});
