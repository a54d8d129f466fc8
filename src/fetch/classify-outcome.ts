import type { Via } from '../model/frontier-entry.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageReading, PageSummary } from '../model/page-reading.ts';
import type { FetchRules } from '../model/target.ts';
import { findStatement, saysItIsGone } from './find-statement.ts';
import type { Statement } from './find-statement.ts';
import { saysWords } from './says-phrase.ts';
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
  /** Contact handles of the ads read, those of the site itself left out. */
  readonly handleCount: number;
  readonly recordCount: number;
  readonly wall: FetchRules['wall'];
}

/** What became of the URL and why; the detail holds no page text, only the phrase of our own list that matched. */
export interface Classified {
  readonly outcome: Outcome;
  readonly detail: string;
}

/** Letters outside the template: no wall, error page or notice says more. Thresholds of judgement. */
const MOST_LETTERS = 1_000;
/** The same of one that is told by a sentence and not by a heading. */
const FEW_LETTERS = 400;
/** The same of one that is told by its form alone. */
const BARE_LETTERS = 120;
/** The same of a notice that is put in other words than ours. */
const NOTICE_LETTERS = 250;
/** A page without anything to read (empty-shell), template included. */
const NO_LETTERS = 40;
/** So many records are a list, not a box of similar ads beside a notice. */
const LIST_RECORDS = 3;
/** A gate shows the way in and the way out, not a menu. */
const MOST_GATE_LINKS = 5;

/** Paths of login pages; a word between separators, so that /blog-in/ or /logins-stolen do not match. */
const LOGIN_PATH =
  /(?:^|[/_.-])(?:log[-_]?in|sign[-_]?in|anmelden|inloggen|connexion|auth|session\/new|acceso|accedi|logowanie|prihlaseni|belepes|autentificare|vhod|giris)(?:$|[/_.?-])/i;

/** What a program writes when it breaks, in any language of the site: PHP, Python, Java, ASP.NET, Ruby. Whole phrases, fixed lengths but for one bounded gap. */
const CRASH =
  /\b(?:warning|fatal error|parse error|notice)\s?: .{1,300} on line \d|traceback \(most recent call last\)|uncaught (?:exception|error|typeerror)|server error in '|sqlstate\[|org\.springframework\.|activerecord::/i;

/**
 * Judges what a page is: content, or a wall, an error page, an empty shell.
 * Where the words stand decides (title, main heading, first sentences outside the template), and what stands beside them:
 * forms, buttons, amount of text. Precision first: a page whose ad was read with contact handles, or a list of records, is content whatever words it holds.
 */
export function classifyOutcome(facts: PageFacts): Classified {
  return byStatus(facts) ?? byDeclaredWords(facts) ?? byGuard(facts) ?? byWords(facts) ?? { outcome: 'ok', detail: facts.page };
}

function byStatus(facts: PageFacts): Classified | undefined {
  const { status } = facts;
  const detail = `http ${status}`;
  if (status === 304) return { outcome: 'not-modified', detail };
  if (status === 404 || status === 410) return { outcome: 'gone', detail };
  if (status < 400) return undefined;
  const isRefusal = facts.wall.status.includes(status) || [403, 429, 451, 503].includes(status);
  const isJudged = isRefusal || status < 500;
  const asked = isJudged ? (byGuard(facts) ?? captcha(facts)) : undefined;
  if (asked) return asked;
  if (status === 401) return { outcome: 'login-wall', detail };
  const login = status === 403 ? loginWall(facts) : undefined;
  if (login) return login;
  // A site that closes for maintenance says 503 as well as one that refuses us.
  if (status === 503 && facts.summary.own.letters > 0 && !findStatement(facts.summary, 'blocked')) return { outcome: 'error', detail };
  return { outcome: isRefusal ? 'blocked' : 'error', detail };
}

function byDeclaredWords(facts: PageFacts): Classified | undefined {
  const { summary } = facts;
  const declared = facts.wall.text.find(
    (words) => saysWords(`${summary.title}\n${summary.heading}`, words) || (!hasContent(facts) && saysWords(summary.lead, words)),
  );
  return declared === undefined ? undefined : { outcome: 'blocked', detail: 'wall text of the target' };
}

/** A protection service that stands in place of the page. */
function byGuard(facts: PageFacts): Classified | undefined {
  if (hasContent(facts)) return undefined;
  const { guard } = facts.summary;
  if (guard === undefined) return undefined;
  return { outcome: guard === 'puzzle' ? 'captcha' : 'blocked', detail: `protection service: ${guard}` };
}

function byWords(facts: PageFacts): Classified | undefined {
  if (facts.handleCount > 0 || facts.summary.own.letters >= MOST_LETTERS) return undefined;
  // Many records are a list; only a page that says twice that what was asked for is gone shows them for want of it.
  if (facts.recordCount >= LIST_RECORDS) return softNotFound(facts, 'list');
  return (
    captcha(facts) ??
    consentWall(facts) ??
    loginWall(facts) ??
    blocked(facts) ??
    softNotFound(facts, 'page') ??
    byEmptiness(facts) ??
    failure(facts)
  );
}

/** Whether something was read that only a content page has. */
function hasContent(facts: PageFacts): boolean {
  return facts.recordCount > 0 || facts.adCount > 0;
}

/** The statement of a kind that is plain enough to tell the page by itself: a heading, or a sentence on a page that says little else. */
function states(facts: PageFacts, kind: WallKind): Statement | undefined {
  const said = findStatement(facts.summary, kind);
  if (!said || said.how === 'heading') return said;
  if (facts.adCount > 0 || facts.summary.own.letters >= FEW_LETTERS) return undefined;
  return said.how === 'sentence' ? said : undefined;
}

function captcha(facts: PageFacts): Classified | undefined {
  const { own, letters } = facts.summary;
  if (own.puzzle !== undefined && facts.handleCount === 0 && own.letters < FEW_LETTERS) {
    const named = findStatement(facts.summary, 'captcha');
    if (named && (facts.adCount === 0 || named.how !== 'word')) return { outcome: 'captcha', detail: named.phrase };
    const isBare = letters < NO_LETTERS || (own.letters < BARE_LETTERS && facts.adCount === 0);
    if (own.puzzle === 'widget' && isBare) return { outcome: 'captcha', detail: 'challenge widget' };
  }
  const said = states(facts, 'captcha') ?? (isChallenge(facts) ? states(facts, 'blocked') : undefined);
  return said && { outcome: 'captcha', detail: said.phrase };
}

/** A page that refuses and loads a challenge, with hardly a link: the challenge is the way in. */
function isChallenge({ summary }: PageFacts): boolean {
  return summary.hasCaptcha && summary.links <= MOST_GATE_LINKS;
}

function consentWall(facts: PageFacts): Classified | undefined {
  const { own } = facts.summary;
  if (own.hasLoginForm || own.links > MOST_GATE_LINKS) return undefined;
  if (own.isGate && facts.adCount === 0 && own.buttons + own.links > 0) return { outcome: 'consent-wall', detail: 'gate' };
  const said = findStatement(facts.summary, 'consent-wall');
  return said && asksToAgree(facts, said) ? { outcome: 'consent-wall', detail: said.phrase } : undefined;
}

/** Whether words of consent stand where a person is to agree: over buttons, over the way in and the way out, or as a question. An ad may say that it is for adults. */
function asksToAgree({ summary, adCount }: PageFacts, said: Statement): boolean {
  const { own, links } = summary;
  const isBare = links <= MOST_GATE_LINKS;
  const hasButtons = own.buttons > 0 && own.letters < FEW_LETTERS && adCount === 0;
  if (said.how === 'heading') return hasButtons || isBare;
  if (isBare && hasButtons) return true;
  if (said.how === 'word' || adCount > 0) return false;
  const isShort = own.letters < NOTICE_LETTERS;
  // In the frame of a site it takes a choice of buttons; without one, two or three links are the way in and the way out.
  if (!isBare) return hasButtons && own.buttons > 1 && isShort;
  return said.asks || (isShort && own.links > 0 && own.links <= 3);
}

function loginWall(facts: PageFacts): Classified | undefined {
  const { own } = facts.summary;
  if (own.hasLoginForm) {
    if (LOGIN_PATH.test(URL.parse(facts.url)?.pathname ?? '')) return { outcome: 'login-wall', detail: 'login path' };
    const named = findStatement(facts.summary, 'login-wall');
    if (named && own.letters < FEW_LETTERS) return { outcome: 'login-wall', detail: named.phrase };
  }
  const said = states(facts, 'login-wall');
  return said && own.letters < FEW_LETTERS ? { outcome: 'login-wall', detail: said.phrase } : undefined;
}

function blocked(facts: PageFacts): Classified | undefined {
  const said = states(facts, 'blocked');
  return said && { outcome: 'blocked', detail: said.phrase };
}

function softNotFound(facts: PageFacts, on: 'list' | 'page'): Classified | undefined {
  const { summary } = facts;
  const said = findStatement(summary, 'soft-404');
  // Other words than ours count where nothing but the notice stands.
  if (on === 'page' && summary.own.letters < NOTICE_LETTERS && saysItIsGone(summary))
    return { outcome: 'soft-404', detail: said?.phrase ?? 'notice' };
  if (!said || summary.own.letters >= FEW_LETTERS * (said.how === 'heading' ? 2 : 1)) return undefined;
  return saysNotFound(facts, said) && (on === 'page' || isOfList(said)) ? { outcome: 'soft-404', detail: said.phrase } : undefined;
}

/** On the page of an ad a sentence must speak of an ad, or say so at length: the old number of somebody is no longer available, too. */
function saysNotFound({ adCount }: PageFacts, said: Statement): boolean {
  switch (said.how) {
    case 'heading':
      return true;
    case 'sentence':
      return adCount === 0 || said.ofAd || said.phrase.split(' ').length >= 4;
    case 'word':
      return adCount === 0 && said.share >= 0.9;
  }
}

/** On a list it takes two statements, or a sentence that speaks of an ad. */
function isOfList(said: Statement): boolean {
  return said.twice || (said.how === 'sentence' && said.ofAd && said.share >= 0.4);
}

function byEmptiness(facts: PageFacts): Classified | undefined {
  const { summary } = facts;
  if (summary.letters >= NO_LETTERS || hasContent(facts)) return undefined;
  const isShell = facts.via === 'browser' || (summary.hasScripts && summary.refreshTo === undefined && summary.links <= MOST_GATE_LINKS);
  const says = isShell && states(facts, 'error')?.how === 'heading';
  return isShell && !says ? { outcome: 'empty-shell', detail: `${summary.letters} letters` } : undefined;
}

/** A page of the site that says that something broke, or what its program wrote when it broke. */
function failure(facts: PageFacts): Classified | undefined {
  const { own } = facts.summary;
  if (facts.adCount === 0 && own.letters < FEW_LETTERS && own.lines.slice(0, 2).some((line) => CRASH.test(line)))
    return { outcome: 'error', detail: 'message of a program' };
  const said = findStatement(facts.summary, 'error');
  if (!said) return undefined;
  const isPlain = states(facts, 'error') !== undefined || (said.how === 'word' && said.share >= 0.5 && said.twice && facts.adCount === 0);
  return isPlain ? { outcome: 'error', detail: said.phrase } : undefined;
}
