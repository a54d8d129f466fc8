import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';

describe('detectLanguages()', () => {
  test.each([
    ['nl', 'Lieve blonde meid ontvangt thuis in Breda'],
    ['nl', 'Nieuw in de stad, bel mij voor een afspraak'],
    ['nl', 'Wij zoeken schoonmakers, geen ervaring nodig'],
    ['nl', 'Te huur kamer voor student, geen dieren'],
    ['de', 'Neue Dame in der Stadt, ruf mich gerne an'],
    ['de', 'Suchen Reinigungskräfte ab sofort, Unterkunft vorhanden'],
    ['de', 'Hübsche Blondine verwöhnt dich diskret'],
    ['fr', 'Nouvelle en ville, jolie brune très douce'],
    ['fr', 'Cherche serveuse, logement fourni, bon salaire'],
    ['en', 'New in town, sweet girl waiting for you'],
    ['en', 'Hiring cleaners now, no experience needed'],
    ['en', 'Hot brunette, call me anytime baby'],
    ['es', 'Chica nueva en la ciudad, llámame cariño'],
    ['es', 'Se busca camarera, buen sueldo y alojamiento'],
    ['it', 'Nuova in città, ragazza dolce e molto bella'],
    ['it', 'Cercasi cameriera, alloggio gratuito'],
    ['pt', 'Novinha na cidade, me liga agora amor'],
    ['pt', 'Precisa-se de empregada, alojamento incluído'],
    ['pl', 'Nowa w mieście, zadzwoń do mnie kotku'],
    ['pl', 'Praca w Niemczech, zakwaterowanie zapewnione'],
    ['ro', 'Fată nouă în oraș, sună-mă pentru detalii'],
    ['ro', 'Angajăm ospătari, cazare și masă asigurate'],
    ['ro', 'Bruneta sexy, te astept la mine acasa'],
    ['hu', 'Új lány a városban, hívj bátran'],
    ['hu', 'Takarítót keresünk, szállást biztosítunk'],
    ['bg', 'Нова в града, обади се за среща'],
    ['bg', 'Търсим сервитьорки, осигурено жилище'],
    ['ru', 'Новая девушка в городе, звони, жду тебя'],
    ['ru', 'Требуются уборщицы, жилье предоставляем'],
    ['uk', 'Нова дівчина в місті, дзвони, чекаю'],
    ['uk', 'Потрібні прибиральниці, житло надаємо'],
    ['cs', 'Nová slečna ve městě, zavolej mi'],
    ['cs', 'Hledáme uklízečky, ubytování zajištěno'],
    ['sk', 'Nová slečna v meste, zavolaj mi ešte dnes'],
    ['sr', 'Нова девојка у граду, позови ме одмах'],
    ['sr', 'Nova devojka u gradu, pozovi me odmah'],
    ['hr', 'Nova djevojka u gradu, nazovi me odmah'],
    ['sl', 'Nova punca v mestu, pokliči me takoj'],
    ['el', 'Νέα κοπέλα στην πόλη, πάρε με τηλέφωνο'],
    ['tr', 'Şehirde yeni kız, beni hemen ara'],
    ['tr', 'Temizlikçi aranıyor, konaklama ücretsiz'],
    ['sv', 'Ny tjej i stan, ring mig idag'],
    ['da', 'Ny pige i byen, ring til mig i dag'],
    ['no', 'Ny jente i byen, ring meg i dag'],
    ['fi', 'Uusi tyttö kaupungissa, soita minulle'],
    ['et', 'Uus tüdruk linnas, helista mulle kohe'],
    ['lv', 'Jauna meitene pilsētā, zvani man'],
    ['lt', 'Nauja mergina mieste, skambink man dabar'],
    ['id', 'Gadis baru di kota, hubungi saya sekarang'],
    ['id', 'Dicari pembantu rumah tangga, tempat tinggal disediakan'],
    ['vi', 'Em gái mới đến, gọi cho em nhé anh'],
    ['vi', 'Tuyển nhân viên, bao ăn ở, lương cao'],
    ['zh', '新来的女孩，欢迎联系我'],
    ['th', 'สาวมาใหม่ โทรหาฉันได้เลยค่ะ'],
    ['ar', 'فتاة جديدة في المدينة، اتصل بي الآن'],
    ['fa', 'دختر جدید در شهر، با من تماس بگیر'],
    ['he', 'בחורה חדשה בעיר, תתקשר אליי עכשיו'],
    ['hi', 'शहर में नई लड़की, मुझे अभी कॉल करें'],
    ['ko', '새로 온 여자, 지금 연락주세요'],
    ['ja', '新しい女の子です、電話してください'],
    ['ka', 'ახალი გოგო ქალაქში, დამირეკე'],
    ['hy', 'Նոր աղջիկ քաղաքում, զանգիր ինձ'],
    ['sq', 'Vajzë e re në qytet, më telefono tani'],
    ['mk', 'Нова девојка во градот, јави ми се'],
    ['be', 'Новая дзяўчына ў горадзе, тэлефануй мне'],
    ['ca', "Noia nova a la ciutat, truca'm ara"],
    ['tl', 'Bagong babae sa lungsod, tawagan mo ako'],
    ['az', 'Şəhərdə yeni qız, mənə zəng et'],
  ])('tells %s from one line of an ad: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });

  test('names a second language from a quarter of the letters on', () => {
    const dutch = 'Lieve meid uit Breda ontvangt thuis, bel mij voor een afspraak. ';
    const english = 'I am a sweet girl and I speak English very well, call me now. ';
    expect(detectLanguages(dutch + english, [])).toEqual(expect.arrayContaining(['nl', 'en']));
    expect(detectLanguages(dutch.repeat(6) + english, [])).toEqual(['nl']);
    expect(detectLanguages(`Привет, я новая девушка в городе, жду тебя в гости. ${english}`, []).toSorted()).toEqual(['en', 'ru']);
  });

  test('leaves handles out', () => {
    expect(detectLanguages('anna@example.org www.site.test +31612345678', [])).toEqual([]);
    expect(detectLanguages('bel mij op 0612345678 https://english-girls.test/new-in-town of mail anna@example.org', [])[0]).toBe('nl');
  });

  test('lets a hint decide where a text is too short to', () => {
    expect(detectLanguages('Massage', ['de'])).toEqual(['de']);
    expect(detectLanguages('06 12 34', ['de'])).toEqual([]);
    expect(detectLanguages('', ['de'])).toEqual([]);
  });

  test.each([
    ['sr', 'Vidimo se u gradu, pozovi me posle osam', ['sr']],
    ['hr', 'Vidimo se u gradu, pozovi me posle osam', ['hr']],
    ['ms', 'rumah sewa dekat kota, hubungi saya', ['ms']],
    ['ur', 'bhai mujhe kaam chahiye, paise nahi hain', ['ur']],
    ['hi', 'bhai mujhe kaam chahiye, paise nahi hain', ['hi']],
    ['en', 'I am new in town and waiting for you', ['sw', 'ms']],
  ])('takes the hint among languages that write alike: %s', (language, text, hints) => {
    expect(detectLanguages(text, hints)[0]).toBe(language);
  });

  test.each([
    ['en', 'Independent model, cash only, no advance. Tele I D : G O A _ M I S H A'],
    ['nl', 'Roos, prive ontvangst (zonder spaties) r o o s _ a _ e _ s _ i'],
    ['en', 'only accept messages here 05a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6'],
  ])('counts no letters of spelled names and numbers as words: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });

  test.each([
    ['sw', 'Natafuta kazi ya nyumbani, nipigie simu leo'],
    ['so', 'Waxaan raadinayaa shaqo, fadlan i soo wac maanta'],
    ['ha', 'Ana neman aiki, don Allah a kira ni yau'],
    ['zu', 'Ngifuna umsebenzi, ngicela ungishayele ucingo namuhla'],
    ['xh', 'Ndifuna umsebenzi, ndicela unditsalele umnxeba namhlanje'],
    ['ig', 'Achọrọ m ọrụ, biko kpọọ m ugbu a'],
    ['rw', 'Nkeneye akazi, hamagara nanjye ubu murakoze'],
    ['mg', "Mitady asa aho, antsoy amin'ny finday azafady"],
    ['ht', 'Mwen bezwen travay, tanpri rele m jodi a'],
    ['om', "Hojii barbaada, maaloo har'a na bilbilaa"],
    ['uz', 'Menga ish kerak, iltimos telefon qiling bugun'],
    ['jv', 'Aku golek gawean, telpon saiki wae matur nuwun'],
    ['ku', 'Ez li kar digerim, ji kerema xwe îro telefon bike'],
    ['tk', 'Maňa iş gerek, aýlyk manat bilen, şu gün telefon jaň ediň, öý kireýine berilýär'],
    ['hi', 'mujhe kaam chahiye, abhi call karo bhai'],
  ])('tells %s by its frequent words: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });

  test.each([
    ['ms', 'Saya baru di bandar ini, telefon saya sekarang'],
    ['ms', 'nak cari bilik disewa, duit sikit je'],
    ['id', 'Saya baru di kota ini, hubungi saya sekarang'],
    ['af', 'ek is nuut hier en soek vir jou, skoon woonstel'],
    ['nl', 'ik ben nieuw hier en zoek een schone woning'],
    ['hr', 'ne radim profesionalno, želim samo nešto zaraditi, piši'],
    ['sr', 'ne radim profesionalno, hocu samo malo da zaradim, pisi'],
    ['sr', 'само хоћу да зарадим мало док студирам'],
    ['mk', 'се бараат девојки, собата е бесплатна, плата секоја вечер'],
    ['bg', 'търсят се момичета, стаята е безплатна, плащане всяка вечер'],
    ['uk', 'Є кімната для дівчини, її дітям раді'],
    ['be', 'Шукаем дзяўчат, жыллё бясплатнае, аплата кожны вечар'],
    ['fa', 'دختر تازه به شهر امده ام فقط اقایان'],
    ['fa', 'اين اتاق براي شما است'],
    ['ar', 'هذه الغرفة لكم فقط من اليوم'],
    ['lt', 'ieskome merginu darbui, kambarys nemokamai'],
    ['lv', 'meklejam meitenes darbam, istaba bez maksas'],
    ['cs', 'hledam holku na pokoj, ubytovani zdarma'],
    ['sk', 'hladam dievca na izbu, ubytovanie zadarmo'],
    ['vi', 'tuyen nu phong sach luong cao goi em nhe'],
  ])('tells %s from its neighbours, also without accents: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });

  test('gives Bosnian as Croatian', () => {
    expect(detectLanguages('Ja sam Amra, sada u Mostaru, tražim lijepo društvo i razgovor', [])[0]).toBe('hr');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(detectLanguages(text, ['nl']))).toBe(true);
      }),
    );
  });
});
