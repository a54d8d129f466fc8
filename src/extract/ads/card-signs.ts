/** An age by itself; not a part of a number, an amount or a time. */
export const LONE_AGE: RegExp = /(?<![\d.,:/-])(?:1[89]|[2-6]\d)(?![\d.,:/-]|\s?[€$£%₽₴]|\p{L})/u;

/** An amount of money in a small advertisement. */
export const PRICE: RegExp =
  /(?:[€$£¥₽₴₺₫฿₹₩]\s?\d|\d\s?(?:[€$£¥₽₴₺₫฿元円원만万]|(?:EUR|USD|GBP|CHF|RON|PLN|TL|DH|Rs|lei|kr|zł|Kč|Ft|лв|руб|грн|р|rb|jt)(?!\p{L}))|(?:CHF|EUR|USD|kr|Kč|Rp|Rs|R\$|RM|KSh|Ksh|TSh|NT\$|US\$|S\/|Bs|(?<![\p{L}\p{N}])R)\.?\s?\d)/u;
