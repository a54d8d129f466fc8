/** Elements open at the same time, at most: three times what browsers nest. What the cleaning costs grows with it for every tag. */
const MOST_OPEN = 1_500;

/** The beginning of a tag and its name; must not match a comment or a lone `<`. */
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/gi;

/** Elements that end where they begin. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Elements whose content is no markup. */
const RAW = /^(?:script|style)$/;

/** Elements whose end tag authors leave out, and which open ones they end then (HTML Living Standard §13.1.2.4). */
const ENDS: Readonly<Record<string, RegExp>> = {
  p: /^p$/,
  li: /^li$/,
  dt: /^d[td]$/,
  dd: /^d[td]$/,
  option: /^option$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^t[dhr]$/,
  tbody: /^(?:t[dhr]|tbody|thead)$/,
};

/** HTML up to the place where more elements would be open than a parser bears: deep nesting would cost it the square of the page's length. Linear; honest pages come back whole. */
export function boundedHtml(html: string): string {
  const open = new OpenNames();
  // An own copy: the place it has come to is state.
  const tags = new RegExp(TAG);
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] === '/') open.end(name);
    else if (RAW.test(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = tags.lastIndex;
      if (!end.test(html)) return html;
      tags.lastIndex = end.lastIndex;
    } else if (!VOID.test(name)) {
      if (open.size >= MOST_OPEN) return html.slice(0, tag.index);
      open.begin(name);
    }
  }
  return html;
}

/** Names of the elements that are open, the innermost last; how many of each saves looking for one that is not there. */
class OpenNames {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  get size(): number {
    return this.#names.length;
  }

  begin(name: string): void {
    const ended = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    while (ended?.test(this.#names.at(-1) ?? '') === true) this.#pop();
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Ends the innermost element of the name and all within it; does nothing when there is none. */
  end(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#names.pop();
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    return name;
  }
}
