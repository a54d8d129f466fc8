import type { PageElement } from './page-element.ts';

/** The elements that are open while a page is parsed, outermost first. */
export class OpenElements {
  private readonly stack: PageElement[] = [];
  /** How many open elements bear a name; saves most searches of the stack. */
  private readonly counts: Map<string, number> = new Map();

  get size(): number {
    return this.stack.length;
  }

  get top(): PageElement | undefined {
    return this.stack.at(-1);
  }

  /** The outermost open element of that name. */
  first(name: string): PageElement | undefined {
    return this.has(name) ? this.stack.find((element) => element.name === name) : undefined;
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  push(element: PageElement): void {
    this.stack.push(element);
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1);
  }

  pop(): PageElement | undefined {
    const element = this.stack.pop();
    if (element) this.counts.set(element.name, (this.counts.get(element.name) ?? 1) - 1);
    return element;
  }

  /** Position of the innermost open element of that name; -1 when there is none before an element of `stops`. */
  findNamed(name: string, stops: ReadonlySet<string>): number {
    if (!this.has(name)) return -1;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]?.name ?? '';
      if (name === open) return at;
      if (stops.has(open)) return -1;
    }
    return -1;
  }

  /** Position of the innermost open element that bears one of the names; -1 when there is none before an element of `stops`. */
  find(names: ReadonlySet<string>, stops: ReadonlySet<string>): number {
    let any = false;
    for (const name of names) any ||= this.has(name);
    if (!any) return -1;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]?.name ?? '';
      if (names.has(open)) return at;
      if (stops.has(open)) return -1;
    }
    return -1;
  }
}
