/** The folder inside a bundle: letters, digits and a few signs, whatever the case is called. */
export function bagName(about: string): string {
  const plain = about.replaceAll(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]{1,100}/, '');
  return `${plain.slice(0, 80) || 'case'}_bundle`;
}
