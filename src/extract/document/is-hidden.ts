/** Whether an element's own attributes keep it from being shown: `hidden`, or an inline style of no display or no visibility. */
export function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'false') return true;
  const style = attribs['style'];
  // No display, no visibility; not `display:none-of-it`, and no property whose name merely ends in display. One quantifier, on blanks, bounded.
  return (
    style !== undefined && style.length < 2000 && /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b/i.test(style)
  );
}
