import { describe, expect, test } from 'vitest';
import { readTextRecord } from '../../../../src/extract/read-record.ts';

const SHOWN = ['accommodation', 'meals', 'travelPaid', 'visaHelp', 'documentsAsked', 'experienceAsked', 'languageAsked'] as const;

/** What an ad without any hint states: the place of the work, and the statements by their first letter, as `a+` for yes and `a-` for no. Undefined for a text that is no ad for work. */
function statedIn(text: string): string | undefined {
  const { job } = readTextRecord({ text });
  if (job === undefined) return undefined;
  const place = job.destination === undefined ? '?' : (job.destination.value.city ?? job.destination.value.country);
  const said = SHOWN.filter((name) => job[name] !== 'not-stated').map((name) => `${name.charAt(0)}${job[name] === 'yes' ? '+' : '-'}`);
  return [place, ...said].join(' ');
}

describe('readJobFields() in scripts of Asia, Africa and the Caucasus', () => {
  test.each([
    ['कतारमा हेल्पर चाहियो, तलब १२०० रियाल, खाना बस्न कम्पनीले दिन्छ, टिकट आफैं। अनुभव चाहिँदैन।', 'QA a+ m+ t- e-'],
    ['सौदी अरबला ड्रायव्हर पाहिजे, पगार 1800 रियाल, राहण्याची सोय मोफत, अनुभव आवश्यक.', 'SA a+ e+'],
    ['দুবাইতে ক্লিনার নিয়োগ, বেতন ১০০০ দিরহাম, থাকা কোম্পানির, খাওয়া নিজের, ভিসা ফ্রি', 'Dubai a+ m- v+'],
    ['دبئی میں ڈرائیور درکار، تنخواہ 2000 درہم، رہائش فری، کھانا اپنا، تجربہ ضروری', 'Dubai a+ m- e+'],
    ['ਕੈਨੇਡਾ ਵਿੱਚ ਡਰਾਈਵਰ ਚਾਹੀਦੇ, 25 ਡਾਲਰ ਘੰਟਾ, ਰਿਹਾਇਸ਼ ਫ੍ਰੀ, ਤਜਰਬਾ ਜ਼ਰੂਰੀ', 'CA a+ e+'],
    ['குவைத்தில் வேலை! டிரைவர் தேவை, சம்பளம் 150 தினார், உணவு தங்குமிடம் இலவசம், அனுபவம் தேவையில்லை', 'KW a+ m+ e-'],
    ['കുവൈത്തിൽ ഡ്രൈവർ ആവശ്യമുണ്ട്, ശമ്പളം 150 ദിനാർ, താമസം സൗജന്യം, ഭക്ഷണം സ്വന്തം', 'KW a+ m-'],
    ['ကုမ္ပဏီ ဝန်ထမ်း အလိုရှိသည်၊ ဘန်ကောက်၊ လစာ ဘတ် ၁၂၀၀၀၊ အဆောင် အခမဲ့၊ အတွေ့အကြုံ မလိုပါ။', 'Bangkok a+ e-'],
    ['ត្រូវការអ្នកបម្រើ ភ្នំពេញ ប្រាក់ខែ 250 ដុល្លារ មានកន្លែងស្នាក់នៅ មិនត្រូវការបទពិសោធន៍', 'Phnom Penh a+ e-'],
    ['ຮັບສະໝັກແມ່ບ້ານ ຢູ່ວຽງຈັນ ເງິນເດືອນ 2.500.000 ກີບ ມີທີ່ພັກຟຣີ ບໍ່ຈຳເປັນມີປະສົບການ', 'Vientiane a+ e-'],
    ['ለዱባይ የቤት ሰራተኛ ይፈለጋል፣ ደሞዝ 1000 ድርሃም በወር፣ መኝታ ነጻ፣ ልምድ አያስፈልግም። ፓስፖርት ይዘው ይምጡ።', 'Dubai a+ d+ e-'],
    ['ვეძებთ დამლაგებელს თბილისში, ხელფასი 1200 ლარი თვეში, კვებით, გამოცდილება აუცილებელია', 'Tbilisi m+ e+'],
    ['Պահանջվում է խոհարար Երևանում, աշխատավարձ 250000 դրամ ամսական, կացարան անվճար, փորձը պարտադիր չէ', 'Yerevan a+ e-'],
    ['İzmirdə dayə axtarırıq, ayda 700 dollar, yataqxana pulsuz, təcrübə tələb olunmur', 'Izmir a+ e-'],
    ['Алматыға аспазшы керек, айына 300 мың теңге, жатақхана тегін, тәжірибе керек емес', 'Almaty a+ e-'],
    ['Москвага ашпозчу кыздар керек, күнүнө 2000 рубль төлөнөт, жатакана берилет, тажрыйба керек эмес', 'Moscow a+ e-'],
    ['Солонгост ажилчин авна, сарын цалин 2 сая вон, байр үнэгүй, туршлага шаардлагагүй', 'KR a+ e-'],
    ['Dubay, shaqaale loo baahan yahay, mushahar 1500 dirham bishii, hoy bilaash, khibrad looma baahna', 'Dubai a+ e-'],
    ['Óskum eftir starfsfólki á Akureyri, 3.000 kr. á tímann, húsnæði í boði, engin reynsla nauðsynleg', 'Akureyri a+ e-'],
  ])('reads %s', (text, expected) => {
    expect(statedIn(text)).toBe(expected);
  });

  test.each([
    'तपाईंको अनुभव कस्तो थियो? कतारमा गर्मी धेरै छ, पानी पिउनुहोस्।',
    'თბილისში დღეს წვიმს, ტემპერატურა 12 გრადუსია.',
    'Երևանում վաճառվում է բնակարան, 3 սենյակ, գինը 60000 դոլար։',
    'ჩემი გამოცდილება დიდია, ვეძებ სამუშაოს, ძიძა ვარ, 800 ლარი თვეში.',
    'iş axtarıram, aşpazam, təcrübəm var, ayda 900 manat',
    'ዱባይ ውስጥ ሙቀቱ 40 ዲግሪ ደርሷል።',
    'কলকাতায় দুই রুমের ফ্ল্যাট ভাড়া, মাসে ১২০০০ টাকা।',
    'ရန်ကုန်မှာ ဖုန်းရောင်းမည်၊ ၃ သိန်း၊ အသစ်။',
  ])('takes no ad for work from %s', (text) => {
    expect(statedIn(text)).toBeUndefined();
  });
});
