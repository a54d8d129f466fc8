import { Remembered } from '../../remembered.ts';

/** The label that a name in code stands for (`data-phone`, `whatsappNumber`, `contact_tel`): a word that the readers of handles know; undefined for names of anything else, and for contacts of the site. */
export function contactLabel(name: string): string | undefined {
  return name.length > 60 ? undefined : labels.of(name);
}

/** The label that a class or id stands for, where it holds a word for a contact: `phone-mask`, `js-tel`, `yp-phone`. */
export function contactClass(names: string): string | undefined {
  for (const word of names
    .slice(0, 120)
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    const label = WORDS.get(word);
    if (label !== undefined) return label;
  }
  return undefined;
}

const labels = new Remembered<string | undefined>((name) => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.some((word) => NOT_OF_AD.has(word))) return undefined;
  for (const word of words) {
    const label = WORDS.get(word);
    // A phone's id is the number of a row in the site's own data; a messenger's id is a name.
    if (label !== undefined) return words.includes('id') && (label === 'Phone' || label === 'Email') ? undefined : label;
  }
  // "line" alone is a word of layouts.
  return WORDS.get(words.join(''));
}, 2_000);

/** Words of a name that say: a contact of the site, or only something about one. */
const NOT_OF_AD: ReadonlySet<string> = new Set(
  'support help helpdesk site company admin platform office hotline service my verified verify verification country code prefix mask pattern placeholder format type count label event action track tracking goal category status has is show hide error login widget share bot auth'.split(
    ' ',
  ),
);

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Phone:
      'phone phones phonenumber telephone tel tels telnumber telno mobile mobilephone mobil cell cellphone gsm msisdn telefon telefono telefone telefoon telefonnummer handynummer telephonenumber contactphone phonenum phoneno',
    WhatsApp: 'whatsapp wa whatsappnumber whats wapp',
    Telegram: 'telegram tg telegramusername',
    Viber: 'viber vb vibernumber',
    Email: 'email mail emailaddress mailto cfemail',
    Skype: 'skype',
    Instagram: 'instagram insta ig',
    Snapchat: 'snapchat',
    WeChat: 'wechat weixin',
    KakaoTalk: 'kakao kakaotalk',
    'LINE ID': 'lineid',
    Zalo: 'zalo',
    Discord: 'discord',
    Threema: 'threema',
  }).flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
);
