/** The sentences of a text: cut at line breaks and at full stops, question and exclamation marks; short ones are joined to the one before. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/[\n\r]+|(?<=[.!?。！？؟])\s/u)) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    if (trimmed.length < SHORTEST && sentences.length > 0) sentences[sentences.length - 1] += ` ${trimmed}`;
    else sentences.push(trimmed);
  }
  return sentences;
}

/** Characters below which a sentence tells nothing by itself. */
const SHORTEST = 16;
