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
    expect(readJobFields([], 'Cleaner wanted', context)).toEqual({ accommodation: 'not-stated', travelPaid: 'not-stated' });
  });

  test('lets the pairs of the page outweigh its text', () => {
    const pair = {
      label: 'Employer',
      value: { value: 'Page BV', where: 'text', start: 0, end: 7, raw: 'Page BV', by: 'label@1' },
    } as const;
    expect(readJobFields([pair], 'Employer: Text BV', context).employer?.value).toBe('Page BV');
  });
});
