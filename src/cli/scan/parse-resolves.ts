import { parseResolve } from '../../fetch/parse-resolve.ts';
import { ToolError } from '../../model/tool-error.ts';

/** Reads `--resolve HOST=IP:PORT` options into a map; throws `E_USAGE` for one that is none. */
export function parseResolves(texts: readonly string[]): Map<string, { readonly address: string; readonly port: number }> {
  const map = new Map<string, { readonly address: string; readonly port: number }>();
  for (const text of texts) {
    const parsed = parseResolve(text);
    if (!parsed) throw new ToolError('E_USAGE', `--resolve ${text} is not of the form HOST=IP:PORT, e.g. site.test=127.0.0.1:8080.`);
    map.set(parsed.host, { address: parsed.address, port: parsed.port });
  }
  return map;
}
