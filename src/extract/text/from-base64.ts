/** Base64 of six bytes or more, in either alphabet. */
const BASE64 = /^(?:[A-Za-z0-9+/_-]{4}){2,100}(?:[A-Za-z0-9+/_-]{2,3}={0,2})?$/;

/** What base64 stands for, where that is printable text of five to 300 signs; undefined for anything else, plain numbers too. */
export function fromBase64(value: string): string | undefined {
  if (!BASE64.test(value) || /^\+?\d{1,400}$/.test(value)) return undefined;
  try {
    const text = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\r\n -~]{5,300}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
