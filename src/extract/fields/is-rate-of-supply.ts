import type { PriceItem } from './price-items.ts';

/** Whether an amount is what a unit of electricity, water or gas costs beside a rent: "8 baht/unit", «світло 4,32 грн/кВт», «น้ำยูนิตละ 18 ไฟ 7 บาท». */
export function isRateOfSupply({ amount, start, end }: PriceItem, lower: string): boolean {
  if (amount > MOST_OF_UNIT) return false;
  const after = lower.slice(end, end + 16);
  if (MEASURE_BEHIND.test(after)) return true;
  const lead = lower.slice(Math.max(0, start - 32), start);
  return (UNIT_BEHIND.test(after) && SUPPLY.test(lead)) || UNIT_AHEAD.test(lead) || (amount < 30 && UNITS_AHEAD.test(lead));
}

/** What a unit costs at most, in any currency. */
const MOST_OF_UNIT = 5000;
/** "per" and a kilowatt hour, a cubic metre or heat. */
const MEASURE_BEHIND =
  /^[ ]?(?:\/|(?:per|pro|par|por|a|al|za|na|за|на|от|kada|ต่อ)[ ]|ต่อ)[ ]?(?:kwh|kw|квт|m3|m³|м3|м³|m\^3|cubic|cbm|kubik|kub|куб|gj|гкал)(?![a-zа-я])/u;
/** ... or a unit of which only the word before tells the kind. */
const UNIT_BEHIND = /^[ ]?(?:\/-?|(?:per|par|a)[ ]|ต่อ)[ ]?(?:units?|หน่วย|ยูนิต|度)(?!\p{Script=Latin})/u;
const SUPPLY =
  /(?:electric|light|power|current|water|gas|bijli|bill|listrik|air|kuryente|tubig|điện|nước|umeme|maji|ไฟ|น้ำ|电|電|水|बिजली|पानी|بجلی|کهرباء|كهرباء|ماء)/u;
/** Thai for "a unit", and for electricity or water behind the price of such a unit. */
const UNIT_AHEAD = /(?:หน่วย|ยูนิต)ละ[ ]?$/u;
const UNITS_AHEAD = /(?:หน่วย|ยูนิต)ละ[ ]?\d{1,2}[ ]?(?:บาท)?[ ]?(?:ค่า)?(?:ไฟ|น้ำ)[ ]?$/u;
