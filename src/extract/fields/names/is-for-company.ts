import type { TextContext } from '../../text-context.ts';
import { SOUGHT } from '../../text/sought-phrases.ts';
import type { TextWalk } from '../../text/text-walk.ts';
import { findPhrases } from '../find-phrases.ts';
import { isAboutPersons } from '../is-about-persons.ts';
import { buildWordIndex } from '../word-index.ts';
import { COMPANY_WORDS } from './company-words.ts';

/** Whether a text offers or seeks the company of persons: by its category, or, where none is known, by how it speaks. Posts of forums speak of others. */
export function isForCompany(walk: TextWalk, context: TextContext): boolean {
  if (context.category === 'escort' || context.category === 'dating') return true;
  return isAboutPersons(context) && context.category !== 'forum' && findPhrases(walk, SOUGHT.company, COMPANY).length > 0;
}

const COMPANY = buildWordIndex(COMPANY_WORDS);
