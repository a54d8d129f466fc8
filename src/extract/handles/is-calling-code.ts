import type { DigitPiece } from './digit-chains.ts';
import type { ParsedPhone } from './parse-phone.ts';
import { phonePlan } from './phone-plan.ts';

/** Whether the piece before a number is the calling code that its value begins with: "WhatsApp 46 70 174 06 17". */
export function isCallingCode(chain: readonly DigitPiece[], from: number, { e164, form, country }: ParsedPhone): boolean {
  const piece = chain[from - 1];
  if (piece === undefined || form === 'plus' || form === 'idd' || form === 'code' || country === undefined) return false;
  const gap = chain[from]?.gap;
  return (gap === 'tight' || gap === 'glued') && piece.digits === phonePlan(country)?.callingCode && e164.startsWith(`+${piece.digits}`);
}
