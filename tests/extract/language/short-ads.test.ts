import { describe, expect, test } from 'vitest';
import { detectLanguages } from '../../../src/extract/language/detect-languages.ts';
import { languageOfLetters } from '../../../src/extract/language/language-of-letters.ts';

describe('detectLanguages() of short ads', () => {
  test.each([
    ['id', 'ready jaksel Putri 25th, sejam 600rb 3 jam 1,5jt include room, no php, DP 100rb dulu ya kak'],
    ['sr', 'Na prodaju šporet na drva Alfa 90, kupljen pre 5 godina za 420e, dajem za 180 evra'],
    ['sr', 'Da li je neko bio kod Maje sa Zvezdare? Uživo je lepa'],
    ['hr', 'Je li netko bio kod Maje s Trešnjevke?'],
    ['ru', 'Кто за рулём: на М4 у 1024 км стоим 40 минут, одна полоса'],
    ['ru', 'кто был у Алины с Лиговки? отпишитесь'],
    ['bg', 'Някой ходил ли е при Ели от Младост?'],
    ['uk', 'хто був у Олени з Подолу? відпишіться'],
    ['no', 'Lena 29, 20 min 1000, 30 min 1300. Kun kontant eller Vipps, 3 min fra T-bane'],
    ['da', 'hej, ny i byen, 1200 timen, ring'],
    ['sk', 'ahojte, nová v Košiciach, 80 eur hod, volaj'],
    ['cs', 'ahoj kluci, nová v Brně, 1500 hod, volej'],
    ['sl', 'prodam kolo, dobro ohranjeno, 80 eur, Celje'],
    ['mk', 'продавам велосипед, добар, 3000 денари, Битола'],
    ['si', 'කොළඹ නිලූ 25 යි පැය 1 රු 5000 whatsapp, tele id nilu_nugegoda_25x'],
    ['km', 'ម៉ាស្សាភ្នំពេញ ស្រីមុំ ១ ម៉ោង តេឡេក្រាម៖ sreymom_massage_phnompenh_x'],
    ['ps', 'د ایران قاچاق لار، ۸۰۰ ډالر. تلیګرام: lar_turkia_kandahar_x'],
    ['ru', 'Продаю дом в Қарағанды, четыре комнаты, гараж, подвал, участок шесть соток, торг уместен, звоните'],
    ['mk', 'Се издава соба Скопје, за студентка. Сликите се од минатата недела'],
    ['lv', 'sveiki, jauna pilsētā, 80 eiro stunda, zvani'],
    ['lt', 'sveiki, nauja mieste, 80 eurų valanda, skambink'],
    ['ms', 'hai, baru kat bandar, rm150 sejam, wasap'],
    ['af', 'ek is nuut hier, R500 per uur, bel my'],
    ['pt', 'alguém já foi na Bruna da Augusta?'],
    ['ne', 'हिजो राखिएको विज्ञापन'],
    ['mr', 'घर भाड्याने देणे आहे'],
    ['hi', 'घर किराये पर देना है'],
    ['as', 'আজি প্ৰকাশিত'],
    ['bn', 'গতকাল পোস্ট করা হয়েছে'],
    ['ur', 'اشتہار دیا گیا'],
    ['ps', 'نن خپور شوی، ښه کور'],
    ['ckb', 'دوێنێ بڵاوکرایەوە'],
    ['fa', 'انتشار ۲۵ آبان'],
    ['ar', 'تاريخ النشر ٢٥ نوفمبر'],
    ['ja', '掲載日'],
    ['ko', '등록 26.11.16'],
    ['zh', '发布 3天前'],
    ['uz', 'Kecha joylashtirildi, narxi kelishiladi'],
    ['sw', 'Imewekwa siku 2 zilizopita'],
    ['ru', 'Объявление от вчера'],
    ['hu', 'Tegnap, 18:20'],
    ['da', 'Indrykket d. 14. november'],
  ])('tells %s: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });
});

describe('detectLanguages() with hints', () => {
  test.each([
    ['ne', ['ne'], 'पोखरा लेकसाइड, सरिता २४, सम्पर्क 984-1234567'],
    ['hi', ['ne'], 'पोखरा में लड़की, एक घंटा 2000, रात के लिए फोन करें'],
    ['mr', ['mr'], 'पुणे कोथरूड, स्वाती २६, फोन 81234 56789'],
    ['hi', ['hi', 'mr'], 'पुणे, कोमल २६, फोन 81234 56789'],
    ['ur', ['ur'], 'Lahore mein ladki, 2 ghante 5000, sirf call'],
    ['hr', ['sr', 'hr'], 'Tjedno najam stana, Zagreb, tko je zainteresiran nek se javi'],
  ] as const)('tells %s for %j: %s', (language, hints, text) => {
    expect(detectLanguages(text, hints)[0]).toBe(language);
  });
});

describe('detectLanguages() of languages in the letters of others', () => {
  test.each([
    ['el', 'kopela 24 xronwn, thelw ena moro, krati mono'],
    ['bn', 'ami Mou, boyos 34, bondhu chai, raat 9tar por call korun'],
    ['mn', 'Дархан, ажил хайж байна, цалин сар бүр'],
    ['ky', 'Жумушка кыздар керек, тамак бар, жатаканасы жок'],
  ])('tells %s: %s', (language, text) => {
    expect(detectLanguages(text, [])[0]).toBe(language);
  });
});

describe('languageOfLetters()', () => {
  test.each([
    ['ru', 'рыба'],
    ['bg', 'мъж търси'],
    ['uk', 'її'],
    ['cs', 'příště dvůr'],
    ['hu', 'nő és fű'],
    ['pl', 'łódź i żona'],
    ['ro', 'și țară'],
    ['kk', 'Қазақстанда ыстық'],
    ['kk', 'бүгін жарияланды, Алматы'],
    ['ky', 'бүгүн жарыяланды'],
    ['tg', 'имрӯз нашр шуд'],
    ['uz', 'Тошкентда ҳовли сотилади'],
    ['uz', 'Тошкент Чилонзор, Зилола 25 ёш, 1 соат 400 минг, ночь 1 млн, телеграм бор, олдиндан пул йўқ'],
    ['mn', 'өчигдөр оруулсан зар'],
    ['tt', 'Казанда фатир сатыла, бәясе түгел'],
  ])('knows %s by its letters: %s', (language, text) => {
    expect(languageOfLetters(text)).toBe(language);
  });

  test.each(['New girl in Łomża', 'plain words', 'Комната у метро Қабанбай, мебель, кухня, балкон, ремонт, интернет, недорого'])(
    'knows none: %s',
    (text) => {
      expect(languageOfLetters(text)).toBeUndefined();
    },
  );
});
