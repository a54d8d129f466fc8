import { describe, expect, test } from 'vitest';
import { readJobFields } from '../../../src/extract/fields/read-job-fields.ts';
import { contextOf } from './text-context.ts';

const context = contextOf('NL');

describe('readJobFields()', () => {
  test.each([
    ['Employer: Example BV\nSalary: 12 EUR/h', 'Example BV', '12 EUR/h'],
    ['Werkgever: Voorbeeld BV\nSalaris: 2200 euro', 'Voorbeeld BV', '2200 euro'],
    ['Arbeitgeber: Muster GmbH\nLohn: 13 €/Std', 'Muster GmbH', '13 €/Std'],
    ['Работодатель: ООО Пример\nЗарплата: 60 000 руб.', 'ООО Пример', '60 000 руб.'],
    ['Công ty: Ví Dụ\nLương: 15 triệu', 'Ví Dụ', '15 triệu'],
    ['Empresa: Ejemplo SL\nSueldo: 1200 €', 'Ejemplo SL', '1200 €'],
  ])('reads labelled lines: %s', (text, employer, salary) => {
    const fields = readJobFields([], text, context);
    expect(fields.employer?.value).toBe(employer);
    expect(fields.salary?.value).toBe(salary);
    expect(text.slice(fields.employer?.start, fields.employer?.end)).toBe(employer);
  });

  test.each([
    'Accommodation provided.',
    'wij regelen huisvesting',
    'Unterkunft wird gestellt',
    'logement fourni',
    'alojamiento incluido',
    'zapewniamy zakwaterowanie',
    'szállást biztosítunk',
    'oferim cazare',
    'осигуряваме настаняване',
    'жилье предоставляется',
    'надаємо житло',
    'ubytování zajištěno',
    'bao ăn ở',
    '包吃住',
    'มีที่พักให้',
    'السكن مؤمن',
    'konaklama dahil',
    'tempat tinggal disediakan',
    'Accommodation: yes',
    'Zakwaterowanie: tak',
  ])('says accommodation is given: %s', (text) => {
    expect(readJobFields([], text, context).accommodation).toBe('yes');
  });

  test.each(['no accommodation', 'geen huisvesting', 'ohne Unterkunft', 'bez zakwaterowania', 'без жилья', 'Accommodation: no'])(
    'says accommodation is not given: %s',
    (text) => {
      expect(readJobFields([], text, context).accommodation).toBe('no');
    },
  );

  test.each(['we pay your ticket', 'reiskosten vergoed', 'билет оплачиваем', 'bao vé máy bay', '包机票', 'transport asigurat'])(
    'says travel is paid: %s',
    (text) => {
      expect(readJobFields([], text, context).travelPaid).toBe('yes');
    },
  );

  test('leaves open what is not said', () => {
    expect(readJobFields([], 'Cleaner wanted', context)).toEqual({
      accommodation: 'not-stated',
      travelPaid: 'not-stated',
      meals: 'not-stated',
      visaHelp: 'not-stated',
    });
  });

  test('lets the pairs of the page outweigh its text', () => {
    const pair = {
      label: 'Employer',
      value: { value: 'Page BV', where: 'text', start: 0, end: 7, raw: 'Page BV', by: 'label@1' },
    } as const;
    expect(readJobFields([pair], 'Employer: Text BV', context).employer?.value).toBe('Page BV');
  });

  test.each([
    'Free meals and a bed',
    'inclusief maaltijden',
    'freie Verpflegung',
    'nourri logé',
    'comida incluida',
    'alimentação incluída',
    'vitto e alloggio',
    'darmowe wyżywienie',
    'stravování zajištěno',
    'cazare și masă',
    'осигурена храна',
    'питание бесплатно',
    'безкоштовне харчування',
    'yemek bizden',
    'bao ăn ở',
    '包吃包住',
    'มีอาหารให้',
    'السكن والطعام مجانا',
    'makan ditanggung',
    '숙식 제공',
    'まかない付き',
    'Meals: yes',
  ])('says meals are given: %s', (text) => {
    expect(readJobFields([], text, context).meals).toBe('yes');
  });

  test.each(['meals not included', 'ohne Verpflegung', 'sin comida', 'bez wyżywienia', 'без питания', 'tanpa makan', '不包吃'])(
    'says meals are not given: %s',
    (text) => {
      expect(readJobFields([], text, context).meals).toBe('no');
    },
  );

  test.each([
    'visa sponsorship',
    'wij regelen het visum',
    'wir besorgen das Visum',
    'aide au visa',
    'tramitamos visado',
    'tratamos do visto',
    'pomagamy w uzyskaniu wizy',
    'vízumot intézünk',
    'ajutăm cu viza',
    'оформляем визу',
    'допоможемо з візою',
    'vize bizden',
    'hỗ trợ visa',
    '代办签证',
    'ทำวีซ่าให้',
    'الفيزا علينا',
    'visa ditanggung',
    'ビザサポート',
  ])('says help with a visa is given: %s', (text) => {
    expect(readJobFields([], text, context).visaHelp).toBe('yes');
  });

  test.each(['no visa sponsorship', 'визу не делаем', '不提供签证'])('says help with a visa is not given: %s', (text) => {
    expect(readJobFields([], text, context).visaHelp).toBe('no');
  });

  test.each([
    'Valid visa required',
    'waiter for a restaurant, food service experience',
    'travel agency, visas for tourists',
    'Koch für deutsche Küche',
  ])('leaves meals and visa open: %s', (text) => {
    expect(readJobFields([], text, context)).toMatchObject({ meals: 'not-stated', visaHelp: 'not-stated' });
  });
});
