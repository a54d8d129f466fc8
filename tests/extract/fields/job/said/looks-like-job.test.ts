import { describe, expect, test } from 'vitest';
import { looksLikeJob } from '../../../../../src/extract/fields/job/said/looks-like-job.ts';
import { readTextRecord } from '../../../../../src/extract/read-record.ts';
import { runSteps } from '../../../../../src/extract/text/steps.ts';
import { prepareText } from '../../../../../src/extract/text/prepared-text.ts';
import { contextOf } from '../../text-context.ts';

function isJob(text: string): boolean {
  return runSteps(looksLikeJob(prepareText(text), contextOf(undefined)));
}

describe('looksLikeJob()', () => {
  test.each([
    'Требуются девушки 18-30 на работу в Дубай, консумация. Билеты и виза за наш счёт!',
    'Angajăm fete pentru videochat în București, câștig 1500€ pe lună, cazare asigurată.',
    'hiring cleaners and waitress for Oman, no experience needed, salary 120 riyals every month',
    'Dulgheri și zidari pentru șantier Bruxelles, 13 euro/h net, cazare gratis, transport asigurat de firmă.',
    'εργάτες για ελιές στην Κορώνη, 45 ευρώ μεροκάματο, υπάρχει χώρος για ύπνο, φαγητό μεσημέρι',
    'รับสมัครสาวเสิร์ฟ เงินเดือน 15,000 บาท ที่พักฟรี',
    'Praca w Holandii! Szukamy osób do szklarni w Westland. Stawka 14,50 euro/h, mieszkanie zapewniamy.',
    'Работа в Польше! 25 злотых в час, жильё бесплатно',
    'Work in Germany, 13 euro per hour, accommodation provided',
    'Cherche femme de ménage 2x/semaine à Lausanne, 30 CHF de l’heure.',
    'Gezocht: schoonmaakster voor 3 uurtjes op vrijdag, 17,50 per uur.',
    'Zedník a tesař do party, Plzeň, 250 na hodinu, smlouva',
    'Badantă Italia Parma, 950 euro net, zi liberă duminica',
    'Cook needed Lekki phase 1, N120,000 monthly, come with guarantor',
    'ร้านกาแฟ รับบาริสต้า ชั่วโมงละ 50 บาท',
    '台北搬家公司徵隨車助手 日薪2000現領 供午餐',
    'مطلوب حلاق رجالي في عمان، ١٥ دينار يومياً، بدون سكن',
    'Девушки-хостес Стамбул, 1500$ в мес, перелет наш',
  ])('knows an employer: %s', (text) => {
    expect(isJob(text)).toBe(true);
  });

  test.each([
    'Suche Arbeit als Kellner in Köln, Zimmer wäre gut, 5 Jahre Erfahrung, spreche Deutsch.',
    'Room to let near the factory, suits workers, £115 a week, bills included, 2 bathrooms.',
    'Cleaning and ironing by Magda, £16 an hour, eight years of experience, references, free quote.',
    'My cousin took a job as a waitress in Dubai, free flight and housing. Police say the firm does not exist.',
    'Curso de camarero en Madrid, 295 euros, sin experiencia, diploma en dos meses.',
    'Work from my flat, massage 100 per hour, incall',
    'Arbeit gesucht! Ich will 12 Euro pro Stunde, brauche Unterkunft',
    'Praca nerki? 100 000 zł gotówką, szpital i dojazd zapewniamy',
    'Gorgeous brunette, incall and outcall, hotel visits, 150 an hour, speaks English.',
    'Used oak table with six chairs, 120 euro, pick up in Utrecht.',
    'Maler med 15 års erfaring tar oppdrag i Oslo, 450 kr/t + mva.',
    'Experienced gardener available in Leeds, from £18 per hour, 22 yrs in the trade.',
    'Putzfrau, 56, mit 20 Jahren Erfahrung, 15 Std. die Woche',
    'Ζητείται συγκάτοικος (κοπέλα) για διαμέρισμα στην Πάτρα, 200 ευρώ το μήνα',
    '강남 마사지 관리사 유나, 60분 8만원, 90분 11만원',
    'Cherche colocataire à Lyon, 450 € par mois, chambre meublée',
    'Репетитор английского, 1500 руб/час, Казань, опыт 10 лет',
  ])('leaves what is none: %s', (text) => {
    expect(isJob(text)).toBe(false);
  });

  test.each([
    [undefined, true],
    ['generic', true],
    ['messenger', true],
    ['forum', true],
    ['marketplace', true],
    ['escort', false],
    ['dating', false],
    ['housing', false],
  ])('decides for the category %s: %s', (category, expected) => {
    const text = 'We are hiring waitresses for a restaurant in Malta, shared flat provided, no experience needed.';
    expect(readTextRecord({ text, category }).job?.accommodation === 'yes').toBe(expected);
  });
});
