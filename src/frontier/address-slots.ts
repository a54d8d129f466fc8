/** How many requests are under way to each IP address, and which groups wait for one of them. Groups that wait hold nothing but their place in a line. */
export class AddressSlots {
  readonly #most: number;
  readonly #underWay = new Map<string, number>();
  readonly #waiting = new Map<string, Set<string>>();

  /** `most` requests at once to one address, at least 1. */
  constructor(most: number) {
    this.#most = Math.max(1, Math.trunc(most));
  }

  /** Whether another request may go to an address. */
  hasRoom(address: string): boolean {
    return (this.#underWay.get(address) ?? 0) < this.#most;
  }

  begin(address: string): void {
    this.#underWay.set(address, (this.#underWay.get(address) ?? 0) + 1);
  }

  end(address: string): void {
    const left = (this.#underWay.get(address) ?? 1) - 1;
    if (left > 0) this.#underWay.set(address, left);
    else this.#underWay.delete(address);
  }

  /** Puts a group at the end of the line of an address; one that stands there keeps its place. */
  wait(address: string, group: string): void {
    const line = this.#waiting.get(address);
    if (line) line.add(group);
    else this.#waiting.set(address, new Set([group]));
  }

  /** Takes the group out that has waited longest for an address; undefined when none waits. */
  shift(address: string): string | undefined {
    const line = this.#waiting.get(address);
    const first = line?.values().next().value;
    if (first === undefined) return undefined;
    line?.delete(first);
    if (line?.size === 0) this.#waiting.delete(address);
    return first;
  }

  /** Addresses that groups wait for. */
  awaited(): readonly string[] {
    return [...this.#waiting.keys()];
  }
}
