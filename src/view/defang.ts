/** An address with a scheme, or one that begins with `www.`: both are made links by terminals and mail programs. Ends at blanks, quotes and angle brackets; must not match inside a word. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:(?:https?|wss?|ftp):\/\/|www\.)[^\s<>"']{1,2000}/giu;

/** Scheme, host and rest of such an address; the host ends at the first sign that cannot stand in one. */
const PARTS = /^(?:(https?|wss?|ftp):\/\/)?([^/?#\s]{0,500})(.*)$/isu;

/** Schemes as they are written so that nothing opens them. */
const DEFANGED: Readonly<Record<string, string>> = {
  http: 'hxxp://',
  https: 'hxxps://',
  ws: 'wxs://',
  wss: 'wxss://',
  ftp: 'fxp://',
};

/** A text with every web address in it so written that no program makes a link of it: `hxxps://example[.]test/path`. Everything else stays as it is. */
export function defang(text: string): string {
  return text.replace(ADDRESS, (address) => {
    const [, scheme, host = '', rest = ''] = PARTS.exec(address) ?? [];
    return `${scheme === undefined ? '' : DEFANGED[scheme.toLowerCase()]}${host.replaceAll('.', '[.]')}${rest}`;
  });
}
