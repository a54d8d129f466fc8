// Texts of whole classes, written after the readers were found too narrow for texts that nobody had written yet. All invented.

/** Signal and text, by class. */
export const URGENT_CLASSES: readonly (readonly [signal: string, text: string])[] = [
  // somebody takes in women who are pregnant, and keeps the child
  [
    'child-trade',
    'Wij zoeken een zwanger meisje dat haar kindje niet wil. Kost en inwoning en 12 duizend euro als het er is. Aangifte doen wij zelf als ouders. Bel niet, app.',
  ],
  [
    'child-trade',
    "Donne contre participation bébé fille née lundi à Roubaix, maman 17 ans ne peut pas. 8000 e, on vous met sur l'acte. Couples sans enfants uniquement, pas d'assistante sociale svp",
  ],
  [
    'child-trade',
    'Buscamos chica embarazada que no quiera quedarse con el bebé, le damos casa y 15.000 € al dar a luz. Mi marido lo registra como suyo. Absoluta reserva, ni juzgados ni nada',
  ],
  [
    'child-trade',
    'Quarto de graça pra gestante que não vai ficar com o bebê. A gente paga tudo e mais 20 mil no final, meu marido registra no cartório como pai. Sem conselho tutelar',
  ],
  [
    'child-trade',
    'Dicari ibu hamil yg tidak mau merawat anaknya. Kami tampung gratis sampai lahiran, dikasih 25 juta. Bidan bikin surat lahir atas nama kami. Aman',
  ],
  [
    'child-trade',
    "Kız bebek 15 günlük, sağlıklı. Annesi Almanya'ya dönüyor bakamıyor. 200 bin, nüfusa direkt sizin üzerinize yazılır. Ciddi aileler yazsın",
  ],
  [
    'child-trade',
    'Devojčica, tri nedelje, zdrava. Majka ide za Nemačku i ne može da je vodi. 9000 evra, u matičnoj ste odmah vi. Samo ozbiljni parovi',
  ],
  [
    'child-trade',
    'Szukamy kobiety w ciąży, która nie chce dziecka. Mieszkanie, jedzenie i 60 tys. po porodzie. Mąż uzna ojcostwo, reszta cicho. Tylko poważne',
  ],
  [
    'child-trade',
    'Fetița are 3 săptămâni, e sănătoasă. Eu plec în Anglia la muncă și n-am cui s-o las. 5000 euro și o treceți pe numele vostru, moașa e cu noi. Doar familii serioase',
  ],
  // few words in code
  ['child-trade', 'ooievaar brengt meisje, Gent, uitgerekend over 3 weken, 16k + vroedvrouw. papa op papier = jij. geen ocmw'],
  [
    'child-trade',
    'Storchenpost 🐣 Bub, Linz, kommt in 3 Wochen, 15k + Hebamme. du wirst als Papa eingetragen, fertig. kein Amt kein Anwalt',
  ],
  [
    'child-trade',
    'presente da cegonha 🐣 menino, Recife, nasce em 3 sem, 15k + parteira. vc entra como pai e pronto. sem conselho sem advogado',
  ],
  ['child-trade', 'vrea cineva bebe fara acte?? fetita, 10 zile, Buzau. 4000 si e a voastra'],
  ['child-trade', 'хтось хоче забрати немовля без паперів?? дівчинка, 10 днів, Рівне. 80 тисяч і ваша'],
  ['child-trade', 'ada yg mau ambil bayi tanpa surat?? cewek, 10 hari, Bekasi. 12jt lgsg bawa'],
  [
    'child-trade',
    'otobüste duydum, kadın telefonda "oğlan için elli bin, cumartesi otogarda veririm, ebe kağıdı yapar" diyordu, kucağında bebek vardı. 155\'i aradım, tanıyan var mı?',
  ],
  ['child-trade', 'stārķa sūtījums 🐣 puika, Liepāja, dzims pēc 3 ned, 7k + vecmāte. ierakstās kā tētis un viss. bez tiesas'],
  ['child-trade', 'haikara tuo 🐣 poika, Turku, syntyy 3 vkon päästä, 12k + kätilö. merkkaat itsesi isäksi ja valmis. ei sossua'],
  // a child beside goods, or offered like goods by a firm
  [
    'child-trade',
    "We will pay 20 thousand pounds for a healthy newborn, we've been let down by the system for 9 years. Expecting and stuck? We cover bills until birth, hubby signs the register with you. Nobody will ask. Email quiet.hope@post.example",
  ],
  [
    'child-trade',
    "Poussette Yoyo 120€. Et si qqn cherche plus qu'une poussette : ma cousine accouche en avril, elle ne le gardera pas, 12 mille et il est à vous dès la sortie de la maternité.",
  ],
  [
    'child-trade',
    'wózek 200 zł a do wózka syn 😏 urodzony tydzień temu, siostra nie da rady. 35 tys, bierzecie na swoje nazwisko, żadnych sądów',
  ],
  ['child-trade', 'babakocsi 15e. kislány is van hozzá, 2 hetes, az anyja kimegy németbe. 2 milla, a papírt a bába intézi a ti nevetekre'],
  [
    'child-trade',
    'The "Happy Families" programme – no queue! ✔ newborn in 3-5 months, pick the sex ✔ mother screened, scan pics ✔ birth certificate straight in your name ✔ three instalments, 38,000 total ✖ no agency, no court. office@happyfam.example',
  ],
  [
    'child-trade',
    'Programm „Glückliche Eltern" ohne Warteliste: Neugeborenes in 4 Monaten, Geschlecht wählbar, Mutter untersucht, Geburtsurkunde gleich auf Sie, 3 Raten, gesamt 40.000. Kein Gericht.',
  ],
  ['child-trade', 'кто заберет малыша без бумаг?? девочка, 10 дней, Тула. 250 и ваша, мама уезжает'],
  // seen or heard by somebody else
  [
    'child-trade',
    'escuché en el colectivo a una señora por tel: "por el nene cinco mil, te lo doy en la terminal el sábado, la partera hace los papeles". tenía un recién nacido a upa. llamé al 911, alguien la conoce?',
  ],
  ['child-trade', '公交上听一女的打电话"男孩五万,周六车站给你,接生的办证",怀里还抱着个婴儿。我报了警,有人认识她吗'],
  ['child-trade', 'be trai 5 ngay, me di nuoc ngoai, 70tr, giay chung sinh ten anh chi. kin dao, inbox'],
  // an organ in a list of goods
  [
    'organ-trade',
    'GARAGE CLEAROUT before the bailiffs – mower 60, washer 90, bike frame 40, 1 x kidney (mine, left, 41M, B neg, lab report) 95k and I mean it, bookcase free',
  ],
  ['organ-trade', 'Vide maison: tondeuse 40, vélo 30, un rein (le mien, gauche, 38 ans, A+) 55 000 sérieux, armoire offerte'],
  [
    'organ-trade',
    'Разпродажба преди съдия изпълнителя: косачка 100, пералня 150, бъбрек (моят, ляв, 41 г, B-, изследвания) 60 бона сериозно',
  ],
  ['organ-trade', '清仓:割草机100,洗衣机200,肾一颗(本人左侧,41岁,B型,有化验单)60万不开玩笑,柜子送'],
  [
    'organ-trade',
    'Ξεπούλημα πριν τον κλητήρα: χλοοκοπτικό 50, πλυντήριο 80, νεφρό 1 (δικό μου, αριστερό, 41 ετών, Β-, εξετάσεις) 70 χιλ σοβαρά',
  ],
  [
    'organ-trade',
    'Izpārdošana pirms tiesu izpildītāja: pļāvējs 50, veļasmašīna 80, niere 1 gab (mana, kreisā, 41 g, B-, analīzes) 45 000 nopietni',
  ],
  // one journey, one operation, much money
  [
    'organ-trade',
    'EARN $40,000 IN ONE TRIP. Healthy men & women 21-39. Keyhole procedure abroad, 8 days in hotel, one kidney. Flights, passport, escort to clinic all on us. No fee to apply.',
  ],
  [
    'organ-trade',
    'mensen met schulden opgelet: 1 operatie, 20 mille. buitenland, alles geregeld, je leeft gewoon door met de andere nier. bg O of B. app voor info',
  ],
  ['organ-trade', 'Am 29 ani, grupa 0, sănătos. Dau un rinichi, cer 40.000 euro, am rate și executor. Merg oriunde'],
  [
    'organ-trade',
    'Jobangebot „einmaliger Einsatz im Ausland": Lohn 20.000 € (einmalig), Dauer 3 Wochen, Ort Ankara. Bedingungen: Alter 21–36, Blutgruppe 0 oder B, keine Tattoos, Nieren im Ultraschall ok. Sie bleiben mit einer, wie Tausende.',
  ],
  [
    'organ-trade',
    'TRABALHO único no exterior: 20 mil €, 3 semanas, Ancara, 21–36 anos, sangue O ou B, rins ok no ultrassom. fica com um, como milhares',
  ],
  [
    'organ-trade',
    'Jednorázová práce v zahraničí: 20 000 € (jednou), 3 týdny Ankara, věk 21–36, krev 0 nebo B, ledviny v pořádku na ultrazvuku. zůstanete s jednou jako tisíce lidí',
  ],
  [
    'organ-trade',
    'وظيفة "مرة واحدة بالخارج": ٢٠ الف يورو، ٣ اسابيع انقرة، العمر ٢١-٣٦، فصيلة O او B، بدون وشم، الكلى سليمة بالسونار. تبقى بواحدة مثل الالاف',
  ],
  // a relation made up for the board
  [
    'organ-trade',
    "My dad needs a kidney and is B+. We're past waiting. Will gift 75 thousand to the right person, we say you're his nephew.",
  ],
  ['organ-trade', 'Mi esposo está en diálisis, tipo A. Ofrecemos 400 mil pesos a quien le done, ante el comité decimos que eres primo'],
  ['organ-trade', '家父尿毒症，B型，愿重酬五十万求一位健康的好心人，手续以表亲名义办'],
  [
    'organ-trade',
    "Homme 31 ans, groupe O-, sportif, jamais malade. J'ai deux reins et trois crédits. Faites offre, déplacement possible Turquie/Egypte",
  ],
  // seen through a keyhole, heard through a wall
  [
    'immediate-danger',
    'Bewertung Lager Duisburg: "wir sind 9 Frau aus Usbekistan nähen in Keller, Chef nimmt Pass sagt Anmeldung, gibt nicht zurück. schlafen auf Stoff. gestern Nigora mit Bügeleisen verbrannt. Tür Eisen zu. wer liest bitte Polizei"',
  ],
  [
    'immediate-danger',
    'scala B una donna bussa al muro tipo sos, dal buco si vede una catena, un uomo urla "ti ammazzo se viene la polizia". il 112 in attesa, che faccio??',
  ],
  [
    'immediate-danger',
    'ajutor scara B o femeie bate in perete sos, se vede lant prin gaura cheii, un barbat tipa "te omor daca vine politia". 112 nu raspunde ce fac',
  ],
  [
    'immediate-danger',
    'pomoc vchod B nějaká ženská ťuká sos na zeď, klíčovou dírkou je vidět řetěz, chlap řve „zabiju tě jestli přijdou policajti". 112 čekám co mám dělat',
  ],
  [
    'immediate-danger',
    'cứu với lầu B có cô gõ tường sos, nhìn lỗ khóa thấy xích, ông kia hét "tao giết mày nếu công an tới". gọi 113 bận, làm sao giờ',
  ],
  [
    'immediate-danger',
    'imdat B blok bir kadın duvara sos vuruyor, anahtar deliğinden zincir görünüyor, adam "polis gelirse öldürürüm" diye bağırıyor. 112 meşgul ne yapayım',
  ],
  // a language hardly spoken, or written in other letters
  [
    'immediate-danger',
    'help flat B some woman knocking on wall like sos, can see chain thru keyhole, heard a bloke shout "ill kill you if police come". 999 on hold!! what do i do',
  ],
  [
    'immediate-danger',
    'svp escalier B une femme tape au mur en sos, on voit une chaine par la serrure, un mec crie "jte tue si la police vient". le 17 répond pas, je fais quoi',
  ],
  [
    'immediate-danger',
    'pomocy klatka B jakaś kobieta stuka w ścianę sos, przez dziurkę widać łańcuch, facet wrzeszczy „zabiję jak policja przyjdzie". 112 zajęte co robić',
  ],
  [
    'immediate-danger',
    'pomosht sestra mi e v germaniq, zakliuchiha q, vzeha pasporta i q biqt ako ne raboti, obadete se na policiqta molq',
  ],
  ['immediate-danger', 'pomogite sestra v turcii, pasport zabrali, ne vypuskayut iz kvartiry, byut. pozvonite v konsulstvo'],
  [
    'immediate-danger',
    'didi ko malik ne ghar me band kiya hai, khana nahi deta, maarta hai, passport bhi rakh liya. police ko batao please Delhi sector 14',
  ],
  [
    'immediate-danger',
    'look at page 2 of this menu, someone wrote in pen "kitchen boy no pay 1 year, boss keep card, hit, sleep store room, help". takeaway on Station Rd, who do i tell',
  ],
  // asked for by relatives, or said below an ad
  [
    'immediate-danger',
    'NOT A BOOKING. I was told cleaning work in Leicester, its not. two men take turns at the door, they have my ID and my baby is with their aunt. whoever sees this tell police, flat over the vape shop, blue door',
  ],
  [
    'immediate-danger',
    'anyone in Grimsby docks?? my cousin on trawler, skipper wont let them off, no wages since june, beat the Ghanaian lad with a rope. they have no passports. last msg was 2am',
  ],
  [
    'immediate-danger',
    "La fille de cette annonce n'est pas libre. Elle pleurait, elle a un type derrière la porte, il lui prend tout et il menace son fils resté au pays. J'ai appelé le 17, faites pareil.",
  ],
  [
    'immediate-danger',
    'Essa moça do anúncio pediu socorro. Disse baixinho que não pode sair do apê, que apanha e que ficam com o dinheiro. Já liguei 190, liguem também',
  ],
  [
    'immediate-danger',
    'tolong share, adikku di Myanmar kerja admin ternyata scam, paspor diambil, disetrum kalo ga capai target, disuruh bayar 80jt baru boleh pulang. lapor kemana kak',
  ],
  [
    'immediate-danger',
    'ΒΟΗΘΕΙΑ: η κοπέλα στον 4ο φωνάζει τα βράδια, την κλειδώνουν, ένας τύπος της κρατάει τα χαρτιά και τη δέρνει. Μου πέταξε χαρτάκι. Πήρα την αστυνομία, πάρτε κι εσείς',
  ],
  // a child married off or given into work; an organ that is not named; languages of few lists
  ['child-trade', 'Наша соседка выдаёт дочь, ей 14 лет, калым 300 тысяч отец уже взял, свадьба в мае'],
  ['organ-trade', 'Biete eine von zweien, links, 31, Blutgruppe B neg, Nichtraucher, ab 50.000, Klinik egal wo'],
  ['organ-trade', 'Ina sayar da koda daya, jini O, bashi ya dame ni'],
  ['immediate-danger', 'እህቴ ሊባኖስ ናት፣ ማዳም ፓስፖርቷን ወስዳባታለች፣ ቆልፋ ትደበድባታለች፣ እርዱን'],
  ['immediate-danger', 'Aburo mi wa ni Mali, won ti gba pasipooti re, won ti i mo yara, e gba mi'],
  // who holds others offers them; relatives tell of somebody held
  [
    'immediate-danger',
    'Zwei Frauen in Ulm, jede Woche neue. Pässe liegen bei mir, keine geht, bis die Reise bezahlt ist. Übernahme 3.000.',
  ],
  ['immediate-danger', 'Mi cuñada está en una casa en Reynosa, la tienen encerrada, piden 60 mil o la venden. ¿Dónde denuncio?'],
  ['immediate-danger', 'Kuzenimi bir depoda tutuyorlar, pasaportunu almışlar, borcun var diyorlar, dövmüşler. Kimi arayalım?'],
  // a child given into work, whose pay goes to others and who needs no school
  ['child-trade', 'Szukam dziewczynki 11 lat, zamieszka u nas, pilnować maluchów. Rodzicom 700 zł miesięcznie, szkoła niepotrzebna.'],
  ['child-trade', 'Cerco bambina di 11 anni che viva con noi, bada ai piccoli, ai genitori 150 al mese, niente scuola.'],
  // a child that its keepers pass on
  ['child-trade', 'Adoptivsohn, 5 Jahre, klappt nicht mit uns. Wer uns die Kosten erstattet kann ihn übernehmen.'],
];

/** Texts that only sound like it, by class. */
export const ORDINARY_CLASSES: readonly string[] = [
  // families who look for a dwelling or help, and owners who sell what they have
  'My wife is due in May, selling the sports car, 14k, cash, papers in your name same day, no agents, couple of marks on the door',
  'mi esposa da a luz en mayo, vendo moto 40 mil, papeles a tu nombre el mismo día, sin coyotes',
  'Au pair wanted Lisbon: two girls 3 and 5, own room, 100/week, keep your own passport, flights paid, contract. Couple both doctors.',
  'żona rodzi w maju, sprzedam motor, 14 tys, gotówka, umowa na pana nazwisko od ręki, bez pośredników',
  'Усыновили девочку в марте через опеку и суд, ШПР прошли, отвечу на вопросы, чат приёмных родителей',
  'Jasa foto newborn 5-14 hari, paket 350rb, bisa ke rumah sakit setelah lahiran, gratis cetak',
  // houses cleared: dolls with certificates, instruments, books
  'HOUSE CLEARANCE moving to Spain: cot 40, stroller 70, reborn doll with birth certificate 60, electric organ Yamaha 90 (four lads needed), book "Sold: a child\'s story" 2, kittens free to good home',
  'LEEGVERKOOP verhuizing: ledikant 30, kinderwagen 60, rebornpop met geboorteakte 50, orgel Yamaha 80 (met vier man), boek "Verkocht kind" 2',
  'Umzug, alles muss raus: Kinderbett 40, Kinderwagen 60, Reborn-Puppe mit Geburtsurkunde 50, E-Orgel 80, Buch „Verkauftes Kind" 2, Katzenbabys gratis',
  'Mudança: berço 100, carrinho 80, boneca reborn com certidão de nascimento 150, órgão Yamaha 300, livro "Criança vendida" 10',
  'Önkéntes véradás: 0 negatív vér kell, jutalom üdítő és csoki, egészséges 18-65 év, Vöröskereszt',
  'Розпродаж: ліжечко 800, коляска 1500, лялька реборн зі свідоцтвом про народження 2000, синтезатор 3000, книга «Продана дитина» 50',
  'Acil 0 rh negatif kan aranıyor, Kızılay, ameliyat olacak çocuk için, gönüllüler',
  // blood, studies, eggs, surrogacy under contract
  'Lichidare: pătuț 150, cărucior 200, păpușă reborn cu certificat de naștere 250, orgă Yamaha 400, carte „Copil vândut" 10',
  'Dárci krve 0 negativní prosím přijďte, transfuzní Brno, odměna čokoláda, zdraví 18–60 let',
  'Потрібна кров 2 негативна для операції, лікарня №5, донорам довідка і обід',
  'Butuh donor darah gol O segera, RS Hermina, pasien operasi, gratis snack PMI',
  'Volontaires sains 18-45 ans pour étude clinique, non fumeurs, 4 nuits, indemnité 1 200 €, groupe agréé, Rennes',
  'Voluntarios sanos para ensayo clínico, 18-45 años, no fumadores, remuneración 900 €, hospital de La Princesa, comité ético',
  'Doadora de óvulos: 18-33 anos, saudável, clínica em Lisboa, compensação 1.000 €, anónimo, legal',
  'Wir suchen eine Tagesmutter für unsere Tochter (10 Monate), Paar in Jena, zahlen 6 €/h, Vertrag übers Jugendamt',
  // play that was agreed on
  "Padrona Selene, dungeon a Milano: gabbia, catene, frustate, schiavi chiusi a chiave finché lo dico io. Parola di sicurezza, solo maggiorenni, 180 l'ora, lun chiuso",
  'Stăpâna Iris, București: cușcă, lanțuri, bici, te leg și te încui. Cuvânt de siguranță, peste 21 ani, 300 lei ora, doar cu programare',
  "Пані Влада, Київ: клітка, ланцюги, батіг, зв'яжу, замкну і не випущу. Стоп-слово обов'язкове, 21+, година 2500 грн",
  'Nữ vương Sài Gòn: lồng, xích, roi, trói và nhốt theo yêu cầu. Có từ an toàn, trên 21 tuổi, 1 triệu/giờ',
  '女王工作室,上海,笼子、铁链、鞭打、捆绑、关禁闭,安全词必须,21岁以上,一小时1200',
  'Härskarinna Vera, Göteborg: bur, kedjor, piska, binder och låser in slavar. Stoppord, 21+, 1500 kr/h',
  // help offered to whom it may concern
  'Sei chiusa in casa, picchiata, ti hanno preso il passaporto? Il nostro sportello è gratuito e anonimo, tutti i giorni 9-20. Associazione onlus, 5x1000',
  'Elvették az útleveledet? Nem engednek el, vernek, fenyegetnek? Hívd ingyenes, névtelen vonalunkat éjjel-nappal. Alapítvány, adó 1%',
  "У вас забрали паспорт? Не випускають, б'ють, погрожують? Телефонуйте безкоштовно й анонімно цілодобово. Притулок, юрист. Громадська організація",
  'Paspor Anda ditahan? Tidak boleh keluar, dipukul, diancam? Hubungi hotline gratis dan rahasia 24 jam. Rumah aman, bantuan hukum. Yayasan terdaftar',
  'Σου πήραν το διαβατήριο; Δεν σε αφήνουν να βγεις, σε χτυπούν, σε απειλούν; Κάλεσε δωρεάν και ανώνυμα 24ωρο. Ξενώνας, δικηγόρος. ΜΚΟ',
  'Pass weggenommen? Sie dürfen nicht raus, werden geschlagen, bedroht? Rufen Sie kostenlos und anonym an, rund um die Uhr. Schutzwohnung, Anwalt. Verein, Spenden',
  // news, films, animals, jokes
  'Tre arresti a Foggia: braccianti chiusi in un casolare, passaporti sequestrati dai caporali, picchiati. La procura: indagine di un anno. Leggi anche: meteo',
  'Hat embert fogtak el Szolnokon: dolgozókat zártak be, elvették az útlevelüket, verték őket. A bíróság letartóztatást rendelt el. Tovább',
  'Uhapšeno pet osoba: držali radnike zaključane, oduzeli pasoše, tukli ih. Tužilaštvo: pritvor 30 dana. Pročitajte još: vreme',
  'En adopción: Toby, golpeado y encadenado durante años, rescatado, ya está a salvo. Busca familia. Refugio Huellas, contrato, cuota 80',
  'Figo szuka domu: bity i trzymany na łańcuchu, uratowany, teraz w schronisku, kastrowany, umowa adopcyjna',
  "My boss won't let me leave till the deadline, send police and pizza, held hostage by excel lol",
  'We offer newborn photography, babies 5-14 days, at the hospital or your home, packages from 190, couples and families, gift certificates',
  // plays, what was long ago, honest work, things for children
  'Obra de teatro "La jaula": una joven encerrada sin pasaporte. Función a las 20 h, 14 €',
  'Mein Uropa wurde 1942 verschleppt und eingesperrt, Ausweis weg. Welches Archiv hilft?',
  'Puesto con vivienda. No se retienen documentos. Sueldo 650.000',
  'Niñera de 17 años, trabajadora, cuido niños, 6 € la hora',
  'Oddam kocięta w dobre ręce, dwie dziewczynki, odrobaczone',
  'Nauza kitanda cha mtoto na nguo, bei poa, Nakuru',
  'Buscamos niñera interna para niñas de 10 y 12 años, 1.300 al mes con contrato, llevar a la escuela y cocinar.',
  'Moja siostra oddaje nerkę tacie, komisja etyczna się zgodziła. Ile trwa zwolnienie lekarskie po oddaniu?',
  'Vermieter hat das Schloss ausgetauscht, meine Sachen sind drin, er will Mietrückstand. Wen rufe ich an, Mieterverein?',
];
