import moneyWords from '../../../lexicon/money-words.json' with { type: 'json' };
import timeWords from '../../../lexicon/time-words.json' with { type: 'json' };
import type { PricePer } from '../../model/ad.ts';
import { isAfterLength, withLength } from './length-of-visit.ts';
import { isPriceLike } from './is-price-like.ts';
import type { PriceItem } from './price-items.ts';
import { withoutPerson } from './without-person.ts';

/** What an amount is for, and how that is told. */
export interface FoundPer {
  readonly per: PricePer;
  /** Linked by a slash or a word such as "per". */
  readonly linked: boolean;
  /** By a counted span or a phrase, not a bare unit. */
  readonly full: boolean;
}

/** The text the items stand in, and whether its line begins with a time ("1h 150 / 2h 280") or an amount ("150/1h 280/2h"). */
export interface PriceLine {
  readonly lower: string;
  readonly timeFirst: boolean;
  /** Whether numbers alone are prices, as in ads for escorts. */
  readonly bare: boolean;
}

/** The time an amount is for: behind it if linked, before it in lines that begin with a time, else whichever stands next to it. */
export function pricePer(items: readonly PriceItem[], at: number, line: PriceLine): FoundPer | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const behind = behindAmount(item, timeBehind(items, at, line.lower), line);
  const ahead = isTaken(items, at, line) ? undefined : aheadOfAmount(items, at, line);
  // "Lara 25 1h 150€": the time is that of the amount behind it.
  if (line.timeFirst && behind?.linked === false && ahead === undefined && item.money === undefined && isAmount(items[at + 2]))
    return undefined;
  const leads = timeThatLeads(items[at - 1], item, line.lower);
  if (leads !== undefined) return leads;
  if (behind === undefined || ahead === undefined) return behind ?? ahead;
  if (behind.strong && !announcesNext(items, at, line)) return behind;
  // "1 shot 1500 / 40 min": how long the visit takes.
  if (ahead.per === 'visit' && behind.linked && behind.full && !isAmountBehind(items, at, line.lower)) return behind;
  // "1h 150 / 2h 280": the slash parts pairs, it does not link.
  return line.timeFirst ? ahead : behind;
}

/** The time behind an amount; none where several visits are counted right before it and the next amount stands behind: "2 shots 5000 full night 10k". */
function timeBehind(items: readonly PriceItem[], at: number, lower: string): PriceItem | undefined {
  const time = items[at - 1];
  const isOfSeveral = time?.type === 'time' && time.per === undefined && !time.full && lower.slice(time.end, items[at]?.start) === ' ';
  return isOfSeveral && isAmountBehind(items, at, lower) ? undefined : withLength(items[at + 1], items[at + 2], lower);
}

/** Whether a time that only an article joins to the amount before it has its own behind, in a line of times and their amounts: "2h 18 000f la nuit 30 000f". */
function announcesNext(items: readonly PriceItem[], at: number, { lower, timeFirst }: PriceLine): boolean {
  const [item, time] = [items[at], items[at + 1]];
  return timeFirst && isAmountBehind(items, at, lower) && ARTICLE.test(lower.slice(item?.end, time?.end));
}

/** Whether the time behind an amount has the next amount right behind itself. */
function isAmountBehind(items: readonly PriceItem[], at: number, lower: string): boolean {
  const [time, next] = [items[at + 1], items[at + 2]];
  return next?.type === 'amount' && next.start - (time?.end ?? 0) <= 4 && /^[ ]?[:=–-]?[ ]?$/.test(lower.slice(time?.end, next.start));
}

const ARTICLE = /^ (?:l'|(?:la|le|el|il|lo|les|los|las|the|die|der|das|den|het|de|a|o|η|το|τη|την) )/u;

function isAmount(item: PriceItem | undefined): boolean {
  return item?.type === 'amount' && (item.money !== undefined || item.factor > 1);
}

/** A time that says "each" and has its amount right behind it: «ชม.ละ 1200». */
function timeThatLeads(time: PriceItem | undefined, item: PriceItem, lower: string): FoundPer | undefined {
  if (time?.type !== 'time' || time.per === undefined || item.start - time.end > 2) return undefined;
  return lower.slice(time.start, time.end).endsWith('ละ') ? { per: time.per, linked: true, full: true } : undefined;
}

/** Whether the time before an amount is that of the amount before it: "80 lei 30 min, 130 lei". */
function isTaken(items: readonly PriceItem[], at: number, line: PriceLine): boolean {
  const { lower, timeFirst } = line;
  if (!timeFirst && isAfterLength(items, at, lower)) return true;
  const [amount, time] = [items[at - 2], items[at - 1]];
  if (timeFirst || amount?.type !== 'amount' || behindAmount(amount, time, line) === undefined) return false;
  const joint = lower.slice(amount.end, time?.start);
  // "100hh 180hr", "70 hlf 120 fl"
  const isPriced = line.bare && items[at]?.money === undefined && amount.amount >= 40 && isPriceLike(amount.amount);
  // "500/h 1500/night"
  if (joint === '' || (isPriced && joint === ' ') || /^ ?\/ ?$/.test(joint)) return true;
  // "180 for an hour, 20 extra"
  const between = lower.slice(time?.end, items[at]?.start);
  // "70 half h and 120 h"
  return amount.money !== undefined || /[,;+]/.test(between) || AND.test(between);
}

const AND = /^ (?:and|und|en|et|y|e|i|a|и|і|та|și|si|és|ve|og|och|ja) $/u;

/** The time before an amount; one in brackets behind another explains that one: "overnight (8 hrs) - £700". */
function timeAhead(items: readonly PriceItem[], at: number, lower: string): PriceItem | undefined {
  const [outer, inner, item] = [items[at - 2], items[at - 1], items[at]];
  if (inner?.type !== 'time' || outer?.type !== 'time' || item === undefined) return inner;
  // "45 minutes session - $120"
  if (inner.per === 'visit' && !inner.full && outer.full && /^[ -]$/.test(lower.slice(outer.end, inner.start))) return outer;
  const between = lower.slice(outer.end, inner.start);
  // "overnight, twelve hours", "12 hours (night)": hours of a night.
  if ([outer, inner].some(isNight) && HOURS_OF_NIGHT.test(between)) return isNight(outer) ? outer : inner;
  const bracketed = /^[ ]?[(][\p{L} ]{0,10}$/u.test(between) && /^[^()\n]{0,10}[)]/u.test(lower.slice(inner.end, item.start));
  // "rato (30 min): 120 mil"
  return bracketed && (outer.full || !inner.full) ? outer : inner;
}

function isNight({ per }: PriceItem): boolean {
  return per === 'night';
}

/** Between a night and its hours: a comma, bracket, dash or slash, and "up to". */
const HOURS_OF_NIGHT = /^ ?[,(/–-] ?(?:up to |max\.? |bis |à |до |do |hasta |até |fino a )?$/u;

interface Candidate extends FoundPer {
  /** Linked by a word, which no list does. */
  readonly strong: boolean;
}

function behindAmount(
  item: PriceItem,
  time: PriceItem | undefined,
  { lower, bare }: Pick<PriceLine, 'lower' | 'bare'>,
): Candidate | undefined {
  if (time?.type !== 'time' || time.per === undefined) return undefined;
  if (time.start - item.end > 40) return undefined;
  const between = withoutPerson(lower.slice(endOf(item, lower), time.start).replace(NET, ' '));
  const phrase = lower.slice(time.start, time.end);
  const linked = isLinked(between, phrase, time.full) || (!bare && isMonthly(item, time, { lower, between }));
  if (linked ? isNoTimeOf(item, time, { lower, between }) : isForeign(item, time, lower)) return undefined;
  const money = item.money !== undefined || isBought(item, { ...time, per: time.per }, { lower, bare });
  const near = NEAR.test(between) && isNear(item, time, { lower, glued: money && /^(?:[ ]?|-)$/.test(between) });
  if (!linked && !near) return undefined;
  return { per: time.per, linked, full: time.full || (near && item.money === undefined), strong: linked && !/^[ ]?\/[ ]?$/.test(between) };
}

/** Whether a time that looks linked is how often something happens, the label of the next amount behind a slash, or a phone ("Flat 24 ph 0400 …"). */
function isNoTimeOf(
  item: PriceItem,
  { start, end }: PriceItem,
  { lower, between }: { readonly lower: string; readonly between: string },
): boolean {
  const phrase = lower.slice(start, end);
  if (EVERY.test(between) && /^\d/.test(phrase)) return true;
  // "60 x H 84,8": a height.
  if (phrase.length === 1 && /^ ?[x×*] ?$/.test(between) && /^ ?\d/.test(lower.slice(end, end + 2))) return true;
  if (phrase === 'ph' && (start > item.end || item.amount % 10 !== 0) && /^[.: ]{0,2}[+\d(]/.test(lower.slice(end, end + 3))) return true;
  return /^[ ]?\/[ ]?$/.test(between) && isLabel(start, lower);
}

/** Whether a round amount that is no price of hours stands right before a bare month, at the end of its clause: "convivente, 1200 mese". */
function isMonthly(
  { amount, money }: PriceItem,
  { per, start, end }: PriceItem,
  { lower, between }: { readonly lower: string; readonly between: string },
): boolean {
  if (per !== 'month' || money !== undefined || amount < 200 || amount % 10 !== 0 || amount > 1e7 || end - start < 2) return false;
  return between === ' ' && (ENDS.test(lower.slice(end, end + 2)) || NET_BEHIND.test(lower.slice(end, end + 12)));
}

const NET_BEHIND = /^ (?:nett[oióa]|netos?|net|lord[oi]|brutt?o|bruttó|brut|fix|fijos|all in|inkl|incl|plus)(?!\p{L})/u;

/** Whether a time close behind an amount is what it buys: a span, "each", or a unit right behind money. */
function isNear(item: PriceItem, time: PriceItem, { lower, glued }: { readonly lower: string; readonly glued: boolean }): boolean {
  return time.full || glued || isEach(item, time, lower);
}

/** Where an amount ends, with the bracket that explains it: "two hundred (200) an hr". */
function endOf({ start, end }: PriceItem, lower: string): number {
  return lower.charAt(end) === ')' && lower.charAt(start - 1) === '(' ? end + 1 : end;
}

/** Whether a slash, a word for "per" or a phrase that says it itself links a time with the amount before it. */
function isLinked(between: string, phrase: string, full: boolean): boolean {
  if (LINK.test(between)) return true;
  return (
    full &&
    ((/^[ ]?$/.test(between) && (linksItself(phrase) || ABBREVIATED.test(phrase))) || (FEW_WORDS.test(between) && ADVERBS.has(phrase)))
  );
}

/** Words such as "hourly", which say what an amount a word or two before them is for. */
const ADVERBS: ReadonlySet<string> = new Set(
  [...timeWords.hourly, ...timeWords.daily, ...timeWords.weekly, ...timeWords.monthly, ...timeWords.yearly].filter((word) =>
    /^\p{L}{6,}$/u.test(word),
  ),
);
const FEW_WORDS = /^ (?:\p{L}{2,12} ){1,2}$/u;

/** Abbreviations of "per hour" and the like, which stand for nothing else behind an amount. */
const ABBREVIATED = /^(?:p[./]?[uhwm]\.?|phr|p\/hr|pcm)$/u;

function linksItself(phrase: string): boolean {
  return /^[一每].{0,2}[月周週年]$/u.test(phrase) || (/^\p{L}+[ ./]|^\//u.test(phrase) && LINKED_PHRASE.test(phrase));
}

/** Whether the time before an amount stands right behind a time that is taken: the "qv" of "140 hh 220 hr qv 100". */
function isBehindTaken(items: readonly PriceItem[], at: number, line: PriceLine): boolean {
  const [amount, taken, time] = [items[at - 3], items[at - 2], items[at - 1]];
  if (!line.bare || amount?.type !== 'amount' || taken?.type !== 'time' || line.lower.slice(taken.end, time?.start) !== ' ') return false;
  return behindAmount(amount, taken, line) !== undefined;
}

function aheadOfAmount(items: readonly PriceItem[], at: number, line: PriceLine): Candidate | undefined {
  const { lower, timeFirst } = line;
  const [item, time] = [items[at], timeAhead(items, at, lower)];
  if (item === undefined || time?.type !== 'time' || time.per === undefined) return undefined;
  const between = lower.slice(time.end, item.start);
  if (isWhen(time, lower)) return undefined;
  if (!BETWEEN.test(between) || isOtherThing(between, { timeFirst, per: time.per })) return undefined;
  // "2.500 a piece, all 7000": a new clause.
  if (CLAUSE_TIMES.has(time.per) && /[,;]/.test(between)) return undefined;
  // "Introductory hour .... 300"
  if (time.per !== 'year' && item.amount >= 10 && between.length > 2 && LEADER.test(between))
    return { per: time.per, linked: false, full: true, strong: false };
  if (!time.full && (time.per === 'year' || !bareUnitLeads(between, item, line))) return undefined;
  if (!time.full && !mayLead(item, time, line) && !isBehindTaken(items, at, line)) return undefined;
  return { per: time.per, linked: false, full: true, strong: false };
}

/** Whether a time tells when something is: "open till 10 pm, 50 €", "this week £150". */
function isWhen({ start, per, full }: PriceItem, lower: string): boolean {
  if (/^p\.?m/.test(lower.slice(start, start + 3))) return true;
  return !full && per !== undefined && PERIOD_NAMED.has(per) && THIS.test(lower.slice(Math.max(0, start - 12), start));
}

/** Whether a bare unit stands where it may announce a bare amount; before money it always may. */
function mayLead({ money }: PriceItem, { start }: PriceItem, { lower, timeFirst }: PriceLine): boolean {
  if (money !== undefined || lower.startsWith('وال', start)) return true;
  return (timeFirst ? LISTED : LIST_START).test(lower.slice(Math.max(0, start - 7), start));
}

/** Whether an amount is for something else than the time before it: "at least 2 hours, travel 25", "2 havi kaució 180 ezer" (a deposit), "40 min at most, +50". */
function isOtherThing(between: string, { timeFirst, per }: { readonly timeFirst: boolean; readonly per: PricePer }): boolean {
  // "A maid for 24 hrs in Gurgaon, 16k": how long, no price of it.
  if (per === '24h' && /\p{L}/u.test(between)) return true;
  if (!timeFirst && /[,;][ ]?\p{L}/u.test(between)) return true;
  return DEPOSIT.test(between) || NOTICE.test(between) || /[,\p{L}][^+\n]{0,40}\+[ ]?$/u.test(between);
}

/** Words for how long before something is to be said or cancelled: "12 hod předem 300 Kč". */
const NOTICE =
  /(?<!\p{L})(?:in advance|beforehand|notice|prior|vorher|zuvor|im voraus|van tevoren|vooraf|à l'avance|avant|de antelación|antelación|de antecedência|antes|di anticipo|prima|wcześniej|przed|předem|predem|vopred|előtt|előre|înainte|заранее|завчасно|предварително|преди|önceden|önce|πριν|νωρίτερα|i förväg|innan|i forveien|forud|etukäteen|ennen|varem|ette|iepriekš|iš anksto|unaprijed|unapred|vnaprej|sebelumnya|sebelum|trước|ล่วงหน้า|ก่อน|提前|之前|以前|前まで|전까지|전에|مسبقا|قبل|מראש|לפני)/u;

/** Times that are also said of when a price holds: "this week £150". */
const PERIOD_NAMED: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'night']);
const THIS =
  /(?<!\p{L})(?:this|next|last|diese[rn]?|nächste|deze|volgende|cette|ce|esta|este|questa|questo|essa|ten|tym|tento|tuto|tento|ezen|această|aceasta|тази|този|эту|этой|этом|цього|цей|bu|αυτή την|αυτό το|denna|denne|tällä|sel|šo|šią|ova|ovaj|ove|ovog|ta) $/u;
/** Dots that lead from a word to its amount. */
const LEADER = /^ ?[.·…_]{3,40} ?$/u;
const DEPOSIT =
  /(?:deposit|bond|kauti|caution|fianza|depósito|borg|caparra|cauzion|cauç|calç|kaucj|kauc|depozit|депозит|залог|застава|гаранция|garanți|garanti|εγγύηση|vakuus|takuuvuokra|depos|drošības|užstat|tagatis|polog|押金|敷金|保证金|保證金|定金|訂金|보증금|예약금|선금|تأمين|عربون|ودیعه|بیعانه|پیش‌پرداخت|פיקדון|מקדמה|ایڈوانس|سیکیورٹی|एडवांस|अडवांस|अॅडव्हान्स|डिपॉजिट|डिपॉझिट|जमानत|धरौटी|অ্যাডভান্স|অগ্রিম|জামানত|અડવાન્સ|એડવાન્સ|ડિપોઝિટ|ਐਡਵਾਂਸ|అడ్వాన్స్|డిపాజిట్|அட்வான்ஸ்|முன்பணம்|ಅಡ್ವಾನ್ಸ್|ಠೇವಣಿ|അഡ്വാൻസ്|ഡെപ്പോസിറ്റ്|අත්තිකාරම්|มัดจำ|ประกัน|ມັດຈຳ|កក់|စပေါ်|cọc|uang muka|tanda jadi|jaminan|advance|anzahlung|aanbetaling|acompte|arrhes|anticipo|seña|sinal|zaliczk|zadat|záloh|előleg|avans|аванс|задаток|предоплат|предплат|передплат|капаро|kapora|προκαταβολ|ennak|förskott|forskudd|ettemaks|kapar|капар|akontaci|депозит|закалат|беһ|ავანს|կանխավճար|dhigaal|carbuun|ቅድሚያ|idiphozithi|diposito|amana|komisiyo|commissi|comisi[oó]n|provisi|provízi|proviz|prowizj|комисс|комісі|комиси|courtage|中介费|仲介手数料|中介費|ค่านายหน้า)/u;

/** Whether a bare unit belongs to the amount behind it: "hour: 150", "hr 200 roses", and "hour 150" in a line that begins so. */
function bareUnitLeads(between: string, item: PriceItem, { timeFirst, bare }: PriceLine): boolean {
  if ((item.money !== undefined || (item.amount >= 50 && item.amount % 5 === 0)) && COSTS.test(between)) return true;
  if (bare && FOR_UNIT.test(between)) return item.amount >= 40;
  if (!/^(?:[ ]{0,2}[:=\-–>]{0,2}[ ]{0,2}(?:ب[ ]?|bi? )?|[ ]{3,40})$/u.test(between)) return false;
  return item.money !== undefined || /[:=]/.test(between) || item.amount >= (timeFirst ? 20 : 50);
}

/** A slash or "for" between a bare unit and its amount, as ads for escorts write: "hr/180", "hh@80". */
const FOR_UNIT = /^(?:\/| ?@ ?| for | 4 )$/u;
/** A verb of costing between a bare unit and its amount: "godzina kosztuje 300 zł". */
const COSTS =
  /^ (?:is|costs|kost|is|kostet|ist|sind|coûte|est à|est|cuesta|vale|son|costa|viene|custa|sai|é|è|kosztuje|to|costă|costa|este|e|kerül|струва|е|stojí|je|стоит|коштує|будет|буде|koster|kostar|maksaa|on|maksā|kainuoja|košta|кошта|je|κοστίζει|είναι|έχει|fiyatı|biayanya|giá|là|from|ab|vanaf|dès|à partir de|desde|da|od|de la|от|від|από|från|fra|alkaen|alates|no|nuo|mulai|từ|ka|ke|k|ki|ko|का|के) $/u;
/** Words for gross, net, warm and all-in, one or two, that stand between amount and time. */
const NET =
  /^[ ]?(?:[(,][ ]?)?(?:(?:(?:inkl|incl|excl|exkl|zzgl)\.? (?:nk|bk|hk|nebenkosten|g\/w\/l|gwl|servicekosten|bills|charges)|v čistom|v čistém|v hrubom|na ruku|na ruke|u ruke|į rankas|i løn|i lön|(?:i )?lommepenge|fickpengar|lommepenger|pocket money|taschengeld|zakgeld|argent de poche|kieszonkowego|kapesného|kapesné|zsebpénz|de bolsillo|pocket|in die hand|cash in hand|after taxes|after tax|etter skatt|bruto\/neto|нето|бруто|чисто|чистых|чиста|на ръка|на рука|брутто|нетто|netto|brutto|bruto|neto|gross|net|nets|brut|bruts|nett|netos|brutos|netti|lordi|lordo|líquidos|limpios|libres|na rękę|на руки|чистими|чистыми|чисти|чистого|čistého|čistá|hrubého|nettó|bruttó|net ele|μεικτά|καθαρά|puhtaana|käteen|pulita|salary|wage|wages|pay|basic|base|fixed|in hand|gaji|lương|sueldo|salario|salaire|gehalt|lohn|loon|salaris|plaća|plata|alga|palkka|lön|løn|lønn|мзда|inkl\.?|incl\.?|excl\.?|exkl\.?|all[ -]?in|inclusief|inclusive|incluido|tout compris|cc|hc|ttc|htva|warm|kalt|kale|rein|bar|cash|plus|each|pp|up|onwards|start|起步|起|以上|〜|～|부터|から|صافي|خالص|\+)(?!\p{L})[ ]?){1,2}\)?[ ]?/u;
/** A phrase that says "for each" itself: per month, за пару, pr. stk. */
const LINKED_PHRASE =
  /^(?:\/|p\/|p\.|(?:per|pro|par|por|al|à|a|na|za|pe|за|в|на|pr|mỗi|một|tiap|for|om|i|im|am|je|ao|cada|each|every|in|la|le|il|the|el)(?!\p{L}))/u;
/** Between time and amount: separators and up to two words, no line break, no end of a sentence. */
const BETWEEN =
  /^(?:[ ]?\([^()\n]{2,24}\))?(?:[^\p{L}\p{N}\n.;!?]{0,8}|[ \t]{1,40}(?:[-–—x/|][ \t]{1,40}){1,2}|[ \t]{0,40}|[ ]?[.·…_]{3,30}[ ]?[+]?[ ]?|[ ][.·…][ ])(?:(?:\p{L}{1,4}\.[^\p{L}\p{N}\n;!?]{0,3}|\p{L}{1,10}(?!\. )[^\p{L}\p{N}\n;!?]{1,4})){0,2}$/u;
/**
 * Whether a time right behind an amount is not what it buys: one that announces the next amount («보증금 300만원 월세 35만원»), that is paid besides
 * ("900 zł + media"), or that is when somebody is open ("800, 24h").
 */
function isForeign(item: PriceItem, time: PriceItem, lower: string): boolean {
  if (isLabel(time.start, lower)) return true;
  return time.full ? time.per === '24h' : lower.slice(item.end, time.start).includes('+');
}

/** Whether a word for pay of a time, with its amount behind it, begins at an offset. */
function isLabel(at: number, lower: string): boolean {
  const after = lower.slice(at, at + 24);
  return PAY_WORDS.some((word) => after.startsWith(word) && /^[^\p{L}\p{N}\n]{0,3}\d/u.test(after.slice(word.length)));
}

const PAY_WORDS: readonly string[] = Object.values(moneyWords.perLabel)
  .flat()
  .filter((word) => /^[\u3040-\u9fff\uac00-\ud7af]/.test(word));

/** Whether "each" stands behind a bare amount, at the end of its clause: "twin beds 35 each". */
function isEach({ amount }: PriceItem, { per, start, end }: PriceItem, lower: string): boolean {
  return per === 'item' && amount >= 5 && EACH.test(lower.slice(start, end)) && ENDS.test(lower.slice(end, end + 2));
}

const EACH =
  /^(?:each|ea|apiece|a piece|c\/u|cada un[oa]|l'un[oae]?|chacune?|ciascun[oa]|cad|stuk|per stuk|das stück|pro stück|la pièce|l'unité|à l'unité|a unidade|za sztukę|za kus|за штуку|штука|darabja|bucata|за брой|stycket|stykket|tanesi|το ένα|komad)$/u;

/** Whether a bare amount of a likely size buys the bare unit behind it: "220 hr", "3 тыщи час". */
function isBought(
  { factor, amount, start, end }: PriceItem,
  time: PriceItem & { readonly per: FoundPer['per'] },
  { lower, bare }: Pick<PriceLine, 'lower' | 'bare'>,
): boolean {
  if (!BOUGHT.has(time.per) && !WHOLE_DAYS.has(lower.slice(time.start, time.end))) return false;
  // A letter alone must be glued: "120h", which is no count of hours.
  const round =
    amount >= (time.per === '30min' && time.end - time.start > 2 ? 20 : 50) &&
    isPriceLike(amount) &&
    (time.end - time.start > 1 || end === time.start || LISTED_BEFORE.test(lower.slice(Math.max(0, start - 7), start)));
  // "outcalls 200 hr must be a house"
  const ends =
    ENDS.test(lower.slice(time.end, time.end + 2)) ||
    (bare && time.end - time.start > 1 && amount <= 1000 && !OF_TRAINING.test(lower.slice(time.end, time.end + 12)));
  return factor > 1 || (round && ends);
}

/** What a count of hours is spent on: "200 hours of training". */
const OF_TRAINING = /^ (?:of|de|di|van|von|training|course|yoga|per|a|in|pro|por)(?!\p{L})/u;
/** A sign that parts the entries of a list. */
const LISTED_BEFORE = /(?:[,;/|•·][ ]{0,2}|(?<!\p{L})(?:hh|hhr|hf|hlf|half|qv|qk|ss|quick) | (?:and|und|en|et|y|e|i|и|og|och) )$/u;
/** Times that a bare amount before them buys. */
const BOUGHT: ReadonlySet<string> = new Set(['60min', 'night', 'visit', '30min']);
/** Words for a day and a night, of which nobody counts fifty. */
const WHOLE_DAYS: ReadonlySet<string> = new Set('сутки доба добу doba dobu dobę dygn døgn dygnet døgnet vuorokausi vrk'.split(' '));
const ENDS = /^[ ]?(?:$|(?!\/\p{L})[^\p{L}\p{N} :=]|\d)/u;
/** Words for how often something happens: "a bus every 20 minutes". */
const EVERY =
  /^[ ]?(?:every|each|alle|elke|iedere|toutes les|chaque|cada|ogni|a cada|co|każde|každých|každé|každých|minden|la fiecare|на всеки|каждые|каждую|кожні|her|κάθε|var|hver|hvert|kas|ik|svakih|сваких|mỗi|setiap|tiap|每|毎)[ ]?$/u;
const CLAUSE_TIMES: ReadonlySet<string> = new Set(['item', 'month', 'year', 'week', 'visit']);
/** Before a bare unit that announces a bare amount: the beginning of the text, a line, a clause or an entry. */
const LIST_START = /^$|[^\p{L}\p{N} ][ ]{0,2}$/u;
/** ... or the entry before: "hh 140 h 220". */
const LISTED =
  /^$|[^\p{L}\p{N} ][ ]{0,2}$|(?:\d|\d ?(?:mil|rb|jt|tr|tys|tis|bin|ezer|тыс|тис|k|к|e|만|만원|万|萬|千|พัน|الف|ألف|هزار|ribu|elfu))[ ]$/u;
/** A slash, or a word that says "for each". */
const LINK =
  /^[ ]{0,2}(?:\/|(?:x|vir|kwa|untuk|selama|cho|për|pou|fyrir|á|už|üçün|per|pro|je|par|por|die|das|der|het|al|alla|all'|à|za|na|pe|за|в|на|a|an|la|le|el|every|each|pr\.?|po|für|voor|for|pour|para|pentru|mỗi|một|tiap|setiap|kada|bawat|ต่อ|per|the|les|los|las|η|το|ο|τα|i|im|am|den|pro|til|alle|alla|allo|al|all'|del|della|ao|do|da|por|az|egy|os|per|om|för|de|d'|du|au|aux|l'|në|w|co|se|το|την|τη|τον|στην|每|一|لكل|في|بال|في ال|بـ|ל|ב|başına|kohti)[ ]?(?:l'|la |el |die |der |den |het |een |un |une |una |uma |the |an |a |ne |'ne |eine |einen |die |η |1 |một )?)[ ]?$/u;
/** Directly behind the amount: spaces, a bracket, a dash, a comma or colon, a word for "for". */
const NEAR =
  /^[ ]{0,2}[-–—(:=~>→|]{0,2}[ ]{0,2}(?:(?:for|für|voor|vir|pour|pou|por|para|za|за|per|për|pentru|untuk|cho|kwa|fyrir|už|de|om|på)(?: (?:the|an?|ne|'ne|eine|een|une?|una|la|l'))?)?[ ]{0,2}$/u;
