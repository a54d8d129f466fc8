import type { Read } from '../../../model/provenance.ts';
import type { StateObject } from '../../document/find-state-records.ts';
import { readStates } from '../../document/read-states.ts';
import type { PageView } from '../page-view.ts';
import { structuredDate } from '../structured-date.ts';
import { quoteStructured } from '../structured-value.ts';
import { adInData } from './ad-in-data.ts';

/** When an ad was posted, as the data say that its page brings along for its scripts: an ISO date under a name for posting, none ahead of the capture. */
export function dataDate({ document, context }: PageView): Read<string> | undefined {
  if (document.fromData === 'list') return undefined;
  const states = readStates(document.elements, (source) => ISO_DATE.test(source));
  const ad: StateObject | undefined = states.length === 0 ? undefined : adInData(states, document.url);
  for (const [name, value] of Object.entries(ad ?? {})) {
    if (typeof value !== 'string' || !POSTED.test(name)) continue;
    const date = structuredDate(quoteStructured(value, value));
    if (date !== undefined && (context.atMs === undefined || Date.parse(date.value) <= context.atMs + DAY_MS)) return date;
  }
  return undefined;
}

const ISO_DATE = /\b20\d\d-[01]\d-[0-3]\d/;
const DAY_MS = 86_400_000;
/** Names of the day an ad was put up, in the languages that sites are written in; whole names. Not of its update, its end, the day a dwelling is free. */
const POSTED =
  /^(?:(?:first_?)?(?:publication|publish(?:ed)?|post(?:ed|ing)?|creat(?:ed|ion)|list(?:ed|ing)|insert(?:ed)?|added|submitted)(?:_?(?:date|at|on|time))?|date_?(?:posted|published|publication|created|creation|added|depot)|date|dodano|data_?dodania|utworzono|geplaatst(?:_?op)?|plaatsdatum|ver(?:oe|\u00f6)ffentlicht(?:_?am)?|erstellt(?:_?am)?|eingestellt(?:_?am)?|inseriert|publicad[oa](?:_?em)?|fecha_?(?:alta|publicacion|creacion)?|criad[oa](?:_?em)?|data_?(?:publicacao|criacao|pubblicazione|inserimento)?|pubblicat[oa](?:_?il)?|inserit[oa](?:_?il)?|publie_?(?:le)?|publicer(?:ad|et|t)|publisert|oprettet|opprettet|skapad|julkaistu|lisatty|ustvarjeno|objavljeno|postavljeno|vlozeno|vlozene|pridano|pridane|publikovano|feladva|letrehozva|publicat(?:_?la)?|adaugat(?:_?la)?|yayin_?tarihi|ilan_?tarihi|olusturma_?tarihi|tarih|ngay_?dang|tanggal)$/i;
