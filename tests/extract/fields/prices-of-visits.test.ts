import { describe, expect, test } from 'vitest';
import { readPrices } from '../../../src/extract/fields/read-prices.ts';
import type { TextContext } from '../../../src/extract/text-context.ts';
import { contextOf } from './text-context.ts';

function pricesOf(country: string | undefined, category: TextContext['category'], text: string): string[] {
  return readPrices(text, contextOf(country, category === undefined ? {} : { category })).map(
    ({ value }) => `${value.amount} ${value.currency ?? '-'}/${value.per ?? '-'}`,
  );
}

describe('readPrices() as ads for escorts write them', () => {
  test.each([
    ['ss60 hh80 hr130', ['60 USD/visit', '80 USD/30min', '130 USD/60min']],
    ['100hh 180hr out 200hr', ['100 USD/30min', '180 USD/60min', '200 USD/60min']],
    ['hh/100 ▪ hr/180', ['100 USD/30min', '180 USD/60min']],
    ['hh@80 hr@140', ['80 USD/30min', '140 USD/60min']],
    ['70 hlf 120 fl', ['70 USD/30min', '120 USD/60min']],
    ['quick 60 half 100 full 180', ['60 USD/visit', '100 USD/30min', '180 USD/60min']],
    ['100 4 half 180 4 full', ['100 USD/30min', '180 USD/60min']],
    ['80-30min 140-60min', ['80 USD/30min', '140 USD/60min']],
    ['50 for 15 mins 80/30 120/60', ['50 USD/15min', '80 USD/30min', '120 USD/60min']],
    ['donation 1.2 hh, 2.0 hr', ['120 USD/30min', '200 USD/60min']],
    ['two hundred (200) an hr', ['200 USD/60min']],
    ['Introductory hour .... 300\nTwo hours ............ 550', ['300 USD/60min', '550 USD/2h']],
    ['Rates:80/100/160', ['80 USD/-', '100 USD/-', '160 USD/-']],
    ['moved from PHX. 120/200. Call', ['120 USD/-', '200 USD/-']],
    ['hr 140, +20 for gas', ['140 USD/60min', '20 USD/-']],
  ])('%s', (text, expected) => {
    expect(pricesOf('US', 'escort', text)).toEqual(expected);
  });

  test.each(['$$pecial$$ 2 nite only', '55/170 brunette', '34/24/36', 'RS2K verified', 'max 40 ft. 14 miles', 'HH 305550'])(
    'no price: %s',
    (text) => {
      expect(pricesOf('US', 'escort', text)).toEqual([]);
    },
  );

  test.each([
    ['FR', '100€30min 180€1h', ['100 EUR/30min', '180 EUR/60min']],
    ['NG', 'short rest 8k, all nite 20k', ['8000 NGN/visit', '20000 NGN/night']],
    [undefined, 'R1000/h, R600/30min', ['1000 ZAR/60min', '600 ZAR/30min']],
    [undefined, 'Chicago incall 150€ hr', ['150 EUR/60min']],
  ])('%s: %s', (country, text, expected) => {
    expect(pricesOf(country, 'escort', text)).toEqual(expected);
  });

  test('a mark of hours or training is no price of a visit', () => {
    expect(pricesOf('US', 'escort', 'certified with 1,200 hours of training')).toEqual([]);
    expect(pricesOf('US', undefined, '200hr yoga teacher training')).toEqual([]);
  });
});

describe('readPrices() in the money and spelling of many countries', () => {
  test.each([
    ['FR', '12€50 le menu du midi', ['12.5 EUR/-']],
    ['GB', '99p each, buy 3 get 1 free', ['0.99 GBP/item']],
    ['US', 'stickers 50¢ each', ['0.5 USD/item']],
    ['IN', '₹1,25,000 negotiable', ['125000 INR/-']],
    ['IN', 'double 9,500/- per month, triple 7,500/-', ['9500 INR/month', '7500 INR/month']],
    ['PK', 'PKR 1.5 crore (final)', ['15000000 PKR/-']],
    ['KW', 'عطر 100 مل، 4.500 د.ك', ['4.5 KWD/-']],
    ['BH', 'BHD 250.000 per month', ['250 BHD/month']],
    ['IR', 'قیمت ۲٬۵۰۰٬۰۰۰ ریال', ['2500000 IRR/-']],
    ['UZ', "Narxi 500 ming so'm", ['500000 UZS/-']],
    ['LK', 'මිල රු. 4,500 යි', ['4500 LKR/-']],
    ['MN', 'Үнэ: 45,000₮, хэмжээ 39', ['45000 MNT/-']],
    ['UY', 'Campera talle L, $U 1.890', ['1890 UYU/-']],
    [undefined, 'RD$ 3,500', ['3500 DOP/-']],
    [undefined, 'AR$ 85.000 final', ['85000 ARS/-']],
    ['MZ', '1.250 MT / mês', ['1250 MZN/month']],
    [undefined, 'Albérlet 180e Ft/hó', ['180000 HUF/month']],
    ['CZ', 'dům 4+1, 1,8 mil. Kč', ['1800000 CZK/-']],
    ['NL', 'Kamer 18m², €495,= p.mnd. incl.', ['495 EUR/month']],
    ['EE', 'Hind 25 €/tk, laos 14 tk', ['25 EUR/item']],
    ['US', '3/$10', ['10 USD/-']],
  ])('%s: %s', (country, text, expected) => {
    expect(pricesOf(country, 'marketplace', text)).toEqual(expected);
  });

  test('an amount without a currency takes that of the one country whose city the text names', () => {
    expect(pricesOf(undefined, 'escort', 'Raleigh incall, 150 for the half')).toEqual(['150 USD/30min']);
  });
});

describe('readPrices() of rows of times and amounts', () => {
  test.each([
    ['30/150 45/200 60/260', ['150 USD/30min', '200 USD/45min', '260 USD/60min']],
    ['Swedish 60 = $70\nDeep 60 = $80\nHot stone 75 = $95', ['70 USD/60min', '80 USD/60min', '95 USD/75min']],
    ['$50 15 / $70 30 / $110 60', ['50 USD/15min', '70 USD/30min', '110 USD/60min']],
    ['30min $190, 45 $250, 60 $310', ['190 USD/30min', '250 USD/45min', '310 USD/60min']],
    ['80 for 20 / 120 for half an hour', ['80 USD/20min', '120 USD/30min']],
    ['120 = 30min 200 = hr', ['120 USD/30min', '200 USD/60min']],
    ['quik 80 half 120 full 200', ['80 USD/visit', '120 USD/30min', '200 USD/60min']],
    ['will do 60 hr whatever', ['60 USD/60min']],
    ['100 hh, 1.80 for hour', ['100 USD/30min', '180 USD/60min']],
    ['specials 80', ['80 USD/-']],
    ['Mia & Zoe, 23 and 22 - $100/30min each or $180 both', ['100 USD/30min', '180 USD/30min']],
    ['₹800 a visit (90 minutes)', ['800 INR/90min']],
    ['slim, 165/60. 100 euro half an hour', ['100 EUR/30min']],
  ])('%s', (text, expected) => expect(pricesOf('US', 'escort', text)).toEqual(expected));

  test('what a space joins is no list of times in an ad for things', () =>
    expect(pricesOf('GB', 'marketplace', 'Job lot: 20 £30, 40 £55, 60 £80')).toEqual(['30 GBP/-', '55 GBP/-', '80 GBP/-']));
});

describe('readPrices() without a country hint', () => {
  test.each([
    ['London ONTARIO, $100 / hr', ['100 CAD/60min']],
    ['London SW1, hr 150 incall', ['150 GBP/60min']],
    ['Cali, Granada. Nequi. 1 hora 180.000', ['180000 COP/60min']],
    ['Lomé, Adidogomé: massage 1h: 10 000 F', ['10000 XOF/60min']],
    ['吉隆坡 1小时RM280 过夜RM900', ['280 MYR/60min', '900 MYR/night']],
    ['Angeles City. Incall, 3000 st 6000 lt.', ['3000 PHP/visit', '6000 PHP/night']],
  ])('%s', (text, expected) => expect(pricesOf(undefined, undefined, text)).toEqual(expected));

  test('a currency that several countries share is that of the country which the text names, where the hint has none of them', () =>
    expect(pricesOf('MA', 'recruitment', 'عمل في تركيا، الراتب 25 الف ليرة في الشهر')).toEqual(['25000 TRY/month']));
});

describe('readPrices() in the languages of the south', () => {
  test.each([
    ['IN', 'escort', '1 மணி நேரம் 3000 ரூபாய்\nமுழு இரவு 9000', ['3000 INR/60min', '9000 INR/night']],
    ['IN', 'escort', 'એક કલાક ૨૫૦૦ રૂ.\nઆખી રાત ૭૦૦૦ રૂ.', ['2500 INR/60min', '7000 INR/night']],
    ['IN', 'recruitment', 'జీతం నెలకు ₹14,000', ['14000 INR/month']],
    ['BD', 'recruitment', 'সৌদি আরবে, বেতন ১০০০ রিয়াল (মাসিক)', ['1000 SAR/month']],
    ['ET', 'recruitment', 'ደሞዝ 1000 ድርሃም በወር', ['1000 AED/month']],
    ['UZ', 'recruitment', 'oyligi 700$', ['700 USD/month']],
    ['SO', 'recruitment', 'Mushahar $300 bishii', ['300 USD/month']],
    ['ZA', 'escort', 'R2500 2hrs / R6000 o/nite', ['2500 ZAR/2h', '6000 ZAR/night']],
    ['KE', 'marketplace', 'Vitz 2008, 890k neg', ['890000 KES/-']],
    ['PK', 'marketplace', 'پلاٹ، ڈیمانڈ 68 لاکھ', ['6800000 PKR/-']],
    ['VN', 'marketplace', 'giá 3 triệu rưỡi', ['3500000 VND/-']],
    ['ZM', undefined, 'Lusaka - Kitwe fare K350', ['350 ZMW/-']],
    ['IN', 'marketplace', '2 lakh followers', []],
    ['PH', 'housing', '7 pax sharing, 2 CR, no cooking', []],
  ] as const)('%s %s %s', (country, category, text, expected) => expect(pricesOf(country, category, text)).toEqual(expected));
});

describe('readPrices() of lists in other layouts and small languages', () => {
  test.each([
    ['VN', 'escort', '500k/shot 60p - 900k/2 shot - QĐ 2tr5', ['500000 VND/60min', '900000 VND/-', '2500000 VND/night']],
    ['GB', 'messenger', '💷 60 / 100 / 180 💷 (15 / half / hour) Zara', ['60 GBP/15min', '100 GBP/30min', '180 GBP/60min']],
    ['FR', 'messenger', '80 / 120 / 200 € (20 / 30 / 1h)', ['80 EUR/20min', '120 EUR/30min', '200 EUR/60min']],
    ['US', 'escort', '$400 hour, $1200 4 hours', ['400 USD/60min', '1200 USD/4h']],
    ['CN', 'escort', '八百一小时 一千五两小时 包夜三千', ['800 CNY/60min', '1500 CNY/2h', '3000 CNY/night']],
    ['CN', 'escort', '八百六十分钟 一千二九十分钟', ['800 CNY/60min', '1200 CNY/90min']],
    ['CN', 'escort', '一百二十分钟八百', ['800 CNY/2h']],
    ['ML', 'escort', '1h 10 000f 2h 18 000f la nuitée 30 000f', ['10000 XOF/60min', '18000 XOF/2h', '30000 XOF/night']],
    ['FR', 'escort', "150€ l'heure 280€ 2h", ['150 EUR/60min', '280 EUR/2h']],
    ['TH', 'escort', '1 น้ำ 1500 / 40 นาที', ['1500 THB/40min']],
    ['TH', 'escort', '1 น้ำ 1500 / 1 ชม 2500', ['1500 THB/visit', '2500 THB/60min']],
    ['PE', 'escort', "Relajante 40' S/60 | Descontracturante 60' S/90", ['60 PEN/40min', '90 PEN/60min']],
    ['CA', 'escort', '140 hhr 220 hr qv 100. text only', ['140 CAD/30min', '220 CAD/60min', '100 CAD/visit']],
    ['IE', 'escort', 'incall €100 30m / €160 60m', ['100 EUR/30min', '160 EUR/60min']],
    ['GB', 'housing', 'room £120 40m from station', ['120 GBP/-']],
    ['TZ', 'escort', 'lisaa 40 elfu, laki 1 na nusu usiku', ['40000 TZS/60min', '150000 TZS/night']],
    ['TN', 'escort', 'se3a 150 dt, lila 500dt', ['150 TND/60min', '500 TND/night']],
    ['DE', 'escort', 'Lila 24, Std 150', ['150 EUR/60min']],
    ['ZA', 'escort', 'R900 vir 1 uur', ['900 ZAR/60min']],
    ['IS', 'housing', '95.000 kr á mán. með hita', ['95000 ISK/month']],
    ['RW', 'housing', '180.000 frw ku kwezi', ['180000 RWF/month']],
    ['NG', 'housing', 'Daki a Kano, 80,000 a shekara', ['80000 NGN/year']],
    ['TT', 'escort', '400tt half hr, 700tt hr. guest house off the highway, rm 6', ['400 TTD/30min', '700 TTD/60min']],
    ['NL', 'marketplace', 'ring goud 18 karaat € 250', ['250 EUR/-']],
    ['JP', 'escort', 'ホ別2.5', ['25000 JPY/-']],
    [undefined, 'escort', 'Dar es salaam. USD 50 per hour, 150 night.', ['50 USD/60min', '150 USD/night']],
    [undefined, 'escort', 'Pescara, dominicana, 80 mezz’ora • 150 ora, tel 0039 312 345 6789', ['80 EUR/30min', '150 EUR/60min']],
  ] as const)('%s %s %s', (country, category, text, expected) => expect(pricesOf(country, category, text)).toEqual(expected));

  test.each([
    ['TR', 'escort', '1 saat 2 bin 500 TL, 2 saat 4 bin', ['2500 TRY/60min', '4000 TRY/2h']],
    ['PY', 'escort', '500 mil 2 hs, dormida 1 palo 200', ['500000 PYG/2h', '1200000 PYG/night']],
    ['ID', 'escort', '1 jam 1 juta 500 ribu', ['1500000 IDR/60min']],
    ['PL', 'escort', 'noc 1,5 tysiąca', ['1500 PLN/night']],
    ['CO', 'escort', 'rato 80 mil 150 la hora', ['80000 COP/visit', '150000 COP/60min']],
    ['ES', 'escort', 'media 80, hora 150 y 2 palos mas', ['80 EUR/30min', '150 EUR/60min']],
  ] as const)('counts what follows a word for thousands in %s %s %s', (country, category, text, expected) =>
    expect(pricesOf(country, category, text)).toEqual(expected),
  );

  test.each([
    ['GB', '3/4 hr 120, 1 hr 150', ['120 GBP/45min', '150 GBP/60min']],
    ['GB', '1 hr 30 minutes £150, 2 hours £190', ['150 GBP/90min', '190 GBP/2h']],
    ['MY', '1 jam RM80\n1 jam 30 minit RM110', ['80 MYR/60min', '110 MYR/90min']],
    ['UA', '1 година 30 хвилин 2000 грн', ['2000 UAH/90min']],
    ['KR', 'A코스 60분 : 주간 8만 / 야간 9만', ['80000 KRW/60min', '90000 KRW/60min']],
    ['GB', '1 hour: weekdays £100 / weekends £120', ['100 GBP/60min', '120 GBP/60min']],
    ['RU', '1 час 2000, 30 минут 1200', ['2000 RUB/60min', '1200 RUB/30min']],
  ] as const)('tells the whole span, and that of both parts of a day, in %s: %s', (country, text, expected) =>
    expect(pricesOf(country, 'escort', text)).toEqual(expected),
  );
});
