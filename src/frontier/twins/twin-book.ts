import { compareSigns, signKey } from './page-sign.ts';
import type { PageSign } from './page-sign.ts';
import { urlFeatures } from './url-features.ts';
import type { UrlFeatures } from './url-features.ts';

/** Different pages that must have shown that a feature is mere spelling. What no site uses to tell pages apart needs fewer; a scheme none. */
const PROOFS: Readonly<Record<string, number>> = { scheme: 0, www: 1, slash: 1, index: 1 };
const USUAL_PROOFS = 2;
/** Spellings of one page that are kept to be compared. */
const MOST_SPELLINGS = 16;

interface Spelling extends UrlFeatures {
  readonly url: string;
  readonly sign: PageSign;
}

/**
 * Learns which parts of a site's addresses are mere spelling, so that no page is asked for twice: session ids, trackers, `www.`, slashes, capitals, index files, languages of the frame.
 * A part is mere spelling when pages that differ in it showed the same (on two different pages; one for what no site tells pages apart by), and none showed another.
 * A single page that differs in nothing else and shows something else ends that, and so do two links of one list.
 */
export class TwinBook {
  /** Pages read, by skeleton. */
  readonly #pages = new Map<string, Spelling[]>();
  /** The pages that showed a feature to be mere spelling. */
  readonly #proofs = new Map<string, Set<string>>();
  /** Features that tell pages apart. */
  readonly #telling = new Set<string>();
  /** Every page read, whatever it showed, by its address without mere spelling. */
  readonly #read = new Map<string, UrlFeatures>();
  readonly #urls = new Set<string>();
  readonly #schemes = new Set<string>();
  /** Features, the scheme aside, that are held for mere spelling. */
  #spellings = 0;

  /** Notes a page that was read. Gives the features that were held for mere spelling until now and are not. */
  note(url: string, sign: PageSign | undefined): readonly string[] {
    const parts = urlFeatures(url);
    if (parts === undefined || this.#urls.has(url)) return [];
    this.#urls.add(url);
    this.#schemes.add(schemeOf(url));
    const revoked = sign === undefined ? [] : this.#compare({ ...parts, url, sign });
    const key = this.#keyOf(parts);
    if (!this.#read.has(key)) this.#read.set(key, parts);
    return revoked;
  }

  /** Notes links that one list sets side by side: what alone tells two of them apart is no mere spelling. Gives what `note` gives. */
  sideBySide(urls: readonly string[]): readonly string[] {
    const known = new Map<string, UrlFeatures>();
    const revoked: string[] = [];
    for (const url of urls) {
      const parts = urlFeatures(url);
      if (parts === undefined) continue;
      const other = known.get(parts.skeleton);
      const [name, ...more] = other === undefined ? [] : differing(parts, other);
      if (name !== undefined && more.length === 0) revoked.push(...this.#tells(name));
      known.set(parts.skeleton, parts);
    }
    return revoked;
  }

  /** The features by which a URL differs from a page that was read and is the same; undefined when there is none. */
  twinOf(url: string): readonly string[] | undefined {
    const parts = this.#mayHaveTwin(url) ? urlFeatures(url) : undefined;
    const twin = parts && this.#read.get(this.#keyOf(parts));
    const names = twin && differing(parts, twin);
    return names === undefined || names.length === 0 ? undefined : names.toSorted();
  }

  /** Whether a page was read under this very address. */
  isRead(url: string): boolean {
    return this.#urls.has(url);
  }

  #compare(page: Spelling): readonly string[] {
    const spellings = this.#pages.get(page.skeleton) ?? [];
    const revoked: string[] = [];
    let isLearned = false;
    for (const other of spellings) {
      const names = differing(page, other);
      // A translation keeps the facts: that counts where nothing but the language differs.
      const basis = names.length === 1 && LANGUAGE_NAMES.has(names[0] ?? '') ? 'facts' : 'text';
      const likeness = compareSigns(page.sign, other.sign, basis);
      if (likeness === 'same') for (const name of names) isLearned = this.#prove(name, page.sign) || isLearned;
      if (likeness === 'other') revoked.push(...this.#blame(names));
    }
    if (spellings.length < MOST_SPELLINGS) this.#pages.set(page.skeleton, [...spellings, page]);
    if (isLearned) this.#sort();
    return revoked;
  }

  /** Most sites have nothing that is mere spelling: their URLs need not be taken apart. */
  #mayHaveTwin(url: string): boolean {
    return this.#spellings > 0 || this.#schemes.size > 1 || (this.#schemes.size === 1 && !this.#schemes.has(schemeOf(url)));
  }

  /** Two pages differ: where one feature alone can be the reason, it tells pages apart. */
  #blame(names: readonly string[]): readonly string[] {
    const unproven = names.filter((name) => !this.#isSpelling(name));
    const [only, ...more] = unproven.length > 0 ? unproven : names;
    return only === undefined || more.length > 0 ? [] : this.#tells(only);
  }

  /** True when a feature is now held for mere spelling and was not before. */
  #prove(name: string, sign: PageSign): boolean {
    const before = this.#isSpelling(name);
    const proofs = this.#proofs.get(name) ?? new Set<string>();
    this.#proofs.set(name, proofs.add(signKey(sign)));
    if (before || !this.#isSpelling(name)) return false;
    this.#spellings += 1;
    return true;
  }

  #tells(name: string): readonly string[] {
    if (this.#telling.has(name)) return [];
    const revoked = this.#isSpelling(name) ? [name] : [];
    this.#telling.add(name);
    if (revoked.length > 0) {
      if (name !== 'scheme') this.#spellings -= 1;
      this.#sort();
    }
    return revoked;
  }

  #isSpelling(name: string): boolean {
    return !this.#telling.has(name) && (this.#proofs.get(name)?.size ?? 0) >= (PROOFS[name] ?? USUAL_PROOFS);
  }

  /** Sorts the pages read anew, since other parts of their addresses count. */
  #sort(): void {
    this.#read.clear();
    for (const url of this.#urls) {
      const parts = urlFeatures(url);
      if (parts === undefined) continue;
      const key = this.#keyOf(parts);
      if (!this.#read.has(key)) this.#read.set(key, parts);
    }
  }

  #keyOf({ skeleton, features }: UrlFeatures): string {
    const telling = [...features].filter(([name]) => !this.#isSpelling(name)).map(([name, value]) => `${name}=${value}`);
    return `${skeleton} ${telling.toSorted().join(' ')}`;
  }
}

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':'));
}

/** Features that choose the language of a page. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'language',
  'param lang',
  'param language',
  'param hl',
  'param locale',
  'param l',
  'param lng',
]);

/** The names of the features in which two addresses of one skeleton differ. */
function differing(a: UrlFeatures, b: UrlFeatures): string[] {
  const names = new Set([...a.features.keys(), ...b.features.keys()]);
  return [...names].filter((name) => a.features.get(name) !== b.features.get(name));
}
