/** A number as a lower-case text writes it. */
export interface WrittenNumber {
  readonly start: number;
  readonly written: string;
}

/** The number behind a word for a licence or register and one for number, in any language served, else one that shows by its form what it is; not that of a driving licence. */
export function licenceNumber(lower: string): WrittenNumber | undefined {
  const licence = LICENCE.exec(lower);
  const written = licence?.[2]?.replace(/[^\p{L}\d]{1,9}$/u, '');
  if (licence !== null && written !== undefined && THREE_DIGITS.test(written) && !isForDriving(lower, licence) && !isFarOff(lower, licence))
    return withLetters(lower, licence, written);
  const bare = BY_FORM.exec(lower);
  return bare === null ? undefined : { start: bare.index, written: bare[0] };
}

/** A number with the two letters right before it, which belong to it where no sign for number parts them: "erkenning VG 2099/BU". */
function withLetters(lower: string, { index, 0: all, 1: words = '', 2: number = '' }: RegExpExecArray, written: string): WrittenNumber {
  const start = index + all.length - number.length;
  const isApart = lower.slice(index + words.length, start) !== ' ';
  const from = isApart || !/[ ](?![nbčš№]|id)\p{L}{2}$/u.test(words) ? start : index + words.length - 2;
  return { start: from, written: lower.slice(from, start) + written };
}

/** Three digits, few letters and signs between. */
const THREE_DIGITS = /\d\D{0,4}\d\D{0,4}\d/u;

function isForDriving(lower: string, { index, 1: words = '' }: RegExpExecArray): boolean {
  return DRIVING.test(lower.slice(Math.max(0, index - 16), index + words.length));
}

/** Whether whole words, and no sign for number, stand between a word for a licence and digits: "licence from 2019/20". */
function isFarOff(lower: string, { index, 0: all, 1: words = '', 2: number = '' }: RegExpExecArray): boolean {
  const between = lower.slice(index + words.length, index + all.length - number.length);
  return /[ ]\p{L}{3,16}$/u.test(words) && !NUMBER_WORD.test(words) && !/[^\s.-]/u.test(between);
}

const NUMBER_WORD = /(?:num\p{L}{1,4}|núm\p{L}{2,4}|номер|رقم|شماره|نمبر|ቁጥር|नम्बर|नंबर|নম্বর|מספר|ნომერი|համար|எண்)$/u;

/** A word for a licence or register, three words at most, a word or sign for number, and the number. */
const LICENCE =
  /(?<!\p{L})((?:licen[cs]\p{L}{0,5}|lic|lizenz\p{L}{0,6}|лиценз\p{L}{0,3}|ліценз\p{L}{1,3}|лиценц\p{L}{0,3}|registr\p{L}{0,10}|registered|reg|рег\p{L}{0,12}|реєстр\p{L}{0,6}|permit|certificate|certyfikat\p{L}{0,2}|zezwoleni\p{L}{1,2}|koncesj\p{L}{1,2}|povolen\p{L}{1,3}|osvědčení|autoriz\p{L}{2,8}|aut|rozhodnutí|autoris\p{L}{2,6}|agrément|agréée?|alvará|engedély\p{L}{0,4}|nyilvántartás\p{L}{0,6}|autorizaţi\p{L}{1,3}|izin|ruhsat\p{L}{0,3}|belge\p{L}{0,3}|άδεια\p{L}{0,2}|ترخيص|رخصة|سجل|مجوز|izin usaha|giấy phép|许可证|許可證|备案|执照|営業許可|許可|届出|등록|허가|ใบอนุญาต|ทะเบียน|tillstånd\p{L}{0,3}|bevilling\p{L}{0,2}|lupa\p{L}{0,5}|dozvol\p{L}{1,2}|дозвол\p{L}{1,2}|dovoljenj\p{L}{1,2}|leidim\p{L}{0,3}|licenc\p{L}{1,3}|loa|erkenning\p{L}{0,8}|litsen[tz]\p{L}{0,7}|lisenziya\p{L}{0,3}|lisensi|leyfi\p{L}{0,4}|רישיון|רשיון|היתר|इजाजत|इजाजतपत्र|लाइसेन्स|लाइसेंस|दर्ता|পারমিট|লাইসেন্স|নিবন্ধন|لائسنس|رجسٹریشن|ਲਾਇਸੈਂਸ|လိုင်စင်|អាជ្ញាប័ណ្ណ|ໃບອະນຸຍາດ|(?:የስራ )?ፈቃድ|ლიცენზია|ნებართვა|լիցենզիա|рұқсат|බලපත්‍ර|உரிமம்|லைசென்ஸ்)(?:\.?[ ]\p{L}{2,16}){0,3})\.?[ -]{0,2}(?:nº|n°|no|nr|nro|n(?=[.:° ])|№|number|num|numer|numéro|número|numero|br|бр|č|št|szám|số|رقم|شماره|号|番号|번호|เลขที่|αρ|מס'|מספר|नं|नम्बर|नंबर|নং|নম্বর|نمبر|ቁ|ቁጥር|ნომერი|համար|அங்கீகார எண்|எண்|අංක|:|#|(?=\p{L}{2,6}[/-]\d{2})|(?=(?:\p{L}{1,3}[ ])?\d{2,7}\/(?:\p{L}{1,3}(?!\p{L})|\d{2,4}))|(?<=reg[. -]{0,3})(?=\d{7,9}(?!\d)))\.?[ ]{0,2}[:：#.-]?[ ]{0,2}((?:[\p{L}]{1,6}[ /-]{0,1}){0,2}\d(?:[\p{L}\d./+-]|[ ](?=\d{2,5}(?!\d))){2,30})/u;
/** What a licence is for that is no employer's. */
const DRIVING =
  /driv|conduc|conduire|führer|fahr|prawa|prawo|водит|водій|řidič|vodič|vezet|jogos|rijb|patente|guid|ehliyet|sürücü|άδεια οδ|körkort|kørekort|førerkort|ajo|plate|nurs|teach|gun|weapon|security/u;
/** Numbers that need no label: Romanian registers (county, number, year), licences of the Philippines, tax numbers of Austria, Switzerland, the Netherlands and Belgium. */
const BY_FORM =
  /(?<![\p{L}\d])(?:[jfc]\d{1,2}\/\d{1,6}\/(?:19|20)\d\d(?:\/\d{1,2})?|(?:poea|dmw)[ -]\d{2,4}-(?:lb|sb)-\d{6,8}(?:-[a-z]{1,3})?|atu\d{8}|che-\d{3}\.\d{3}\.\d{3}|nl\d{9}b\d{2}|be[ ]?0\d{3}\.\d{3}\.\d{3})(?![\d/])/u;
