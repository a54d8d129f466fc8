import type { HandleKind } from '../../model/handle.ts';
import type { WebLink } from './web-link.ts';

/** How handles of one network are written: its links, and names behind its labels. One file a kind in kinds/. */
export interface AccountKind {
  readonly kind: HandleKind;
  /** Hosts of its links, lower case without `www.`; subdomains count as well. */
  readonly hosts: readonly string[];
  /** Schemes of its own links (`tg:`). */
  readonly schemes: readonly string[];
  /** The canonical value of a link; undefined when the link leads to no account (a post, a help page). `countries` serve numbers without country code. */
  readonly fromLink: (link: WebLink, countries: readonly string[]) => string | undefined;
  /** The canonical value of a name written behind a label, without `@`; undefined when no such name can be. Left out: links only. */
  readonly fromName?: (name: string) => string | undefined;
  /**
   * `plain`: the label alone announces a name; `strict`: a colon or `@` must stand between, since the label is an everyday word; `sign`: only an `@`,
   * or a colon before a name that no word is, since people write other things behind it.
   */
  readonly label: 'plain' | 'strict' | 'sign';
}
