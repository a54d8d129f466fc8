import { describe, expect, test } from 'vitest';
import { readHandles } from '../../../src/extract/handles/read-handles.ts';

const read = (text: string): string[] =>
  readHandles(text, { countries: ['NL'], languages: ['nl'], dateOrder: 'DMY', platformContacts: [] }).flatMap(({ kind, value }) =>
    kind === 'payment' ? [value] : [],
  );

describe('payment words', () => {
  test.each([
    ['Płatność BLIK lub gotówka', ['blik']],
    ['Betala med Swish', ['swish']],
    ['Only Western Union', ['western union']],
    ['Avans preko Western Uniona', ['western union']],
    ['Wpłata przez MoneyGram', ['moneygram']],
    ['รับพร้อมเพย์ค่ะ', ['promptpay']],
    ['chuyển khoản qua MoMo nhé', ['momo']],
    ['转支付宝也行', ['alipay']],
    ['перевод по СБП', ['sbp']],
    ['pago por Bizum', ['bizum']],
    ['aceito pix', ['pix']],
  ])('reads a name: %s', (text, names) => expect(read(text)).toEqual(names));

  test.each(['our cat is called Momo', 'visits paypalish.test', 'Je herkent mij in een blik.', 'Blik niet te lang', 'a swish of her hair'])(
    'takes no everyday word for one: %s',
    (text) => expect(read(text)).toEqual([]),
  );
});
