import { isTag, isText } from 'domhandler';
import type { Handle } from '../../../model/handle.ts';
import { PageElement } from '../../document/page-element.ts';
import { readHandles } from '../../handles/read-handles.ts';
import { Remembered } from '../../remembered.ts';
import { shiftHandle } from '../ad-handles.ts';
import type { AdText } from '../ad-text.ts';
import { leadsToAccount, linkAround } from '../named-links.ts';
import type { PageView } from '../page-view.ts';

/**
 * Names and numbers whose label is a picture or a class alone: `<i class="fa-telegram"></i> anna_x`, `<img alt="WhatsApp"> 07700 …`, `<li class="viber">…`.
 * Spans point into the page's text.
 */
export function readPicturedLabels(view: PageView, text: AdText, own: readonly PageElement[]): Handle[] {
  const { document, context } = view;
  const found: Handle[] = [];
  let read = 0;
  for (const element of own) {
    const label = pictured(element);
    // A picture over a link to an account stands for that account.
    if (label === undefined || leadsToAccount(linkAround(element)?.attribs['href'] ?? '')) continue;
    const { start, value } = besideOf(element, document.text);
    if (++read > MOST) break;
    if (value === '') found.push(...readBefore(view, { text, label, at: element.textStart }));
    if (!isBareContact(value) || isInHole(text, start, value)) continue;
    const lead = `${label}: `;
    for (const handle of readHandles(lead + value, context)) {
      if (handle.start < lead.length || handle.kind === 'url') continue;
      found.push(shiftHandle(handle, start - lead.length));
    }
  }
  return found;
}

/** Whether a value lies in the stretch of the ad's text and was blanked out there. */
function isInHole(text: AdText, start: number, value: string): boolean {
  const at = start - text.start;
  return at >= 0 && start + value.length <= text.end && text.masked.slice(at, at + value.length) !== value;
}

/** Characters of what may stand beside a label, and labels of one ad that are read. */
const LONGEST = 60;
const MOST = 50;

/** A single name with a sign that no plain word has (a dot within it, too), or a number, and nothing beside. */
function isBareContact(value: string): boolean {
  const word = value.trim();
  return /^@?[\p{L}\d][\p{L}\d._-]{3,40}$/u.test(word) ? /[@\d_]|\.[\p{L}\d]/u.test(word) : /^\+?[\d\s()./-]{7,24}$/.test(word);
}

/** The line that the element's own text begins, else the one behind it inside the element around it. */
function besideOf({ textStart, textEnd, parent }: PageElement, text: string): { readonly start: number; readonly value: string } {
  const own = text.slice(textStart, Math.min(textEnd, textStart + LONGEST));
  const [from, to] = own.trim() === '' ? [textEnd, parent instanceof PageElement ? parent.textEnd : textEnd] : [textStart, textEnd];
  const beside = text.slice(from, Math.min(to, from + LONGEST));
  const line = beside.trimStart();
  return { start: from + beside.length - line.length, value: line.split('\n', 1)[0] ?? '' };
}

/** The numbers and names that stand in the line before a picture at its end, as those of the network that it shows. */
function readBefore(
  { document, context }: PageView,
  { text, label, at }: { readonly text: AdText; readonly label: string; readonly at: number },
): Handle[] {
  const start = Math.max(text.start, document.text.lastIndexOf('\n', at - 1) + 1, at - LONGEST);
  const line = text.masked.slice(start - text.start, at - text.start).trimEnd();
  if (line.trim() === '' || /\n/.test(line)) return [];
  const kind = label.toLowerCase();
  return readHandles(`${line} (${label})`, context)
    .filter((handle) => handle.kind === kind && handle.end <= line.length)
    .map((handle) => shiftHandle(handle, start));
}

/** What names the network that a picture stands for, or that a class is called for. */
export function pictured(element: PageElement): string | undefined {
  const { name, attribs } = element;
  if (name === 'svg') {
    const title = element.children.find((child) => isTag(child) && child.name === 'title');
    const said = title !== undefined && isTag(title) ? title.children.map((child) => (isText(child) ? child.data : '')).join('') : '';
    const drawn = element.children.find((child) => isTag(child) && child.name === 'use');
    return labels.of(said.slice(0, 60)) ?? (drawn !== undefined && isTag(drawn) ? pictureLabel(drawn.attribs) : undefined);
  }
  if (name === 'img' || name === 'use') return pictureLabel(attribs);
  const icon = attribs['svgicon'] ?? attribs['data-icon'] ?? attribs['icon'];
  if (icon !== undefined) return labels.of(icon.slice(0, 60));
  // What is read out of a box is its label where it is the name of a messenger alone.
  const said = attribs['aria-label'] ?? attribs['title'];
  if (said !== undefined && /^(?:whatsapp|telegram|viber|wechat|zalo|snapchat|signal)$/i.test(said.trim())) return said.trim();
  return attribs['class'] === undefined ? undefined : labels.of(attribs['class'].slice(0, 120));
}

function pictureLabel(attribs: PageElement['attribs']): string | undefined {
  const { alt = '', title = '', src, href } = attribs as Readonly<Record<'alt' | 'title' | 'src' | 'href', string | undefined>>;
  if (/^line(?: id)?$/i.test(alt.trim())) return 'LINE ID';
  return labels.of(`${alt} ${title} ${(src ?? href ?? attribs['xlink:href'] ?? '').slice(-60)}`.slice(0, 200));
}

const labels = new Remembered<string | undefined>((names) => {
  const [, long, short] = NETWORK.exec(names) ?? [];
  const met = (long ?? short)?.toLowerCase();
  if (met !== undefined) return LABELS.get(met) ?? met;
  return /(?:^|[^a-z])(?:phone|telephone|tel|mobile)(?![a-z])/i.test(names) ? 'Phone' : undefined;
}, 2_000);

/** Names of networks that mean nothing else in a class; short ones behind a word for a picture or contact only. */
const NETWORK =
  /(whatsapp|telegram|viber|wechat|weixin|kakaotalk|kakao|snapchat|instagram|skype|zalo|discord|threema)|(?<=(?:icon|ico|fa|fab|contact|messenger|social)[-_ ]{1,2})(tg|wa|vb)(?![a-z])/i;
const LABELS: ReadonlyMap<string, string> = new Map([
  ['tg', 'Telegram'],
  ['wa', 'WhatsApp'],
  ['vb', 'Viber'],
  ['kakao', 'KakaoTalk'],
  ['weixin', 'WeChat'],
]);
