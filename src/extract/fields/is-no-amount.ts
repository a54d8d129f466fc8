/** Whether a number is the tail of a phone number, a part of a code or a year of birth ("2k3" in Vietnam), and so no amount. `before` holds the 32 units before it at most, `hint` is the currency of the hints. */
export function isNoAmount(
  digits: string | undefined,
  {
    lower,
    start,
    before,
    hint,
  }: { readonly lower: string; readonly start: number; readonly before: string; readonly hint: string | undefined },
): boolean {
  return (
    (hint === 'VND' && BORN.test(lower.slice(start, start + 4))) ||
    isPhoneTail(digits, before) ||
    (digits?.length === 4 && STATE_BEFORE.test(before)) ||
    isDialled(digits, lower, start) ||
    isGluedCode(digits, lower, start) ||
    isWithinCode(digits, lower, start)
  );
}

const BORN = /^2k\d(?!\d)/;
/** A state of Australia, which the four digits of a post code follow: "Dandenong VIC 3175". */
const STATE_BEFORE = /(?<!\p{L})(?:nsw|vic|qld|tas|wa|sa|nt|act) $/u;

/** Whether a plus makes one to three digits the code of a country, six digits more behind them at least: "+65 8123 4567". */
function isDialled(digits: string | undefined, lower: string, start: number): boolean {
  return digits !== undefined && lower.charAt(start - 1) === '+' && DIALLED.test(lower.slice(start, start + 24));
}

/** Not the end of a sentence before a number: "+3000. 06 20 …". */
const DIALLED = /^[1-9]\d{0,2}(?:(?:[ ()/-]|\.(?! )){0,2}\d){6}/;

/** Four digits or more that are glued to a letter which stands for no currency: "ab1234", where "R1500" is money. */
function isGluedCode(digits: string | undefined, lower: string, start: number): boolean {
  return digits !== undefined && /^\d{4}/.test(digits) && /[a-z_]/.test(lower.charAt(start - 1));
}

/** Whether digits stand among the letters of a code in capitals or with more digits before: "wauzzz8k5ba061234". */
function isWithinCode(digits: string | undefined, lower: string, start: number): boolean {
  if (digits === undefined || !/[a-z]/.test(lower.charAt(start - 1))) return false;
  if (VISIT_BEHIND.test(lower.slice(start, start + 8))) return false;
  return (
    /^[a-z]\d?[a-z]/.test(lower.slice(start + digits.length, start + digits.length + 3)) &&
    IN_CODE.test(lower.slice(Math.max(0, start - 5), start))
  );
}

/** Hundreds before the letters of a visit or an hour: "Amber120hh200hr". */
const VISIT_BEHIND = /^\d{2,3}(?:hhr?|hr|ss|qv)(?!\d?\p{L}\d)/u;
const IN_CODE = /(?:\d[a-z]{1,2}|[a-z]{4})$/;

function isPhoneTail(digits: string | undefined, before: string): boolean {
  if (digits === undefined) return false;
  return (
    (digits.length > 1 && digits.startsWith('0') && digits.charAt(1) >= '0') ||
    (endsInDigits(before) && !before.endsWith(' . ') && PHONE_TAIL.test(before))
  );
}

/** Whether the last signs before a number are those of a phone number: a quick no for most. */
function endsInDigits(before: string): boolean {
  const shortest = before.length - SHORTEST_TAIL;
  for (let at = before.length - 1; at >= shortest; at -= 1) if (!TAIL_SIGNS.has(before.charCodeAt(at))) return false;
  return true;
}

const SHORTEST_TAIL = 6;
const TAIL_SIGNS: ReadonlySet<number> = new Set(Array.from('0123456789 .-/()', (sign) => sign.charCodeAt(0)));
/** Digits of a phone number right before: the number at hand is its tail. */
const PHONE_TAIL = /(?:\+|(?<!\d)0)[\d .\-/()]{6,18}$/;
