import { describe, expect, test } from 'vitest';
import { jobOf } from './job-of.ts';

/** The employer of a text; its span must hold it. */
function employerOf(text: string, country?: string): string | undefined {
  const { employer } = jobOf(text, country);
  if (employer?.where === 'text') expect(text.slice(employer.start, employer.end)).toBe(employer.raw);
  return employer?.value;
}

describe('employerName()', () => {
  test.each([
    ['Arbetsgivare: Nordlys Assistans Ek. för., org nr 769633-8810', 'SE', 'Nordlys Assistans Ek. för.'],
    ['Фірма: Textil-Sort Sp. z o.o. (NIP 7252298116)', 'UA', 'Textil-Sort Sp. z o.o.'],
    ['Agency: Santa Vennera Care Staffing Ltd / Lic. EA 118/2023', 'MT', 'Santa Vennera Care Staffing Ltd'],
    ['Werkgever: Familie Ten Hoopen', 'NL', 'Familie Ten Hoopen'],
  ])('cuts a line off behind the name: %s', (text, country, expected) => {
    expect(employerOf(text, country)).toBe(expected);
  });

  test.each([
    ['Erntehelfer gesucht, 13,90/Std. Spargelhof Kranz KG, HRA 3312 P', 'DE', 'Spargelhof Kranz KG'],
    ['Kamionsofőr, 3 év CE. Duna-Trans 2000 Bt.', 'HU', 'Duna-Trans 2000 Bt.'],
    ['Starfsfólk óskast. Fiskver Norðan ehf., sími 6111234', 'IS', 'Fiskver Norðan ehf.'],
    ['गार्ड चाहियो। सगरमाथा ओभरसिज प्रा.लि. इजाजत नं. 441/066/067', 'NP', 'सगरमाथा ओभरसिज प्रा.लि.'],
    ['የቤት ሰራተኛ ይፈለጋል። ሰላም ኤጀንሲ ስልክ 0911234567', 'ET', 'ሰላም ኤጀንሲ'],
    ['Zaměstnavatel Beara Pelagic Ltd. Dům 70 EUR', 'CZ', 'Beara Pelagic Ltd.'],
    ['Dulgheri, cazare. SC Betoncons Est SRL J04/912/2015', 'RO', 'SC Betoncons Est SRL'],
    ['Рыбообработчики. SIA "Baltā Brētliņa", рег. 40203117742', 'LV', 'SIA "Baltā Brētliņa"'],
    ['водій, 2500 євро. ТОВ "Волинь-Експрес Т"', 'UA', 'ТОВ "Волинь-Експрес Т"'],
    ['Gemi kamarotu. Karadeniz Ufuk Denizcilik A.Ş.', 'TR', 'Karadeniz Ufuk Denizcilik A.Ş.'],
    ['SARL Les Vergers du Sud recrute 20 saisonniers', 'FR', 'SARL Les Vergers du Sud'],
    ['ABK kapal cumi. PT Samudra Jaya Crew — Pemalang', 'ID', 'PT Samudra Jaya Crew'],
    ['Lắp ráp. Công ty TNHH Điện tử Minh Khai Vina tuyển công nhân', 'VN', 'Công ty TNHH Điện tử Minh Khai Vina'],
    ['出国劳务 | 山东远桥对外劳务合作有限公司', 'CN', '山东远桥对外劳务合作有限公司'],
    ['牡蠣むき作業 倉橋オイスター有限会社', 'JP', '倉橋オイスター有限会社'],
    ['주방 직원 구함, (주)한빛푸드', 'KR', '(주)한빛푸드'],
    ['บริษัท สยามคลีน จำกัด รับสมัครแม่บ้าน', 'TH', 'บริษัท สยามคลีน จำกัด'],
    ['شركة برج الواحة للنظافة تطلب عمال نظافة', 'AE', 'شركة برج الواحة للنظافة'],
  ])('reads a name with its legal form: %s', (text, country, expected) => {
    expect(employerOf(text, country)).toBe(expected);
  });

  test.each([
    ['Cherche jeune fille au pair, 90€/sem. Famille Vauclair', 'FR', 'Famille Vauclair'],
    ['Wir = Fam. Osterkamp mit Zwillingen', 'DE', 'Fam. Osterkamp'],
    ['Live-in caregiver needed\n— The Whitcomb family', 'US', 'The Whitcomb family'],
    ['Haushalt Dr. Meyer sucht Köchin', 'DE', 'Haushalt Dr. Meyer'],
    ['Famiglia Bianchi di Como cerca tata', 'IT', 'Famiglia Bianchi'],
    ['Inwonende au pair bij familie Van der Meulen in Utrecht', 'NL', 'familie Van der Meulen'],
  ])('reads the name of a family: %s', (text, country, expected) => {
    expect(employerOf(text, country)).toBe(expected);
  });

  test.each([
    ['Camarero extra. Pásate por el Bar La Cepa preguntar x Juanjo', 'ES', 'Bar La Cepa'],
    ['Камериерки за Банско, Хотел Снежен Връх, заплата 1900 лв.', 'BG', 'Хотел Снежен Връх'],
    ['Housekeepers wanted at The Moorland Hotel, £11.80/hr', 'GB', 'The Moorland Hotel'],
    ['Číšník Praha, 160 Kč/h. Restaurace U Modré kachny', 'CZ', 'Restaurace U Modré kachny'],
    ['Помощник повара. Кафе «Уют», 2200 руб', 'RU', 'Уют'],
    ['Équipier polyvalent fast-food Tacoshock, 25h/sem', 'FR', 'Tacoshock'],
    ['Ouvrier viticole, logé nourri. Cave du Vieux Pressoir', 'CH', 'Cave du Vieux Pressoir'],
    ['Helpers for Qatar. Sharma Overseas, RA license B-0418/2016', 'IN', 'Sharma Overseas'],
  ])('reads a house named by its kind: %s', (text, country, expected) => {
    expect(employerOf(text, country)).toBe(expected);
  });

  test.each([
    ['Chef de Partie\nThe Lakeshore Arms is recruiting for a CDP', 'IE', 'The Lakeshore Arms'],
    ['FKK-Club Morgentau, Hanau: Barfrau gesucht, 14/Std', 'DE', 'FKK-Club Morgentau'],
    ['Il ristorante La Gondola cerca pizzaiolo, 2.300 euro al mese', 'IT', 'La Gondola'],
    ['A Kovács család bejárónőt keres heti 2x, 3000 Ft/óra', 'HU', 'Kovács család'],
    ['مطعم دار الزيتون في صيدا يطلب شيف حلويات', 'LB', 'مطعم دار الزيتون'],
    [
      'Addetti al volantinaggio\nDatore: Pubblicittà S.n.c. di Bruno e Ferri, P.IVA 01234560017',
      'IT',
      'Pubblicittà S.n.c. di Bruno e Ferri',
    ],
    ['Operarios para Pesquera Mar Austral S.A.C., 60 diarios', 'PE', 'Pesquera Mar Austral S.A.C.'],
    ['Commis chef - The Fox & Hounds, £12 per hour', 'GB', 'The Fox & Hounds'],
    ['Dishwasher needed asap at Mama Rosa Kitchen in Reno', 'US', 'Mama Rosa Kitchen'],
    ['Confinement Nanny\nEmployer: private family, Punggol', 'SG', undefined],
    ['Elderly Gentleman seeks carer, £14 per hour', 'GB', undefined],
    ['مطعم كبير يطلب طباخ براتب جيد', 'LB', undefined],
    ['Hygiene course, Turku\nSaturday, 69 €. Pass Training Oy', 'FI', undefined],
  ])('reads who hires by its kind or by the word for hiring behind it: %s', (text, country, expected) => {
    expect(employerOf(text, country)).toBe(expected);
  });

  test.each([
    ['Housemaid required for Kuwaiti family in Salmiya', 'KW'],
    ['Hotel Room Attendant and Restaurant Staff wanted', 'GB'],
    ['WANTED COOKS AS SOON AS POSSIBLE FOR HOTEL', 'GB'],
    ['Roofing crew, Charlotte NC. PT and FT Jobs', 'US'],
    ['Worked at Tesco Ltd for 5 years. Staff needed in a small shop', 'GB'],
    ['Опыт работы в ООО «Пример» приветствуется. Монтажники', 'RU'],
    ['Kartoffeln sortieren, Säcke von 20 KG heben', 'DE'],
    ['Ich biete Gartenarbeit an. Referenz: Muster Bau GmbH', 'DE'],
    ['We are a Brazilian family with one baby', 'FR'],
  ])('reads none where nobody who hires is named: %s', (text, country) => {
    expect(employerOf(text, country)).toBeUndefined();
  });
});
