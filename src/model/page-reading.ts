import type { Ad } from './ad.ts';
import type { PageEmbedded } from './page-embedded.ts';

/** A link of a page, resolved against the page's base URL, fragment removed. */
export interface PageLink {
  /** As spelled by the page, made absolute. */
  readonly url: string;
  /** `next`: the following page of this listing; `page`: another page of it; `record`: leads to an ad; `other`: any other link. */
  readonly role: 'next' | 'page' | 'record' | 'other';
  /** Fingerprint of the record's text, where the link is that of a record that says enough. */
  readonly print?: string;
}

/** What a page says outside its template: no menu, header, footer, cookie banner, box of other ads, login form or link counts. */
export interface OwnPart {
  /** The first headings (levels 1 to 3), at most three. */
  readonly headings: readonly string[];
  /** The first lines of text, at most eight; links, buttons and labels left out. */
  readonly lines: readonly string[];
  /** Letters of that text (Unicode L), the whole page. */
  readonly letters: number;
  readonly links: number;
  /** Buttons of forms and of the page itself. */
  readonly buttons: number;
  /** A form with a password field that is shown in the content, not in a menu or a dialogue that opens later. */
  readonly hasLoginForm: boolean;
  /** `widget`: a challenge widget, or a picture beside the only field, in a form that asks for nothing else; `question`: one field that is none of search or address. */
  readonly puzzle: 'widget' | 'question' | undefined;
  /** Whether most of it is a box that stands before the content until a person agrees (age, cookies). */
  readonly isGate: boolean;
}

/** Facts about a page that tell a wall, an error page or an empty shell from content; read once, judged by `fetch/classify-outcome.ts`. */
export interface PageSummary {
  readonly title: string;
  /** First heading of level 1 or 2, or empty. */
  readonly heading: string;
  /** The first 2,000 characters of visible text. */
  readonly lead: string;
  /** Letters of visible text (Unicode L), the whole page. */
  readonly letters: number;
  readonly hasPasswordField: boolean;
  /** A known challenge widget: its script or frame host names a captcha service, or a form asks to prove one is human. */
  readonly hasCaptcha: boolean;
  /** What protects the page stands in place of it: `challenge` waits or refuses by itself, `puzzle` asks a person. Undefined on other pages, sensors included. */
  readonly guard?: 'challenge' | 'puzzle' | undefined;
  readonly own: OwnPart;
  /** Whether the page runs scripts of its own (a script element with code or src that is not data). */
  readonly hasScripts: boolean;
  /** Number of links with an http(s) target. */
  readonly links: number;
  /** Where the page sends the reader by itself (`meta http-equiv=refresh`), absolute. */
  readonly refreshTo?: string;
}

/** Whether a selector that the target declares matches something on a page. */
export interface DeclaredHit {
  /** Its key in the target file: `pages.ad.body`. */
  readonly key: string;
  readonly isMet: boolean;
}

/** Everything read from one capture. Never throws: what could not be done stands in `problems`. */
export interface PageReading {
  readonly summary: PageSummary;
  /** What kind of page this is to the crawler. */
  readonly page: 'listing' | 'ad' | 'other';
  /** The visible text all `text` spans point into. */
  readonly text: string;
  /** BCP 47 of the page, `und` when unknown. */
  readonly language: string;
  readonly ads: readonly Ad[];
  readonly links: readonly PageLink[];
  readonly next?: string;
  readonly previous?: string;
  /** Records of a listing page: link and text of each. */
  readonly records: readonly { readonly url: string; readonly text: string }[];
  /** The URL shape most linked from the records: digits as `#`, slugs as `*`; undefined without records. */
  readonly adUrlShape?: string;
  /** Why a browser may show more: declared ad selectors absent, or hardly any text; undefined when the reading is good. */
  readonly wantsBrowser?: string;
  /** The selectors that the target declares for such pages; none where it declares none. */
  readonly declared?: readonly DeclaredHit[];
  /** What the page says of itself beside its text; undefined when it could not be read. */
  readonly embedded?: PageEmbedded;
  readonly problems: readonly string[];
}
