/** The words of a heading in small letters: numbers, punctuation and signs round them do not matter. */
export function wordsOfHeading(text: string): string {
  return (
    text
      .toLowerCase()
      // Everything that is no letter; a single class, linear.
      .replace(/[\p{P}\p{S}\p{N}\s]+/gu, ' ')
      .trim()
  );
}
