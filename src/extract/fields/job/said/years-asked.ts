import type { JobClauses } from './job-clauses.ts';
import { JOB_WORD } from './job-word-classes.ts';

/** Whether years at work are asked for without a word for experience: "min. 1 year with children", "от 2 лет на фуре". */
export function yearsAsked({ marks, plain, parts }: JobClauses): boolean {
  const told = new Set(marks.flatMap(({ classes, part }) => ((classes & ELSEWHERE) === 0 ? [] : [part])));
  return marks.some(({ classes, start, end, part }) => {
    if ((classes & JOB_WORD.needed) === 0 || told.has(part)) return false;
    const inPart = (reach: number): string =>
      plain.slice(Math.max(parts[part] ?? 0, start - reach), Math.min(parts[part + 1] ?? plain.length, end + reach));
    return YEARS.test(inPart(REACH)) && !OTHER_SPAN.test(inPart(3 * REACH));
  });
}

/** Words beside which years are told in another way, or of somebody else. */
const ELSEWHERE = JOB_WORD.experience | JOB_WORD.beginner | JOB_WORD.asset | JOB_WORD.boss | JOB_WORD.visa | JOB_WORD.papers;
/** Characters between a word for a need and the years. */
const REACH = 24;
/** One to ten years or seasons; more are mostly an age. */
const YEARS =
  /(?<![\p{L}\d.,:/])(?:[1-9]|10) ?(?:\+|[-–] ?\d{1,2})? ?(?:years?|yrs?|seasons?|ans?|annees?|saisons?|anos?|temporadas?|anni|anno|stagion[ei]|ani|jahre?n?|saisonen|jaar|seizoen(?:en)?|ars?|aars?|sesong(?:er)?|vuotta|vuoden|aastat?|metu|metai|metus|gadi|gadu|gada|lat|lata|rok[uiy]?|sezony|let|leta|eves|ev|год|года|году|лет|рік|роки|років|години|година|godine|godina|χρονια|ετη|yil|sene|سنوات|سنه|سال|שנים|साल|वर्ष|tahun|nam|ปี|年|년)(?![\p{L}\p{M}])/u;
/** What else is counted in years: contracts, stays, papers. */
const OTHER_SPAN =
  /(?<!\p{L})(?:contra[ct]|kontra|vertrag|umow|smlouv|zmluv|szerzod|договор|контракт|sopimus|leping|sutart|ligum|ugovor|pogodb|avtal|sozlesme|عقد|stay|commit|warrant|valid|gultig|(?:old|age|eta|alt|ever)(?!\p{L})|jahrig|wiek|возраст|edad|idade)/u;
