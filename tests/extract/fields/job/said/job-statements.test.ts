import { describe, expect, test } from 'vitest';
import { type JobStatement, jobStatements } from '../../../../../src/extract/fields/job/said/job-statements.ts';
import { runSteps } from '../../../../../src/extract/text/steps.ts';
import { prepareText } from '../../../../../src/extract/text/prepared-text.ts';
import { contextOf } from '../../text-context.ts';

/** What a text says of one statement, its language detected. */
function saidIn(text: string, name: JobStatement): string {
  return runSteps(jobStatements(prepareText(text), contextOf(undefined)))?.said[name] ?? 'open';
}

/** The languages that a text asks for, in order. */
function languagesIn(text: string): string {
  const wanted = runSteps(jobStatements(prepareText(text), contextOf(undefined)))?.wanted ?? [];
  return wanted.map(({ names }) => names).join(' ');
}

describe('jobStatements()', () => {
  test.each([
    ['Pickers wanted in Kent, caravan £69 a week deducted from pay, 40 hours.', 'yes'],
    ['Nanny for a family in Cork, own room and all food, 150 euro a week.', 'yes'],
    ['Produktionshelfer in Ulm gesucht, WG-Zimmer wird gestellt (250 € werden abgezogen).', 'yes'],
    ['Поварам в Дубай: виза, страховка, комната на двоих, чаевые каждый день.', 'yes'],
    ['Salário 870 € por mês. Alojamento: não incluído, ajudamos a procurar casa.', 'no'],
    ['Verzorgende in Assen gezocht, voor woonruimte moet je zelf zorgen.', 'no'],
    ['工地急招钢筋工20名，包住不包吃，带身份证', 'yes'],
    ['Hotel room attendant in Brighton, 25 hours a week, uniform given.', 'open'],
    ['Hostel in Lisbon hiring a receptionist for night shifts, 900 euro a month.', 'open'],
    ['Sprzątanie mieszkań na wynajem w Krakowie, 30 zł za godzinę, szukamy dwóch pań.', 'open'],
    ['Lagerhelfer in Mainz gesucht, Unterkunft wird leider nicht gestellt.', 'no'],
    ['Snickare sökes i Umeå, boende ordnas ej, lön enligt avtal.', 'no'],
    ['Paketfahrer gesucht. Wohnung? Müssen Sie selbst haben. Lohn 2300 Euro.', 'no'],
    ['Kelnerka do Sopotu pilnie poszukiwana. Nocleg: brak, pomagamy szukać.', 'no'],
    ['Live-in caregiver wanted for my father in Barrie, 40 hours, quiet house.', 'yes'],
    ['Yatılı bakıcı aranıyor, hasta bayan bakımı, haftada bir gün izin.', 'yes'],
    ['Promo models for a car show in Doha wanted, flight+hotel covered.', 'yes'],
    ['Hotel pays 12 euro an hour, waitress wanted for the breakfast shift.', 'open'],
    ['Camarera de pisos, se busca para limpieza de 14 habitaciones al día.', 'open'],
    ['Stuepige søges til rengøring af 14 værelser om dagen i Odense.', 'open'],
  ])('of lodging %s says %s', (text, expected) => {
    expect(saidIn(text, 'accommodation')).toBe(expected);
  });

  test.each([
    ['Huishoudster gezocht in Curaçao: vlucht, kamer en eten inbegrepen.', 'yes'],
    ['Húsfeldolgozó Hollandiába: szállás heti 100 euró, a kiutazást a cég állja. Munkásokat keresünk.', 'yes'],
    ['شركة تطلب عمال نظافة في أبوظبي، السكن والمواصلات على الشركة', 'yes'],
    ['招建筑工人去新加坡，公司包机票，提供宿舍', 'yes'],
    ['Spargelstecher nach Beelitz gesucht, Anreise auf eigene Kosten, 13,90 die Stunde.', 'no'],
    ['Robota v Polsku. Проїзд: за рахунок працівника. Потрібні пакувальники на склад.', 'no'],
    ['We are looking for a driver for public transport, route 24, licence D required.', 'open'],
    ['Travel consultant wanted: you will sell holidays and flights to our clients.', 'open'],
    ['Pracownik produkcji, szukamy 20 osób.\nDojazd: 15 km, we własnym zakresie\nStawka 30 zł', 'no'],
    ['Waiter wanted in Doha\nNot included: flights, visa\nSalary 900 a month', 'no'],
    ['Wir suchen Köche.\nWir bieten:\n• Zimmer im Haus\n• Übernahme der Reisekosten', 'yes'],
    ['На Ізраїль потрібні покоївки, житло наше, квиток ваш, без передоплат', 'no'],
    ['Требуются рабочие в Чехию.\nЗа наш счёт: билет, виза, форма', 'yes'],
    ['Angajăm șofer de autobuz la Cluj, transport elevi, program fix.', 'open'],
  ])('of the journey %s says %s', (text, expected) => {
    expect(saidIn(text, 'travelPaid')).toBe(expected);
  });

  test.each([
    ['Уборщица в отель, рабочая виза не нужна, оплата каждый день', 'open'],
    ['Pickers wanted in Spain, no visa needed, 60 euro a day', 'open'],
    ['Chef wanted, we can not sponsor visas, 14 pounds an hour', 'no'],
    ['Köchin gesucht, Visum wird von uns organisiert, 2500 Euro', 'yes'],
  ])('of a visa %s says %s', (text, expected) => {
    expect(saidIn(text, 'visaHelp')).toBe(expected);
  });

  test.each([
    ['Zilieri mâine la cules de mere, 180 lei ziua + prânz, plecare la ora 6.', 'yes'],
    ['Kelnerzy na sylwestra w Zakopanem, nocleg w pensjonacie i jedzenie gratis.', 'yes'],
    ['旅館スタッフ募集、個室寮、まかない3食付、未経験歓迎', 'yes'],
    ['Trebam zidare za Frankfurt, stan plaća firma, hrana vaša, put prvi put plaćen.', 'no'],
    ['Farmhand wanted near Bundaberg, hostel bed $210 a week, own food.', 'no'],
    ['Chef wanted to cook meals for forty children at a nursery, Monday to Friday.', 'open'],
    ['Koch für Mittagstisch in Bremen gesucht, Vollzeit, ab sofort.', 'open'],
    ['Muratore cercasi a Nizza, 2500 al mese più vitto, alloggio no.', 'yes'],
    ['کارگر ساده برای عمان میخواهیم، اسکان رایگان، غذا با خود کارگر', 'no'],
    ['Apanha de fruta em Lérida, procuramos 20 pessoas. Cada um leva a sua comida.', 'no'],
    ['Kapitan szuka kucharza na statek, kajuta i wyżywienie na pokładzie w cenie.', 'yes'],
    ['Kucharka do stołówki szkolnej poszukiwana, gotowanie obiadów dla dzieci.', 'open'],
  ])('of meals %s says %s', (text, expected) => {
    expect(saidIn(text, 'meals')).toBe(expected);
  });

  test.each([
    ['Barmaid per night club a Chiasso. Permesso G o L ci pensiamo noi. Italiano base.', 'yes'],
    ['Набор на стройку в Петербург. Патент оформляем сами, вагончик бесплатно.', 'yes'],
    ['Dönerci ustası aranıyor, çalışma vizesi için yardımcı oluruz, ev var.', 'yes'],
    ['Швеи в Москву, жильё при цехе, кормят. Патент сам делаешь.', 'no'],
    ['Line cook in Toronto wanted. You must hold a work permit, we cannot sponsor.', 'open'],
    ['Warehouse staff wanted. Applicants must arrange their own work permit.', 'no'],
    ['Porter wanted in Fort William, you need a permit, we are unable to sponsor, sorry: no visa sponsorship.', 'no'],
    ['Zatrudnimy kucharzy z Nepalu, zezwolenie na pracę załatwia firma.', 'yes'],
  ])('of a visa %s says %s', (text, expected) => {
    expect(saidIn(text, 'visaHelp')).toBe(expected);
  });

  test.each([
    ['Barmanky do Bernu, byt zabezpečíme. Pošli celotelovku a sken pasu.', 'yes'],
    ['Personalausweis-Kopie bitte vorab an den Hof, Erntehelfer gesucht.', 'yes'],
    ['ABK kapal dicari, segera kirim foto paspor dan KK ke kantor kami.', 'yes'],
    ['Разнорабочие на завтра, 3500 в день сразу на руки, без паспорта ок.', 'no'],
    ['Se necesita cuidadora en Pozuelo, documentación en regla y buen trato.', 'open'],
    ['Passport holders of the EU only. Barista wanted, city centre, 30 hours.', 'open'],
  ])('of papers %s says %s', (text, expected) => {
    expect(saidIn(text, 'documentsAsked')).toBe(expected);
  });

  test.each([
    ['Ervaren kok gevraagd in een brasserie in Gent, 2600 euro netto per maand.', 'yes'],
    ['Cercasi badante a Bergamo, buon italiano, esperienza con sollevatore.', 'yes'],
    ['Bez zkušeností přijmeme dělníky do skladu, zaučíme každého.', 'no'],
    ['求人：工場スタッフ募集、経験は問いません', 'no'],
    ['Naujausia: reikalingi pakuotojai, patirtis nebūtina, mokame kas savaitę.', 'no'],
    ['Our company has 20 years of experience in care. Carers wanted in Leeds.', 'open'],
    ['Cherche serveuse à Lille, une expérience en brasserie serait un plus.', 'open'],
    ['English teacher wanted for a kindergarten in Budapest.\nMin. 1 year with children\nNative speaker', 'yes'],
    ["Aide-soignant recherché à Namur, première expérience d'un an exigée.", 'yes'],
    ['Ostler wanted near Newmarket, contract of min. 2 years, good wages.', 'open'],
    ['Model wanted, at least 18 years old, agency in Prague.', 'open'],
    ['Dönerci aranıyor, Almanca bilmek gerekmez ama en az 5 yıl ustalık.', 'yes'],
  ])('of experience %s says %s', (text, expected) => {
    expect(saidIn(text, 'experienceAsked')).toBe(expected);
  });

  test.each([
    ['Siivooja Rovaniemelle, haemme heti. Kieli: englanti riittää.', 'en'],
    ['Sales lady wanted in Doha, Arabic & English speaker, 40 hours a week.', 'ar en'],
    ['Kelnerka na statek, angielski lub niemiecki w stopniu komunikatywnym. Zatrudnimy od maja.', 'en de'],
    ['Recepční do Brna, přijmeme. Angličtina na úrovni B2 podmínkou.', 'en'],
    ['Tule kalatehtaalle Kaskisiin! Suomi tai ruotsi tai englanti. Haemme heti.', 'fi sv en'],
    ['Официантка в русский ресторан, Дубай. Английский разговорный, чаевые каждый день.', 'en'],
    ['Spanish restaurant in Soho seeks a kitchen porter, £12 an hour.', ''],
    ['Fleischzerleger in Rheda gesucht, der Vorarbeiter spricht Rumänisch.', ''],
    ['Muncitori pentru Germania, angajăm, cazare asigurată, nivel bun de salarizare.', ''],
    ['Ζητείται σερβιτόρος στη Νάξο. Δεν απαιτείται εμπειρία. Αγγλικά Β1.', 'en'],
    ['Se solicitan edecanes en Cancún, edad 18 a 26, inglés 60%.', 'en'],
    ['Waiters wanted for a cruise ferry.\n1 contract experience required\nEnglish\nApply by mail', 'en'],
    ['Caretaker wanted\nLanguages | English\nSeason | May to September', 'en'],
    ['Salon in Riyadh hiring, Pilipino only, salary 3,000 SR.', ''],
  ])('of languages asked for in %s finds %j', (text, expected) => {
    expect(languagesIn(text)).toBe(expected);
  });

  test.each([
    'No pedimos inglés ni papeles, cuadrilla de techos en Charlotte.',
    'Radnici za magacin u Beču, nemački jezik nije potreban, plata 1600.',
    'Зварники в Німеччину, мову знати не треба, запрошуємо бригади.',
    'Pickers wanted, you do not have to speak any English.',
    'Θέλουμε λαντζέρη για σεζόν στη Νάξο, γλώσσα: δεν απαιτείται.',
  ])('says that no language is asked for: %s', (text) => {
    expect(saidIn(text, 'languageAsked')).toBe('no');
  });

  test.each([
    'I am a carer from Ghana looking for a live-in job, I have 5 years of experience.',
    'Suche Arbeit als Maler im Raum Stuttgart, 15 Jahre Erfahrung, Unterkunft brauche ich nicht.',
    'Szukam pracy w Niemczech z zakwaterowaniem, mam doświadczenie jako murarz.',
    'Шукаю роботу з проживанням, жінка 45 років, маю досвід.',
    'Munkát keresek szállással, építőiparban 8 év tapasztalatom van.',
    'Curso de auxiliar geriátrico, 295 euros, sin experiencia, diploma en dos meses.',
    'Careful, that agency is a scam: they promise free housing and ask for a photo of your passport.',
  ])('says nothing of an ad by somebody else than an employer: %s', (text) => {
    expect(runSteps(jobStatements(prepareText(text), contextOf(undefined)))).toBeUndefined();
  });

  test('takes a question about work for that of an employer', () => {
    expect(saidIn('Looking for work? We hire packers in Leeds, hostel provided, start on Monday.', 'accommodation')).toBe('yes');
  });

  test.each([
    'no ',
    'room ',
    'no experience ',
    'English ',
    'free food + ',
    'visa (x) ',
    'a - b ',
    'own ',
    'I have ',
    '包住不',
    'meals: own, ',
    'We offer: room\n',
    'min 2 years ',
  ])('costs time in proportion to the length of repeated %j', (unit) => {
    const seconds = (length: number): number => {
      const text = prepareText(unit.repeat(Math.ceil(length / unit.length)));
      const before = process.cpuUsage().user;
      jobStatements(text, contextOf(undefined, { languages: ['en', 'zh'] }));
      return (process.cpuUsage().user - before) / 1e6;
    };
    seconds(20_000);
    const once = Math.min(seconds(20_000), seconds(20_000));
    // Eight times the text may cost what a noisy machine adds, never the sixty-four times of a quadratic rule.
    expect(seconds(160_000)).toBeLessThan(once * 24 + 0.25);
  });
});
