import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/model/category.ts';
import { isToldOfOthers } from '../../../src/extract/handles/told-of-others.ts';

function isTold(text: string, category?: Category): boolean {
  const lower = text.toLowerCase();
  const start = lower.indexOf('@anna_bell');
  return isToldOfOthers(lower, { start, end: start + '@anna_bell'.length }, category);
}

describe('isToldOfOthers()', () => {
  test.each([
    'Su telegram un certo @anna_bell mi ha chiesto foto',
    'Jakiś @anna_bell z telegrama',
    'today some guy @anna_bell asked for a deposit',
    'I got a message from @anna_bell on telegram',
    'Мені написав @anna_bell в телеграмі, пропонує роботу',
    'Recebi mensagem de @anna_bell no telegram',
    'A man claiming to be an agent (@anna_bell) offered me a job',
    'ada yg ngaku admin di tele @anna_bell',
    'Has anyone dealt with @anna_bell on telegram?',
    'کسی چیزی از @anna_bell گرفته؟ گفتند کلاهبرداری است',
  ])('tells of somebody else: %j', (text) => expect(isTold(text)).toBe(true));

  test.each([
    'For those who messaged me before: my new telegram is @anna_bell',
    'Кто мне написал вчера, пишите ещё раз в тг @anna_bell',
    'Beware of people pretending to be me, only telegram @anna_bell',
    'People pretend to be me and only @anna_bell is mine',
    'Anyone up for fun tonight? telegram @anna_bell',
    'anyone wants to chat on telegram @anna_bell ?',
    'Does anyone know a room to rent? message me on telegram @anna_bell',
    '문의는 텔레 @anna_bell 에게 연락주세요',
    'Schreibt mir auf telegram @anna_bell',
  ])('tells of nobody else: %j', (text) => expect(isTold(text)).toBe(false));

  test('asks of nobody in an ad for dating', () => expect(isTold('Has anyone dealt with @anna_bell on telegram?', 'dating')).toBe(false));
});
