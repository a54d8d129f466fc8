import { describe, expect, test } from 'vitest';
import { jobOf } from './job-of.ts';

describe('employerNumber()', () => {
  test.each([
    ['Company no: 09471133', 'GB', '09471133'],
    ['DMW License No. DMW-184-LB-03152024-R', 'PH', 'DMW-184-LB-03152024-R'],
    ['Estufas Lda, NIPC 514332210', 'PT', '514332210'],
    ['RFC: ATS150312QK8', 'MX', 'ATS150312QK8'],
    ['Agentúra Ruka s. r. o., IČO: 51 228 940', 'SK', '51228940'],
    ['Kranz KG, HRA 3312 P', 'DE', 'HRA3312P'],
    ['SC Betoncons Est SRL J04/912/2015', 'RO', 'J04/912/2015'],
    ['org nr 769633-8810', 'SE', '769633-8810'],
    ['Sahara Agencies Ltd, NEA licence NEA/0457/26', 'KE', 'NEA/0457/26'],
    ['Cristalux S.à r.l. – RCS Luxembourg B 123456', 'LU', 'B123456'],
    ['AS Line, reg-kood 10456789', 'EE', '10456789'],
    ['Lic. EA 118/2023', 'MT', 'EA118/2023'],
    ['RA license B-0418/BIH/PER/1000+/5/9021/2016', 'IN', 'B-0418/BIH/PER/1000+/5/9021/2016'],
    ['CNPJ 12.345.678/0001-95', 'BR', '12.345.678/0001-95'],
    ['有限公司 经营资格证号LW370220150012', 'CN', 'LW370220150012'],
    ['SIA "Baltā Brētliņa", рег. 40203117742', 'LV', '40203117742'],
    ['"Бриз" ЕООД, лиценз на АЗ № 1881/03.04.2021', 'BG', '1881/03.04.2021'],
    ['Interimkantoor Lepel NV, erkenning VG 4410/BU', 'BE', 'VG4410/BU'],
    ['OÜ Paekivi Ehitus reg 14440021', 'EE', '14440021'],
    ['सगरमाथा ओभरसिज प्रा.लि. इजाजत नं. 441/066/067', 'NP', '441/066/067'],
    ['النور اوورسیز لائسنس نمبر MPD/2201/LHR', 'PK', 'MPD/2201/LHR'],
    ['רישיון 1440/25', 'IL', '1440/25'],
  ])('keeps the signs of a number and takes its blanks out: %s', (text, country, expected) => {
    expect(jobOf(`Workers wanted.\n${text}`, country).employerNumber?.value).toBe(expected);
  });

  test.each([
    ['Réf. annonce 880-1127, post id: 7751203344', 'FR'],
    ['Driving licence B needed, call 0612345678', 'NL'],
    ['Lic. Maria Lopez, psicóloga', 'MX'],
    ['Licence from 2019/20 is fine', 'GB'],
    ['Permit, season 2024/25', 'IE'],
  ])('reads none from other numbers: %s', (text, country) => {
    expect(jobOf(text, country).employerNumber).toBeUndefined();
  });
});
