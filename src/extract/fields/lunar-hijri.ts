/**
 * Epoch milliseconds UTC of a day of the Islamic calendar as Saudi Arabia reckons it (Umm al-Qura, from the platform's calendar data); undefined when it has no
 * such day near where the tabular calendar puts it.
 */
export function lunarHijriMs(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const days = 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  const about = FIRST_DAY_MS + days * DAY_MS;
  const written = `${month}/${day}/${year} AH`;
  for (const off of OFFSETS) if (UMM_AL_QURA.format(about + off * DAY_MS) === written) return about + off * DAY_MS;
  return undefined;
}

const DAY_MS = 86_400_000;
/** 1 Muharram 1 of the tabular calendar was 19 July 622 (Gregorian). */
const FIRST_DAY_MS = Date.UTC(622, 6, 19);
/** How far the two calendars lie apart, in days. */
const OFFSETS: readonly number[] = [0, 1, -1, 2, -2];
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Names of the months of the Islamic calendar in Arabic, Urdu, Malay and Latin spellings, by number; without marks. */
export const LUNAR_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['محرم', 'محرم الحرام', 'muharram'],
    ['صفر', 'safar'],
    ['ربيع الأول', 'ربيع الاول', 'ربیع الاول', 'ربیع الأول', 'rabi al awwal', 'rabiulawal'],
    ['ربيع الآخر', 'ربيع الاخر', 'ربيع الثاني', 'ربیع الثانی', 'rabi al thani', 'rabiulakhir'],
    ['جمادى الأولى', 'جمادى الاولى', 'جمادي الاول', 'جمادی الاول', 'جمادی الاولی', 'jumada al awwal', 'jamadilawal'],
    ['جمادى الآخرة', 'جمادى الاخرة', 'جمادى الثانية', 'جمادى الثاني', 'جمادی الثانی', 'jumada al thani', 'jamadilakhir'],
    ['رجب', 'rajab', 'rejab'],
    ['شعبان', 'shaban', 'syaaban'],
    ['رمضان', 'ramadan', 'ramadhan'],
    ['شوال', 'shawwal', 'syawal'],
    ['ذو القعدة', 'ذو القعده', 'ذي القعدة', 'ذی القعدہ', 'zulkaedah'],
    ['ذو الحجة', 'ذو الحجه', 'ذي الحجة', 'ذی الحجہ', 'zulhijjah'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
