/** Whether a plus and a word or two announce a number that ends its entry, by what stands before and behind it: "+ taxi 300", "+ drinks 350 each". */
export function isBehindPlus(before: string, after: string): boolean {
  return PLUS_WORD.test(before) && PLUS_END.test(after);
}

const PLUS_WORD = /\+ ?(?:\p{L}{3,12} ){1,2}$/u;
const PLUS_END = /^[ ]?(?:$|[\n,;/|.)]|each|pp|pax)(?!\d)/u;
