/** What parts an amount from the time it is for, without "per person", "a bed" and the like: "45 lei/pat/noapte", "pro Person und Nacht". */
export function withoutPerson(between: string): string {
  const both = between.length > 4 ? FOR_BOTH.exec(between)?.[0] : undefined;
  if (both !== undefined) return between.slice(both.length);
  const person = PER_PERSON.exec(between)?.[0];
  if (person === undefined) return between;
  const rest = between.slice(person.length);
  return rest.trim() === '' ? '/' : rest;
}

/** What parts them without "both" behind the amount: "350 both /hr", "$400 for both hr". */
const FOR_BOTH = /^ (?:for |4 |x )?(?:both|two girls|the duo)(?= ?\/| | ?$)/u;
/** A word for "per" or a slash, one for a person or bed, and "and" or none. */
const PER_PERSON =
  /^[ ]?(?:\/ ?|(?:per|pro|je|par|por|a|à|po|na|za|od|с|со|за|на|від|од|от|ανά|το|kişi|om|pr\.?|for|each|kohti|no|už|uz|për|se|ke|de|d'|प्रति) (?:1 |one |jednu |jednego |una |un |une |eine |each )?)?(?:persons?|pers|pax|pp|person|bed|head|guest|worker|personen|persoon|pers|bett|bed|kopf|personne|tête|lit|persona|cama|plaza|pessoa|testa|letto|osobę|osoba|osoby|osobu|osobo|osobi|osebo|oseba|personai|cilvēkam|asmenį|للشخص|للفرد|للنفر|الشخص|osobe|osob|os|łóżko|lůžko|postel|posteľ|lôžko|fő|ágy|persoană|pers|pat|loc|човек|легло|лице|человека|чел|кровать|койко-место|место|особу|особа|людину|осіб|ліжко|місце|ос|кишини|kişi|kişi başı|yatak|άτομο|ατομο|κρεβάτι|henkilö|henkilöä|hlö|sänky|säng|bädd|seng|personu|cilvēku|gultu|asmeniui|žmogui|lovą|žmogų|krevet|krevetu|posteljo|inimene|voodi|orang|người|giường|คน|เตียง|人|床|名|ベッド|인|명|침대|نفر|شخص|سرير|تخت|אדם|מיטה|व्यक्ति|बेड|tao)\.?(?= ?\/| (?:per|pro|je|par|por|už|für|for|pe|po|في|در|प्रति|a|al|alla|à|na|za|в|на|за|w|i|om|pr|en|la|o|po|ανά|την|τη|το|mỗi)(?!\p{L})| (?:and|und|en|et|y|e|i|и|та|și|és|og|och|ja|και|un|ir|in)(?!\p{L})| ?$)(?: (?:and|und|en|et|y|e|i|и|та|și|és|og|och|ja|και|un|ir|in) (?!\p{L}))?/u;
