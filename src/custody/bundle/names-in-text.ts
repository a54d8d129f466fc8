import { findLabelPairs } from '../../extract/fields/find-label-pairs.ts';
import { readAliases } from '../../extract/fields/read-aliases.ts';
import { readJobFields } from '../../extract/fields/read-job-fields.ts';
import { readSeller } from '../../extract/fields/read-seller.ts';
import type { PreparedText } from '../../extract/text/prepared-text.ts';
import type { TextContext } from '../../extract/text-context.ts';
import type { NamingFields } from '../../redact/named-values.ts';

/** Whom a text names by itself. What kind of site it is from does not count: an employer may stand in any ad. */
export function namesInText(text: PreparedText, context: TextContext): NamingFields {
  const seller = readSeller(text, context);
  const job = readJobFields({ pairs: findLabelPairs(text.original), text, prices: [] }, context);
  return { aliases: readAliases(text, context), job, ...(seller === undefined ? {} : { seller }) };
}
