import type { Via } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageReading, PageSummary } from '../model/page-reading.ts';
import type { FetchRules } from '../model/target.ts';
import { saysPhrase, saysWords } from './says-phrase.ts';
import type { WallKind } from './wall-words.ts';

/** What is known of a page once it has been read. */
export interface PageFacts {
  readonly status: number;
  /** The URL that answered, redirects followed. */
  readonly url: string;
  readonly via: Via;
  readonly summary: PageSummary;
  readonly page: PageReading['page'];
  readonly adCount: number;
  readonly recordCount: number;
  readonly wall: FetchRules['wall'];
}

/** What became of the URL and why; the detail holds no page text, only the phrase of our own list that matched. */
export interface Classified {
  readonly outcome: Outcome;
  readonly detail: string;
}

/** Fewer letters than these, and a page is hardly more than its wall. Thresholds of judgement: error templates with menus stay under them, threads and ads do not. */
const FEW_LETTERS = 1_000;
const VERY_FEW_LETTERS = 400;
/** A page without anything to read (empty-shell). */
const NO_LETTERS = 40;
/** Part of a title or heading that the phrase must make up: "Page not found" counts, an ad titled "Soulmate not found yet, will you be mine" does not. */
const LEAST_SHARE = 0.5;

/** Paths of login pages; a word between separators, so that /blog-in/ or /logins-stolen do not match. */
const LOGIN_PATH =
  /(?:^|[/_.-])(?:log[-_]?in|sign[-_]?in|anmelden|inloggen|connexion|auth|session\/new|acceso|accedi|logowanie|prihlaseni|belepes|autentificare|vhod|giris)(?:$|[/_.?-])/i;

/** Judges what a page is: content, or a wall, an error page, an empty shell. Precision first: a page with real records or a real ad is content whatever words it holds. */
export function classifyOutcome(facts: PageFacts): Classified {
  return byStatus(facts) ?? byWords(facts) ?? byEmptiness(facts) ?? { outcome: 'ok', detail: facts.page };
}

function byStatus(facts: PageFacts): Classified | undefined {
  const detail = `http ${facts.status}`;
  if (facts.status === 304) return { outcome: 'not-modified', detail };
  if (facts.status === 404 || facts.status === 410) return { outcome: 'gone', detail };
  const isRefusal = facts.wall.status.includes(facts.status) || [403, 429, 451, 503].includes(facts.status);
  if (isRefusal) return captcha(facts) ?? { outcome: 'blocked', detail };
  if (facts.status === 401) return { outcome: 'login-wall', detail };
  return facts.status >= 400 ? { outcome: 'error', detail } : undefined;
}

function byWords(facts: PageFacts): Classified | undefined {
  const { summary } = facts;
  const declared = facts.wall.text.find(
    (words) => saysWords(`${summary.title}\n${summary.heading}`, words) || (!hasContent(facts) && saysWords(summary.lead, words)),
  );
  if (declared !== undefined) return { outcome: 'blocked', detail: 'wall text of the target' };
  if (hasContent(facts)) return goneHeading(facts);
  return captcha(facts) ?? loginWall(facts) ?? blocked(facts) ?? softNotFound(facts) ?? consentWall(facts);
}

/** Whether something was read that only a content page has. */
function hasContent(facts: PageFacts): boolean {
  return facts.recordCount > 0 || facts.adCount > 0;
}

/** The one wall that may look like an ad: a bare page whose heading is nothing but "ad no longer available". */
function goneHeading(facts: PageFacts): Classified | undefined {
  const bare = facts.recordCount === 0 && facts.adCount <= 1 && facts.summary.letters < VERY_FEW_LETTERS;
  const said = bare ? saysPhrase(facts.summary.heading, 'soft-404') : undefined;
  return said && said.share >= LEAST_SHARE ? { outcome: 'soft-404', detail: `heading: ${said.phrase}` } : undefined;
}

function captcha(facts: PageFacts): Classified | undefined {
  const { summary } = facts;
  if (hasContent(facts)) return undefined;
  const named = headed(facts, 'captcha') ?? inLead(facts, 'captcha', 4);
  if (named && summary.letters < FEW_LETTERS) return { outcome: 'captcha', detail: named };
  // A widget beside hardly any text: the page is the challenge. A contact form with a widget says more than that.
  return summary.hasCaptcha && summary.letters < VERY_FEW_LETTERS / 2 ? { outcome: 'captcha', detail: 'challenge widget' } : undefined;
}

function loginWall(facts: PageFacts): Classified | undefined {
  const { summary } = facts;
  if (summary.letters >= FEW_LETTERS) return undefined;
  const named = headed(facts, 'login-wall');
  if (summary.hasPasswordField) {
    if (LOGIN_PATH.test(URL.parse(facts.url)?.pathname ?? '')) return { outcome: 'login-wall', detail: 'login path' };
    if (named) return { outcome: 'login-wall', detail: named };
    return summary.letters < VERY_FEW_LETTERS / 2 ? { outcome: 'login-wall', detail: 'password field and hardly any text' } : undefined;
  }
  // Without a field only a sentence counts, never the word on a button.
  const said = saysPhrase(`${summary.title}\n${summary.heading}\n${summary.lead}`, 'login-wall');
  return said && summary.letters < VERY_FEW_LETTERS && isSentence(said.phrase, 3)
    ? { outcome: 'login-wall', detail: said.phrase }
    : undefined;
}

function blocked(facts: PageFacts): Classified | undefined {
  const named = headed(facts, 'blocked') ?? inLead(facts, 'blocked', 3);
  return named && facts.summary.letters < FEW_LETTERS ? { outcome: 'blocked', detail: named } : undefined;
}

function softNotFound(facts: PageFacts): Classified | undefined {
  const named = headed(facts, 'soft-404') ?? inLead(facts, 'soft-404', 3);
  return named && facts.summary.letters < FEW_LETTERS ? { outcome: 'soft-404', detail: named } : undefined;
}

function consentWall(facts: PageFacts): Classified | undefined {
  const named = headed(facts, 'consent-wall') ?? inLead(facts, 'consent-wall', 3);
  // A gate shows the way in and the way out, not a menu.
  return named && facts.summary.letters < FEW_LETTERS && facts.summary.links <= 15 ? { outcome: 'consent-wall', detail: named } : undefined;
}

function byEmptiness(facts: PageFacts): Classified | undefined {
  const empty = facts.via === 'browser' && facts.summary.letters < NO_LETTERS && !hasContent(facts);
  return empty ? { outcome: 'empty-shell', detail: `${facts.summary.letters} letters` } : undefined;
}

/** The phrase that makes up most of the heading, or of one part of the title ("Page not found | Example"). */
function headed(facts: PageFacts, kind: WallKind): string | undefined {
  // Separators between a title's parts need a space on one side at least, or "e-mail" would be cut.
  const parts = [facts.summary.heading, ...facts.summary.title.split(/[|»·•]|\s[-–—:]\s|:\s/)];
  for (const part of parts) {
    const said = saysPhrase(part, kind);
    if (said && said.share >= LEAST_SHARE) return said.phrase;
  }
  return undefined;
}

/** A phrase of so many words in the text of a page that has hardly any other: "just a moment" may say anything. */
function inLead(facts: PageFacts, kind: WallKind, leastWords: number): string | undefined {
  if (facts.summary.letters >= VERY_FEW_LETTERS) return undefined;
  const said = saysPhrase(facts.summary.lead, kind);
  return said && isSentence(said.phrase, leastWords) ? said.phrase : undefined;
}

/** So many words, or a run of a script that is written without spaces. A number (an age) counts for two. */
function isSentence(phrase: string, leastWords: number): boolean {
  return (
    phrase.split(' ').length + (/\d/.test(phrase) ? 1 : 0) >= leastWords ||
    (!phrase.includes(' ') && /[\u0E00-\u0E7F\u3400-\u9FFF]/.test(phrase))
  );
}
