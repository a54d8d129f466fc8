import jobWords from '../../../lexicon/job-words.json' with { type: 'json' };

/** Whether the text of a yes-or-no field says yes; undefined when it says neither. Check marks count. */
export function declaredBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (['true', '1', '✓', '✔', '✅', 'x', 'on', ...jobWords.stated.yes].includes(word)) return true;
  return ['false', '0', '✗', '✘', '❌', '-', 'off', ...jobWords.stated.no].includes(word) ? false : undefined;
}
