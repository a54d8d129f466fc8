/** Combining marks that folding composes with their letter or drops, as the inside of a character class. */
export const COMBINING = '\\u0300-\\u036F\\u0483-\\u0487\\u20D0-\\u20F0';

/** Spaces, dashes, quotes and look-alikes that NFKC or our tables bring to a plain form. */
const COMPATIBLE =
  '\\u00A0\\u00B2\\u00B3\\u00B9\\u0130\\u0262\\u026A\\u0274\\u0280\\u028F\\u0299\\u029C\\u029F\\u02B0-\\u02B8\\u02BC\\u1D00-\\u1DBF\\u2000-\\u200A\\u2010-\\u2015\\u2018\\u2019\\u201B\\u2032\\u202F\\u2044\\u205F\\u2070-\\u209C\\u2100-\\u214F\\u2212\\u2215\\u2460-\\u24FF\\u2776-\\u2793\\u3000\\u3007\\uA730\\uA731\\uFB00-\\uFB06\\uFB50-\\uFDFB\\uFE50-\\uFEFC\\uFF01-\\uFF5E\\uFFE0-\\uFFE6\\u{1D400}-\\u{1D7FF}\\u{1F100}-\\u{1F1AC}\\u{1F51F}\\u{1FBF0}-\\u{1FBF9}';

/** Every character that folding may change by itself, or with a base before it. Must not match ASCII or plain letters. */
export const FOLDABLE: RegExp = new RegExp(`[[${COMBINING}\\p{DI}${COMPATIBLE}\\p{Nd}]--[0-9]]`, 'gv');
