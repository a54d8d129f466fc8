import { asNumber, asText, isList } from './script-value.ts';
import type { ScriptValue } from './script-value.ts';

/** The order in which signs bind; those of one row from left to right. */
export const BINDING: ReadonlyMap<string, number> = new Map(
  [['|'], ['^'], ['&'], ['<<', '>>', '>>>'], ['+', '-'], ['*', '/', '%']].flatMap((row, at) => row.map((sign) => [sign, at + 1] as const)),
);

/** What two values come to; undefined where they do not fit. Texts that grow too long are given up. */
export function combined(left: ScriptValue, sign: string, right: ScriptValue): ScriptValue | undefined {
  if (sign === '+' && (typeof left !== 'number' || typeof right !== 'number')) {
    const [before, behind] = [asText(left), asText(right)];
    return before === undefined || behind === undefined ? undefined : bounded(before + behind);
  }
  const [a, b] = [asNumber(left), asNumber(right)];
  return a === undefined || b === undefined ? undefined : arithmetic(a, sign, b);
}

/** A value of a size that is kept. */
export function bounded(value: ScriptValue | undefined): ScriptValue | undefined {
  return (typeof value === 'string' || isList(value)) && value.length > LONGEST ? undefined : value;
}

const LONGEST = 4_000;

function arithmetic(a: number, sign: string, b: number): number | undefined {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case '%':
      return b === 0 ? undefined : a % b;
    case '^':
      return a ^ b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '<<':
      return a << b;
    default:
      return a >> b;
  }
}
