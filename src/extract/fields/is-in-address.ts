/** Whether a place lies within the address of a page. */
export function isInAddress(lower: string, at: number): boolean {
  const lead = lower.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  return lead.includes('/') && ADDRESS.test(lead.slice(Math.max(lead.lastIndexOf(' '), lead.lastIndexOf('\n')) + 1));
}

/** Characters before a place that an address is looked for in. */
const LONGEST_ADDRESS = 300;
/** The beginning of an address up to its path. */
const ADDRESS = /^\S?(?:https?:\/\/|www\.)[^\s/]{1,200}\//;
