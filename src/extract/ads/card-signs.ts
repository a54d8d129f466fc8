/** An age by itself; not a part of a number, an amount or a time. */
export const LONE_AGE: RegExp = /(?<![\d.,:/-])(?:1[89]|[2-6]\d)(?![\d.,:/-]|\s?[€$£%₽₴]|\p{L})/u;

/** An amount of money in a small advertisement. */
export const PRICE: RegExp =
  /(?:[€$£¥₽₴₺₫฿₹₩]\s?\d|\d\s?(?:[€$£¥₽₴₺₫฿元円원만万]|(?:EUR|USD|GBP|CHF|RON|PLN|TL|DH|Rs|lei|kr|zł|Kč|Ft|лв|руб|грн|р|rb|jt)(?!\p{L}))|(?:CHF|EUR|USD|kr|Kč|Rp|Rs|R\$|RM|KSh|Ksh|TSh|NT\$|US\$|S\/|Bs|(?<![\p{L}\p{N}])R)\.?\s?\d)/u;

/** A number to call: eight digits or more in near succession, not a part of a longer one; bounded gaps. Dates must be left out before. */
export const NUMBER: RegExp = /(?<!\d)\+?\(?\d(?:[ \u00A0()./-]{0,3}\d){7,13}(?!\d)/;

/** Dates in numbers, every one. */
export const DATES: RegExp = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/g;

/** A length of time with its unit: what it costs is the ad's own. */
export const DURATION: RegExp =
  /(?<![\d.,])\d{1,3}\s?(?:min|h(?!\p{L})|hrs?|hours?|std|stunden?|uur|heures?|horas?|or[ae](?!\p{L})|godz|hod|óra|час|ч(?!\p{L})|мин|saat|tim|tunti|jam|phút|giờ|分|時間|小时|분|시간)/iu;
