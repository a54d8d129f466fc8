import { isText } from 'domhandler';
import type { Handle } from '../../../model/handle.ts';
import type { PageElement } from '../../document/page-element.ts';
import type { AdText } from '../ad-text.ts';
import type { PageView } from '../page-view.ts';
import { attributeStatements } from './attribute-statements.ts';
import { descriptionStatements } from './description-statements.ts';
import { dataStatements } from './data-statements.ts';
import { hiddenStatement } from './hidden-statement.ts';
import { ownElements } from './own-elements.ts';
import { readPicturedLabels } from './pictured-labels.ts';
import { scriptPieces } from './script-statements.ts';
import { styledStatements } from './styled-statements.ts';
import { readStatement } from './statement.ts';
import type { Statement } from './statement.ts';

/**
 * Contacts that an ad holds without showing them as text with a label: in attributes, hidden elements, beside icons, and where the page is all about it, in its description and the data for its scripts.
 * A browser would show them after a click; no click is needed to read them. `within`: the element of the ad on a page that shows several.
 */
export function readUnshownContacts(view: PageView, text: AdText, within?: PageElement): Handle[] {
  const own = ownElements(view, text, within);
  const statements: Statement[] = own.flatMap((element) => {
    const hidden = hiddenStatement(element);
    const said = element.name === 'script' ? scriptStatements(element) : attributeStatements(element);
    return hidden === undefined ? said : [...said, hidden];
  });
  statements.push(...styledStatements(within === undefined ? view.document.elements : [], own));
  if (within === undefined) statements.push(...descriptionStatements(view), ...dataStatements(view));
  const distinct = new Map(statements.map((each) => [`${each.label ?? ''}\n${each.value}`, each]));
  return [
    ...[...distinct.values()].slice(0, MOST).flatMap((statement) => readStatement(statement, view.context)),
    ...readPicturedLabels(view, text, own),
  ];
}

/** What an inline script that stands within the ad says. */
function scriptStatements({ attribs, children }: PageElement): Statement[] {
  const [only] = children;
  return attribs['src'] === undefined && attribs['type'] === undefined && only !== undefined && isText(only) ? scriptPieces(only.data) : [];
}

/** Statements of one ad that are read. */
const MOST = 100;
