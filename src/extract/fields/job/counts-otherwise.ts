/** Whether what stands right behind a number counts no money: parts of a hundred, hours, days, years, weights, distances. `behind`: the next dozen units of a lower-case text. */
export function countsOtherwise(behind: string): boolean {
  return OTHER.test(behind);
}

const OTHER =
  /^[ ]?(?:%|процент|percent|prozent|h(?!\p{L})|hours?|std|stunden|uur|horas|heures|ore|godz|hod|ór|час|saat|ώρες|days?|tage|días|dias|jours|giorni|dagen|dni|dní|nap|zile|дн|gün|ημέρες|years?|yrs?|jahre?|años|anos|ans|anni|jaar|lat|let|rok|év|ani|лет|год|рок|yaş|χρον|kg|кг|km|км|m²|m2)/u;
