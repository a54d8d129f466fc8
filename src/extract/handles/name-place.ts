import warnings from '../../../lexicon/warning-words.json' with { type: 'json' };
import type { FoundHandle } from './found-handle.ts';
import { lastSaid, SAID, saidIn } from './mention-words.ts';
import { WordPattern } from '../text/word-pattern.ts';
import { wordStems } from './word-stems.ts';

/** A name and what stands around it on its line. */
export interface NamePlace {
  readonly name: FoundHandle;
  /** The line before it and behind it, in lower case, a stretch of each. */
  readonly before: string;
  readonly behind: string;
  /** Whether the words behind it lead to another name. */
  readonly leads: boolean;
  /** Flags of the words before it in its clause (`SAID`), and of the first words behind it. */
  readonly said: number;
  readonly saidBehind: number;
  /** Whether it belongs to who runs the group or board where the text stands, by what its line says before it. */
  readonly hosts: boolean;
  /** Whether the words behind it say not to write there. */
  readonly refused: boolean;
}

/** Looks up what stands around a name. */
export function namePlace(lower: string, name: FoundHandle): NamePlace {
  const above = lower.slice(Math.max(0, name.start - LONGEST_LINE), name.start);
  const below = lower.slice(name.end, name.end + LONGEST_LINE);
  const before = above.slice(above.lastIndexOf('\n') + 1);
  const behind = below.split('\n', 1)[0] ?? '';
  const clause = before.slice(-LONGEST_CLAUSE).split(CLAUSE_END).at(-1) ?? '';
  const next = behind.slice(0, LONGEST_CLAUSE).split(BEHIND_END, 1)[0] ?? '';
  const own = saidIn(clause.split(PART_END).at(-1) ?? '', { most: MOST_BEFORE, last: true });
  const leads = behind.startsWith('@', next.length);
  // "Write to @name, photo @name": what the last part says of others is said of the last name alone.
  const all = (own & SAID_OF_OTHERS) !== 0 ? own : saidIn(clause, { most: MOST_BEFORE, last: true });
  return {
    name,
    before,
    behind,
    leads,
    // "Send photos to the manager @name": the word for who made them is none where a contact word follows it.
    said: isSent(clause, all) ? all & ~SAID.makers : all,
    // Words that lead to another name are that one's.
    saidBehind: leads ? 0 : saidIn(next, { most: MOST_BEHIND, last: false }),
    hosts: isHosts(before, all) || isAsked(behind.slice(next.length), all),
    refused: !leads && NOT_TO_WRITE.test(next),
  };
}

/** Whether a clause names who runs a place, and its line a group or board, none of the writer's own nor one that a link leads to, and does not invite to write. */
function isHosts(before: string, said: number): boolean {
  if ((said & SAID.hosts) === 0 || (said & SAID.contact) !== 0) return false;
  const line = before.slice(-LONGEST_LINE).split(SENTENCE_END_IN).at(-1) ?? '';
  const all = saidIn(line, { most: MOST_IN_LINE, last: true });
  return (all & SAID.groups) !== 0 && (all & SAID.more) === 0 && !/[/@]\w/.test(line);
}

/** Whether those who run a place are asked for something right behind a name and its comma: "Admins @name, don't ban us". */
function isAsked(behind: string, said: number): boolean {
  return (said & SAID.hosts) !== 0 && behind.startsWith(',') && (saidIn(behind, { most: MOST_BEHIND, last: false }) & SAID.tips) !== 0;
}

/** Whether the word nearest to a name invites to write or send, and one for pictures stands before it. */
function isSent(clause: string, said: number): boolean {
  const nearest = (said & SAID.makers) === 0 ? 0 : lastSaid(clause, SENT | SAID.makers);
  return nearest !== 0 && (nearest & SAID.makers) === 0;
}

const LONGEST_LINE = 160;
const LONGEST_CLAUSE = 64;
/** Words of the clause that matter. */
const MOST_BEFORE = 6;
const MOST_BEHIND = 3;
/** Words of a line in which a group is looked for. */
const MOST_IN_LINE = 12;
const SENTENCE_END_IN = /[.!?。！？।] /u;
/** Words against writing to who stands before them. */
const NOT_TO_WRITE = new WordPattern(warnings.notToWrite, wordStems(warnings.notToWrite));
const CLAUSE_END = /[.!?;|•،؛؟।。！？።]/u;
/** What ends the words right behind a name; a comma does, and another name. */
const BEHIND_END = /[,(.!?;|•،؛؟।。！？、，።@]/u;
/** What parts a clause: a comma, another name. */
const PART_END = /[,،、，]|@[\w.]{2,34}/u;
const SENT = SAID.send | SAID.contact;
/** What the words before a name say of others. */
export const SAID_OF_OTHERS: number = SAID.makers | SAID.thanks | SAID.sources;
