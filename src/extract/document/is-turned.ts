import type { PageElement } from './page-element.ts';

/** Whether an element shows its letters from right to left whatever they are: `bdo dir=rtl`, or a style, inline or of one of these classes, that overrides the direction. A way to hide numbers and addresses from programs that read the source. */
export function isTurned({ name, attribs }: Pick<PageElement, 'name' | 'attribs'>, turnedClasses: ReadonlySet<string>): boolean {
  if (name === 'bdo') return attribs['dir']?.trim().toLowerCase() === 'rtl';
  if (turnedClasses.size > 0 && attribs['class']?.split(/\s+/, 20).some((word) => turnedClasses.has(word))) return true;
  const style = attribs['style'];
  if (style === undefined || style.length > 2_000 || !style.includes('bidi')) return false;
  // Two single properties; blanks are bounded.
  return (
    /unicode-bidi\s{0,9}:\s{0,9}(?:isolate-)?(?:bidi-)?override/i.test(style) &&
    (/direction\s{0,9}:\s{0,9}rtl/i.test(style) || attribs['dir'] === 'rtl')
  );
}
