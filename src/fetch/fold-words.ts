/** Lower case, accents off, one kind of apostrophe, dotless i as i, runs of space as one. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s{1,1000}/g, ' ');
}
