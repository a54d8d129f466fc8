import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

describe('findNamesSigned()', () => {
  test.each([
    ['Come and see me\nxoxo Bella', ['Bella']],
    ['Come and see me. Anna xx', ['Anna']],
    ['Bis bald, Küsse Lena', ['Lena']],
    ['À très vite, bisous Léa', ['Léa']],
    ['te espero, besos Carla', ['Carla']],
    ['жду тебя, целую Катя', ['Катя']],
    ['Tot snel.\nKusjes,\nFemke', ['Femke']],
    ['Call me\n- Jasmin', ['Jasmin']],
    ['Call me\n♥ Lola', ['Lola']],
    ['Call me tonight xoxo Zebrina', ['Zebrina']],
  ])('reads who signs an ad for company: %s', (text, names) => {
    expect(aliasesIn(`Some words before.\n${text}`, 'escort').names).toEqual(names);
  });

  test.each([
    ['Table for sale, 40 €.\nRegards, Tom', ['Tom']],
    ['Tisch zu verkaufen. LG Petra', ['Petra']],
    ['Vendo mesa. Saludos, Inés', ['Inés']],
    ['Продам стол. С уважением, Ольга', ['Ольга']],
    ['Couple cherche T2. Merci ! Léa et Thomas', ['Léa', 'Thomas']],
    ['Room wanted, very clean. Thiago & Bia', ['Thiago', 'Bia']],
    ['ev kiralık, eşyasız. Kemal abi', ['Kemal']],
    ['Prodám pohlednice. Zdeněk z Jihlavy', ['Zdeněk']],
    ['quarto mobilado, sem caução. dona Fátima', ['Fátima']],
    ['roomie wanted. - Jess (she/her)', ['Jess']],
  ])('reads who signs an ad about things or dwellings: %s', (text, names) => {
    expect(aliasesIn(text, 'housing').names).toEqual(names);
  });

  test.each([
    'Garage to rent near Croydon. Leeds',
    'Thanks for reading, no agents please',
    'Regards, Management',
    'to Maria with love from all of us here',
    'Sofa from near Camden station. Collection only',
    'Phone anna@mail.example',
  ])('takes the end of an ad for no name: %s', (text) => {
    expect(aliasesIn(text, 'housing').names).toEqual([]);
  });
});
