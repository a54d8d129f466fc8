import { turnRound } from '../../text/turn-round.ts';
import { calledMails } from './called-mail.ts';
import { contactInBase64 } from './coded-value.ts';
import { innerLink } from './lone-statements.ts';
import type { Statement } from './statement.ts';

/** The strings in what a click does: links, and where the script speaks of contacts, whatever they hold. */
export function scriptStatements(script: string): Statement[] {
  const code = joined(script);
  const isPut = /\.(?:innerHTML|innerText|textContent|outerHTML)\s{0,3}=(?!=)/.test(script);
  // A string in either sort of quotes, without a line end, pieces joined; one bounded quantifier.
  const strings = [...code.matchAll(/'([^'\n]{0,300})'|"([^"\n]{0,300})"/g)];
  const said = strings.flatMap((match): Statement[] => {
    const value = match[1] ?? match[2] ?? '';
    if (/^(?:tel|sms|mailto|whatsapp|viber|tg|skype|https?):/i.test(value)) return [{ value, raw: script, most: 0.9 }];
    const inner = innerLink(value);
    if (inner !== undefined) return [{ ...inner, raw: script }];
    const coded = contactInBase64(value);
    if (coded !== undefined) return [{ label: coded.includes('@') ? 'Email' : 'Phone', value: coded, raw: script, most: 0.9 }];
    if (!/^\+?[\d\s()./-]{7,24}$/.test(value)) return [];
    // What a click puts in place of what was shown, a whole number, needs no word.
    const label = labelAt(code, match.index, match[0].length) ?? (isPut && /^(?:\+|0)[\d\s()./-]{8,23}$/.test(value) ? 'Phone' : undefined);
    return label === undefined ? [] : [{ label, value, raw: script, most: 0.9 }];
  });
  return said.concat(calledMails(script), calledNames(script));
}

/** What code says of a string in it, by the words near it: what a click does is short, and a whole script says "call" of many things. */
function labelAt(code: string, at: number, length: number): string | undefined {
  const around = code.slice(Math.max(0, at - NEAR), at + length + NEAR);
  if (/(?:phone|tel(?!eg)|call|mobile|number|contact)/i.test(around)) return 'Phone';
  return /whats/i.test(around) ? 'WhatsApp' : undefined;
}

/** Characters of code either side of a string in which it is told what the string is. */
const NEAR = 150;

/** The name or number handed to a function that opens a messenger: `openTelegram('anna')`. */
function calledNames(script: string): Statement[] {
  return [
    ...script.matchAll(/\b\w{0,20}(telegram|whatsapp|viber|wechat|skype)\w{0,20}\(\s{0,3}["']([@+]?[\w.]{4,32})["']\s{0,3}[,)]/gi),
  ].map(([, label = '', value = '']) => ({ label, value, raw: script, most: 0.75 }));
}

/** Whole numbers in the strings of code that decides what is shown. */
export function loneNumbers(code: string): Statement[] {
  return [...code.matchAll(/'(\+?\d[\d ().-]{8,22})'/g)].map(([, value = '']) => ({ value, raw: code, most: 0.75 }));
}

/** What a script in the ad puts together: links from pieces of text, coded characters among them, and a number that it turns round. */
export function scriptPieces(script: string): Statement[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const plain = joined(
    script.replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})/gi, (_, short: string | undefined, long: string | undefined) =>
      String.fromCharCode(Number.parseInt(short ?? long ?? '20', 16)),
    ),
  );
  const links = [
    ...plain.matchAll(/(?:tel:|sms:|mailto:|viber:\/\/|tg:\/\/|https?:\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\/)[^\s"'<>\\]{4,100}/gi),
  ];
  const found: Statement[] = links.map(([value]) => ({ value, raw: script, most: 0.9 }));
  found.push(...cloakedEmails(script));
  if (!/\.reverse\(\)/.test(plain)) return found;
  const numbers = [...plain.matchAll(/["'](\d[\d .-]{6,20}\+?)["']/g)].map((match) => match[1] ?? '');
  return [...found, ...numbers.map((value) => ({ label: 'Phone', value: turnRound(value), raw: script, most: 0.75 }))];
}

/** Strings that a script joins, as one. */
function joined(script: string): string {
  return script.replace(/["']\s{0,5}\+\s{0,5}["']/g, '');
}

/** The addresses that Joomla's cloak puts together from pieces and character references: `var addy1 = 'anna' + '&#64;'; addy1 = addy1 + 'inbox.example';` */
function cloakedEmails(script: string): Statement[] {
  const pieces = new Map<string, string>();
  const plain = script.replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)));
  for (const [, name = '', value = ''] of plain.matchAll(/\b(addy(?!_text)\w{0,40})\s{0,5}=\s{0,5}([^;\n]{1,300})/g)) {
    const said = [...value.matchAll(/'([^'\n]{0,100})'/g)].map((match) => match[1] ?? '').join('');
    pieces.set(name, (pieces.get(name) ?? '') + said);
  }
  return [...pieces.values()].map((value) => ({ label: 'Email', value, raw: script, most: 0.9 }));
}

const LONGEST_SCRIPT = 3_000;
