/** One record of `leadline extract --jsonl`; hints are checked where they are used. */
export type ExtractRecord = Readonly<Record<string, unknown>> & { readonly html?: string; readonly text?: string };

const KNOWN: ReadonlySet<string> = new Set(['id', 'text', 'html', 'url', 'country', 'countries', 'languages', 'category', 'capturedAt']);

/** Reads one line; undefined when it is no JSON object with a string `text` or `html`. Unknown keys and hints of a wrong form are left out and told through `warn`. */
export function parseExtractLine(line: string, warn: (message: string) => void): ExtractRecord | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const record: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed)) {
    if (!KNOWN.has(key)) warn(`unknown key “${key}” is ignored`);
    else if (!isFit(key, value)) warn(`“${key}” is not of the documented form and is ignored`);
    else if (value !== null) record[key] = value;
  }
  return typeof record['text'] === 'string' || typeof record['html'] === 'string' ? record : undefined;
}

function isFit(key: string, value: unknown): boolean {
  if (value === null || key === 'id') return true;
  if (key === 'countries' || key === 'languages') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (key === 'capturedAt') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (key === 'country') return typeof value === 'string' && /^[A-Za-z]{2}$/.test(value);
  return typeof value === 'string';
}
