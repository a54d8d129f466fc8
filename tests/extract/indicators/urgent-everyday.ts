/** Animals on chains, matches, cats that take hostages, plots, papers at a visa office, blood drives and diets. None is urgent. */
export const EVERYDAY: readonly string[] = [
  "Собака сусідів уже другий рік на ланцюгу, її б'ють і не годують, води нема. Куди дзвонити, щоб забрали в притулок?",
  'Anjing tetangga dikurung di kandang sempit tiap hari, dipukul dan tidak dikasih makan. Siapa yang bisa bantu selamatkan?',
  'Pas vezan na lancu u dvorištu komšije, bije ga i ne daje mu hranu, molim vas pomozite da ga udomimo.',
  'Con chó nhà hàng xóm bị nhốt trong chuồng cả ngày, bị đánh và không cho ăn, ai biết trung tâm cứu hộ nào giúp với.',
  'Domenica i ragazzi della squadra hanno preso a botte gli avversari, 4-0. Li abbiamo chiusi nella loro area e non li abbiamo fatti uscire per tutto il secondo tempo.',
  'Au secours, ma fille de 4 ans nous retient prisonniers dans sa cabane en coussins, elle exige une rançon de trois crêpes.',
  'Ny brädspelskväll: ni är fångar i borgen, vakten har tagit era papper och ni har tio rundor på er att fly. Från 10 år.',
  'La trama: Nadia viene rinchiusa in una cantina, picchiata e minacciata; solo il vicino sordo sente qualcosa. Stagione 2 dal 4 marzo.',
  'Für den Visumantrag behalten wir Ihren Reisepass etwa zwei Wochen ein. Sie erhalten eine Quittung und den Pass per Einschreiben zurück.',
  'המשטרה עצרה אתמול שני חשודים שהחזיקו נשים נעולות בדירה ולקחו להן את הדרכונים, כך נמסר מהפרקליטות.',
  'Spolek dárců krve a kostní dřeně zve na nábor v sobotu. Krevní skupina 0 je vítaná, odměnou je guláš a tričko.',
  'Inkstų ligonių draugija: maistas sergant inkstų nepakankamumu, ką valgyti prieš dializę. Knyga 14 eurų.',
];

/** People who are held beside animals, teams and children, and organs offered by who gives blood. */
export const HELD_BESIDE_SUCH: readonly (readonly [signal: string, text: string])[] = [
  [
    'immediate-danger',
    'They keep us in the kennels behind the farm like dogs, chain on the gate, the boss has our passports and beats who asks for money',
  ],
  ['immediate-danger', 'Er hält mich wie einen Hund an der Kette im Keller, ich bekomme kaum zu essen, bitte ruft die Polizei'],
  ['immediate-danger', 'Kızı ahıra zincirlemişler, köpek gibi yatırıyorlar, dövüyorlar. Kimi arayalım'],
  ['immediate-danger', 'Trzyma żonę na łańcuchu w stodole obok psa i bije, słyszymy krzyki co noc, co robić?'],
  ['immediate-danger', 'The coach of the academy locked six boys in a flat, took their passports and says they owe the team 4000 each'],
  ['immediate-danger', 'He holds me and my 4 year old hostage, we sleep on the sofa, he says we leave in a box. Please call someone'],
  ['immediate-danger', 'De bemiddelaar houdt onze paspoorten al sinds de visumaanvraag, we zitten opgesloten in het huis en hij slaat ons'],
  ['organ-trade', 'Honorowy krwiodawca, grupa A, zdrowy, oddam nerkę za 150 tys. zł'],
  ['organ-trade', "My dad is on dialysis, diet and potassium don't matter anymore. Will pay 60k to a healthy B+ donor for a kidney"],
];
