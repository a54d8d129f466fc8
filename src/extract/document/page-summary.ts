import type { OwnPart, PageSummary } from '../../model/page-reading.ts';
import { CAPTCHA_ADDRESSES } from './captcha-hosts.ts';
import { countLetters } from './count-letters.ts';
import { elementText } from './element-text.ts';
import type { PageDocument } from './page-document.ts';
import { readGuard } from './read-guard.ts';
import { readOwnPart } from './own-part.ts';
import type { PageElement } from './page-element.ts';
import type { PagePart } from './page-parts.ts';

/** The facts that tell a wall, an error page or an empty shell from content. */
export function summarisePage(document: PageDocument, parts?: readonly PagePart[]): PageSummary {
  return new LazySummary(document, parts);
}

/** How much it says, what of that stands outside the template, and which protection service stands in its place, is found out when it is first asked for: a page whose ads were read with their contacts is never asked. */
class LazySummary implements PageSummary {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly links: number;
  readonly hasPasswordField: boolean;
  readonly hasCaptcha: boolean;
  readonly hasScripts: boolean;
  readonly refreshTo?: string;
  readonly #document: PageDocument;
  readonly #parts: readonly PagePart[] | undefined;
  #letters: number | undefined;
  #own: OwnPart | undefined;
  #guard: { readonly by: PageSummary['guard'] } | undefined;

  constructor(document: PageDocument, parts: readonly PagePart[] | undefined) {
    const facts = readFacts(document);
    this.title = document.title;
    this.heading = facts.heading === undefined ? '' : elementText(document, facts.heading).slice(0, 300);
    this.lead = document.text.slice(0, 2000);
    this.links = document.links.reduce((count, link) => count + (link.url === undefined ? 0 : 1), 0);
    this.hasPasswordField = facts.hasPasswordField;
    this.hasCaptcha = facts.hasCaptcha;
    this.hasScripts = facts.hasScripts;
    if (facts.refreshTo !== undefined) this.refreshTo = facts.refreshTo;
    this.#document = document;
    this.#parts = parts;
  }

  get letters(): number {
    return (this.#letters ??= countLetters(this.#document.text));
  }

  get own(): OwnPart {
    return (this.#own ??= readOwnPart(this.#document, this.#parts));
  }

  get guard(): PageSummary['guard'] {
    return (this.#guard ??= { by: readGuard(this.#document, this.own.letters) }).by;
  }
}

interface Facts {
  hasPasswordField: boolean;
  hasCaptcha: boolean;
  hasScripts: boolean;
  refreshTo?: string;
  heading?: PageElement;
}

function readFacts(document: PageDocument): Facts {
  const facts: Facts = { hasPasswordField: false, hasCaptcha: false, hasScripts: false };
  for (const element of document.elements) readFact(element, facts, document.baseUrl);
  return facts;
}

function readFact(element: PageElement, facts: Facts, baseUrl: string): void {
  const { name, attribs } = element;
  switch (name) {
    case 'h1':
    case 'h2':
      if (facts.heading === undefined && element.textEnd > element.textStart) facts.heading = element;
      return;
    case 'input':
      facts.hasPasswordField ||= attribs['type']?.toLowerCase() === 'password';
      facts.hasCaptcha ||= isChallengeField(attribs);
      return;
    case 'script':
    case 'iframe':
      facts.hasScripts ||= name === 'script' && isProgram(element);
      facts.hasCaptcha ||= isChallengeAddress(attribs['src']);
      return;
    case 'meta':
      readRefresh(attribs, facts, baseUrl);
      return;
    default:
  }
}

function readRefresh(attribs: Readonly<Record<string, string>>, facts: Facts, baseUrl: string): void {
  if (facts.refreshTo !== undefined || attribs['http-equiv']?.toLowerCase() !== 'refresh') return;
  const target = refreshTarget(attribs['content'] ?? '', baseUrl);
  if (target !== undefined) facts.refreshTo = target;
}

function isChallengeAddress(src: string | undefined): boolean {
  if (src === undefined) return false;
  const address = src.slice(0, 500).toLowerCase();
  return CAPTCHA_ADDRESSES.some((part) => address.includes(part));
}

function isChallengeField(attribs: Readonly<Record<string, string>>): boolean {
  // The bare word, in the name of a field only: the text of a page may speak of captchas.
  return /captcha/i.test(`${attribs['name']?.slice(0, 100) ?? ''} ${attribs['id']?.slice(0, 100) ?? ''}`);
}

/** Whether a script element is code: no JSON, no template, not empty. */
function isProgram(element: PageElement): boolean {
  const type = (element.attribs['type'] ?? '').trim().toLowerCase();
  if (type !== '' && type !== 'module' && !type.includes('javascript') && !type.includes('ecmascript')) return false;
  return element.attribs['src'] !== undefined || element.children.length > 0;
}

/** The address in `content="5; url=/path"`; undefined for a refresh of the page itself. */
function refreshTarget(content: string, base: string): string | undefined {
  // Seconds, then a separator, then perhaps "url="; the address is the rest. Every quantifier is bounded, none overlaps its neighbour.
  const match = /^\s{0,20}[\d.]{0,20}\s{0,20}[;,]\s{0,20}(?:url\s{0,20}=\s{0,20})?["']?([^"']{1,2000})/i.exec(content.slice(0, 2500));
  const target = match?.[1] === undefined ? undefined : URL.parse(match[1].trim(), base);
  return target && (target.protocol === 'http:' || target.protocol === 'https:') ? target.href : undefined;
}
