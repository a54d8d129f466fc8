import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';
import { contextOf } from '../fields/text-context.ts';
import { handlesOf, valuesOf } from './values-of.ts';
import { parsePhone } from '../../../src/extract/handles/parse-phone.ts';

// Numbers: libphonenumber's examples, and ranges reserved for drama.
describe('readHandles() on phone numbers', () => {
  test.each([
    ['NL', 'nl', '06 12 34 56 78', '+31612345678', false],
    ['NL', 'nl', '06.12.34.56.78', '+31612345678', false],
    ['BE', 'nl', '+31 (0)6 12345678', '+31612345678', false],
    ['DE', 'de', '0031 6 12345678', '+31612345678', false],
    ['NL', 'nl', '0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', '+31612345678', true],
    ['NL', 'nl', '０６１２３４５６７８', '+31612345678', true],
    ['NL', 'ar', '٠٦١٢٣٤٥٦٧٨', '+31612345678', false],
    ['NL', 'fa', '۰۶۱۲۳۴۵۶۷۸', '+31612345678', false],
    ['NL', 'en', '०६१२३४५६७८', '+31612345678', false],
    ['TH', 'th', '๐๘๑ ๒๓๔ ๕๖๗๘', '+66812345678', false],
    ['NL', 'nl', '𝟬𝟲𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴', '+31612345678', true],
    ['NL', 'nl', '⓪⑥①②③④⑤⑥⑦⑧', '+31612345678', true],
    ['NL', 'nl', '⓿❻❶❷❸❹❺❻❼❽', '+31612345678', true],
    ['NL', 'nl', '06\u200b12\u200c34‍56\u206078', '+31612345678', true],
    ['NL', 'nl', 'O6 l2 34 56 78', '+31612345678', true],
    ['NL', 'nl', 'О6 12 З4 56 78', '+31612345678', true],
    ['NL', 'nl', 'nul zes een twee drie vier vijf zes zeven acht', '+31612345678', true],
    ['NL', 'en', 'zero 6 one two 34 five6 seven 8', '+31612345678', true],
    ['FR', 'fr', 'zero six un deux trois quatre cinq six sept huit', '+33612345678', true],
    ['RU', 'ru', 'плюс семь девять один два три четыре пять шесть семь восемь девять', '+79123456789', true],
    ['PL', 'pl', 'pięć jeden dwa trzy cztery pięć sześć siedem osiem', '+48512345678', true],
    ['HU', 'hu', 'nulla hat kettő nulla egy kettő három négy öt hat hét', '+36201234567', true],
    ['RO', 'ro', 'zero șapte unu doi zero trei patru cinci șase șapte', '+40712034567', true],
    ['VN', 'vi', 'không chín một hai ba bốn năm sáu bảy tám', '+84912345678', true],
    ['ID', 'id', 'nol delapan satu dua tiga empat lima enam tujuh delapan', '+62812345678', true],
    ['DE', 'de', 'null eins fünf eins zwei drei vier fünf sechs sieben acht neun', '+4915123456789', true],
    ['NL', 'nl', '0*6*1*2*3*4*5*6*7*8', '+31612345678', true],
    // Its first ten digits are a number in Australia, one of the countries of English.
    ['GB', 'en', 'Call 0 7 7 0 0 9 0 0 1 2 3', '+447700900123', true],
    ['GB', 'en', 'Call 0\n7\n7\n0\n0\n9\n0\n0\n1\n2\n3', '+447700900123', true],
    ['NL', 'nl', '06/12-34-56-78', '+31612345678', false],
    ['MT', 'mt', 'Ċempel lil Doris (+356) 9696 1234 wara l-5pm', '+35696961234', false],
    ['MY', 'zh', '看房找阿玲 (+60) 12 345 6789', '+60123456789', false],
    ['KZ', 'kk', 'Ватсап: сегіз жеті жүз жетпіс бір 000 99 98', '+77710009998', true],
    ['PK', 'ur', 'صفر تین سو ایک ٢٣٤٥٦٧٨', '+923012345678', true],
    ['GB', 'en', 'mono: +357 96 ena dyo tria 456', '+35796123456', true],
    ['RU', 'ru', '8 (912) 345-67-89', '+79123456789', false],
    ['NL', 'nl', 'whatsapp +32 470/12.34.56 only', '+32470123456', false],
    ['GB', '', '07700 900123', '+447700900123', false],
    ['FR', '', '06 39 98 12 34', '+33639981234', false],
    ['DE', '', '030 23125 000', '+493023125000', false],
    ['SE', '', '070-174 06 05', '+46701740605', false],
    ['FR', 'fr', 'zéro six douze trente-quatre cinquante-six soixante-dix-huit', '+33612345678', true],
    ['FR', 'fr', 'zéro six douze trente quatre cinquante six soixante dix huit', '+33612345678', true],
    ['FR', 'fr', '06 douze 34 cinquante-six 78', '+33612345678', true],
  ])('reads the published vector in %s (%s): %s', (country, language, text, value, obfuscated) => {
    const phones = handlesOf('phone', text, { country, language });
    expect(phones.map((phone) => phone.value)).toEqual([value]);
    expect(phones[0]?.obfuscated).toBe(obfuscated);
  });

  test.each([
    ['AU', 'Tel. 1300 123 456', '+611300123456'],
    // Its first eight digits are a number in Germany.
    ['CH', 'Tel. 0840-12 34 56*', '+41840123456'],
  ])('a number of a service in %s is one, at little confidence, and no other number: %s', (country, text, value) => {
    const phones = handlesOf('phone', text, { country, language: 'de' });
    expect(phones.map((phone) => [phone.value, phone.confidence])).toEqual([[value, 0.1]]);
  });

  test.each([
    ['US', 'en', 'call me *574*555*0142*', '+15745550142', true],
    ['US', 'en', 'text (5)(7)(4)(5)(5)(5)(0)(1)(4)(2) anytime', '+15745550142', true],
    ['US', 'en', '574 💋 555 💋 0142', '+15745550142', true],
    ['US', 'en', '574–555–0142', '+15745550142', false],
    ['US', 'en', '5 7 4 5 5 5 0 1 4 2', '+15745550142', true],
    ['US', 'en', 'five seven four 5five5 zero one four two', '+15745550142', true],
    ['US', 'en', 'fiveseven4 five55 01fortytwo', '+15745550142', true],
    ['US', 'en', 'five seven four triple five oh one forty two', '+15745550142', true],
    ['US', 'en', 'Room with a double bed, 574-555-0142', '+15745550142', false],
    ['US', 'en', 'my ad stands here twice ((double list)) 574-555-0142', '+15745550142', false],
    ['FR', 'fr', 'grand lit double. 06 12 34 56 78', '+33612345678', false],
    ['US', 'en', '5seven4, 5five5, zero142', '+15745550142', true],
    ['US', 'en', '574 5 5 5 0142', '+15745550142', true],
    ['US', 'en', '(5 7 4) 555-0142', '+15745550142', true],
    ['US', 'en', '574.555.zero one four two', '+15745550142', true],
    ['US', 'en', 'call 💋5💋7💋4💋5💋5💋5💋0💋1💋4💋2💋', '+15745550142', true],
    ['US', 'en', '555-0142 (area code 574)', '+15745550142', true],
    ['US', 'en', '574 (texts) 555 (call me) 0142', '+15745550142', true],
    ['US', 'en', '7340 E Main Ln, Suite 114, 85251 or call Deb 574-555-0142', '+15745550142', false],
    ['US', 'en', '574 five fifty five 0142', '+15745550142', true],
    ['US', 'en', 'tel5745550142call', '+15745550142', false],
    ['US', 'en', '57four-5five5-o1four2', '+15745550142', true],
    ['US', 'en', '574 SSS Ol42', '+15745550142', true],
    ['US', 'en', '(574)555-O142', '+15745550142', true],
    ['US', 'en', '574.555.0142 call only', '+15745550142', false],
    ['US', 'en', '+1 (574) 555-0142', '+15745550142', false],
    ['US', 'en', '1-574-555-0142', '+15745550142', false],
    ['US', 'en', '001 574 555 0142', '+15745550142', false],
    ['US', 'en', '574~555~0142', '+15745550142', true],
    ['US', 'en', '574_555_0142', '+15745550142', true],
    ['US', 'en', '5\n7\n4\n5\n5\n5\n0\n1\n4\n2', '+15745550142', true],
    ['US', 'en', 'FIVE SEVEN FOUR FIVE FIVE FIVE ZERO ONE FOUR TWO', '+15745550142', true],
    ['US', 'en', '574*five55*0142', '+15745550142', true],
    ['DE', 'de', 'null drei null zwei drei eins zwei fünf eins zwei drei', '+493023125123', true],
    ['DE', 'de', 'O3O-23125-123', '+493023125123', true],
    ['DE', 'de', 'Tel. 0 30 / 2 31 25 - 123', '+493023125123', false],
    ['DE', 'de', '+49 (0)30 23125 123', '+493023125123', false],
    ['DE', 'de', 'null dreißig dreiundzwanzig zwölf einundfünfzig dreiundzwanzig', '+493023125123', true],
    ['NL', 'nl', 'nulzes een2 drie4 vijf6 zeven8', '+31612345678', true],
    ['NL', 'nl', 'nul zes twaalf vierendertig zesenvijftig achtenzeventig', '+31612345678', true],
    ['NL', 'nl', '+31 0031 6 12345678', '+31612345678', false],
    ['NL', 'nl', '+31(0)612345678', '+31612345678', false],
    ['NL', 'nl', '31612345678', '+31612345678', false],
    ['NL', 'nl', 'app me op 6 12345678', '+31612345678', false],
    ['NL', 'nl', 'tel: nul6 een2 dan 34 56 en 78', '+31612345678', true],
    ['NL', 'nl', '06\u00ad12\u00ad34\u00ad56\u00ad78', '+31612345678', true],
    ['NL', 'nl', '06➡12➡34➡56➡78', '+31612345678', true],
    ['NL', 'nl', '06 12 34 56\n78', '+31612345678', false],
    ['NL', 'nl', '06 1\u0336 2\u0336 345678', '+31612345678', true],
    ['FR', 'fr', '06 12 trente4 56 78', '+33612345678', true],
    ['FR', 'fr', 'zero6 douze trente quatre cinquante six septante huit', '+33612345678', true],
    ['FR', 'fr', '06:12:34:56:78', '+33612345678', true],
    ['FR', 'fr', '06,12,34,56,78', '+33612345678', false],
    ['ES', 'es', 'seis doce treinta y cuatro cincuenta y seis setenta y ocho', '+34612345678', true],
    ['ES', 'es', 'seiscientos doce tres cuatro cinco seis siete ocho', '+34612345678', true],
    ['ES', 'es', '612.345.678', '+34612345678', false],
    ['IT', 'it', 'tre uno due trentaquattro cinquantasei settantotto nove', '+393123456789', true],
    ['PT', 'pt', 'nove um dois três quatro cinco meia sete oito', '+351912345678', true],
    ['BR', 'pt', 'onze nove seis um dois três quatro cinco meia sete', '+5511961234567', true],
    ['PL', 'pl', 'pięćset dwanaście trzysta czterdzieści pięć sześćset siedemdziesiąt osiem', '+48512345678', true],
    ['RU', 'ru', 'восемь девятьсот двенадцать триста сорок пять шестьдесят семь восемьдесят девять', '+79123456789', true],
    ['RU', 'ru', '8 девять12 три45 67 восемь9', '+79123456789', true],
    ['UA', 'uk', "нуль п'ятдесят сто двадцять три сорок п'ять шістдесят сім", '+380501234567', true],
    ['HU', 'hu', 'nulla hat húsz egy kettő három negyvenöt hatvanhét', '+36201234567', true],
    ['HU', 'hu', '20/123-4567', '+36201234567', false],
    ['RO', 'ro', 'zero șapte doisprezece treizeci și patru cincizeci și șase șaptezeci și opt', '+40712345678', true],
    ['CZ', 'cs', 'šest nula jedna dvanáct třicet čtyři padesát šest', '+420601123456', true],
    ['TR', 'tr', 'sıfır beş yüz bir iki yüz otuz dört elli altı yetmiş sekiz', '+905012345678', true],
    ['GR', 'el', 'έξι εννέα ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ', '+306912345678', true],
    ['SE', 'sv', 'noll sju noll ett sju fyra noll sex noll fem', '+46701740605', true],
    ['VN', 'vi', 'không chín mười hai ba bốn năm sáu bảy tám', '+84912345678', true],
    ['ID', 'id', 'nol delapan satu dua tiga empat lima enam tujuh delapan', '+62812345678', true],
    ['CN', 'zh', '一三一二三四五六七八九', '+8613123456789', true],
    ['CN', 'zh', '电话1312345六七八九', '+8613123456789', true],
    ['TH', 'th', 'ศูนย์แปดหนึ่งสองสามสี่ห้าหกเจ็ดแปด', '+66812345678', true],
    ['AE', 'ar', 'صفر خمسة صفر واحد اثنين ثلاثة أربعة خمسة ستة سبعة', '+971501234567', true],
    ['AE', 'ar', '٠٥٠ ١٢٣ ٤٥٦٧', '+971501234567', false],
    ['GB', 'en', 'oh seven four double oh one two three four five six', '+447400123456', true],
    ['AU', 'en', '0491 570 006', '+61491570006', false],
    ['DE', 'de', 'WhatsApp: +380 50 123 4567', '+380501234567', false],
    ['SK', 'sk', '0912 123 456', '+421912123456', false],
    ['DE', 'de', 'Festnetznummer 030 123456', '+4930123456', false],
    ['DE', 'de', 'Servicenummer 0151 23456789', '+4915123456789', false],
    ['SE', 'sv', 'riktnr 070, sen 174 06 05', '+46701740605', true],
    ['RU', 'ru', 'Заказ по телефону 8 912 345 67 89', '+79123456789', false],
    ['ID', 'id', 'Booking no 0812 345 678', '+62812345678', false],
    ['BG', 'bg', 'за резервация 048 123 456', '+35948123456', false],
  ])('reads every disguise in %s (%s): %s', (country, language, text, value, obfuscated) => {
    const phones = handlesOf('phone', text, { country, language });
    expect(phones.map((phone) => phone.value)).toEqual([value]);
    expect(phones[0]?.obfuscated).toBe(obfuscated);
  });

  test.each([
    ['NL', '30min 100 / 60min 150 / 90min 200 / 120min 250'],
    ['NL', '100 150 200 300'],
    ['NL', '2025-01-14 12:30 2025-01-15'],
    ['NL', '90-60-90 170cm 55kg 22 jaar'],
    ['NL', 'Ad ID: 612345678 posted'],
    ['NL', 'een twee drie'],
    ['NL', '2019 2020 2021 2022'],
    ['NL', '192.168.100.200'],
    ['NL', 'KvK 12345678 BTW NL001234567B01'],
    ['NL', 'NL91 ABNA 0417 1643 00'],
    ['NL', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['US', '150 200 300 400'],
    ['PL', '300 400 500'],
    ['PL', '500 600 700'],
    ['ES', '600 700 800'],
    ['DK', '20 30 40 50'],
    ['DK', '2024-2025'],
    ['US', 'Ad ID: 5745550142'],
    ['NL', 'Advertentienummer 0612345678'],
    ['DE', 'Anzeigennummer: 1234567890'],
    ['FR', 'Réf. 0612345678'],
    ['US', 'ref #5745550142'],
    ['FR', 'SIRET 123 456 789 00012'],
    ['PL', 'NIP 123-456-32-18'],
    ['RU', 'ИНН 7701234567'],
    ['DE', 'USt-IdNr. DE123456789'],
    ['US', '4111 1111 1111 1111'],
    ['US', '2025-01-14 12:30:45'],
    ['US', '01/14/2025 - 01/20/2025'],
    ['NL', '52.370216, 4.895168'],
    ['US', '36-24-36 5\'7" 120 lbs 24 yrs'],
    ['US', 'one two three four five six seven'],
    ['DE', 'einen zwei drei Abend mit einer Dame'],
    ['VN', 'giá 1.500.000 đồng 2.000.000'],
    ['HU', '15 000 20 000 25 000 Ft'],
    ['SE', '1500 2000 2500 3000 kr'],
    ['NL', 'views: 123456789'],
    ['PL', '123456789'],
    ['US', 'ISBN 978-3-16-148410-0'],
    ['US', 'ABC123DEF456GHI789'],
    ['US', 'IMG_20250114_123456.jpg'],
    ['NL', 'ma-vr 10:00-22:00 za 12:00-20:00'],
    ['FR', 'ouvert 09 00 12 30 14 00 18 30'],
    ['DE', 'Auftragsnr. 0151 23456789'],
    ['DE', 'Beleg vorhanden, Belegnummer 015123456789'],
    ['HU', 'ügyszám 06201234567'],
    ['IT', 'pratica n. 3123456789'],
    ['PL', 'nr oferty 512345678'],
    ['RO', 'nr. dosar 0712 034 567'],
    ['CZ', 'č. zakázky 601 123 456'],
    ['BG', 'поръчка № 048123456'],
    ['RU', 'Заказ № 89123456789 готов'],
    ['VN', 'Mã đơn 0912345678'],
    ['IN', 'आदेश संख्या 8123456789'],
    ['AE', 'رخصة تجارية رقم 0501234567'],
    ['SE', 'OCR 0701740605'],
    ['FI', 'sopimusnro 0412345678'],
    ['GR', 'αρ. πρωτ. 6912345678'],
    ['US', '200/300/400/500'],
    ['US', '1 2 3 4 5 6 7 8 9 10'],
    ['US', '1234567890'],
    ['NL', '0000000000'],
    ['DE', 'Kundennummer 0301234567'],
    ['RU', 'объявление № 123456789 от 14.01.2025'],
    ['RU', 'час 3000 два 5500 ночь 15000'],
    ['HU', 'ár: 25 000 000 Ft'],
    ['PL', '512 345 678 zł'],
    ['ID', 'Rp 812 345 678'],
  ])('takes no number from %s: %s', (country, text) => {
    expect(valuesOf('phone', text, { country })).toEqual([]);
  });

  test.each([
    ['NL', 'nl', 'app 06 dan 12 dan 34 dan 56 dan 78', '+31612345678'],
    ['FR', 'fr', '06 puis 12 puis 34 puis 56 puis 78', '+33612345678'],
    ['PL', 'pl', 'tel 512 potem 345 potem 678', '+48512345678'],
    ['RU', 'ru', '8912 потом 345 потом 67 затем 89', '+79123456789'],
    ['AE', 'ar', '050 ثم 123 ثم 4567', '+971501234567'],
    ['CN', 'zh', '131 然后 2345 然后 6789', '+8613123456789'],
    ['US', 'en', 'text 574 sweetie 555 and 0142', '+15745550142'],
    ['US', 'en', '574 bloop 555 bloop 0142', '+15745550142'],
    ['NL', 'nl', 'bel 0612 xx 345678', '+31612345678'],
  ])('joins what words for "then", endearments or one word over and over part in %s (%s): %s', (country, language, text, value) => {
    const [phone, ...others] = handlesOf('phone', text, { country, language });
    expect(others).toEqual([]);
    expect(phone).toMatchObject({ value, obfuscated: true });
    expect(phone?.raw).toBe(text.slice(text.search(/\d/), text.search(/\d(?!.*\d)/) + 1));
  });

  test.each([
    ['NL', 'nl', 'begint met 06 12 en eindigt op 34 56 78', '+31612345678', '06 12 en eindigt op 34 56 78'],
    ['HU', 'hu', 'körzet: 06 20, szám: 1234567', '+36201234567', '06 20, szám: 1234567'],
    ['VN', 'vi', 'đầu số 0912, đuôi 345678', '+84912345678', '0912, đuôi 345678'],
    ['PL', 'pl', '512 Ola Gdynia\nzapraszam\n345 678', '+48512345678', '512 Ola Gdynia\nzapraszam\n345 678'],
    ['US', 'en', 'New in town 574\nVery sweet, 22 yrs. Text me 555-0142', '+15745550142', '574\nVery sweet, 22 yrs. Text me 555-0142'],
  ])('joins a number in two places in %s (%s): %s', (country, language, text, value, raw) => {
    expect(handlesOf('phone', text, { country, language })).toMatchObject([{ value, raw, obfuscated: true }]);
  });

  test.each([
    ['PL', '512 Ola Gdynia\nzapraszam\n345 678 zł'],
    ['PL', '512 Ola Gdynia\nkod 345 678'],
    ['PL', 'Ola 24\nGdynia\n345 678'],
    ['US', 'Room 574 is free\nprice 555-0142'],
    ['NL', 'vanaf 06 12 personen, 34 56 78 stuks'],
    ['MM', 'လစာ ၂၅၀၀၀၀ ကျပ်။ စားအိမ်နေအိမ်။'],
  ])('joins no number from what stands in two places in %s: %s', (country, text) => {
    expect(valuesOf('phone', text, { country })).toEqual([]);
  });

  test.each([
    ['NL', 'O6 I2 34 56 7B', '+31612345678'],
    ['RU', '89I2З4567ОО', '+79123456700'],
    ['LV', '2I 234 5IO', '+37121234510'],
    ['US', 'S74 SSS OI42 two girls', '+15745550142'],
    ['NL', 'O6 12 3A 56 T8', '+31612345678'],
  ])('reads letters for digits also at the ends in %s: %s', (country, text, value) => {
    expect(valuesOf('phone', text, { country })).toEqual([value]);
  });

  test.each([
    ['BR', '(11) 96123-4567 R$ 300', '+5511961234567'],
    ['GB', 'Phone\t020\t7946 0123', '+442079460123'],
    ['NL', 'Anna\t24\t06 12 34 56 78\t150', '+31612345678'],
    ['IT', '50/80/150 rose. 312 345 6789 no anonimi', '+393123456789'],
    ['AR', '011 15-2345-6789', '+5491123456789'],
    ['CH', '078 123 45 67 CHF 200', '+41781234567'],
    ['ES', '612-34-56-78 (24h, 365 días)\nRef: 345678', '+34612345678'],
    ['ES', '100$ 612 34 56 78', '+34612345678'],
    ['FR', '06 12 34 56 78 24h/24', '+33612345678'],
    ['ID', '0812-345-678 2 girls', '+62812345678'],
    ['PT', 'Anna 22 9 1 2 3 4 5 6 7 8 100€', '+351912345678'],
    ['US', '18+ (201) 555-0123', '+12015550123'],
    ['NL', '34B 06 12 34 56 78 21y', '+31612345678'],
    ['HU', '168/54. nulla hat húsz egy kettő három négy öt hat hét. 3. emelet', '+36201234567'],
    ['DE', '+49 49 1512 3456789', '+4915123456789'],
    ['IT', '+39 (0)312 345 6789', '+393123456789'],
    ['NO', 'fire null seks en to tre fire fem', '+4740612345'],
    ['JP', '電話はゼロキュウゼロイチニサンヨンゴロクナナハチです', '+819012345678'],
    ['KR', '공일공 이일이삼 사오육칠', '+821021234567'],
    ['IT', 'trecentododici trentaquattro cinquantasei settecentottantotto', '+393123456788'],
  ])('tells a number from what stands around it in %s: %s', (country, text, value) => {
    expect(valuesOf('phone', text, { country })).toEqual([value]);
  });

  test.each([
    ['NL', 'loterij: 05 12 23 34 41 45 reserve 7'],
    ['PL', 'lotto 5, 12, 34, 45, 6, 49 plus 3 11 22 30 41 48'],
    ['DE', 'Tabelle 24 6 4 78:23 78 / 22 5 7 65:31 71'],
    ['HU', 'óra 25000, két óra 45000; 170/55'],
    ['IT', 'taglie 38 40 42 44 46'],
    ['US', 'commit 81a97ffd065602609b32bb4b8488a005'],
    ['US', 'error 0x80070643, build 10.0.19045.3570'],
    ['UA', '_ga GA1.2.352591584.1574534168, _fbp fb.1.1596403881668.1116446470'],
    ['US', 'on November 16, 2026, 10:22:14 PM'],
    ['US', '34-24-36, 80/120/200'],
    ['RU', 'час 6000 / два 11000\nтелега'],
    ['BR', 'CNPJ 11.222.333/0001-81'],
    ['DE', 'Kunden-Nr. 4711.0815'],
    ['DE', '0 bis 3000 Umdrehungen'],
    ['JP', '注文番号 090-123456-7890123'],
    ['KR', '상품번호 2026112233'],
    ['ES', '612 345 678 visitas'],
    ['UA', 'код 050-123, залишок 45 пар, доставка 67 грн'],
    ['RU', 'счет 3:2 (1:0, 1:1, 1:1), 34-28'],
    // Tables of figures, what they rose or fell by, pages, engines, names of files.
    ['US', 'Damage\t0,01)\t0,07 (-0,73)\t0,26 (-1,58)\t6,77 (-29,02)'],
    ['US', '1\t[ABC]\t1 123 459\t10 088\t55,2%'],
    ['LV', 'WN8 2 427,2 → 682 battles'],
    ['US', '18 19 20 21 … 928'],
    ['US', 'gaps for the 304 & 308 0.027 inch plugs'],
    ['US', 'photo 12015550123_87571fb160_b-940x429.jpg'],
    ['US', '16 Receive 123058401 U6977350'],
    ['DE', 'drucken Sie 16,1,2,15,14,3,4,13,12,5,6,11,10,7,8,9 ein'],
    ['NO', '4 for enhet 0, 8 for nivå 1, 16 for nivå 2, 24 for nivå 3'],
    ['IE', 'rent from 1500 to 2500 a month'],
    ['IE', '133,491,850,208,566,925,016,658,299,941,583'],
    ['AT', 'Mozart (1756-1791):\n\tUn genio'],
    ['UA', 'не хватает памяти, есть только 536,870,912 байт'],
  ])('takes no number from rows, codes and counts in %s: %s', (country, text) => {
    expect(valuesOf('phone', text, { country })).toEqual([]);
  });

  test('finds several numbers in one run of digits', () => {
    expect(valuesOf('phone', '0612345678 of 0687654321', { country: 'NL' })).toEqual(['+31612345678', '+31687654321']);
    expect(valuesOf('phone', '06 12 34 56 78 06 87 65 43 21', { country: 'NL' })).toEqual(['+31612345678', '+31687654321']);
    expect(valuesOf('phone', '512,345,678, 512,345,679', { country: 'PL' })).toEqual(['+48512345678', '+48512345679']);
  });

  test('leaves ages and prices beside a number alone', () => {
    for (const text of ['Anna 22 0612345678 150', '22 06 12 34 56 78', '€150 06-12345678', 'prijs 150 bel 06 12 34 56 78 voor 10:00']) {
      expect(valuesOf('phone', text, { country: 'NL' })).toEqual(['+31612345678']);
    }
  });

  test('gives numbers outside the known ranges as possible, with low confidence', () => {
    const [drama] = handlesOf('phone', '07700 900123', { country: 'GB' });
    expect(drama).toMatchObject({ value: '+447700900123', status: 'possible', confidence: 0.4 });
    // Without a country the digits are those of the block, and not a number of a country that happens to count them as one.
    const [first] = parsePhone('0209104477', { plus: false, countries: ['GB', 'IE', 'AU'], anyCode: false });
    expect(first?.e164).toBe('+353209104477');
  });

  test.each([
    ['07700 nine double-o five two six', '+447700900526'],
    ['o77oo 9oo123', '+447700900123'],
    ['0 7 7 0 0 9 0 0 1 2 3', '+447700900123'],
    ['07700 nine hundred 123', '+447700900123'],
  ])('reads numbers set aside for drama in disguise like any other: %s', (text, value) => {
    expect(valuesOf('phone', text, { country: 'GB' })).toEqual([value]);
  });

  test('four groups of digits behind a word for phone are no address of a machine', () => {
    expect(valuesOf('phone', 'T. 222.123.45.76', { country: 'MX' })).toEqual(['+522221234576']);
    expect(valuesOf('phone', 'server 222.123.45.76', { country: 'MX' })).toEqual([]);
  });

  test('a price without tax does not name the number behind it', () => {
    expect(valuesOf('phone', '28 euro/u excl btw. 0470 12 34 56', { country: 'BE' })).toEqual(['+32470123456']);
    expect(valuesOf('phone', 'btw 0470 12 34 56', { country: 'BE' })).toEqual([]);
  });

  test('is surer of a labelled number than of bare digits', () => {
    const confidence = (text: string): number => handlesOf('phone', text, { country: 'NL' })[0]?.confidence ?? 0;
    expect(confidence('tel: 06 12345678')).toBeGreaterThan(confidence('0612345678'));
    expect(confidence('nul zes een twee drie vier vijf zes zeven acht')).toBeLessThan(confidence('06 12345678'));
  });

  test('keeps the other readings of a number that fits several countries', () => {
    const [phone] = readHandles('tel 0664 123456', contextOf('AT', { countries: ['AT', 'DE'] }));
    expect(phone?.value).toBe('+43664123456');
    expect(phone?.alternatives?.some((value) => value.startsWith('+49'))).toBe(true);
  });

  test('begins the place of a number at its plus sign', () => {
    expect(handlesOf('phone', 'call +31 6 12345678 now')[0]?.raw).toBe('+31 6 12345678');
  });

  test('reads numbers of a language that the hints do not name, when they are spoken in a row', () => {
    expect(valuesOf('phone', 'pięć jeden dwa trzy cztery pięć sześć siedem osiem', { country: 'PL', language: 'en' })).toEqual([
      '+48512345678',
    ]);
  });
});
