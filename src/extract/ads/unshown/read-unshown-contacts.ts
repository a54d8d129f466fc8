import { isText } from 'domhandler';
import type { Handle } from '../../../model/handle.ts';
import { PageElement } from '../../document/page-element.ts';
import type { AdText } from '../ad-text.ts';
import type { PageView } from '../page-view.ts';
import { attributeStatements } from './attribute-statements.ts';
import { codeOf } from './code-of.ts';
import { descriptionStatements } from './description-statements.ts';
import { dataStatements } from './data-statements.ts';
import { hiddenStatement } from './hidden-statement.ts';
import { madeStatements, mayMake } from './made-statements.ts';
import { namedInScript } from './named-in-script.ts';
import { ownElements } from './own-elements.ts';
import { overriddenStatements } from './overridden-text.ts';
import { readPicturedLabels } from './pictured-labels.ts';
import type { ScriptValue } from './script/script-value.ts';
import { scriptPieces } from './script-statements.ts';
import { styleContentStatements } from './style-contents.ts';
import { styledStatements } from './styled-statements.ts';
import { readStatement } from './statement.ts';
import type { Statement } from './statement.ts';

/**
 * Contacts that an ad holds without showing them as text with a label: in attributes, hidden elements, beside icons, and where the page is all about it, in its description and the data for its scripts.
 * A browser would show them after a click; no click is needed to read them. `within`: the element of the ad on a page that shows several.
 */
export function readUnshownContacts(view: PageView, text: AdText, within?: PageElement): Handle[] {
  const own = ownElements(view, text, within);
  const statements = elementStatements(own);
  const styles = within === undefined ? view.document.elements : [];
  statements.push(...styledStatements(styles, own), ...styleContentStatements(styles, own));
  statements.push(...overriddenStatements(text.masked));
  if (within === undefined) statements.push(...descriptionStatements(view), ...dataStatements(view));
  return [...readStatements(statements, view), ...readPicturedLabels(view, text, own)];
}

/** What the elements of an ad say by themselves, and the scripts and code among them. */
export function elementStatements(own: readonly PageElement[]): Statement[] {
  const statements: Statement[] = [];
  const codes: string[] = [];
  for (const element of own) {
    const hidden = hiddenStatement(element);
    if (element.name === 'script') statements.push(...scriptStatements(element));
    else statements.push(...attributeStatements(element));
    if (hidden !== undefined) statements.push(hidden);
    codes.push(...codeOf(element));
  }
  if (!codes.some(mayMake)) return statements;
  // What one script names the others know; functions may stand behind their first use.
  const around = { data: dataOf(own), names: new Map<string, ScriptValue>() };
  return [...statements, ...codes.slice(0, MOST_CODES).flatMap((code) => madeStatements(code, around))];
}

/** Reads statements, each one once, a hundred at most. */
export function readStatements(statements: readonly Statement[], { context }: PageView): Handle[] {
  const distinct = new Map(statements.map((each) => [`${each.label ?? ''}\n${each.value}`, each]));
  return [...distinct.values()].slice(0, MOST).flatMap((statement) => readStatement(statement, context));
}

/** What an inline script that stands within the ad says. */
function scriptStatements({ attribs, children, parent }: PageElement): Statement[] {
  const [only] = children;
  if (attribs['src'] !== undefined || only === undefined || !isText(only)) return [];
  const type = attribs['type'];
  const pieces = type === undefined ? scriptPieces(only.data) : [];
  const isWithin =
    parent instanceof PageElement && !FRAMES.has(parent.name) && (type === undefined || /^application\/json|javascript/.test(type));
  return isWithin ? [...pieces, ...namedInScript(only.data)] : pieces;
}

/** Elements whose scripts are mostly those of the site. */
const FRAMES: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main']);

/** The data attributes of the ad by their names in scripts; those that several elements bear are left out. */
function dataOf(own: readonly PageElement[]): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const several = new Set<string>();
  for (const { attribs } of own) {
    for (const name in attribs) {
      if (!name.startsWith('data-')) continue;
      const value = attribs[name] ?? '';
      const key = name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      if (data.has(key)) several.add(key);
      else if (value.length <= LONGEST_VALUE) data.set(key, value);
    }
  }
  for (const name of several) data.delete(name);
  return data;
}

const LONGEST_VALUE = 500;
/** Statements of one ad that are read, and scripts of it. */
const MOST = 100;
const MOST_CODES = 40;
