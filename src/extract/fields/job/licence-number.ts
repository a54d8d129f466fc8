/** A number as a lower-case text writes it. */
export interface WrittenNumber {
  readonly start: number;
  readonly written: string;
}

/** The number behind a word for a licence or register and one for number, in any language served, else one that shows by its form what it is; not that of a driving licence. */
export function licenceNumber(lower: string): WrittenNumber | undefined {
  const licence = LICENCE.exec(lower);
  const written = licence?.[2]?.replace(/[^\p{L}\d]{1,9}$/u, '');
  if (licence !== null && written !== undefined && THREE_DIGITS.test(written) && !isForDriving(lower, licence))
    return { start: licence.index + licence[0].length - (licence[2]?.length ?? 0), written };
  const bare = BY_FORM.exec(lower);
  return bare === null ? undefined : { start: bare.index, written: bare[0] };
}

/** Three digits, few letters and signs between. */
const THREE_DIGITS = /\d\D{0,4}\d\D{0,4}\d/u;

function isForDriving(lower: string, { index, 1: words = '' }: RegExpExecArray): boolean {
  return DRIVING.test(lower.slice(Math.max(0, index - 16), index + words.length));
}

/** A word for a licence or register, three words at most, a word or sign for number, and the number. */
const LICENCE =
  /(?<!\p{L})((?:licen[cs]\p{L}{0,5}|lic|lizenz\p{L}{0,6}|лиценз\p{L}{1,3}|ліценз\p{L}{1,3}|лиценц\p{L}{0,3}|registr\p{L}{0,10}|registered|reg|рег\p{L}{0,12}|реєстр\p{L}{0,6}|permit|certificate|certyfikat\p{L}{0,2}|zezwoleni\p{L}{1,2}|koncesj\p{L}{1,2}|povolen\p{L}{1,3}|osvědčení|autoriz\p{L}{2,8}|aut|rozhodnutí|autoris\p{L}{2,6}|agrément|agréée?|alvará|engedély\p{L}{0,4}|nyilvántartás\p{L}{0,6}|autorizaţi\p{L}{1,3}|izin|ruhsat\p{L}{0,3}|belge\p{L}{0,3}|άδεια\p{L}{0,2}|ترخيص|رخصة|سجل|مجوز|izin usaha|giấy phép|许可证|許可證|备案|执照|営業許可|許可|届出|등록|허가|ใบอนุญาต|ทะเบียน|tillstånd\p{L}{0,3}|bevilling\p{L}{0,2}|lupa\p{L}{0,5}|dozvol\p{L}{1,2}|дозвол\p{L}{1,2}|dovoljenj\p{L}{1,2}|leidim\p{L}{0,3}|licenc\p{L}{1,3}|loa)(?:\.?[ ]\p{L}{2,16}){0,3})\.?[ -]{0,2}(?:nº|n°|no|nr|nro|n(?=[.:° ])|№|number|num|numer|numéro|número|numero|br|бр|č|št|szám|số|رقم|شماره|号|番号|번호|เลขที่|αρ|:|#|(?=\p{L}{2,6}[/-]\d{2}))\.?[ ]{0,2}[:：#.-]?[ ]{0,2}((?:[\p{L}]{1,6}[ /-]{0,1}){0,2}\d(?:[\p{L}\d./+-]|[ ](?=\d{2,5}(?!\d))){2,30})/u;
/** What a licence is for that is no employer's. */
const DRIVING =
  /driv|conduc|conduire|führer|fahr|prawa|prawo|водит|водій|řidič|vodič|vezet|jogos|rijb|patente|guid|ehliyet|sürücü|άδεια οδ|körkort|kørekort|førerkort|ajo|plate|nurs|teach|gun|weapon|security/u;
/** Numbers that need no label: Romanian registers (county, number, year), licences of the Philippines, tax numbers of Austria, Switzerland, the Netherlands and Belgium. */
const BY_FORM =
  /(?<![\p{L}\d])(?:[jfc]\d{1,2}\/\d{1,6}\/(?:19|20)\d\d(?:\/\d{1,2})?|(?:poea|dmw)[ -]\d{2,4}-(?:lb|sb)-\d{6,8}(?:-[a-z]{1,3})?|atu\d{8}|che-\d{3}\.\d{3}\.\d{3}|nl\d{9}b\d{2}|be[ ]?0\d{3}\.\d{3}\.\d{3})(?![\d/])/u;
