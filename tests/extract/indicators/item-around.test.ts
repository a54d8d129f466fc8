import { describe, expect, test } from 'vitest';
import { itemAround } from '../../../src/extract/indicators/item-around.ts';
import { readIndicators } from '../../../src/extract/indicators/read-indicators.ts';

const around = (lower: string, word: string): string => {
  const { start, end } = itemAround({ lower, met: new Map() }, lower.indexOf(word));
  return lower.slice(start, end).trim();
};

const signals = (text: string, language: string): readonly string[] => [
  ...new Set(readIndicators(text, [language], { languages: [] }).urgent.map(({ signal }) => signal)),
];

const teasers = [
  'bathroom tiles',
  'prisoners of war',
  'a threat to bees',
  'passport photos',
  'debt relief',
  'locked gates',
  'a beaten team',
  'lost girls',
];

describe('itemAround()', () => {
  test.each([
    ['lines that end alike', teasers.map((one) => `${one}\n3 hours ago · leave a comment`).join('\n'), 'threat', 'a threat to bees'],
    [
      'lines that end alike, with other numbers',
      teasers.map((one, at) => `${one}\n$${at}9.00 add to basket`).join('\n'),
      'debt',
      'debt relief',
    ],
    ['many headlines on end', teasers.map((one) => `council talks about ${one}`).join('\n'), 'debt', 'council talks about debt relief'],
  ])('ends an item at %s', (_, text, word, item) => {
    expect(around(text, word)).toBe(item);
  });

  test.each([
    ['a text without lines', teasers.join(' and ')],
    ['points of an ad', teasers.map((one) => `- we tell about ${one} here`).join('\n')],
    ['sentences line by line', teasers.map((one) => `they told me about ${one}.`).join('\n')],
    ['a chat', teasers.map((one, at) => `10:2${at} mia: she told about ${one} today`).join('\n')],
  ])('takes %s as a whole', (_, text) => {
    expect(around(text, 'threat')).toBe(text.trim());
  });

  test.each([
    [
      'bn',
      'প্রচ্ছদ\nরাজধানীতে বাসার বাথরুম থেকে মোবাইল উদ্ধার\nবন্দি বিনিময়ে রাজি দুই দেশ\nহুমকির জবাব দিলেন ক্রিকেট বোর্ডের প্রধান\nপাসপোর্ট অফিসে দালাল, ভোগান্তিতে মানুষ\nবেতন না পেয়ে শ্রমিকদের সড়ক অবরোধ\nমালিকের বাড়িতে ডাকাতি, মামলা হয়নি\nকারাগারে নির্যাতনের অভিযোগ অস্বীকার\nবৃষ্টির পর ঢাকায় তীব্র যানজট\nআলুর দাম কমেছে তিন জেলায়',
    ],
    [
      'en',
      'Bathroom fire kills two in Leeds flat\nPrisoners freed in swap deal today\nPM shrugs off threat from rebels\nPassport queue hits record in May\nBoss of rail firm quits over unpaid bonus\nBeaten finalist vows to return\nLocked gates anger park users again\nDebt rises to new high in the north\nHelp for farmers after the flood',
    ],
    [
      'de',
      'Frau im Keller gefunden, Polizei rätselt\nGefangene ausgetauscht, Familien hoffen\nTrump droht mit neuen Zöllen auf Stahl\nReisepass wird ab März teurer\nChef schlägt Alarm wegen der Schulden\nMädchen rettet Hund aus dem Bach\nHilfe für Flutopfer kommt endlich an\nVerprügelt nach dem Derby im Park\nEingesperrte Katze ist wieder frei',
    ],
  ])('so that headlines do not add up to a signal (%s)', (language, text) => {
    expect(signals(text, language)).toEqual([]);
  });

  test('while one item of a list may tell it all', () => {
    const wares = [
      'Cot with mattress 40',
      'Pram, blue 90',
      'Newborn boy, mother cannot keep him, 9000, your name on the birth certificate, no court',
      'Bath 15',
      'Toys 5',
    ];
    expect(signals(wares.map((one) => `${one}\nSend a message now`).join('\n'), 'en')).toEqual(['child-trade']);
  });
});
