/**
 * A set of words that keeps only a number of each, 32 bits: a tenth of the memory. A word that is in it is always found; of others about one in fifty thousand is
 * taken for one that is, where it holds a hundred thousand.
 */
export class WordHashes {
  #table = new Int32Array(1024);
  #count = 0;

  /** Adds the words of a text, which spaces and line ends part. */
  add(text: string): void {
    let start = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : SPACE;
      if (unit !== SPACE && unit !== LINE_END) continue;
      if (at > start) {
        if (this.#count * 2 >= this.#table.length) this.#grow();
        this.#put(hashOf(text, start, at));
      }
      start = at + 1;
    }
  }

  has(word: string): boolean {
    const hash = hashOf(word, 0, word.length);
    let slot = hash & (this.#table.length - 1);
    while (this.#table[slot] !== 0 && this.#table[slot] !== hash) slot = (slot + 1) & (this.#table.length - 1);
    return this.#table[slot] === hash;
  }

  #put(hash: number): void {
    let slot = hash & (this.#table.length - 1);
    while (this.#table[slot] !== 0 && this.#table[slot] !== hash) slot = (slot + 1) & (this.#table.length - 1);
    if (this.#table[slot] === 0) this.#count += 1;
    this.#table[slot] = hash;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#count = 0;
    for (const hash of old) if (hash !== 0) this.#put(hash);
  }
}

const SPACE = 0x20;
const LINE_END = 0x0a;

/** FNV-1a over UTF-16 units, mixed once more; never 0, which marks an empty place. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}
