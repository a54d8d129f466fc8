/** Lays `value` over `defaults`: mappings are merged key by key, anything else, lists included, replaces. Changes neither. */
export function mergeDefaults(defaults: unknown, value: unknown): unknown {
  if (!isMapping(defaults) || !isMapping(value)) return value === undefined ? defaults : value;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(value)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeDefaults(own(defaults, key), own(value, key))]));
}

function own(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
