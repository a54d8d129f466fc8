import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/model/category.ts';
import { aliasesIn } from './alias-texts.ts';

describe('namesCalled()', () => {
  test.each<[string, Category, readonly string[]]>([
    ['To arrange a viewing call Hannah on 07700 900412.', 'housing', ['Hannah']],
    ['Agent: Mr Tunde', 'housing', ['Tunde']],
    ['Ask for Keith or Maureen', 'marketplace', ['Keith', 'Maureen']],
    ['Demander Sylvie après 18h', 'marketplace', ['Sylvie']],
    ['Kontakt: Ivana', 'housing', ['Ivana']],
    ['Rif. Sig. Paolo', 'housing', ['Paolo']],
    ['no dss no pets ring dave', 'housing', ['dave']],
    ['Liên hệ chị Hạnh', 'housing', ['Hạnh']],
    ['تماس با خانم رضایی', 'housing', ['رضایی']],
    ['Звонить, Ольга Петровна занята: звоните Кате', 'housing', []],
    ['Your Bella is waiting', 'escort', ['Bella']],
    ['Lady Karimova, strict', 'escort', ['Karimova']],
    ['น้องแอน รับงาน', 'escort', ['แอน']],
    ['أنا أم فهد من جدة', 'dating', ['أم فهد']],
    ['Sælger: Birgithe', 'marketplace', ['Birgithe']],
    ['Pemilik: Pak Wayan (balas cepat)', 'housing', ['Wayan']],
    ['ผู้ลงประกาศ: ป้าสมศรี (เจ้าของ)', 'housing', ['สมศรี']],
    ['Preguntar por Paqui', 'housing', ['Paqui']],
    ['Koordinátor: Boglárka – hívható H–P 9–17', 'recruitment', ['Boglárka']],
    ['Rekrutację prowadzi Mariola, kontakt przez formularz', 'recruitment', ['Mariola']],
    ['Rezervace: recepce Jitka, tel. 601 123 456', 'recruitment', ['Jitka']],
    ['Zap do Thiago: mande mensagem', 'marketplace', ['Thiago']],
    ['Henvendelse til Kirsten på 20 12 34 56', 'marketplace', ['Kirsten']],
    ['Emäntänä jälleen Pirkko-Liisa.', 'recruitment', ['Pirkko-Liisa']],
  ])('reads the name that %s calls, in an ad of %s', (text, category, names) => {
    expect(aliasesIn(`Some words before.\n${text}`, category).names).toEqual(names);
  });

  test.each<[string, Category]>([
    ['Call now or text me', 'escort'],
    ['Visit Sofia this week', 'escort'],
    ['Miss you all', 'escort'],
    ['Call May to June only', 'housing'],
    ['Contact Sales Department', 'recruitment'],
    ['your Mercedes dealer', 'marketplace'],
    ['email: lena at mail', 'escort'],
    ['Verkäufer: Privat', 'marketplace'],
    ['Seller: Verified', 'marketplace'],
    ['Zvati iza 17 sati', 'housing'],
    ['Zap da loja, celular da Samsung', 'marketplace'],
    ['Koordynator na miejscu, rekrutację prowadzi Randstad', 'recruitment'],
  ])('takes other words for no name: %s, in an ad of %s', (text, category) => {
    expect(aliasesIn(`Some words before.\n${text}`, category).names).toEqual([]);
  });
});
