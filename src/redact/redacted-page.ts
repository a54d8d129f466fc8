/** A redacted text as a document that any browser shows: the text alone, no link, no picture, no script. `language`: BCP 47. */
export function redactedPage(text: string, language: string): string {
  const lang = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(language) ? language : 'und';
  return `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>Redacted text of a page</title></head><body><pre>${escaped(text)}</pre></body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
