import { compile } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import type { PageElement } from './page-element.ts';

/** A compiled CSS selector: whether an element of a page matches it. */
export type Selector = (element: PageElement) => boolean;

/** Compiles a CSS selector (those of css-select: level 4, plus `:contains`); undefined when it is not one. */
export function compileSelector(css: string): Selector | undefined {
  try {
    const query = compile<AnyNode, Element>(css);
    return (element) => query(element);
  } catch {
    return undefined;
  }
}
