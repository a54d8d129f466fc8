/** Texts of one kind in words that stand in no list together: dolls, content workers, games, courses, jokes, things lost. None is urgent. */
export const LOOK_ALIKES: readonly string[] = [
  'Reborn meisje zoekt een nieuwe mama, geboortekaartje en mutsje erbij, 95 euro, ophalen Zwolle',
  'Handpainted vinyl doll, boy, comes with certificate and blanket, 140, collect from Hull',
  'Lalka reborn szuka mamy, chłopczyk, akt urodzenia w komplecie, 300 zł',
  'リボーンドールの女の子、出生証明書つき2万円、手渡し可',
  'Recenzie: muncă grea, dar pașaportul la mine, poarta deschisă și plătesc vinerea',
  'Opinia: robota ciężka, ale paszport masz przy sobie, brama otwarta, wypłata co piątek',
  'Nobody beats or forces us here and nobody took my passport',
  'Trabajo sola, nadie me obliga ni me encierra',
  'Ich arbeite freiwillig, niemand schlägt oder zwingt mich, mein Pass liegt bei mir zu Hause',
  'Escape room Únos: zavření ve sklepě, 60 minut na útěk, 250 Kč na osobu',
  'Pakohuone Sieppaus: lukittuina kellariin, 60 minuuttia aikaa paeta, 20 e hlö',
  'Schulung für Hotels: Gäste ohne eigenen Pass, mit blauen Flecken, wie erkennen? Anmeldung kostenlos',
  'Mokymai viešbučių darbuotojams: kaip pastebėti žmogų be savo dokumentų, su mėlynėmis. Nemokamai.',
  'Kaynanam beni mutfağa kilitledi, baklava bitmeden çıkamıyorum 😂 imdat',
  'Продам душу и почку за выходной 😩',
  'Parduodu inkstų diržą motociklininkui, M dydis, 15 eurų',
  'Pārdodu nieru jostu motociklistam, M izmērs, 15 eiro',
  'La mia bambina, una Vespa del 79, cerca un nuovo papà, documenti a posto, 2800 euro',
  'Ieškome globėjų šeimų: mokymai, mėnesinė išmoka, tarnybos pagalba',
  'Izgubio sam pasoš i boravišnu kartu u autobusu 26. Ko je našao neka se javi',
  // Sums, lists and debts, and no organ anywhere.
  '公司欠款三十万,两个股东差点打起来,仓库先抵出去',
  'Figuranten gezocht voor een oefening, vanaf 18 jaar, vergoeding vijftig euro en soep, met een helm op',
  'Lista de precios: oferta cocina $321.445, oferta heladera $310.900, comparar, financiación en cuotas',
];

/** The same matters said by who means them, in languages with few words so far, by third persons and in euphemisms. */
export const MEANT: readonly (readonly [signal: string, text: string])[] = [
  ['child-trade', 'Ieškome bevaikės poros: dukterėčia gimdys gegužę, vaiko nepasiliks, 9 tūkst. jai, mažylis iškart jūsų pavarde'],
  ['child-trade', 'Abbiamo mamme che non lo tengono: spese della clinica e una busta per lei, il bambino esce con il vostro cognome'],
  [
    'child-trade',
    'Nurse in a private maternity: girls deliver and go. Couples go home with a baby, your names on the birth paper. Boy is more.',
  ],
  ['child-trade', '조카가 출산하는데 못 키웁니다. 아이 없는 부부가 병원비랑 사례 천만원 주시면 출생신고는 두 분 이름으로 됩니다'],
  ['organ-trade', 'Tėvui reikia inksto, B grupė. Sveikam iki 35 duodame 40 tūkst., komisijoje būsi sūnėnas'],
  ['organ-trade', 'Isä tarvitsee munuaisen, veriryhmä B. Terveelle 50 000 e, lääkäreille sanotaan veljenpoika'],
  ['immediate-danger', 'Dirbame šiltnamyje, pasai pas brigadininką, naktį rakina duris, vaikiną sumušė, prašau pasakykit policijai'],
  ['immediate-danger', 'sir please help my madam beat me and not give food, passport with her, i want go home'],
];
