import hireWords from '../../../../lexicon/hire-words.json' with { type: 'json' };
import type { TextContext } from '../../text-context.ts';
import { wordAlternatives } from '../word-alternatives.ts';
import { nameBefore, nameBehind } from './name-run.ts';
import type { Span } from '../../../model/provenance.ts';

/** The names of firms in a text with its capitals, each with its legal form, in order of place. */
export function firmsByForm(text: string, context: TextContext): Span[] {
  return [...formsBehind(text), ...formsBefore(text, context), ...unspacedForms(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** A form as a pattern: points and spaces in it may be left out. */
function written(forms: readonly string[]): string {
  return forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) =>
      form
        .split('')
        .map((sign) => (sign === '.' ? String.raw`\.?` : sign === ' ' ? '[ ]?' : RegExp.escape(sign)))
        .join(''),
    )
    .join('|');
}

/** A form behind a name; not the head of a longer word. */
const BEHIND = new RegExp(String.raw`(?<=[\p{L}\p{M}\d"»”’).],?[ ])(?:${written(hireWords.formsBehind)})(?![\p{L}\p{M}\d])`, 'gu');
/** Short forms that are words, states, weights or sizes as well. */
const SHORT = /^\p{Lu}{2}$/u;

function formsBehind(text: string): Span[] {
  return [...text.matchAll(BEHIND)].flatMap((match): Span[] => {
    const before = text.charAt(match.index - 2) === ',' ? match.index - 2 : match.index - 1;
    const name = nameBefore(text, before);
    // SIA "Example": the form of what follows.
    const isBefore =
      FORMS_BEFORE.has(match[0]) && NAME_FOLLOWS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    if (name === undefined || isBefore) return [];
    const raw = text.slice(name.start, name.end);
    if (SHORT.test(match[0]) && (!/\p{Ll}/u.test(raw) || /\d$/.test(raw))) return [];
    const end = match.index + match[0].length;
    // S.n.c. di Rossi e Bianchi: the partners belong to the name.
    const partners = PARTNERS.exec(text.slice(end, end + 60))?.[0].length ?? 0;
    return [{ start: name.start, end: end + partners }];
  });
}

/** The partners of an Italian firm behind its form. */
const PARTNERS =
  /^[ ](?:di|dei f\.lli)(?:[ ]\p{Lu}[\p{L}'’.]{0,20}){1,2}(?:(?:[ ][e&]|,)[ ]\p{Lu}[\p{L}'’]{1,20}){0,2}(?:[ ](?:& C\.|e C\.))?/u;
const FORMS_BEFORE: ReadonlySet<string> = new Set(hireWords.formsBefore);
const NAME_FOLLOWS = /^[ ]["„“«\p{Lu}]/u;

/** A form before a name. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}\d])(${written(hireWords.formsBefore)})[ ](?=["„“«\p{Lu}])`, 'gu');
/** Forms that mean something else where another language is written: part time, curriculum vitae. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  pt: ['id', 'ms', 'ID', 'MY'],
  cv: ['id', 'ms', 'ID', 'MY'],
  mb: ['lt', 'LT'],
  as: ['et', 'EE'],
  ik: ['lv', 'LV'],
  zs: ['lv', 'LV'],
};

function formsBefore(text: string, { languages, countries }: TextContext): Span[] {
  return [...text.matchAll(BEFORE)].flatMap((match): Span[] => {
    const needed = BY_LANGUAGE[(match[1] ?? '').replaceAll('.', '').toLowerCase()];
    if (needed !== undefined && ![...languages, ...countries].some((hint) => needed.includes(hint))) return [];
    const name = nameBehind(text, match.index + match[0].length);
    return name === undefined ? [] : [{ start: match.index, end: name.end }];
  });
}

/** Verbs and prepositions that end the name behind a word for firm in Arabic and Persian. */
const ENDS = wordAlternatives([
  'تطلب',
  'تعلن',
  'بحاجة',
  'مطلوب',
  'في',
  'ترغب',
  'لديها',
  'يوجد',
  'تبحث',
  'يطلب',
  'يعلن',
  'يبحث',
  'يحتاج',
  'تحتاج',
  'براتب',
  'سكن',
  'دوام',
  'توظف',
  'در',
  'استخدام',
  'نیازمند',
  'به',
  'للعمل',
  'من',
]);
/** What a house in Arabic and Persian is like, which is no name. */
const PLAIN = wordAlternatives([
  'كبير',
  'كبيرة',
  'جديد',
  'جديدة',
  'معروف',
  'معروفة',
  'مشهور',
  'مشهورة',
  'راقي',
  'راقية',
  'عربي',
  'تجاري',
  'تجارية',
  'خاص',
  'خاصة',
  'حلاقة',
  'تجميل',
  'نسائي',
  'رجالي',
  'سياحي',
  'وجبات',
  'خمس',
  'أربع',
  'توظيف',
  'الشركة',
  'مقاولات',
  'نظافة',
  'بزرگ',
  'معتبر',
  'خصوصی',
  'سنتی',
  'شیک',
]);
const ARABIC = /[\u0600-\u06FF]/;
/** Forms of scripts without spaces, and of those without capitals: the name is what is glued to the form, or two to five words behind it. Each with what no text lacks in which it finds one. */
const UNSPACED: readonly (readonly [sign: RegExp, form: RegExp])[] = [
  [/公司/, /(?<![\p{L}\d])[\p{Script=Han}\p{L}\d（）·]{2,30}(?:有限责任公司|有限責任公司|股份有限公司|有限公司)/gu],
  [/会社|會社/, /(?:株式会社|有限会社|合同会社)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・\p{Script=Latin}]{2,24}/gu],
  [
    /会社|（株）|\(株\)/,
    /(?<![\p{L}\d])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・\p{Script=Latin}]{2,24}(?:株式会社|有限会社|合同会社|（株）|\(株\))/gu,
  ],
  [/주\)|㈜|주식회사/, /(?:\(주\)|㈜|주식회사)[ ]?[\p{Script=Hangul}\p{Script=Latin}\d]{2,20}/gu],
  [/주\)|㈜/, /(?<![\p{L}\d])[\p{Script=Hangul}\p{Script=Latin}\d]{2,20}(?:\(주\)|㈜)/gu],
  [/จำกัด/, /บริษัท[ ]?[^\n,|:]{2,60}?[ ]?จำกัด(?:[ ]?\(มหาชน\))?/gu],
  [/หจก|ห้างหุ้นส่วน/, /(?:หจก\.?|ห้างหุ้นส่วนจำกัด)[ ]?[\p{Script=Thai}\p{Script=Latin}.&]{2,30}/gu],
  [
    /c(?:ông )?ty/iu,
    /(?<![\p{L}])(?:Công ty|CÔNG TY|Cty)[ ](?:TNHH|CP|Cổ phần|cổ phần|CỔ PHẦN)(?:[ ](?!(?:tuyển|cần|đang|thông|tại|ở|có|chuyên|TUYỂN|CẦN)(?!\p{L}))[\p{L}\p{M}\d&-]{1,14}){1,8}/gu,
  ],
  [/एजेन्सी|एजेंसी|पावर|ओभरसिज|ओवरसीज|रोजगार/, ofTrade('म्यानपावर|मैनपावर|म्यान पावर|मैन पावर|ओभरसिज|ओवरसीज|एजेन्सी|एजेंसी|रोजगार सेवा')],
  [/এজেন্সি|পাওয়ার|ওভারসি|ওভারসী/, ofTrade('ম্যানপাওয়ার|ওভারসিজ|ওভারসীজ|রিক্রুটিং এজেন্সি|এজেন্সি')],
  [/ایجنسی|اوورسیز|پاور/, ofTrade('اوورسیز ایمپلائمنٹ|اوورسیز|ریکروٹنگ ایجنسی|ایجنسی|مین پاور')],
  [/ኤጀንሲ/, ofTrade('የግል የስራ ኤጀንሲ|ኤጀንሲ')],
  [
    ARABIC,
    new RegExp(
      String.raw`(?<![\p{L}])(?:شركة|مؤسسة|مجموعة|شرکت|مكتب|مطعم|فندق|صالون|مستشفى|مخبز|هتل|رستوران)(?![ ](?:${PLAIN})(?![\p{L}]))(?:[ ](?!(?:${ENDS})(?![\p{L}]))[\p{L}\p{M}]{2,16}){1,5}(?:[ ][\p{L}]\.[\p{L}]\.[\p{L}]\.?)?`,
      'gu',
    ),
  ],
];

/** One to four words from a sign or the beginning up to one of some words for agencies, in scripts without capitals. */
function ofTrade(words: string): RegExp {
  return new RegExp(
    String.raw`(?<=(?:^|[\n।۔።.:,،|•–—-])[ ]{0,2})(?:[\p{L}\p{M}\u200C\u200D-]{2,20}[ ]){1,4}?(?:${words})(?![\p{L}\p{M}])(?:[ ](?:प्रा\.?[ ]?लि\.?|লিমিটেড|(?:پرائیویٹ[ ])?لمیٹڈ))?`,
    'gu',
  );
}

function unspacedForms(text: string): Span[] {
  return UNSPACED.filter(([sign]) => sign.test(text)).flatMap(([, form]) =>
    [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
