import type { PageElement } from './page-element.ts';

/** Whether an element's own attributes keep it from being shown: `hidden`, or an inline style of no display or no visibility. */
export function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'false') return true;
  const style = attribs['style'];
  // No display, no visibility; not `display:none-of-it`, and no property whose name merely ends in display. One quantifier, on blanks, bounded.
  return (
    style !== undefined && style.length < 2000 && /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b/i.test(style)
  );
}

/** Whether a piece of a line is kept from being shown by a class: one of those that style sheets in use everywhere define so, or one that the page's own style hides. Blocks are not judged: scripts show them later. */
export function isHiddenPiece({ name, attribs }: Pick<PageElement, 'name' | 'attribs'>, hiddenClasses: ReadonlySet<string>): boolean {
  if (!PIECES.has(name)) return false;
  if (hasUnseenStyle({ name, attribs })) return true;
  const classes = attribs['class'];
  if (classes === undefined || classes.length > 200) return false;
  const words = classes.trim().split(/\s+/);
  return words.some((word) => HIDING.has(word) || hiddenClasses.has(word)) && !words.some((word) => SHOWN_ELSEWHERE.test(word));
}

/** Whether the own style of a piece of a line leaves nothing of it to be seen. */
export function hasUnseenStyle({ name, attribs }: Pick<PageElement, 'name' | 'attribs'>): boolean {
  const style = attribs['style'];
  return style !== undefined && style.length < 500 && PIECES.has(name) && UNSEEN_STYLE.test(style);
}

/** A style that leaves nothing to be seen of a piece of a line: no size, no ink, or far outside the page. Not `opacity:0.5`, not `font-size:0.9em`. */
const UNSEEN_STYLE =
  /(?:^|[;\s])(?:(?:font-size|opacity|max-width|max-height)\s{0,9}:\s{0,9}0{1,3}(?:\.0{1,3})?(?:px|em|rem|pt|%)?\s{0,9}(?:;|!|$)|(?:left|top|right|text-indent)\s{0,9}:\s{0,9}-\d{3,6}(?:px|em)|color\s{0,9}:\s{0,9}transparent)/i;

const PIECES: ReadonlySet<string> = new Set(['span', 'i', 'b', 'em', 'small', 'strong', 'font', 's', 'u', 'var', 'bdi', 'q']);
const HIDING: ReadonlySet<string> = new Set(['hidden', 'd-none', 'invisible', 'is-hidden', 'hide', 'display-none']);
/** Hidden on small screens, and shown on others. */
const SHOWN_ELSEWHERE = /^(?:(?:xs|sm|md|lg|xl|2xl):(?:block|inline|flex|grid|table|contents)|d-(?:xs|sm|md|lg|xl)-(?!none))/;

/** The classes that a style sheet hides (`.x{display:none}`) or turns round (`.x{unicode-bidi:bidi-override;direction:rtl}`), one class alone a rule; rules within media queries count as well. */
export function classesOfStyle(css: string): { readonly hidden: readonly string[]; readonly turned: readonly string[] } {
  if (!/none|hidden|bidi/.test(css)) return { hidden: [], turned: [] };
  const hidden: string[] = [];
  const turned: string[] = [];
  // A class, blanks, braces with what stands in them; every quantifier is bounded.
  for (const [, name = '', rule = ''] of css
    .slice(0, MOST_CSS)
    .matchAll(/(?<=(?:^|[{}/])\s{0,20})\.([\w-]{1,40})\s{0,5}\{([^{}]{1,300})\}/g)) {
    if (/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(rule)) hidden.push(name);
    else if (/unicode-bidi\s{0,9}:\s{0,9}(?:isolate-)?(?:bidi-)?override/i.test(rule) && /direction\s{0,9}:\s{0,9}rtl/i.test(rule))
      turned.push(name);
  }
  return { hidden, turned };
}

const MOST_CSS = 20_000;
