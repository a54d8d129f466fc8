/** Languages that sites name in the first folder of their addresses (ISO 639-1). */
const LANGUAGES: ReadonlySet<string> = new Set(
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr gl he hi hr hu hy id is it ja ka kk ko ku ky lt lv mk mn ms mt my nb ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tg th tk tl tr uk ur uz vi zh'.split(
    ' ',
  ),
);

/** Whether the first folder of a path may name the language of the page: `de`, `pt-br`, `zh_cn`. */
export function isLanguageFolder(folder: string | undefined): boolean {
  if (folder === undefined || folder.length > 6) return false;
  const [language = '', region = ''] = folder.toLowerCase().split(/[-_]/, 2);
  // A region is two letters or nothing; `no-1` is none.
  return LANGUAGES.has(language) && (region === '' ? folder.length === language.length : /^[a-z]{2}$/.test(region));
}
