import { RE2JS } from 're2js';

/** Whether a URL's path + query matches one of a target's patterns. */
export type PathPatterns = (url: URL) => boolean;

/**
 * Compiles patterns of a target file (RE2 syntax, so linear time whatever they say) into one question on path + query, unanchored.
 * Both spellings are asked, as the URL has it and percent-decoded, so that `/объявления/` may be written as people read it. No pattern: never matches.
 */
export function compilePathPatterns(patterns: readonly string[]): PathPatterns {
  const compiled = patterns.map((pattern) => RE2JS.compile(pattern));
  return (url) => {
    if (compiled.length === 0) return false;
    const encoded = url.pathname + url.search;
    const decoded = encoded.includes('%') ? decode(encoded) : encoded;
    return compiled.some((pattern) => pattern.test(encoded) || (decoded !== encoded && pattern.test(decoded)));
  };
}

/** Percent-decodes; what is not valid UTF-8 stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
