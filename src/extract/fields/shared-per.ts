import { hoursInWords } from './hours-in-words.ts';
import type { PriceItem } from './price-items.ts';
import type { FoundPer } from './price-per.ts';
import { isBetween, RANGE } from './price-range.ts';

/** The price that another shares its time with: where its amount stands among the items, where it ends, what it costs and is for. */
interface SharedFrom {
  readonly at: number;
  readonly end: number;
  readonly amount: number;
  readonly per: FoundPer;
}

/** The time an amount shares with the price before it, as the end of a range or in the next column, or the hour behind its half. */
export function sharedPer(
  {
    items,
    at,
    lower,
    timeFirst,
  }: { readonly items: readonly PriceItem[]; readonly at: number; readonly lower: string; readonly timeFirst: boolean },
  last: SharedFrom,
): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const before = items[last.at];
  if (last.at === at - 1 && isInOtherMoney(before, item, lower)) return last.per;
  if (last.at === at - 1 && isSecondOf([before, item], { lower, timeFirst, last })) return last.per;
  if (last.at === at - 1 && timeFirst && last.per.full && isByPartOfDay([before, item], lower)) return last.per;
  if (last.at === at - 2 && last.per.linked && BY_ROOM.test(lower.slice(items[at - 1]?.end, item.start))) return last.per;
  if (at - last.at < 4 && BOTH.test(lower.slice(item.end, item.end + 12)) && OR.test(lower.slice(items[at - 1]?.end, item.start)))
    return last.per;
  return at - last.at < 3 ? ofVisit(item, lower, last) : undefined;
}

/** Whether an amount is the one before it in other money: "45 евро (88 лв.)", "100 € / 110 CHF", "hour 12k or US$80". */
function isInOtherMoney(before: PriceItem | undefined, item: PriceItem, lower: string): boolean {
  const [one, other] = [before?.money?.currency, item.money?.currency];
  if (before === undefined || other === undefined || one === other) return false;
  const between = lower.slice(before.end, item.start);
  return OR_IN.test(between) || (one !== undefined && OTHER_MONEY.test(between));
}

const OR_IN = /^ (?:or|oder|ou|of|o|или|або|lub|nebo|alebo|ili|sau|vagy|veya|ή|eller|tai|või|vai|arba) [~≈]?$/u;
const OTHER_MONEY =
  /^ ?(?:\(|[/=≈~]|\((?:or|oder|ou|of|o|или|або|lub|nebo|alebo|ili|sau|vagy|veya|ή|eller|tai|või|vai|arba) )[ ~≈=]{0,2}$/u;

/** Whether a slash and a word for the part of the day or week parts two prices of one span: "60분 : 주간 8만 / 야간 9만", "1 h: weekdays £100 / weekends £120". */
function isByPartOfDay([before, item]: readonly [PriceItem | undefined, PriceItem], lower: string): boolean {
  if (before === undefined || item.amount > before.amount * 2 || item.amount * 2 < before.amount) return false;
  return PART_OF_DAY.test(lower.slice(before.end, item.start));
}

/** A slash, comma or bar, and such a word. */
const PART_OF_DAY =
  /^ ?[/,|] ?(?:주간|야간|평일|주말|낮|밤|심야|昼|夜|深夜|平日|週末|土日|白天|夜间|夜間|晚上|周末|กลางวัน|กลางคืน|weekdays?|weekends?|daytime|evenings?|late|wochentags?|werktags?|wochenende|abends?|in het weekend|weekend|doordeweeks|'s avonds|en soirée|soirée|semaine|le week-end|week-end|fin de semana|finde|entre semana|noche|fim de semana|fine settimana|feriali|festivi|w weekend|weekendy|víkend|o víkendu|hétvégén|hétvége|hétköznap|în weekend|уикенд|будни|выходные|в выходные|вихідні|vikend|hafta sonu|hafta içi|helg|helger|vardagar|viikonloppu|arkisin|cuối tuần|ngày thường|akhir pekan|hari kerja) ?[:=–-]? ?$/u;

/** Whether an amount closes a range that the one before opens, or stands in the next column. */
function isSecondOf(
  [before, item]: readonly [PriceItem | undefined, PriceItem],
  { lower, timeFirst, last }: { readonly lower: string; readonly timeFirst: boolean; readonly last: SharedFrom },
): boolean {
  const between = lower.slice(last.end, item.start);
  if (RANGE.test(between) && between.trim() !== '') return true;
  if (AND.test(between) && isBetween(before ?? item, lower)) return true;
  return timeFirst && isNextColumn([before, item], between, last.per);
}

/** The time of an amount close behind that of an hour or its half: of each further one, of more hours in words, of the full one. */
function ofVisit(item: PriceItem, lower: string, last: SharedFrom): FoundPer | undefined {
  const { per } = last.per;
  if (per !== '60min' && per !== '30min') return undefined;
  if (FURTHER.test(lower.slice(item.leadAt, item.start))) return last.per;
  if (per === '30min') return isFullOne(item, lower) ? { per: '60min', linked: true, full: true } : undefined;
  const hours = hoursInWords(item, { lower, last: last.amount });
  return hours === undefined ? undefined : { per: hours, linked: false, full: true };
}

/** Between a price and another for the same time: "£100/30min each or £180 both". */
const OR = /^(?:[ ](?:each|ea))?[,;]?[ ](?:or|and|oder|und|ou|et|of|en|o|e|y|lub|i|nebo|a|или|и|або|sau|și|vagy|és|veya|ve) $/u;
/** Words for two persons behind a price. */
const BOTH =
  /^ (?:for )?(?:both|the two|2 girls|duo|together|beide|zu zweit|les deux|ambas|ambos|las dos|entrambe|as duas|obie|obě|обе|обидві|amândouă|ikimiz)(?!\p{L})/u;
/** Between the ends of a range behind a word for "between". */
const AND = /^[ ](?:and|und|en|et|y|e|i|a|и|і|й|та|și|si|és|ve|og|och|ja|και)[ ]$/u;

/** Words for each further one of the time before: "250 / jede weitere 200". */
const FURTHER =
  /(?<!\p{L})(?:jede[sr]? weitere|weitere|each (?:additional|further|extra|subsequent|next)|every (?:additional|further|extra|next)|additional|elk volgend|elke volgende|ieder volgend|chaque suivante?|chaque supplémentaire|suivantes?|cada adicional|adicional|siguientes?|ogni successiva|ogni ulteriore|successive|seguintes?|każda następna|każda kolejna|kolejna|następna|každá další|další|každá ďalšia|ďalšia|minden további|további|fiecare următoare|următoarea|всяка следваща|следваща|каждый следующий|следующий|каждый последующий|кожна наступна|наступна|varje ytterligare|ytterligare|hver ekstra|hver yderligere|hver ytterligere|jokainen seuraava|seuraava|katra nākamā|nākamā|kiekviena kita|svaki sledeći|svaki sljedeći|svaki naredni|vsaka naslednja|iga järgmine|her ek|sonraki|κάθε επιπλέον|επόμενη)(?:[ ]?[:=–-])?[ ]$/u;

/** A comma and the kind of room between a rent and the next: "double 9,500/- per month, triple 7,500/-". */
const BY_ROOM =
  /^[,;/]? (?:single|double|triple|twin|quad|four|private|studio|ensuite|sharing|simple|doble|triple|individual|einzelzimmer|doppelzimmer|einzel|doppel|eenpersoons|tweepersoons|chambre double|singola|doppia|tripla|jednoosobowy|dwuosobowy|trzyosobowy|dvojlůžkový|одноместная|двухместная|одномісна|двомісна)(?: (?:sharing|room|occupancy|bed))? (?:rs\.? ?|₹ ?)?$/u;

function isNextColumn([left, right]: readonly [PriceItem | undefined, PriceItem], between: string, { full }: FoundPer): boolean {
  const [one, other] = [left?.money !== undefined, right.money !== undefined];
  if (one !== other) return false;
  return one ? COLUMN.test(between) : full && BARE_COLUMN.test(between);
}

/** Between two columns of a line of a table. */
const COLUMN = /^[ \t]{0,40}[|/]?[ \t]{0,40}$/;
/** ... that have no currency: a bar or a wide gap. */
const BARE_COLUMN = /^(?:[ \t]{0,40}\|[ \t]{0,40}|[ ]{3,40}|[ ]{0,2}\t[ \t]{0,8})$/;

/** Whether an amount behind that of the half hour is called the full one: "100 half, 180 full". */
function isFullOne({ leadAt, start, end }: PriceItem, lower: string): boolean {
  return FULL_AHEAD.test(lower.slice(leadAt, start)) || FULL_BEHIND.test(lower.slice(end, end + 14));
}

const FULL_WORDS =
  'full|whole|completa|entera|intera|inteira|cheia|volle|ganze|hele|heel|cała|całą|celá|celou|целый|целая|ціла|цял|tam|egész|întreagă|hel|ολόκληρη|ολοκληρη|όλη|полный|полная|повна|цяла|koko|visa|cijela|cela';
const FULL_AHEAD = new RegExp(`(?<!\\p{L})(?:${FULL_WORDS})[ ]?[:=\\-–➡→]{0,2}[ ]?$`, 'u');
const FULL_BEHIND = new RegExp(
  `^[ ](?:la |the |die |una |uma )?(?:${FULL_WORDS}|fl|fh)(?:$|[ ]?[^\\p{L}\\p{N} ]|[ ]x{1,3}(?!\\p{L}))`,
  'u',
);
