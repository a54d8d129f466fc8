/** Elements that never hold anything (HTML Living Standard §13.1.2). */
export const VOID_TAGS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'command',
  'embed',
  'frame',
  'hr',
  'image',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

/** Elements that begin and end a line of visible text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
  'xmp',
]);

/** Elements whose content is no visible text. */
export const UNSEEN_TAGS: ReadonlySet<string> = new Set([
  'rp',
  'rt',
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'select',
  'datalist',
  'textarea',
  'noembed',
  'rp',
  'map',
]);

/** Elements that may stand in `head`; any other one ends it. */
export const HEAD_TAGS: ReadonlySet<string> = new Set([
  'title',
  'meta',
  'link',
  'script',
  'style',
  'base',
  'noscript',
  'template',
  'head',
  'html',
]);

/** Elements that an inline end tag never closes past, and that hold formatting in. */
export const CELL_TAGS: ReadonlySet<string> = new Set(['td', 'th', 'caption', 'table', 'template', 'button', 'object', 'marquee']);

/** For an opening tag: the open elements that it ends, and those at which the search for them stops. */
export const IMPLIED_ENDS: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly stops: ReadonlySet<string> }> = new Map(
  (
    [
      [['li'], ['li'], ['ul', 'ol', 'menu', 'dir', 'table']],
      [
        ['dt', 'dd'],
        ['dt', 'dd'],
        ['dl', 'table'],
      ],
      [
        ['td', 'th'],
        ['td', 'th'],
        ['tr', 'table', 'tbody', 'thead', 'tfoot'],
      ],
      [['tr'], ['tr'], ['table', 'tbody', 'thead', 'tfoot']],
      [['tbody', 'thead', 'tfoot'], ['tbody', 'thead', 'tfoot'], ['table']],
      [['option'], ['option'], ['select', 'datalist', 'optgroup']],
      [['optgroup'], ['optgroup'], ['select']],
    ] as const
  ).flatMap(([tags, ends, stops]) => tags.map((tag) => [tag, { ends: new Set<string>(ends), stops: new Set<string>(stops) }] as const)),
);

/** Opening tags that end an open paragraph (HTML Living Standard §13.2.6.4.7). */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'dd',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'ul',
  'xmp',
]);

const NOTHING: ReadonlySet<string> = new Set();
const TABLE_PARTS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption']);
const TABLE_STOPS: ReadonlySet<string> = new Set(['table', 'template']);

/** Blocks and cells: what ends the search for an inline element, which never reaches past them. */
export const INLINE_STOPS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...CELL_TAGS]);

/** The elements at which an end tag gives up its search: it closes nothing beyond them. */
export function closingStops(name: string): ReadonlySet<string> {
  if (name === 'table' || name === 'head' || name === 'template') return NOTHING;
  if (TABLE_PARTS.has(name)) return TABLE_STOPS;
  return BLOCK_TAGS.has(name) || CELL_TAGS.has(name) ? CELL_TAGS : INLINE_STOPS;
}
