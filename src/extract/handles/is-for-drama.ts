/** Whether a number in E.164 form lies in a block that a regulator set aside for films and broadcasts and that libphonenumber counts to no range: it is written like any other, and reaches nobody (Ofcom, Arcep, ComReg). */
export function isForDrama(e164: string): boolean {
  return BLOCKS.test(e164);
}

/** Whole numbers only. */
const BLOCKS = /^\+(?:447700900\d{3}|441632960\d{3}|3363998\d{4}|3532091\d{5})$/;
