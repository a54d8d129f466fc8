/** The flags of every UTF-16 unit: for each global pattern those of the units that it matches. Surrogates stand as a sign that no pattern for letters, digits or spaces matches. */
export function classUnits(patterns: readonly (readonly [pattern: RegExp, flags: number])[]): Uint8Array {
  const units = new Uint16Array(0x1_00_00);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  // Every unit once, at its own place.
  const every = new TextDecoder('utf-16le').decode(units);
  const classes = new Uint8Array(every.length);
  for (const [pattern, flags] of patterns)
    for (const { index, 0: run } of every.matchAll(pattern))
      for (let unit = index; unit < index + run.length; unit += 1) classes[unit] = (classes[unit] ?? 0) | flags;
  return classes;
}
