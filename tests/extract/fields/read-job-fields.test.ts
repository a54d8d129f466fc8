import { describe, expect, test } from 'vitest';
import { readJobFields } from '../../../src/extract/fields/read-job-fields.ts';
import { findLabelPairs } from '../../../src/extract/fields/find-label-pairs.ts';
import type { LabelPair } from '../../../src/extract/fields/label-pair.ts';
import { readTextRecord } from '../../../src/extract/read-record.ts';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { JobFields } from '../../../src/model/ad.ts';
import type { Provenance } from '../../../src/model/provenance.ts';
import { contextOf } from './text-context.ts';

/** What a text says as `leadline extract` reads it; pairs of the page come first. */
function jobIn(text: string, pairs: readonly LabelPair[] = [], more: Partial<TextContext> = {}): JobFields {
  const prepared = prepareText(text);
  const context = contextOf('NL', { category: 'recruitment', ...more });
  const prices = readPrices(prepared, context);
  const job = readJobFields({ pairs: [...pairs, ...findLabelPairs(text)], text: prepared, prices }, context);
  if (pairs.length === 0) for (const read of Object.values(job).flat()) checkSpan(read, text);
  return job;
}

function checkSpan(read: unknown, text: string): void {
  if (typeof read !== 'object' || read === null) return;
  const { start, end, raw } = read as Provenance;
  expect(text.slice(start, end)).toBe(raw);
}

describe('readJobFields()', () => {
  test.each([
    ['Employer: Example BV\nSalary: 12 EUR/h', 'Example BV', '12 EUR/h'],
    ['Werkgever: Voorbeeld BV\nSalaris: 2200 euro', 'Voorbeeld BV', '2200 euro'],
    ['Arbeitgeber: Muster GmbH\nLohn: 13 €/Std', 'Muster GmbH', '13 €/Std'],
    ['Работодатель: ООО Пример\nЗарплата: 60 000 руб.', 'ООО Пример', '60 000 руб.'],
    ['Công ty: Ví Dụ\nLương: 15 triệu', 'Ví Dụ', '15 triệu'],
    ['Empresa: Ejemplo SL\nSueldo: 1200 €', 'Ejemplo SL', '1200 €'],
  ])('reads labelled lines: %s', (text, employer, salary) => {
    const fields = jobIn(text);
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
    expect(jobIn(text).accommodation).toBe('yes');
  });

  test.each(['no accommodation', 'geen huisvesting', 'ohne Unterkunft', 'bez zakwaterowania', 'без жилья', 'Accommodation: no'])(
    'says accommodation is not given: %s',
    (text) => {
      expect(jobIn(text).accommodation).toBe('no');
    },
  );

  test.each(['we pay your ticket', 'reiskosten vergoed', 'билет оплачиваем', 'bao vé máy bay', '包机票', 'transport asigurat'])(
    'says travel is paid: %s',
    (text) => {
      expect(jobIn(text).travelPaid).toBe('yes');
    },
  );

  test('leaves open what is not said', () => {
    expect(jobIn('Cleaner wanted')).toEqual({
      accommodation: 'not-stated',
      travelPaid: 'not-stated',
      meals: 'not-stated',
      visaHelp: 'not-stated',
      documentsAsked: 'not-stated',
      experienceAsked: 'not-stated',
      languageAsked: 'not-stated',
    });
  });

  test('lets the pairs of the page outweigh its text', () => {
    const pair = {
      label: 'Employer',
      value: { value: 'Page BV', where: 'text', start: 0, end: 7, raw: 'Page BV', by: 'label@1' },
    } as const;
    expect(jobIn('Employer: Text BV', [pair]).employer?.value).toBe('Page BV');
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
    expect(jobIn(text).meals).toBe('yes');
  });

  test.each(['meals not included', 'ohne Verpflegung', 'sin comida', 'bez wyżywienia', 'без питания', 'tanpa makan', '不包吃'])(
    'says meals are not given: %s',
    (text) => {
      expect(jobIn(text).meals).toBe('no');
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
    expect(jobIn(text).visaHelp).toBe('yes');
  });

  test.each(['no visa sponsorship', 'визу не делаем', '不提供签证'])('says help with a visa is not given: %s', (text) => {
    expect(jobIn(text).visaHelp).toBe('no');
  });

  test.each([
    'Valid visa required',
    'waiter for a restaurant, food service experience',
    'travel agency, visas for tourists',
    'Koch für deutsche Küche',
  ])('leaves meals and visa open: %s', (text) => {
    expect(jobIn(text)).toMatchObject({ meals: 'not-stated', visaHelp: 'not-stated' });
  });

  test.each([
    ['Salary: 12 EUR/h', '12 EUR hour'],
    ['Salary: 1500 - 2000 EUR per month', '1500 EUR month..2000 EUR month'],
    ['Salaris: 2200', '2200 EUR '],
    ['Lohn: 13,50 €/Std', '13.5 EUR hour'],
    ['Cleaner, £12.60 per hour, paid weekly', '12.6 GBP hour'],
    ['Earn up to $4,000 a week', '4000 USD week'],
    ['Зарплата: 60 000 руб. в месяц', '60000 RUB month'],
    ['Wynagrodzenie: 30 zł/h', '30 PLN hour'],
    ['Uniform costs 40 EUR', ''],
    ['Deposit 200 EUR for the room', ''],
  ])('reads what is paid: %s', (text, expected) => {
    const { pay, payTo } = jobIn(text);
    const words = [pay, payTo].flatMap((one) =>
      one === undefined ? [] : [`${one.value.amount} ${one.value.currency ?? ''} ${one.value.per ?? ''}`],
    );
    expect(words.join('..')).toBe(expected);
  });

  test.each([
    ['Location: Utrecht', 'Utrecht NL'],
    ['Location: Main Street 1, Rotterdam', 'Rotterdam NL'],
    ['Work in Germany, start now', 'DE'],
    ['Praca w Niemczech', 'DE'],
    ['работа в Голландии', 'NL'],
    ['робота в Німеччині', 'DE'],
    ['Munka: dolgozz Németországban', 'DE'],
    ['travail en Belgique', 'BE'],
    ['trabajo en Alemania', 'DE'],
    ['lavoro in Svizzera', 'CH'],
    ['práce v Německu', 'DE'],
    ['de lucru în Italia', 'IT'],
    ['làm việc tại Nhật Bản', 'JP'],
    ['kerja di Taiwan', 'TW'],
    ['العمل في دبي', 'Dubai AE'],
    ['We work in shifts', ''],
    ['work in a team', ''],
    ['working in nice surroundings', ''],
    ['Location: to be discussed', ''],
  ])('reads where the work is: %s', (text, expected) => {
    const place = jobIn(text).destination?.value;
    expect([place?.city, place?.country].filter((part) => part !== undefined).join(' ')).toBe(expected);
  });

  test.each([
    ['KvK 12345678', '12345678'],
    ['KVK-nummer: 12345678', '12345678'],
    ['BTW-nummer NL001234567B01', 'NL001234567B01'],
    ['HRB 123456', 'HRB123456'],
    ['SIRET 123 456 789 00012', '12345678900012'],
    ['CIF: B12345678', 'B12345678'],
    ['P.IVA 01234567890', '01234567890'],
    ['NIP 123-456-78-90', '123-456-78-90'],
    ['CUI RO12345678', 'RO12345678'],
    ['IČO: 12345678', '12345678'],
    ['ИНН 1234567890', '1234567890'],
    ['ЄДРПОУ 12345678', '12345678'],
    ['MST: 0101234567', '0101234567'],
    ['Call 0612345678', undefined],
    ['KvK registration is needed', undefined],
    ['VAT 21%', undefined],
    ['vat included, 1200 euro', undefined],
  ])('reads the number of the employer: %s', (text, expected) => {
    expect(jobIn(text).employerNumber?.value).toBe(expected);
  });

  test.each([
    'No experience needed',
    'geen ervaring nodig',
    'keine Erfahrung erforderlich',
    'débutant accepté',
    'sin experiencia',
    'não é necessária experiência',
    'senza esperienza',
    'bez doświadczenia',
    'fără experiență',
    'tapasztalat nem szükséges',
    'praxe není nutná',
    'опыт не требуется',
    'досвід не потрібен',
    'deneyim şart değil',
    'لا يشترط الخبرة',
    'tanpa pengalaman',
    'không cần kinh nghiệm',
    '无需经验',
    'ไม่ต้องมีประสบการณ์',
  ])('says experience is not asked for: %s', (text) => {
    expect(jobIn(text).experienceAsked).toBe('no');
  });

  test.each([
    '2 years of experience',
    'Experience: 2 years',
    'ervaring vereist',
    'опыт работы от 1 года',
    'wymagane doświadczenie',
    'có kinh nghiệm',
  ])('says experience is asked for: %s', (text) => {
    expect(jobIn(text).experienceAsked).toBe('yes');
  });

  test.each(['We have 10 years of experience', 'Wir haben 20 Jahre Erfahrung', 'A new experience awaits you', 'у нас 15 лет опыта'])(
    'leaves experience open: %s',
    (text) => {
      expect(jobIn(text).experienceAsked).toBe('not-stated');
    },
  );

  test.each([
    'Send a photo of your passport',
    'kopie van je paspoort',
    'skan paszportu',
    'фото паспорта',
    'foto ktp',
    '护照照片',
    'Documents: passport',
  ])('says papers are asked for: %s', (text) => {
    expect(jobIn(text).documentsAsked).toBe('yes');
  });

  test.each([
    ['no documents needed', 'no'],
    ['без документов', 'no'],
    ['passport holders of the EU', 'not-stated'],
    ['passport photo studio seeks assistant', 'not-stated'],
  ])('of papers %s says %s', (text, expected) => {
    expect(jobIn(text).documentsAsked).toBe(expected);
  });

  test.each([
    ['Must speak English', 'yes', 'en'],
    ['good knowledge of German and English', 'yes', 'de en'],
    ['Languages: Dutch', 'yes', 'nl'],
    ['English required', 'yes', 'en'],
    ['Nederlands vereist', 'yes', 'nl'],
    ['Deutschkenntnisse erforderlich', 'yes', 'de'],
    ['Gute Deutschkenntnisse', 'yes', 'de'],
    ['znajomość języka niemieckiego', 'yes', 'de'],
    ['знание английского', 'yes', 'en'],
    ['знання англійської', 'yes', 'en'],
    ['no English needed', 'no', ''],
    ['bez znajomości języka', 'no', ''],
    ['без знания языка', 'no', ''],
    ['fără limba engleză', 'no', ''],
    ['Spanish restaurant seeks cook', 'not-stated', ''],
  ])('of languages %s says %s %s', (text, asked, codes) => {
    const { languageAsked, languagesWanted = [] } = jobIn(text);
    expect([languageAsked, languagesWanted.map(({ value }) => value).join(' ')]).toEqual([asked, codes]);
  });

  test('says how far a long text was searched', () => {
    const answer = readTextRecord({ text: `${'word '.repeat(60_000)}no experience needed`, category: 'recruitment' });
    expect(answer.problems).toContain('Only the first 200000 characters were searched for statements of a job.');
    expect(answer.job?.experienceAsked).toBe('not-stated');
  });
});
