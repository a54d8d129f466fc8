/** A message with what could lead to a person taken out: of addresses all behind the host, e-mail addresses, and eight digits and more in a row of digits and separators. */
export function withoutContacts(text: string): string {
  return text
    .replaceAll(/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?:[^\s/?#@]{1,200}@)?([^\s/?#"'<>]{1,253})[^\s"'<>]{0,4000}/gi, '$1$2/…')
    .replaceAll(/[^\s@<>"']{1,64}@[^\s@<>"']{1,253}/g, '…')
    .replaceAll(/\+?\d(?:[\s()./-]{0,3}\d){7,40}/g, '…');
}
