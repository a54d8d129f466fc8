import { knownHost } from '../../handles/known-host.ts';
import { withoutReferences } from './coded-value.ts';
import { named, spoken } from './lone-statements.ts';
import { madeTexts } from './script/made-texts.ts';
import type { MadeText } from './script/made-texts.ts';
import { scriptStatements } from './script-statements.ts';
import type { ScriptSurroundings } from './script/script-reader.ts';
import type { Statement } from './statement.ts';
import { unpackedScript } from './unpacked-script.ts';

/** A sign that a script makes texts: joins, codes, decoders; what may be a contact has digits or a mail sign somewhere. */
const MAKES =
  /["'`\])\w]\s{0,5}\+\s{0,5}["'`\w(]|\.(?:join|concat|reverse|replace|replaceAll|map|slice|substr)\(|fromC(?:harCode|odePoint)|atob\(|unescape\(|decodeURI|\$\{|\+=|eval\(function\(p/;
const LONGEST_SCRIPT = 12_000;

/** Whether a script may put together a text of its own; most do not, and are not read for it. */
export function mayMake(script: string): boolean {
  return script.length <= LONGEST_SCRIPT && MAKES.test(script);
}

/** What the texts say that a script, or code in an attribute, puts together. */
export function madeStatements(script: string, around: ScriptSurroundings): Statement[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const unpacked = unpackedScript(script);
  if (unpacked !== undefined)
    return [...scriptStatements(unpacked), ...madeStatements(unpacked, around)].map((each) => ({ ...each, raw: script }));
  return madeTexts(script, around).flatMap((made) => statementsOf({ ...made, value: withoutReferences(made.value) }, script));
}

/** A link of a phone, mailbox or messenger. */
const LINK = /(?:tel:|sms:|mailto:|whatsapp:\/\/|viber:\/\/|tg:\/\/|https?:\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\/)[^\s"'<>\\]{4,100}/gi;

function statementsOf({ value, name }: MadeText, raw: string): Statement[] {
  const links = [...value.matchAll(LINK)].map(([link]): Statement => ({ value: link, raw, most: 0.9 }));
  if (links.length > 0) return links;
  const text = value.replace(/<[^<>]{0,300}>/g, ' ').trim();
  const statement = named(name, text);
  if (statement !== undefined) return [{ ...statement, raw }];
  const host = /^[^\s@"'<>]{1,64}@([^\s@"'<>]{3,100})$/.exec(text)?.[1];
  if (host !== undefined) return knownHost(host) ? [{ label: 'Email', value: text, raw, most: 0.9 }] : [];
  if (/^\+?[\d\s().-]{7,24}$/.test(text)) return isShown(name) ? [{ label: 'Phone', value: text, raw, most: 0.75 }] : [];
  const found = isShown(name) || /\s/.test(text) ? spoken(text) : undefined;
  return found === undefined ? [] : [{ ...found, raw }];
}

/** Whether what is made is shown: given to a property that holds text, or to a call. */
function isShown(name: string): boolean {
  return name === '' || /^(?:inner(?:HTML|Text)|outerHTML|textContent|nodeValue|value|href|num(?:ber)?|text|full|html)$/.test(name);
}
