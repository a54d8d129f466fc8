/** What police and courts say, films, museums, who waits in a lift, warns of frauds, gives as the law has it or asks what it says: told of others. None is urgent. */
export const TOLD: readonly string[] = [
  'Toà tuyên 9 năm tù cho người môi giới bán thận, nhận 300tr mỗi ca, theo công an',
  'Manchete: PF prende quadrilha que comprava rim por 30 mil, esquema funcionou de 2017 a 2019, disse o delegado',
  'Nieuwe serie op NPO 1: een meisje wordt ontvoerd, opgesloten in een kelder en geslagen, haar vader betaalt losgeld. Aflevering 1 zondag',
  'Telenovela del jueves, capítulo 40: Rosa sigue encerrada en el sótano, la golpean y le quitaron los papeles. El final fue flojo',
  'Phim hành động tối nay 21h kênh HTV7: cô gái bị nhốt, bị đánh, bị bắt đòi tiền chuộc, nam chính đi cứu',
  'Bị nhốt trong thang máy 40 phút, con khóc, bảo vệ không thấy đâu, thợ mới tới mở',
  "Toegesluit in die hysbak, honger en moeg, tegnikus sê 'n halfuur, die kinders sing",
  'Warnung vor Betrug: angebliche Klinik kauft Nieren für 80.000 Euro, Vorkasse für Tests, Betrüger aus dem Ausland',
  'Modello anatomico in plastica: fegato, reni, cuore smontabili, 55 euro',
  'Transplant reușit la Iași: mama i-a donat fiicei un rinichi, se simt bine, spun medicii',
  'Leihmutterschaft in Zypern – Rechtslage für Paare? Unser Anwalt sagt Stiefkindadoption, wegen der Anerkennung',
  'En 1931 el patrón le quitó los papeles a mi bisabuela, la encerraba y le pegaba. Lo cuenta mi tía en el museo del pueblo',
  'W 1943 zabrali babci papiery, trzymali zamkniętą w piwnicy i bili, opowiadała nam o tym całe życie',
  'Οι τιμές στα ενοίκια κοστίζουν ένα νεφρό, πλήρωσα προκαταβολή 900',
];

/** The same words said by who means it, or of somebody who is held now. */
export const MEANT_IN_SUCH_WORDS: readonly (readonly [signal: string, text: string])[] = [
  [
    'immediate-danger',
    'It is like in a film, I never thought it happens. My boss took my passport, locks us in at night and hits my friend. We get no pay. I write from the season camp near Huelva.',
  ],
  [
    'immediate-danger',
    'On Monday police arrested the guard but the owner still keeps our passports, locks the gate and beats whoever talks. We are eleven men, no wages since May.',
  ],
  [
    'immediate-danger',
    'My grandmother told me never to trust them. Now they took my papers, I am locked in the flat and he beats me if I refuse clients.',
  ],
  [
    'child-trade',
    'Selling books, a game console and tickets for the museum. Also: healthy newborn boy, mother does not want him, 8,000 and your name on the birth certificate, no court.',
  ],
  [
    'organ-trade',
    'Thank you for reading. My family needs money: I will give a kidney, blood group O+, 30 years, 60,000 dollars, operation abroad, my contract with the hospital register can be arranged.',
  ],
  [
    'immediate-danger',
    'Meine Oma erzählte immer von früher, heute erlebe ich es selbst: der Chef hat meinen Pass, sperrt uns nachts ein, schlägt, zahlt keinen Lohn.',
  ],
  [
    'immediate-danger',
    'Wie im Film: drei Frauen im Keller, Pässe weg, er schlägt sie, jede Nacht Männer. Ich bin die Nachbarin, habe es gestern durch das Fenster gesehen.',
  ],
  [
    'immediate-danger',
    'Según mi primo, el lunes fue detenido el dueño, pero los otros siguen teniendo los pasaportes y encerrando a las chicas en la nave, les pegan.',
  ],
  [
    'immediate-danger',
    'Бабушка рассказывала про войну, а я сама теперь как в плену: хозяин забрал паспорт, запирает, бьёт, денег не платит.',
  ],
  [
    'immediate-danger',
    'В кино такое видела, теперь сама: паспорт забрали, держат в квартире на Садовой, заставляют принимать мужчин, бьют.',
  ],
  ['organ-trade', 'Продам книги, настольную игру, билеты в театр. И ещё: почка, первая положительная, 30 лет, здоров, 3 млн, долги.'],
  ['immediate-danger', 'Giống phim thật, mẹ nuôi bán em, giờ em bị nhốt, bị đánh, giữ hộ chiếu, nợ 60 triệu. Kênh này ai thấy cứu em.'],
  ['immediate-danger', '영화 같은 일이지만 진짜예요. 여권을 뺏기고 문을 잠그고 때려요. 책방 손님 폰으로 씁니다'],
  ['organ-trade', 'Dau un rinichi, donator sănătos, transplant la clinica voastră, mulțumesc, familia mea are nevoie de 40.000 euro'],
  ['organ-trade', 'Rinichi pentru fratele dvs? Donez, mă simt bine, plătiți 50.000, la centrul de transplant spunem că sunt văr'],
  ['organ-trade', 'I am a nurse in the transplant unit and my kidney is for whoever pays, group A, 45k, register says cousin'],
];
