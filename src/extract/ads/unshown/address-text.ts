import { unescaped, withoutReferences } from './coded-value.ts';
import { spoken } from './lone-statements.ts';
import type { Statement } from './statement.ts';

/** What stands in a drawing or page that an address itself holds (`data:image/svg+xml,…`, `data:text/html;base64,…`): the text outside its tags; undefined where it names no contact. */
export function addressText(address: string): Statement | undefined {
  const [, coding, data = ''] =
    /data:(?:image\/svg\+xml|text\/html|text\/plain)(?:;(?!base64)[^,;"']{0,40}){0,3}(;base64)?,([^\n]{10,8000})/i.exec(address) ?? [];
  if (data === '') return undefined;
  const source = coding === undefined ? unescaped(data) : fromCode(data.replace(/["')].*$/s, ''));
  // Pieces of a line may have elements of their own (`<tspan>`).
  const text = withoutReferences(
    source.replace(/<(?:style|script|title)\b[^<>]{0,200}>[^<]{0,2000}/gi, ' ').replace(/<[^<>]{0,500}>/g, ' '),
  );
  const statement = spoken(text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
  return statement === undefined ? undefined : { ...statement, raw: address };
}

const LONGEST = 400;

function fromCode(data: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(unescaped(data).trim()), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}
