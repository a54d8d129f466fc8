/** A text without what is in no language and yet made of letters: links, addresses, names with `@`. */
export function stripHandles(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC');
  const unnamed = plain.includes('@') ? plain.replace(ADDRESSES, ' ') : plain;
  const unlinked = HINTS_LINK.test(unnamed) ? unnamed.replace(LINKS, ' ') : unnamed;
  return unlinked;
}

/** Nothing that normalising would change: ASCII, and the letters of Latin, Greek, Cyrillic, Hebrew, Arabic. */
const PLAIN = /^[\s!-\u024F\u0370-\u03FF\u0400-\u04FF\u0590-\u06FF]*$/;
/** A quick no for texts without links. */
const HINTS_LINK = /:\/\/|www\.|\.[a-z]{2,5}(?![\p{L}])/iu;
/** Links with a scheme or `www.`, and hosts with a path. Must not match "end.Next" of two sentences. */
const LINKS =
  /(?:https?:\/\/|www\.)\S{1,300}|(?<![\p{L}\p{N}])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){1,3}\/\S{0,200}|(?<![\p{L}\p{N}])[a-z0-9-]{2,40}\.(?:com|net|org|info|me|nl|de|be|fr|test|example|eu)(?!\p{L})/giu;
/** E-mail addresses and names with `@`; starts are bounded by what may not stand before. */
const ADDRESSES = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{0,64}@[\p{L}\p{N}._-]{1,80}/gu;
