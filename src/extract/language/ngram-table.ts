import packed from '../../../lexicon/language-ngrams.json' with { type: 'json' };

/** The n-grams of all languages with their scores, in flat tables; n-gram `at` has the pairs from `starts[at]` to `starts[at + 1]`. */
export interface NgramTable {
  /** ISO 639-1; pairs name a language by its place here. */
  readonly languages: readonly string[];
  /** The bytes of each n-gram as one number, ascending. */
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
  readonly pairLanguages: Uint8Array;
  readonly pairScores: Uint8Array;
}

/** The table, unpacked when it is first asked for; scripts/build-language-ngrams.mjs says how it is packed. */
export function ngramTable(): NgramTable {
  return (table ??= unpack());
}

let table: NgramTable | undefined;

function unpack(): NgramTable {
  const bytes = Buffer.from(packed.table, 'base64');
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  };
  const count = take();
  const keys = new Float64Array(count);
  const starts = new Uint32Array(count + 1);
  // A pair takes two bytes at least.
  const pairLanguages = new Uint8Array(bytes.length >> 1);
  const pairScores = new Uint8Array(bytes.length >> 1);
  let key = 0;
  let pair = 0;
  for (let ngram = 0; ngram < count; ngram += 1) {
    key += take();
    keys[ngram] = key;
    for (let left = take(); left > 0; left -= 1) {
      pairLanguages[pair] = take();
      pairScores[pair] = take();
      pair += 1;
    }
    starts[ngram + 1] = pair;
  }
  return { languages: packed.languages, keys, starts, pairLanguages: pairLanguages.slice(0, pair), pairScores: pairScores.slice(0, pair) };
}
