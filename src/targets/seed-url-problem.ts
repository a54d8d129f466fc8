/** Why a URL cannot be a seed; undefined when it can. Says nothing about the scope. Never repeats a password. */
export function seedUrlProblem(url: string): string | undefined {
  const text = url.trim();
  const parsed = URL.parse(text);
  if (parsed === null) {
    // A host and perhaps a path without scheme; must not match a path alone.
    const bare = /^[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){1,10}(\/|\?|$)/u.test(text);
    return bare ? `write the whole address: \`https://${text}\`` : 'not a URL: write the whole address, as `https://site.example/path`';
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return `only http and https are crawled, not \`${parsed.protocol}\``;
  if (parsed.username !== '' || parsed.password !== '') return 'holds a user name or password; a target never logs in: leave it out';
  return undefined;
}
