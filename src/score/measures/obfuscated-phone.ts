import type { Measure } from '../measured-hit.ts';

/** A phone number in E.164, the whole text; must not match an account name or an address. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** N-OBFUSC: a phone number written so that machines do not read it (one of the four predictors of NIJ 2024). */
export const obfuscatedPhone: Measure = function* ({ ads }) {
  for (const { leadId, ad } of ads) {
    const handle = ad.handles.find(({ obfuscated, stop, value }) => obfuscated && !stop && E164.test(value));
    if (!handle) continue;
    const raw = handle.raw.replace(/\s+/g, ' ').trim();
    const how = /\p{L}{2}/u.test(raw) ? 'phone written in words' : 'phone written in signs that machines do not read';
    yield { id: 'N-OBFUSC', leadId, detail: how };
  }
};
