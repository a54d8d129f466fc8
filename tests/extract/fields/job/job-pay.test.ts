import { describe, expect, test } from 'vitest';
import { jobOf } from './job-of.ts';

/** The pay of a text as one string: amount or range, currency, span. */
function payOf(text: string, country?: string): string | undefined {
  const { pay, payTo } = jobOf(text, country);
  if (pay === undefined) return undefined;
  for (const read of [pay, payTo]) if (read?.where === 'text') expect(text.slice(read.start, read.end)).toBe(read.raw);
  return `${pay.value.amount}${payTo === undefined ? '' : `-${payTo.value.amount}`} ${pay.value.currency ?? '?'}/${pay.value.per ?? '?'}`;
}

describe('jobPay()', () => {
  test.each([
    ['HGV driver, £750-£850 per week take home', 'GB', '750-850 GBP/week'],
    ['Au pair, €150 pocket money per week', 'IE', '150 EUR/week'],
    ['Roofing crew. $180-$220 el dia segun lo que sepas', 'US', '180-220 USD/day'],
    ['zilieri la cules mere, 180 lei ziua + prânz', 'RO', '180 RON/day'],
    ['εργατες για ελιες, 45 ευρω μεροκαματο', 'GR', '45 EUR/day'],
    ['radnici, 6,20€ neto na sat, topli obrok 5€', 'RS', '6.2 EUR/hour'],
    ['Kërkoj punëtorë, 40 euro dita', 'AL', '40 EUR/day'],
    ['Barmanky, 2800 CHF v hotovosti/mes.', 'SK', '2800 CHF/month'],
    ['costureira, pago por peça 2,30', 'BR', '2.3 BRL/item'],
  ])('reads the span of work behind an amount, words between or not: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Tagesgage 600 €, Fahrt wird erstattet', 'DE', '600 EUR/day'],
    ['havi 150 ezer ft, lakás van', 'HU', '150000 HUF/month'],
    ['Tuntipalkka 11,90 €', 'FI', '11.9 EUR/hour'],
    ['yevmiye 1200 tl konaklama bizden', 'TR', '1200 TRY/day'],
    ['fabrika, haftalık 7500 TL', 'TR', '7500 TRY/week'],
    ['พนักงานเสิร์ฟ วันละ 400 บาท', 'TH', '400 THB/day'],
    ['住み込み 日給9,500円', 'JP', '9500 JPY/day'],
  ])('reads it before an amount, in compounds too: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Cook needed, KD 130, room and food', 'KW', '130 KWD/?'],
    ['Gelateria cerca banconista: 1.700 netti, alloggio pagato', 'IT', '1700 EUR/?'],
    ['упаковщицы, зп от 60 000, питание', 'RU', '60000 RUB/?'],
    ['Camarera de pisos. 40 h semanales. Sueldo 1.080 €', 'ES', '1080 EUR/?'],
    ['Kok gezocht, 2.600 euro netto voor 38 uur per week', 'NL', '2600 EUR/?'],
  ])('leaves the span open where none is said: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['On-site caravan £69 a week. Pickers wanted, £12.21 per hour', 'GB', '12.21 GBP/hour'],
    ['Videochat, bonus angajare 2000 lei, salariu 3500 lei', 'RO', '3500 RON/?'],
    ['soluasunto 300 e/kk, palkka 12,40 e/t', 'FI', '12.4 EUR/hour'],
    ['Kellnerin, Zimmer 50 CHF pro Nacht, Lohn 180 CHF am Tag', 'CH', '180 CHF/day'],
    ['32 kr/kg, logi 100 kr per dygn', 'SE', '32 SEK/item'],
    ['Salary: QAR 1,500 / month + food allowance QAR 300', 'PH', '1500 QAR/month'],
  ])('passes lodging, additions and allowances over: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Hostel bed $210 pw, own food. Pay by share of catch', 'AU'],
    ['Ironing and cleaning, £16 per hour. I bring own products. Text for a quote', 'GB'],
    ['Suche Arbeit auf dem Bau, 15 € die Stunde', 'DE'],
    ['Ich biete Gartenarbeit an, 20 €/Std', 'DE'],
    ['Курсы маникюра 15 000 руб., трудоустройство', 'RU'],
    ['Corso OSS 1.200 €, lavoro garantito', 'IT'],
    ['Deposit for uniform £50. Waitress needed', 'GB'],
    ['tìm việc phục vụ quán ăn, lương 6tr', 'VN'],
  ])('reads none from what is no pay of a job: %s', (text, country) => {
    expect(payOf(text, country)).toBeUndefined();
  });

  test.each([
    ['Suchst du Arbeit? Wir zahlen 14,50 €/Std in der Wäscherei', 'DE', '14.5 EUR/hour'],
    ['Biete Arbeit: Spülkraft, 13 Euro die Stunde bar', 'DE', '13 EUR/hour'],
    ['Ofrezco trabajo: cortadores de caña, $18.000 diarios', 'AR', '18000 ARS/day'],
  ])('knows an employer who asks or offers work from somebody who seeks it: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Cleaners for Oman 🇴🇲, salary 120 riyals every month', 'NG', '120 OMR/month'],
    ['فرصة سفر الكويت 🇰🇼 مطلوب سائق، الراتب 150 دينار', 'EG', '150 KWD/?'],
    ['Робота в Чехії, завод, 170 крон/год', 'UA', '170 CZK/hour'],
    ['Praca w Niemczech, 2500 zł tygodniowo', 'PL', '2500 PLN/week'],
  ])('takes a currency that countries share for that of the country of the work: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Packers wanted, 165 CZK per hour, hostel 4500 CZK out of the wage', 'CZ', '165 CZK/hour'],
    ['Factory in Nitra, 6.50 eur hour, you pay only 250 eur for bus', 'SK', '6.5 EUR/hour'],
    ['Au pair søges, værelse + mad + 5.000 kr i lommepenge om måneden', 'DK', '5000 DKK/month'],
    ['Chauffeur CE, € 3.100 – € 3.600 bruto p/m', 'NL', '3100-3600 EUR/month'],
    ['Maid wanted in Gurgaon, family of 3, 16k + food + stay', 'IN', '16000 INR/?'],
    ['Schoonmaakster gezocht, 17,50 per uur', 'NL', '17.5 EUR/hour'],
  ])('tells the pay from what it is paid beside, and reads thousands cut short: %s', (text, country, expected) => {
    expect(payOf(text, country)).toBe(expected);
  });

  test.each([
    ['Sobe za radnike – Rijeka\nCijena 12 € po noći, popust za firme', 'HR'],
    ['Alquilo habitaciones a trabajadores – El Ejido\n180 €/mes por persona', 'ES'],
    ['Apie mus\nUAB „Namai“ gamina namus. Apyvarta 8,2 mln. eurų.', 'LT'],
    ['Målare söker uppdrag\nTimpris 395 kr', 'SE'],
    ['Резюме: Кондитер\nЗарплата от 80 000 руб.', 'RU'],
  ])('reads none where rooms are let, a firm speaks of itself or a worker does: %s', (text, country) => {
    expect(payOf(text, country)).toBeUndefined();
  });

  test('reads the lower end of a range that has no currency beside it', () => {
    expect(payOf('швеи в Москву, оплата сдельная 60-90 руб за изделие', 'KG')).toBe('60-90 RUB/item');
  });

  test('does not join two rates into a range', () => {
    expect(payOf('Care work: £12.60 an hour, £13.20 at weekends', 'GB')).toBe('12.6 GBP/hour');
  });
});
