import type { MaskRule } from './mask-rule.ts';
import { DOOR_NUMBER, DURATION, ROUND_AMOUNTS } from './word-masks.ts';

/**
 * Digits that are no phone number, whatever stands around them. All work on folded lower-case text; each demands that the digits do not
 * go on before or after, so that a part of a longer number is never masked. Quantifiers are bounded: linear time.
 */
export const MASK_RULES: readonly MaskRule[] = [
  // Dates, year first, with an optional time: 2025-01-14 12:30. Not a number whose first group is no year.
  {
    digits: [4, 4],
    next: '-/.',
    pattern: /(?<![\d.])(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:[t ,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/y,
  },
  // Dates, year last: 14.01.2025. Not five groups as in 06.12.20.34.56.
  {
    digits: [1, 2],
    next: './-',
    pattern: /(?<!\d)(?<!\d[./-])[0-3]?\d([./-])[0-3]?\d\1(?:19|20)\d{2}(?![.\-/]?\d)/y,
  },
  // Dates with a two-digit year, standing alone: 14/01/25. Not the beginning or end of a number in pairs.
  {
    digits: [1, 2],
    next: './-',
    pattern: /(?<!\d)(?<!\d[.\-/ ])[0-3]?\d([./-])[01]?\d\1\d{2}(?![.\-/ ]{0,2}\d)/y,
  },
  // Packed dates and timestamps: 20250114, 20250114123000.
  {
    digits: [8, 14],
    head: '2',
    pattern: /(?<!\d)20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)/y,
  },
  // Clock times and ranges of them: 12:30, 10:00-22:00. Not pairs parted by colons.
  {
    digits: [1, 2],
    next: ':',
    pattern: /(?<![\d:])\d{1,2}:\d{2}(?: ?[ap]m)? ?(?:[-/~]|to|till|tot|bis|à|do|do|до) ?\d{1,2}:\d{2}(?![\d:])/y,
  },
  {
    digits: [1, 2],
    next: ':',
    pattern: /(?<![\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,3})?)?(?![\d:])/y,
  },
  // Opening hours: 10-22 uur, 9h-17h, 10.00-22.00 uhr.
  {
    digits: [1, 2],
    next: '.h-tbàdдa',
    pattern:
      /(?<!\d)(?<!\d[.\-/ *_~|])[0-2]?\d(?:[.h][0-5]\d)?h? ?(?:-|to|till|tot|bis|à|do|до|a) ?[0-2]?\d(?:[.h][0-5]\d)? ?(?:h|u|uur|uhr|hrs|ч|am|pm|godz|hod|saat|óra)(?!\p{L})/uy,
  },
  // The same without a unit, to the quarter of an hour: 18.00-02.00, 10.30 до 22.00. Not the beginning or end of a number in pairs.
  {
    digits: [1, 2],
    next: '.h',
    pattern:
      /(?<!\d)(?<!\d[.\-/ *_~|])[0-2]?\d[.h](?:00|15|30|45) ?(?:[-~]|to|til|till|tot|bis|à|às|a|au|al|la|do|až|до|έως|ως|đến|ถึง|sampai|s\/d|hingga|līdz|iki|kuni)[ 翌]?(?:翌日)?[0-2]?\d[.h](?:00|15|30|45)(?!\d)(?![.\-/ ]\d)/y,
  },
  // Round the clock: 24/7, 7/7, 24h/24, 7j/7.
  {
    digits: [1, 2],
    next: 'h/x7jdt',
    pattern: /(?<!\d)(?<!\d[.\-/])(?:24 ?h?[/x] ?(?:7|24)|7 ?[jdt]?\/ ?7)(?!\d)(?![.\-/] ?\d)/y,
  },
  // Body measures: 90-60-90, 90/60/90, 90x60x90. Not four groups, not groups of other sizes.
  {
    digits: [2, 3],
    next: 'abcdefgh-/x',
    pattern:
      /(?<!\d)(?<!\d[.\-/])(?:[5-9]\d|1[0-6]\d)[a-h]{0,3} ?[-/x] ?(?:[5-9]\d|1[0-3]\d) ?[-/x] ?(?:[5-9]\d|1[0-6]\d)(?!\d)(?![.\-/]\d)/y,
  },
  // The same in inches: 34-24-36, 34D-24-35.
  {
    digits: [2, 2],
    next: 'abcdefgh-/x',
    pattern: /(?<!\d)(?<!\d[.\-/ ])[2-5]\d[a-h]{0,3}[-/x][12345]\d[-/x][2-5]\d(?!\d)(?![.\-/ ]\d)/y,
  },
  // What an amount rose or fell by: (-59), (−0,73), (+1.2%). Must not match the country code of a number, (+31).
  { digits: [1, 5], next: '.,)%', pattern: /(?<=\([-−–])\d{1,5}(?:[.,]\d{1,3})?(?=%?\))|(?<=\(\+)\d{1,5}(?:[.,]\d{1,3}%?|%)(?=\))/y },
  { digits: [3, 5], next: '/|;,', pattern: ROUND_AMOUNTS },
  // Rows of round amounts: 80/120/200. Not groups of which one is not round.
  {
    digits: [2, 4],
    next: '/',
    pattern: /(?<!\d)(?<!\d[.\-/ ])[1-9]\d{0,2}0(?: ?\/ ?[1-9]\d{0,2}0){2,8}(?!\d)(?! ?[/.-] ?\d)/y,
  },
  // Times that something takes, and ages: 24h, 365 días, 30 min, 26 años. Not the end of a number.
  {
    digits: [1, 3],
    next: 'hmustogpмчдгsdjjnzdyajlлрyt分小時ชนسدдéóúçgvtåè歳岁歲세살',
    pattern: DURATION,
  },
  // The same with the unit glued on, also behind a number: ... 78 24h, ... 78 21y; floors: 2nd.
  {
    digits: [1, 3],
    next: 'hmyjtsnrчмгл',
    pattern: /(?<!\d)(?<!\d[./])\d{1,3}(?:h|hs|hrs?|min|mins|y|yo|yrs?|j|t|st|nd|rd|th|ч|мин|г|л)(?![\p{L}\p{M}\d])/uy,
  },
  // Of age: 18+, +18.
  {
    digits: [2, 2],
    next: '+',
    pattern: /(?<![\d+])(?<!\d[./-])(?:18|21)\+(?!\d)/y,
  },
  {
    digits: [2, 2],
    head: '1',
    pattern: /(?<=(?<!\d)\+)18(?!\d)(?![.-]\d)/y,
  },
  // Heights and weights: 170/55. Not the end or the head of a number.
  {
    digits: [3, 3],
    next: '/',
    pattern: /(?<!\d)(?<!\d[.\-/ ])1[4-9]\d ?\/ ?[3-9]\d(?: ?\/ ?[1-6]\d?)?(?!\d)(?![.\-/]\d)/y,
  },
  // Sizes of underwear: 34B, 75 DD, 95C.
  {
    digits: [2, 3],
    next: 'abcdefgh',
    pattern: /(?<!\d)(?<!\d[.\-/ ])(?:28|3[02468]|4[02468]|[6-9][05]|1[0-2][05]) ?(?:[a-h]|aa|dd|ff|gg)(?![\p{L}\p{M}\d])(?!-\d)/uy,
  },
  // Height, bust, waist and hips, as in Japan: T160 B84(C) W57 H85. Not a single letter with its number.
  {
    digits: [2, 3],
    next: '(bwhabcdefghijk /,・',
    lead: 3,
    head: 'tbwh',
    pattern:
      /(?<![\p{L}\p{N}])[tbwh][.:]? ?\d{2,3}(?:\(?[a-k]\)?)?(?:[ ・·,/、-]{0,3}[bwh][.:]? ?\d{2,3}(?:\(?[a-k]\)?)?){1,3}(?![\p{L}\p{N}])/uy,
  },
  // A group that is full: 1024/1024.
  {
    digits: [3, 6],
    next: '/',
    pattern: /(?<!\d)(?<!\d[.\-/ ])(\d{3,6}) ?\/ ?\1(?!\d)(?![.\-/ ]\d)/y,
  },
  // Numbers of vehicles (ISO 3779), 17 letters and digits by turns without i, o and q: TSMMZC21S00201234. Not a word with a number.
  {
    digits: [1, 8],
    next: 'abcdefghjklmnprstuvwxyz',
    lead: 12,
    piece: [17, 17],
    pattern: /(?<![\p{L}\d])(?=[a-z]{0,12}\d{1,8}[a-z]{1,8}\d)[a-hj-npr-z\d]{13}\d{4}(?![\p{L}\d])/uy,
  },
  // Books (ISBN-13) in their five groups: 978-0-306-40615-7. Not thirteen digits in one piece.
  {
    digits: [3, 3],
    head: '9',
    next: '- ',
    pattern: /(?<![\d-])97[89]([- ])(?=[\d -]{13}(?!\d))\d{1,5}\1\d{1,7}\1\d{1,7}\1\d(?!\d)(?![- ]\d)/y,
  },
  // Parcels abroad (UPU S10): RA123456789CZ. Not other letters around nine digits.
  {
    digits: [9, 9],
    next: 'abcdefghiklmnprstuv',
    lead: 2,
    piece: [13, 13],
    pattern:
      /(?<![\p{L}\d])[acdelrsuv][a-z]\d{9}(?:ae|ar|at|au|be|bg|br|by|ca|ch|cn|cz|de|dk|ee|es|fi|fr|gb|gr|hk|hu|id|ie|il|in|it|jp|kr|kz|lt|lv|mx|my|nl|no|nz|ph|pl|pt|ro|rs|ru|se|sg|si|sk|th|tr|tw|ua|us|vn)(?![\p{L}\d])/uy,
  },
  // Months with their year: 06/2015. Not the head of a number.
  {
    digits: [1, 2],
    next: '/.',
    pattern: /(?<!\d)(?<!\d[.\-/ ])(?:0?[1-9]|1[0-2])[/.](?:19[5-9]|20[0-4])\d(?!\d)(?![.\-/ ]\d)/y,
  },
  // Distances with grouped thousands: 123.456 km.
  {
    digits: [1, 3],
    next: '.,',
    pattern: /(?<!\d)(?<!\d[.\-/ ])\d{1,3}(?:[.,]\d{3}){1,2} ?(?:km|км|mi|miles|كم)(?![\p{L}\d])/uy,
  },
  // Hexadecimal digests and numbers, and universal ids: 81a97ffd0656, 0x80070643.
  {
    digits: [1, 16],
    next: 'abcdef',
    lead: 8,
    piece: [16, Infinity],
    pattern: /(?<![\p{L}\d])(?=[0-9a-f]{16})[a-f]{0,8}\d{1,16}(?:[a-f]{1,8}\d{1,16}){2,24}[a-f]{0,8}(?![\p{L}\d])/uy,
  },
  {
    digits: [1, 1],
    next: 'x',
    pattern: /(?<![\p{L}\d])0x[0-9a-f]{3,40}(?![\p{L}\d])/uy,
  },
  {
    digits: [1, 8],
    lead: 7,
    piece: [8, 8],
    next: '-abcdef',
    pattern: /(?<![\p{L}\d])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\d])/uy,
  },
  // Brazilian numbers of firms: 11.222.333/0001-81.
  {
    digits: [2, 2],
    next: '.',
    pattern: /(?<!\d)\d{2}\.\d{3}\.\d{3}\/\d{4}-?\d{2}(?!\d)/y,
  },
  // Hungarian numbers of accounts: 11773016-11111018-00000000.
  {
    digits: [8, 8],
    next: '-',
    pattern: /(?<!\d)(?<!\d-)\d{8}-\d{8}(?:-\d{8})?(?![-\d])/y,
  },
  // Builds of programs: 10.0.19045.3570.
  {
    digits: [1, 2],
    next: '.',
    pattern: /(?<![\d.])\d{1,2}\.\d\.\d{4,5}\.\d{1,5}(?![\d.])/y,
  },
  // Lengths, weights, areas, distances, shares: 170cm, 55 kg, 1,70 m, 80 m², 12 km, 50%.
  {
    digits: [1, 4],
    next: '.,cmklgqsfiмкqсسكغ公厘平ซก',
    pattern:
      /(?<!\d)(?<!\d[.\-/ ])\d{1,4}(?:[.,]\d{1,2})? ?(?:cm|mm|km|kg|kgs|lbs?|kilos?|kilo|grams?|m²|m2|mq|mp|sqm|qm|см|кг|км|м²|кв|ft|feet|inch|inches|سم|كجم|كغ|公分|公斤|厘米|平米|ซม|กก)(?![\p{L}\d])/uy,
  },
  {
    digits: [1, 3],
    next: '.,%',
    pattern: /(?<!\d)(?<!\d[.\-/ ])\d{1,3}(?:[.,]\d{1,2})? ?%/y,
  },
  {
    digits: [1, 1],
    next: '.,',
    pattern: /(?<![\d.,])[12][.,]\d{2} ?(?:m|mt|mtr|meter|metres|м)(?![\p{L}\d])/uy,
  },
  // Feet and inches: 5'7", 5 ft 7.
  {
    digits: [1, 1],
    next: "'f",
    pattern: /(?<!\d)[4-7] ?(?:'|ft|feet) ?\d{1,2}(?:"|''|in)?(?!\d)/y,
  },
  // Rows of years: 2019 2020 2021, 2019-2024.
  {
    digits: [4, 4],
    next: '-/,12',
    pattern: /(?<!\d)(?<!\d[.\-/ ])(?:19|20)\d{2}(?: ?[-/, ] ?(?:19|20)\d{2}){1,20}(?!\d)(?![.\-/ ]\d)/y,
  },
  // The years of a life or reign in brackets: (1756-1791).
  { digits: [4, 4], next: '-–', lead: 1, head: '(', pattern: /\((?:1\d|20)\d{2} ?[-–] ?(?:1\d|20)\d{2}\)/y },
  // IP addresses with at least one three-digit group, and versions such as v1.2.3: not pairs or groups that begin with 0, nor behind a word for phone.
  {
    digits: [1, 3],
    next: '.',
    pattern:
      /(?<![\d.])(?<!(?<!\p{L})(?:t|tel|tels|tél|tlf|tfno|telf|phone|ph|call|cell?|cel|cell|mob|mobile|whatsapp|wa|wsp|fono|contacto|тел|τηλ)[.:]{0,2} ?)(?!0)(?=[\d.]{0,12}[12]\d\d)(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?::\d{2,5})?(?![\d.]\d)/uy,
  },
  {
    digits: [1, 4],
    next: '.',
    lead: 3,
    head: 'v',
    pattern: /(?<![\p{L}\d])v\.? ?\d{1,4}(?:\.\d{1,6}){1,4}(?![\d.]\d)/uy,
  },
  // Marks by which counters know a visitor: GA1.2.352591584.1574534168, fb.1.1596403881668.1116446470.
  {
    digits: [1, 1],
    next: '.',
    lead: 3,
    head: 'gf',
    pattern: /(?<![\p{L}\d])(?:ga|gs|fb\.)\d\.(?:\d{1,2}\.)?\d{5,13}\.\d{5,13}(?!\d)/uy,
  },
  // Coordinates, as a pair.
  {
    digits: [1, 3],
    next: '.',
    lead: 1,
    pattern: /(?<![\d.])-?\d{1,3}\.\d{4,16}[ ,;°/]{1,4}-?\d{1,3}\.\d{4,16}(?!\d)/y,
  },
  // Grouped thousands below ten million: 1.500.000, 1,500, and thousands of millions with commas. Not groups after a leading zero, not 612.345.678.
  {
    digits: [1, 3],
    next: '.,',
    pattern:
      /(?<!\d)(?<!\d[.,\-/ ])[1-9](?:[.,]\d{3}){1,2}(?!\d|[.,\-/ ]\d|[.,]\p{L})|(?<![\d+])(?<!\d[.,\-/ ])[1-9]\d?(?:,\d{3}){3}(?!\d|[.,\-/ ]\d)/uy,
  },
  // Tax numbers with their country glued on: NL001234567B01, DE123456789, ATU12345678. Not a word and a number.
  {
    digits: [7, 12],
    lead: 3,
    piece: [9, 16],
    pattern:
      /(?<![\p{L}\d])(?:nl\d{9}b\d{2}|atu\d{8}|(?:be|bg|cy|cz|de|dk|ee|el|es|fi|fr|hr|hu|ie|it|lt|lu|lv|mt|pl|pt|ro|se|si|sk|gb|xi)[a-z]?\d{7,12}[a-z]?)(?![\p{L}\d])/uy,
  },
  // Numbers of doors, floors and roads before a comma: "Suite 114, 85251".
  { digits: [1, 4], next: ',', pattern: DOOR_NUMBER },
  // Payment cards in four groups of four.
  {
    digits: [4, 4],
    next: '-0123456789',
    pattern: /(?<!\d)(?<!\d[ -])[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)(?![ -]\d)/y,
  },
];
