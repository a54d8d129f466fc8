import sanitizeHtml from 'sanitize-html';
import { defangLink } from './defang-link.ts';
import { pageText } from './page-text.ts';

/** What may stand in a cleaned page: words, their structure and tables. Nothing that loads, leads on, runs, is filled in, or changes how the rest is parsed. */
const TAGS: string[] =
  'abbr address article aside b blockquote br caption center cite code dd del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s section small span strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  );

/** Left out with all that is in them. */
const DROPPED: string[] =
  'applet audio canvas datalist embed frameset iframe math noembed noframes object option plaintext script select style svg template textarea title video xmp'.split(
    ' ',
  );

/** Deeper elements are left out, their words kept: no page of a person is nested so, and a browser need not bear it. */
const DEEPEST = 100;

/**
 * The HTML of a page cleaned by an allow-list: elements of words and tables, without any attribute of the page's own.
 * Links are underlined words whose `title` is the defanged address, pictures their own words. `pageUrl` is what links are resolved against.
 * `html` must be bounded (`boundedHtml`): the parser's time grows with the square of the depth.
 */
export function cleanHtml(html: string, pageUrl: string): string {
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { u: ['title'], i: ['title'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
    allowedSchemes: [],
    nonTextTags: DROPPED,
    nestingLimit: DEEPEST,
    parseStyleAttributes: false,
    transformTags: {
      // An `u` or `i` of the page itself brings no title of its own: what stands in one is always ours.
      u: () => ({ tagName: 'u', attribs: {} }),
      i: () => ({ tagName: 'i', attribs: {} }),
      a: (_tag, { href }) => ({ tagName: 'u', attribs: href === undefined ? {} : { title: defangLink(href, pageUrl) } }),
      area: (_tag, { href }) => ({ tagName: 'u', attribs: href === undefined ? {} : { title: defangLink(href, pageUrl) } }),
      img: (_tag, { alt = '' }) => ({
        tagName: 'i',
        attribs: { title: `picture${alt.trim() === '' ? '' : `: ${alt.trim().slice(0, LONGEST_ALT)}`}` },
      }),
    },
    // It gets text escaped already; what it must not do is bring an angle bracket in.
    textFilter: (escaped) => shownAgain(escaped),
  });
}

/** Characters shown of the words of a picture. */
const LONGEST_ALT = 200;

/** Escaped text with addresses defanged and hiding characters shown. */
function shownAgain(escaped: string): string {
  return pageText(escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}
