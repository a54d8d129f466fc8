import type { KeyPath } from './finding.ts';
import { keysAtPath } from './keys-at-path.ts';
import { nearestWord } from './nearest-word.ts';
import { targetSchema } from './target-schema.ts';

/** Keys that other tools have and this one refuses on purpose. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  [
    'type',
    'fill',
    'eval',
    'evaluate',
    'script',
    'javascript',
    'login',
    'user',
    'username',
    'password',
    'cookie',
    'cookies',
    'captcha',
    'solve',
  ].map((key) => [key, 'a target never types, logs in, runs scripts or passes a challenge']),
);

/** Mappings in which a misplaced key is looked for. */
const HOMES: readonly KeyPath[] = [
  [],
  ['legal'],
  ['scope'],
  ['fetch'],
  ['fetch', 'wall'],
  ['limits'],
  ['hints'],
  ['pages'],
  ['pages', 'list'],
  ['pages', 'ad'],
  ['privacy'],
];

/** Says that a key is unknown, and which one was likely meant: a near spelling, else the place where it belongs, else all that are known here. */
export function explainUnknownKey(key: string, known: readonly string[], path: KeyPath): string {
  const near = nearestWord(key, known);
  if (near !== undefined) return `unknown key \`${key}\`, did you mean \`${near}\`?`;
  const home = HOMES.find((candidate) => candidate.join('.') !== path.join('.') && keysAtPath(targetSchema, candidate).includes(key));
  if (home !== undefined)
    return `unknown key \`${key}\` here; it belongs ${home.length === 0 ? 'at the top of the target' : `under \`${home.join('.')}\``}`;
  const reason = REFUSED.get(key.toLowerCase());
  if (reason !== undefined) return `unknown key \`${key}\`: ${reason}`;
  return `unknown key \`${key}\`; known here: ${known.join(', ')}`;
}
