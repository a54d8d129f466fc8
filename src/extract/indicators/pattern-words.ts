import type { PatternList } from '../../model/pattern-list.ts';
import type { MetWord, MetWords } from './met-word.ts';

/** What the pattern of a list finds in a text, in order of place; looked for once. */
export function patternWords(lower: string, met: MetWords, list: PatternList): readonly MetWord[] {
  const known = KNOWN[list].get(met);
  if (known) return known;
  const isPossible = NUMBER[list]?.test(lower) ?? true;
  const words = isPossible
    ? Array.from(lower.matchAll(PATTERN[list]), ({ index, 0: { length } }) => ({ list, language: '*', start: index, end: index + length }))
    : [];
  KNOWN[list].set(met, words);
  return words;
}

const KNOWN: Readonly<Record<PatternList, WeakMap<MetWords, readonly MetWord[]>>> = {
  amount: new WeakMap(),
  'amount-large': new WeakMap(),
  'minor-age': new WeakMap(),
  'young-age': new WeakMap(),
  'adult-age': new WeakMap(),
  laughter: new WeakMap(),
  measure: new WeakMap(),
  year: new WeakMap(),
  'year-past': new WeakMap(),
};

/** An amount of money of three digits or more. Must not match a year or a phone number by itself. */
const AMOUNT =
  /\p{Sc} ?\d|\d[\d.,]{2,12} ?(?:k )?(?:\p{Sc}|(?:eur|euro|euros|euroa|eiro|euró|usd|dollars?|gbp|pln|zł|lei|ron|huf|ft|лв|лева|евро|євро|доллар|долар|дол|kč|czk|грн|uah|руб|rub|tl|try|lira|rp|juta|rupiah|idr|vnd|triệu|tỷ|đồng|บาท|kr|sek|kronor|rsd|din|evra|eura|دولار|يورو|ευρώ|dolar|dolari|dólares)(?!\p{L}))|\d ?(?:k|тыс|млн|mln|millió|milj|тис|хил|mil|tys|tis|bin|ezer|juta|jt|triệu|万|萬|元|ألف|χιλιάδες|thousand|tusen|tausend|tuhatta|tūkstoš\p{L}{0,3}|tisíc|ezer|ribu|พัน|หมื่น|แสน|lakh|crore|bona|бона|тыщ|million\p{L}{0,4}|миллион\p{L}{0,3}|مليون|ملايين|ملیون|ሺህ|ሺ|হাজার|हजार|हज़ार|ہزار|لاکھ|লাখ|लाख|میلیون|تومان|억|만원|万円|円|forint\p{L}{0,3}|evra|eura|mila|mille|mil|mii|millions?|miljoen|duizend|hiljad\p{L}{0,2}|soma|tonni\p{L}{0,2}|tuh|grand|الاف|آلاف|الف|bin[ea]|binden|к|тыщ\p{L}{0,2}|тр|tr|củ|w)(?!\p{L})/gu;

/** Three thousand or more: a word or letter for thousands or millions behind a number, digits grouped in threes, or many before a currency. Must not match a phone number, year or date. */
const LARGE_AMOUNT =
  /(?<![\d.,+-])(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:k|к|tsd|тыс|тыщ|тис|хил|хиляд\p{L}{0,2}|млн|mln|millió|milli[oa]|milla|milj|mil|mila|mille|mii|miljoen|miliona|milionów|tys|tis|tisíc|bin|ezer|rugó|juta|jt|triệu|tr|củ|万|萬|ألف|الف|الاف|آلاف|مليون|ملايين|χιλιάδες|χιλ|ሺህ|ሺ|হাজার|हजार|हज़ार|ہزار|লাখ|लाख|thousand|tusen|tausend|tuhatta|tonnia|tonni|tūkst\p{L}{0,5}|hiljad\p{L}{0,2}|tisuć\p{L}{0,2}|som\p{L}{0,3}|ribu|rb|พัน|หมื่น|แสน|ล้าน|lakh|لاکھ|mijë|mije|duizend|grand|lepa|тонн\p{L}{0,2}|میلیونی?|تومان|만원|万円|억|w)(?!\p{L})|(?:€|\$|£|₺|₽|₴|₪|₹|฿|₫)? ?(?:[3-9]|\d{2,3}|[12](?=[.,'\u00A0 ]\d{3}[.,'\u00A0 ]\d{3}))(?:[.,'\u00A0 ]000|[.,']\d{3}){1,3}(?![\d.,]\d)|(?:[3-9]\d{3}|\d{5,8}) ?(?:€|\$|£|₺|₽|₴|฿|eur|euro|usd|dollar|zł|pln|kč|lei|ron|лв|грн|руб|р(?!\p{L})|tl|kr|sek|din|rsd|km|lekë|ft|huf|บาท|元|块))/gu;

/** An age of 8 to 17, with a word of age behind it or before, in the languages of the lists, or two of them behind a word for girls or boys. Must not match an hour, a date, a sum of money or a longer number. */
const MINOR_AGE =
  /(?<![\d.,:/+-])(?:[89]|1[0-7])(?: ?[-–] ?(?:9|1[0-8]))?(?:[ -]?(?:years? old|year-old|yr old|yrs? old|yrs|y\/?o|ans|años|añitos|anos|aninhos|anni|annetti|jahre|jährig\p{L}{0,3}|jaar|jarige?|år|årige?|åring|vuotia\p{L}{0,2}|v|lat|letni\p{L}{0,2}|latk\p{L}|let|letá|letou|letý|roků|rokov|ročn\p{L}{1,3}|ani(?:șori)?|éves|év|esztendős|god(?:ina?|ine|išnj\p{L})?|годин\p{L}|годишн\p{L}|години|г|лет|летн\p{L}{1,3}|рок\p{L}{1,2}|річн\p{L}|yaş\p{L}{0,5}|yas|yaşlı|χρονών|χρονων|ετών|χρόνων|gadi|gadus|gadīg\p{L}|gadu|metų|metukų|mečių|aastane|aastast|aastased|vjeç(?:e|are?)?|jir|жас\p{L}{0,4}|жашт\p{L}{0,3}|yosh\p{L}{0,4}|настай|წლის|տարեկան|tahun|thn|th|taon|anyos|jaar oud|an|zan|tuổi|р|saal|sal|baras)(?!\p{L})| ?(?:歳|才|岁|歲|살|세(?!기)|ปี|ขวบ|साल|वर्ष|बरस|বছর|வயசு|வயது|வயதுப்?|ఏళ్ల|సంవత్సరాల|[ዓአ]መ[ትቷቱታ]|နှစ်သမီး|နှစ်|ឆ្នាំ|سنة|سنه|سنوات|عاما|ساله|سالشه|سال|برس|سال کی|בת|בן))|(?<!\p{L})(?:aged?|umur|umuri|umri wa(?: miaka)?|miaka|shekaru|edad|idade|età|alter|âge|wiek\p{L}?|vârsta|عمرها|عمره|عمر|سن|उम्र|बय|বয়স|বয়স|umar|umr|возраст\p{L}?|вік\p{L}?|на|yaş[ıi]?|yas|tuổi|בת|בן|ηλικία\p{L}?|年龄|年齢|나이|iminyaka|izinyaka|oud|ka|edad na)[ :]{1,3}(?:[89]|1[0-7])(?![\d.,:/%]\d|\d)|(?:女儿|孙女|闺女|侄女|外甥女|妹妹|儿子|女孩|男孩|姑娘)(?:今年|才|刚)?(?:[89]|1[0-7])(?![\d.])|(?<!\p{L})(?:girls?|boys?|daughters?|nieces?|sisters?|schwestern|hermanas|sœurs|irmãs|sobrinha|sobrina|nipote|nichte|nièce|сестры|сёстры|племянниц\p{L}|meisjes?|jongens?|dochter|mädchen|jungs|jungen|tochter|filles?|fillettes?|garçons?|petites?|niñas?|niños?|chicas?|chicos?|muchach[ao]s?|hijas?|ragazz[aei]|ragazzin[aei]|figlia|meninas?|meninos?|filha|moças?|mocinhas?|dziewczyn\p{L}{0,4}|córk\p{L}{1,2}|fet[ei]|fetiț\p{L}{1,3}|fat[aă]|băieți|baieti|lány\p{L}{0,4}|момич\p{L}{1,4}|момчета|девоч\p{L}{1,3}|мальчик\p{L}{0,2}|дівч\p{L}{1,4}|хлопц\p{L}|доч\p{L}{1,4}|kız\p{L}{0,5}|بنات|بنت|دختر\p{L}{0,4}|लड़क\p{L}\p{M}{0,2}|बच्च\p{M}|wasichana|msichana|mabinti|vajz\p{L}{1,2}|devojčic\p{L}|djevojčic\p{L}|devojk\p{L}|djevojk\p{L}|fillette|cadette|дочк\p{L}|внучк\p{L}|flick\p{L}{1,4}|piger?|jenter?|tytö\p{L}{1,3}|tyttöj\p{L}{1,3}|anak|bé|gái)(?:,? |, )(?:(?:aged?|ages|of|from|between|de|entre|von|zwischen|van|tussen|da|di|dai|w wieku|od|на|је|de la|между|от|від|dari|umur|usia|av|fra|från|toka|is|ist|a|ha|tiene|tem|has|just turned) ){0,1}(?:[89]|1[0-7])(?: ?(?:-|–|to|and|or|a|y|e|à|et|ou|bis|und|en|tot|do|i|și|până la|до|и|і|та|ile|ve|til|till|og|och|ja|sampai|dan|hadi|na|đến) ?(?:9|1[0-7])|(?=[,;.!)](?: |$)| c'est| y es| e é| and she| und sie))(?![\d.,:/%]\d|\d| ?(?:h|uhr|am|pm|cm|kg|eur|€))/gu;

/** An age of 1 to 7 with a word for years behind it, or of months, weeks or days. Must not match a date, a sum of money or a longer number. */
const YOUNG_AGE =
  /(?<![\d.,:/+-])(?:[1-7](?: ?[-–] ?[2-9])?(?:[ -]?(?:years? old|year-old|yr olds?|yrs? old|yrs|yo|y\/o|ans|an|años|año|añitos|anos|aninhos|anni|anno|annetti|jahre|jahr|jährig\p{L}{0,3}|jaar|jarige?|år|årig\p{L}?|åring|vuotia\p{L}{0,2}|v|lata|lat|letni\p{L}{0,2}|letn\p{L}|let|roky|rok|roků|ročn\p{L}{1,3}|ani(?:șori)?|ani|éves|god(?:ina?|ine|išnj\p{L})?|годин\p{L}|годишн\p{L}|години|г|год\p{L}?|лет|летн\p{L}{1,3}|рок\p{L}{1,2}|річн\p{L}{1,3}|yaş\p{L}{0,5}|yas|χρονών|χρονων|ετών|χρόνων|gadi|gadus|gadīg\p{L}|gadu|metų|metai|metuk\p{L}{1,3}|aastane|aastast|vjeç(?:e|are?)?|jir|жас\p{L}{0,4}|жашт\p{L}{0,3}|yosh\p{L}{0,4}|настай|წლის|տարեկան|tahun|thn|th|taon|anyos|tuổi|saal|sal)(?!\p{L})| ?(?:歳|才|岁|歲|살|세(?!기)|ขวบ|ปี|साल|वर्ष|बरस|বছর|வயசு|வயது|ఏళ్ల|సంవత్సరాల|ዓመት|አመት|ዓመቷ|አመቷ|ዓመቱ|አመቱ|နှစ်သား|နှစ်သမီး|ឆ្នាំ|سنين|سنوات|سنة|ساله|سالشه|سال))|[1-9]\d?(?: ?[-–] ?\d{1,2})?(?:[ -]?(?:months?|mos?|mths?|weeks?|wks?|days?|maanden|maand|weken|dagen|monate|monat|wochen|tage|mois|semaines|jours|meses|mes|semanas|días|dias|mesi|mese|settimane|giorni|meses|mês|miesi[ęą]c\p{L}{0,4}|tygodni\p{L}{0,2}|dni|luni|lună|săptămâni|zile|hónapos|hetes|napos|месец\p{L}{0,2}|месяц\p{L}{0,3}|мес|недел\p{L}{1,2}|седмиц\p{L}|дней|дня|дни|місяц\p{L}{0,2}|тижн\p{L}{1,2}|днів|měsíc\p{L}{0,2}|týdn\p{L}{1,2}|bulan|minggu|tháng|tuần|ayl[ıi]k|haftal[ıi]k|g[uü]nl[uü]k|m[ei]non|minwn|mhnon|mahe|mahine|mis|misyats\p{L}{0,3}|mesyats\p{L}{0,3}|tydni\p{L}|μηνών|εβδομάδων|ημερών|kuukautta|kk|viikkoa|viikon|månader|mån|veckor|dagar|mēne\p{L}{1,3}|mēn|men|nedēļ\p{L}{1,2}|meseci|mjeseci|nedelj\p{L}|dana|måneder|uger|dage|uker|mėnes\p{L}{1,4}|savai\p{L}{1,4}|kuud|kuune|nädal\p{L}{0,3}|mesec\p{L}{0,2}|muajsh|javësh|muaj|miezi|wiki|buwan|linggo|חודשים|שבועות)(?!\p{L})| ?(?:ヶ月|か月|カ月|ケ月|个月|個月|개월|เดือน|महीने|महिना|মাস|मास|شهور|أشهر|اشهر|شهر|ماهه|ماه|ماہ|مہینے|ወር|မာသ|လသား|လသမီး|ខែ)))/gu;

/** An age of 18 to 59 with a word of age behind it, or behind a word for age. Must not match a date, a sum of money or a longer number. */
const ADULT_AGE =
  /(?<![\d.,:/+-])(?:1[89]|[2-5]\d)(?:[ -]?(?:years? old|year-old|yrs? old|yo|y\/o|ans|años|anos|anni|jahre|jaar|år|vuotias|lat|let|rok[uůovi]{1,3}|ani|éves|godin[ae]|годин[аи]|лет|рок\p{L}{1,2}|yaş\p{L}{0,5}|yaşında|χρονών|ετών|gadi|metų|aastane|vjeç(?:e|are?)?|жаста|жашта|yosh\p{L}{0,4}|настай|წლის|տարեկան|tahun|thn|taon|anyos|tuổi|saal)(?!\p{L})| ?(?:歳|才|岁|歲|살|ปี|साल|वर्ष|বছর|வயசு|வயது|ఏళ్ల|ዓመት|အသက်|ឆ្នាំ|سنة|عاما|ساله|سالشه|سال|برس))|(?<!\p{L})(?:aged?|umur|miaka|edad|idade|età|âge|wiek|vârsta|عمرها|عمره|عمر|سن|उम्र|বয়স|umar|возраст|вік|yaş[ıi]?|tuổi|ηλικία|年龄|年齢|나이)[ :]{1,3}(?:1[89]|[2-5]\d)(?![\d.,:/%]\d|\d)/gu;

/** Laughter as signs: who laughs, jokes. Must not match a phone number with fives in it. */
const LAUGHTER =
  /[\u{1F600}-\u{1F606}\u{1F609}\u{1F61B}-\u{1F61D}\u{1F638}\u{1F639}\u{1F643}\u{1F480}\u{1F921}\u{1F923}\u{1F926}\u{1F92A}\u{1FAE0}]|[:;=]-?[)Dd](?![\p{L}\p{N}])|(?<=[\u0E00-\u0E7F] ?)5{3,12}(?![\d -]{0,12}\d)|(?<=[\u3040-\u30FF\u4E00-\u9FFF])[wｗ]{1,8}(?![a-z0-9])|ㅋㅋ|ㅎㅎ|[(（]笑[)）]|哈哈/gu;

/** A length, weight or volume of things, a mark out of five or ten, an article of a law. Must not match an hour, a date or a sum of money. */
const MEASURE =
  /\d ?(?:cm|mm|ml|kw|gb|ccm|m²|m2|km|kcal|rpm|hz|см|мм|мл|км|л\.с|سم)(?![\p{L}\p{N}])|(?<![\d/.,])\d{1,2}(?:[.,]\d)? ?\/ ?(?:5|10)(?!\d|[/.,]\d)|\d ?(?:分|つ星)(?!钟|鐘|間|前|後|ほど|\p{N})|§ ?\d|(?<![\p{L}])(?:art|čl|par|ст)\. ?\d/gu;

/** A year by itself. Must not match a part of a number or date. */
const YEAR =
  /(?<![\d.,/:+-]|\d )(?:19[5-9]|20[0-3])\d(?![\d.,/:-]{0,12}\d| \d| ?(?:\p{Sc}|eur|euro|zł|kč|lei|usd|kr|kn|din|ft|лв|грн|руб|tl)(?!\p{L}))/gu;

/** A year by itself that is long past, 1800 to 1979. Must not match a sum of money or a part of a number or date. */
const YEAR_PAST =
  /(?<![\d.,/:+-]|\d |\p{Sc} ?)(?:18\d|19[0-7])\d(?![\d.,/:-]{0,12}\d| \d| ?(?:\p{Sc}|eur|euro|zł|kč|lei|usd|kr|kn|din|ft|лв|грн|руб|tl)(?!\p{L}))/gu;

/** Without such a number a list with a long pattern has nothing in a text: no part of a longer number, time or date. */
const NUMBER: Readonly<Partial<Record<PatternList, RegExp>>> = {
  'minor-age': /(?<![\d.,/+-])(?:[89]|1[0-7])(?:(?![\d.,:/%]\d|\d)|(?<=[\u4E00-\u9FFF]\d{1,2})(?![\d.]))/,
  'adult-age': /(?<![\d.,/+-])(?:1[89]|[2-5]\d)(?![\d.,:/%]\d|\d)/,
};

const PATTERN: Readonly<Record<PatternList, RegExp>> = {
  amount: AMOUNT,
  'amount-large': LARGE_AMOUNT,
  'minor-age': MINOR_AGE,
  'young-age': YOUNG_AGE,
  'adult-age': ADULT_AGE,
  laughter: LAUGHTER,
  measure: MEASURE,
  year: YEAR,
  'year-past': YEAR_PAST,
};
