import { isText } from 'domhandler';
import { PageElement } from '../../document/page-element.ts';
import { pictured } from './pictured-labels.ts';
import type { Statement } from './statement.ts';

/** The account that a button is to copy (`data-clipboard-text="anna_88"`), where its text or its picture names the network. */
export function copiedStatements(element: PageElement): Statement[] {
  const value = Object.entries(element.attribs)
    .find(([name]) => COPIED.test(name))?.[1]
    .trim();
  if (value === undefined || !/^@?[\w.-]{4,40}$/.test(value) || /^\d+$/.test(value)) return [];
  const label = pictured(element) ?? labelOf(element, 0);
  return label === undefined ? [] : [{ label, value, raw: value, most: 0.9 }];
}

const COPIED = /^data-(?:clipboard|copy)(?:-(?:text|value))?$/;

/** The network that an element's text or pictures name. */
function labelOf({ children }: PageElement, depth: number): string | undefined {
  for (const child of children.slice(0, MOST_CHILDREN)) {
    const said = isText(child) ? NETWORK.exec(child.data.slice(0, LONGEST))?.[0].toLowerCase() : undefined;
    if (said !== undefined) return said.endsWith('line') || said === 'ライン' ? 'LINE ID' : said;
    const below = child instanceof PageElement && depth < DEEPEST ? (pictured(child) ?? labelOf(child, depth + 1)) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** Names of networks as buttons bear them; LINE in capitals, since it is a word. */
const NETWORK =
  /whats\s?app|telegram|viber|wechat|微信|kakao(?:talk)?|카카오톡|카톡|zalo|instagram|snapchat|skype|discord|threema|(?<!\p{L})(?-i:LINE)(?!\p{Ll})|ライン|ไลน์|телеграм|вайбер/iu;
const LONGEST = 40;
/** Levels below a button, and children on each, that are looked at. */
const DEEPEST = 2;
const MOST_CHILDREN = 6;
