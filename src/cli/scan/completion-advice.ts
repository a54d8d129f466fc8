/** What a person can do about a target that did not come to its end; undefined where nothing is to be done. `folder` is the case as it was given. */
export function completionAdvice(completion: string | undefined, folder: string): string | undefined {
  if (completion === undefined) return undefined;
  const failed = `leadline scan --case ${folder} --only failed`;
  if (completion === 'parked: refused')
    return `the site answered 403 twice in a row and was left alone. Read its pages in a browser, find out whether it wants to be asked at all; then go on with: leadline scan --case ${folder} --only blocked`;
  if (completion.startsWith('parked until')) return `the site asked for rest. After that time: ${failed}`;
  if (completion === 'robots-unreachable') return `its robots.txt answered with an error, so nothing was asked for. Later: ${failed}`;
  if (completion.endsWith('unreachable')) return `a host did not answer, and not to a probe either. When it is back: ${failed}`;
  if (completion === 'walled')
    return 'it wants a login, a CAPTCHA or refuses; nobody tries to get round that. A person may read it by hand.';
  return undefined;
}
