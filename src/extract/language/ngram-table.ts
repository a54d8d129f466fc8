import packed from '../../../lexicon/language-ngrams.json' with { type: 'json' };

/** The n-grams of all languages with their scores, in flat tables; n-gram `at` has the pairs from `starts[at]` to `starts[at + 1]`. */
export interface NgramTable {
  /** ISO 639-1; pairs name a language by its place here. */
  readonly languages: readonly string[];
  /** The bytes of each n-gram as one number, ascending. */
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
  /** Of each pair the language and its score. */
  readonly pairs: Uint8Array;
}

/** The table, unpacked when it is first asked for; scripts/build-language-ngrams.mjs says how it is packed. */
export function ngramTable(): NgramTable {
  return (table ??= unpack());
}

let table: NgramTable | undefined;

function unpack(): NgramTable {
  const counts = Buffer.from(packed.counts, 'base64');
  // A copy begins where eight bytes may begin; the program runs on machines of little endian alone.
  const keys = new Float64Array(Uint8Array.from(Buffer.from(packed.keys, 'base64')).buffer);
  const starts = new Uint32Array(keys.length + 1);
  for (let ngram = 0; ngram < keys.length; ngram += 1) starts[ngram + 1] = (starts[ngram] ?? 0) + (counts[ngram] ?? 0);
  return { languages: packed.languages, keys, starts, pairs: Buffer.from(packed.pairs, 'base64') };
}
