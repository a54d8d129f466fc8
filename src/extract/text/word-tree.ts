/** The node from which every word of a tree begins. */
export const ROOT = 0;

/**
 * Words in one tree of UTF-16 units: a step costs one look into a table, however many words there are. Held in tables of numbers, since as
 * many objects would take several times the room.
 */
export class WordTree {
  /** In slots of a hash table, at most half full: a node, a unit, and the node to which it leads from there; 0 for a free slot. */
  #parents: Int32Array;
  #units: Uint16Array;
  #nodes: Int32Array;
  #shift: number;
  /** For each node the number of the word that ends there, counted from 0; -1 for none. */
  #words: Int32Array;
  #size = 1;
  #count = 0;

  constructor(words: Iterable<string>) {
    this.#shift = 32 - FEWEST_BITS;
    this.#parents = new Int32Array(2 ** FEWEST_BITS);
    this.#units = new Uint16Array(2 ** FEWEST_BITS);
    this.#nodes = new Int32Array(2 ** FEWEST_BITS);
    this.#words = new Int32Array(2 ** (FEWEST_BITS - 1)).fill(-1);
    for (const word of words) this.#add(word);
  }

  /** The node to which a unit leads from another one; -1 for none. */
  step(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit);
    return this.#nodes[slot] || -1;
  }

  /** The number of the word that ends at a node, in the order in which they were given; -1 for none. */
  wordAt(node: number): number {
    return this.#words[node] ?? -1;
  }

  #add(word: string): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) node = this.#stepOrAdd(node, word.charCodeAt(at));
    if (this.#words[node] === -1) this.#words[node] = this.#count;
    this.#count += 1;
  }

  #stepOrAdd(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit);
    const known = this.#nodes[slot] ?? 0;
    if (known !== 0) return known;
    const added = this.#size;
    this.#size += 1;
    this.#parents[slot] = node;
    this.#units[slot] = unit;
    this.#nodes[slot] = added;
    if (this.#size === this.#words.length) this.#grow();
    return added;
  }

  #grow(): void {
    const [parents, units, nodes, words] = [this.#parents, this.#units, this.#nodes, this.#words];
    this.#shift -= 1;
    this.#parents = new Int32Array(parents.length * 2);
    this.#units = new Uint16Array(parents.length * 2);
    this.#nodes = new Int32Array(parents.length * 2);
    this.#words = new Int32Array(words.length * 2).fill(-1, words.length);
    this.#words.set(words);
    for (const [slot, node] of nodes.entries()) {
      if (node === 0) continue;
      const to = this.#slotOf(parents[slot] ?? 0, units[slot] ?? 0);
      this.#parents[to] = parents[slot] ?? 0;
      this.#units[to] = units[slot] ?? 0;
      this.#nodes[to] = node;
    }
  }

  #slotOf(node: number, unit: number): number {
    // Multiplicative hashing (Knuth): spreads neighbouring keys.
    let slot = (Math.imul(node, NODE_MIX) + Math.imul(unit, UNIT_MIX)) >>> this.#shift;
    while (this.#nodes[slot] !== 0 && (this.#parents[slot] !== node || this.#units[slot] !== unit))
      slot = (slot + 1) & (this.#nodes.length - 1);
    return slot;
  }
}

/** Bits of the number of slots of the smallest tree. */
const FEWEST_BITS = 8;
const NODE_MIX = 0x9e_37_79_b1;
const UNIT_MIX = 0x85_eb_ca_6b;
