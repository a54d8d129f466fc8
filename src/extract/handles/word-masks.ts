/** A number of up to three digits and a unit of time or a word for years of age; must not begin inside a row of digits. */
export const DURATION: RegExp =
  /(?<!\d)(?<!\d[.\-/ ])\d{1,3} ?(?:h|hs|hrs?|hours?|mins?|minut(?:es?|en|os?|i|a|y)?|uur|uren|std|stunden?|heures?|horas?|ore|godz|hod|hodin|óra|órát|perc|час[аов]{0,2}|мин(?:ут)?|ч|хв|год|saat|dk|dakika|giờ|phút|jam|menit|分钟?|分間?|小时|小時|時間|ชม|นาที|ساعات|ساعة|دقيقة|timm(?:e|ar)|tim|timer?|tuntia?|stunda|days?|dage?|dag(?:en|ar)?|tage?|jours?|d[ií]as?|giorni|dni|nap|zile|дней|дня|yo|yrs?|years?|jaar|jahre|ans|a[ñn](?:os|itos)|anni|anos|lat|let|éves|ani|лет|років|год[аи]?н?и?|yaş|tuổi|歳|岁|歲|세|살|vuotta|år|gadi)(?![\p{L}\p{M}\d])/uy;

/** The number behind a word for a door, floor or road, before a comma. */
export const DOOR_NUMBER: RegExp =
  /(?<=(?<!\p{L})(?:suite|ste|apt|apartment|appartement|unit|room|rm|zimmer|kamer|chambre|bldg|building|exit|hwy|highway|route|flat|floor|lot|gate|piso|habitaci[oó]n|pok[oó]j|mieszkanie|quarto|стая|кв|квартира|комната|daire|kat|oda)[. ]{1,2}#?)\d{1,4}(?= ?,)/uy;

/** Two round amounts, up to three words for how long or what between: "6000 / два 11000". Not groups of which one is not round. */
export const ROUND_AMOUNTS: RegExp =
  /(?<![\d+])(?<!\d[.\-/ ])[1-9]\d{0,2}[05]00? ?[/|;,] ?(?:[\p{L}\p{M}]{2,12}\.? ){1,3}[1-9]\d{0,2}[05]00?(?!\d)(?![.\-/ ]\d)/uy;
