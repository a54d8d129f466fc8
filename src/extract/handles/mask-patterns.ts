/**
 * Digits that are no phone number, whatever stands around them. All work on folded lower-case text; each demands that the digits do not
 * go on before or after, so that a part of a longer number is never masked. Quantifiers are bounded: linear time.
 */
export const MASK_PATTERNS: readonly RegExp[] = [
  // Dates, year first, with an optional time: 2025-01-14 12:30. Not a number whose first group is no year.
  /(?=\d)(?<![\d.])(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:[t ,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/g,
  // Dates, year last: 14.01.2025. Not five groups as in 06.12.20.34.56.
  /(?=\d)(?<!\d)(?<!\d[./-])[0-3]?\d([./-])[0-3]?\d\1(?:19|20)\d{2}(?![.\-/]?\d)/g,
  // Dates with a two-digit year, standing alone: 14/01/25. Not the beginning or end of a number in pairs.
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])[0-3]?\d([./-])[01]?\d\1\d{2}(?![.\-/ ]{0,2}\d)/g,
  // Packed dates and timestamps: 20250114, 20250114123000.
  /(?=\d)(?<!\d)20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)/g,
  // Clock times and ranges of them: 12:30, 10:00-22:00. Not pairs parted by colons.
  /(?=\d)(?<![\d:])\d{1,2}:\d{2}(?: ?[ap]m)? ?(?:[-/~]|to|till|tot|bis|à|do|do|до) ?\d{1,2}:\d{2}(?![\d:])/g,
  /(?=\d)(?<![\d:])[0-2]?\d:[0-5]\d(?![\d:])/g,
  // Opening hours: 10-22 uur, 9h-17h, 10.00-22.00 uhr.
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])[0-2]?\d(?:[.h][0-5]\d)?h? ?(?:-|to|till|tot|bis|à|do|до|a) ?[0-2]?\d(?:[.h][0-5]\d)? ?(?:h|u|uur|uhr|hrs|ч|am|pm|godz|hod|saat|óra)(?!\p{L})/gu,
  // Round the clock: 24/7, 7/7, 24h/24, 7j/7.
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])(?:24 ?h?[/x] ?(?:7|24)|7 ?[jdt]?\/ ?7)(?!\d)(?![.\-/] ?\d)/g,
  // Body measures: 90-60-90, 90/60/90, 90x60x90. Not four groups, not groups of other sizes.
  /(?=\d)(?<!\d)(?<!\d[.\-/])(?:[5-9]\d|1[0-6]\d)[a-h]{0,3} ?[-/x] ?(?:[5-9]\d|1[0-3]\d) ?[-/x] ?(?:[5-9]\d|1[0-6]\d)(?!\d)(?![.\-/]\d)/g,
  // Lengths, weights, areas, distances, shares: 170cm, 55 kg, 1,70 m, 80 m², 12 km, 50%.
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])\d{1,4}(?:[.,]\d{1,2})? ?(?:cm|mm|km|kg|kgs|lbs?|kilos?|kilo|grams?|m²|m2|mq|mp|sqm|qm|см|кг|км|м²|кв|ft|feet|inch|inches|سم|كجم|كغ|公分|公斤|厘米|平米|ซม|กก)(?![\p{L}\d])/gu,
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])\d{1,3}(?:[.,]\d{1,2})? ?%/g,
  /(?=\d)(?<![\d.,])[12][.,]\d{2} ?(?:m|mt|mtr|meter|metres|м)(?![\p{L}\d])/gu,
  // Feet and inches: 5'7", 5 ft 7.
  /(?=\d)(?<!\d)[4-7] ?(?:'|ft|feet) ?\d{1,2}(?:"|''|in)?(?!\d)/g,
  // Rows of years: 2019 2020 2021, 2019-2024.
  /(?=\d)(?<!\d)(?<!\d[.\-/ ])(?:19|20)\d{2}(?: ?[-/, ] ?(?:19|20)\d{2}){1,20}(?!\d)(?![.\-/ ]\d)/g,
  // IP addresses with at least one three-digit group, and versions such as v1.2.3: not pairs or groups that begin with 0.
  /(?=\d)(?<![\d.])(?!0)(?=[\d.]{0,12}[12]\d\d)(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?::\d{2,5})?(?![\d.]\d)/g,
  /(?<![\p{L}\d])v\.? ?\d{1,4}(?:\.\d{1,6}){1,4}(?![\d.]\d)/gu,
  // Coordinates, as a pair.
  /(?=[-\d])(?<![\d.])-?\d{1,3}\.\d{4,16}[ ,;°/]{1,4}-?\d{1,3}\.\d{4,16}(?!\d)/g,
  // Grouped thousands below ten million: 1.500.000, 1,500. Not groups after a leading zero, not 612.345.678.
  /(?=\d)(?<!\d)(?<!\d[.,\-/ ])[1-9](?:[.,]\d{3}){1,2}(?![\d])(?![.,\-/ ]\d)/g,
  // Tax numbers with their country glued on: NL001234567B01, DE123456789, ATU12345678. Not a word and a number.
  /(?<![\p{L}\d])(?:nl\d{9}b\d{2}|atu\d{8}|(?:be|bg|cy|cz|de|dk|ee|el|es|fi|fr|hr|hu|ie|it|lt|lu|lv|mt|pl|pt|ro|se|si|sk|gb|xi)[a-z]?\d{7,12}[a-z]?)(?![\p{L}\d])/gu,
  // Payment cards in four groups of four.
  /(?=\d)(?<!\d)(?<!\d[ -])[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)(?![ -]\d)/g,
];
