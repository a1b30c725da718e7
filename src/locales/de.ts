/**
 * German, for readers in Germany, Austria, Switzerland and elsewhere, in the polite form (“Sie”). Terms: “sexualisierte
 * Gewalt gegen Kinder”, “kommerzielle sexuelle Ausbeutung von Kindern”, “Kinderhandel zur sexuellen Ausbeutung”,
 * “Missbrauchsdarstellungen”, “vermisstes Kind”; a child is “ein Kind”, never “minderjährig”. Sources: the check of terms
 * by ECPAT Germany, https://www.terminologie.ecpat.de/leitfaden-fuer-angemessene-sprache/begriffs-check/, and the German
 * title of the Luxembourg Guidelines, https://www.kinderrechte.digital/hintergrund/detail/default-5d5888a5a98e053f1083d6aa24a43824
 */
import type {
  ContactWords,
  CourseSignupWords,
  ExitWords,
  FactWords,
  HotlineBannerWords,
  Reviewed,
  RiskChecklistWords,
  SpectrumWords,
} from './en.js';

export const lang = 'de';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['Akute Gefahr? Wählen Sie ', number],
  dangerAnywhere: 'Akute Gefahr? Wählen Sie den Notruf dort, wo Sie sind.',
  text: (number) => ['SMS an ', number],
  textKeyword: (keyword, number) => ['SMS mit ', keyword, ' an ', number],
  chat: 'Online-Chat',
  website: 'Website',
  relay: (relay, number) => ['Schreibtelefon (TTY): Wählen Sie ', relay, ', dann ', number, '.'],
  tty: (number) => ['Schreibtelefon (TTY): ', number, '.'],
  abroad: (number) => ['Aus anderen Ländern: ', number, '.'],
  also: (number) => ['Auch: ', number, '.'],
  free: 'Kostenlos.',
  always: 'Tag und Nacht erreichbar.',
  hours: (times) => `Erreichbar: ${times}, Ortszeit.`,
  inside: 'Nur im Land selbst erreichbar.',
  stale: 'Diese Nummer kann sich geändert haben.',
  languages: (list) => `Sprachen: ${list}.`,
  operator: (name) => ['Betrieben von ', name, '.'],
  records: {
    operator: (date, page) => [`Erfasst am ${date}, von einer offiziellen Seite auf `, page, '.'],
    directory: (date, page) => [`Erfasst am ${date}, aus dem Verzeichnis auf `, page, '.'],
    secondary: (date, page) => [`Erfasst am ${date} bei einer anderen Organisation; sie beruft sich auf `, page, '.'],
    dataset: (date, page) => [`Erfasst am ${date}, aus den Telefondaten auf `, page, '.'],
  },
  sourceDate: (date) => `Datum jener Seite: ${date}.`,
  checked: (date) => `Von einem Menschen geprüft: ${date}.`,
  country: 'Diese Nummern gelten für:',
  choose: 'Wählen Sie Ihr Land',
  kinds: {
    emergency: 'Notruf.',
    'child-helpline': 'Für Kinder und für Erwachsene, die sich um ein Kind sorgen.',
    children: 'Für Kinder und junge Menschen.',
    trafficking: 'Wenn Sie sich wegen Menschenhandel sorgen.',
    'child-abuse': 'Wenn Sie sich wegen Gewalt gegen ein Kind sorgen.',
    'missing-child': 'Für ein vermisstes Kind.',
    'online-reporting': 'Bei Gewalt, Drohungen oder Missbrauchsdarstellungen im Internet.',
    crisis: 'Unterstützung in einer Krise.',
  },
  purposes: {
    'us-911': 'Polizei, Rettungsdienst und Feuerwehr.',
    'us-human-trafficking-hotline':
      'Hört zu, berät und vermittelt Hilfe. Für mehr als 200 Sprachen werden Dolmetschende zugeschaltet. Sie ist nicht die Polizei, meldet aber, wenn ein Kind in Gefahr sein kann.',
    'us-childhelp':
      'Rat und Unterstützung bei Gewalt gegen Kinder, in den USA, ihren Gebieten und Kanada. Nimmt keine offiziellen Meldungen an.',
    'us-ncmec-cybertipline':
      'Nimmt Meldungen über Gewalt im Internet, Missbrauchsdarstellungen und Kinderhandel zur sexuellen Ausbeutung an. Ein Name ist nicht nötig.',
    'us-ncmec-missing-child': 'Für ein vermisstes Kind. Ist das Kind gerade jetzt vermisst, rufen Sie zuerst 911 an.',
    'us-ncmec-take-it-down': 'Hilft, Bilder einer Person zu entfernen, die vor ihrem 18. Geburtstag entstanden sind.',
    'us-rainn': 'Unterstützung für alle, die von sexualisierter Gewalt betroffen sind.',
    'us-stop-it-now': 'Für Erwachsene, die sich wegen sexualisierter Gewalt gegen Kinder sorgen.',
    'us-d2l-helpline': 'Unterstützung per Textnachricht bei sexualisierter Gewalt gegen Kinder.',
    'us-988': 'Bei Gedanken an Suizid und in jeder seelischen Krise.',
    'us-crisis-text-line': 'Unterstützung per Nachricht in jeder Krise.',
    'us-runaway-safeline': 'Für junge Menschen von 12 bis 21 Jahren, die von zu Hause weggegangen sind oder daran denken.',
    'us-boys-town': 'Unterstützung in Krisen für junge Menschen und Erwachsene.',
    'us-trevor-project': 'Für junge LGBTQ+-Menschen.',
    'us-love-is-respect': 'Für Jugendliche, über Gewalt in Liebesbeziehungen.',
    'us-stronghearts':
      'Für indigene Menschen in den USA, auch in Alaska, die von häuslicher Gewalt, Gewalt in der Beziehung oder sexualisierter Gewalt betroffen sind.',
    'us-ovc-211': 'Findet Angebote in Ihrer Nähe. Für den größten Teil der USA.',
    'us-fbi-tips': 'Polizei: nimmt Hinweise auf Straftaten nach US-Bundesrecht an.',
    'us-hsi-tip-line':
      'Einwanderungsbehörde (ICE): nimmt Hinweise auf Menschenhandel an. Manche Menschen fühlen sich bei einem Anruf dort vielleicht nicht sicher.',
    'int-child-helpline-international': 'Finden Sie das Hilfetelefon für Kinder in Ihrem Land.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Sorgen Sie sich um ein Kind?',
  more: 'Weitere Wege zu Hilfe',
  about: 'Einzelheiten und weitere Hilfe',
};

export const spectrum: SpectrumWords = {
  heading: 'Die kommerzielle sexuelle Ausbeutung von Kindern',
  definition:
    'Kommerzielle sexuelle Ausbeutung heißt: Jemand kauft, verkauft oder tauscht sexualisierte Gewalt gegen ein Kind für irgendetwas von Wert. Ein Kind ist jeder Mensch unter 18 Jahren, und es kommt nicht darauf an, ob jemand Zwang ausgeübt hat. All das ist sexualisierte Gewalt gegen Kinder.',
  axis: 'Die Linie zeigt, wie viel gehandelt wird, nicht, wie schwer die Gewalt ist. Jede Form ist schwer. Sie ist keine Leiter, und kein Kind steigt sie hinauf.',
  start: 'Nichts wird getauscht',
  end: 'Für Gewinn organisiert',
  more: 'Anzeichen und Hilfe',
  term: 'Der volle Begriff',
  about: 'Was geschieht',
  sign: 'Ein Anzeichen, das Sie bemerken können',
  interrupt: 'Was es unterbrechen kann',
  sources: 'Quellen',
  turn: 'Hier kommt es auf Erwachsene an.',
  message:
    'Wer der Gewalt vorbeugt oder sie früh unterbricht, unterbricht den Weg in die Ausbeutung. Viele ausgebeutete Kinder leben zu Hause, gehen zur Schule und treffen jeden Tag Erwachsene, die es bemerken können.',
  model:
    'Quelle: Darkness to Light. Es ist ein Lehrmodell: Keine Studie wurde gefunden, die fünf Stufen bestätigt, und das National Institute of Justice (2007) beschreibt drei.',
  save: 'Nehmen Sie dieses Bild mit',
  take: {
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    card: 'Karte für soziale Medien',
    print: 'Plakat drucken',
  },
  saved: (file) =>
    `Ihr Browser hat ${file}. Wurde die Datei nicht gespeichert, lässt diese Seite das nicht zu: Drucken Sie dann ein Plakat.`,
  failed: 'Das geht hier nicht. Drucken Sie stattdessen diese Seite.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Kein Handel',
      name: 'Sexualisierte Gewalt gegen Kinder',
      summary: 'Eine Person benutzt ein Kind für sexuelle Zwecke. Weder Geld noch Sachen werden dafür gegeben.',
      more: 'Oft ist es jemand, den das Kind und die Familie kennen und dem sie vertrauen.',
      sign: 'Eine Veränderung, die bleibt: Ein Kind meidet einen Menschen oder einen Ort, den es früher mochte, zieht sich plötzlich zurück oder wird von einer erwachsenen Person mit Geschenken, Geheimnissen und Zeit zu zweit hervorgehoben.',
      interrupt:
        'Begrenzen und beaufsichtigen Sie die Zeit, die Erwachsene mit einem Kind allein verbringen. Sprechen Sie früh und offen über den Körper und über Geheimnisse. Hören Sie zu, wenn ein Kind etwas andeutet. Melden Sie es sofort.',
    },
    'child-sexual-abuse-material': {
      axis: 'Bilder werden weitergegeben',
      name: 'Missbrauchsdarstellungen',
      term: 'Darstellungen sexualisierter Gewalt gegen Kinder (CSAM): ihre Herstellung für Tausch oder Verkauf',
      summary: 'Jemand macht Bilder oder Videos von Gewalt gegen ein Kind und tauscht oder verkauft sie dann.',
      more: 'Manchmal wird ein Kind durch Druck oder Täuschung dazu gebracht, sie selbst zu machen. Auch Drohungen, ein Bild zu verbreiten (sexuelle Erpressung), und mit künstlicher Intelligenz gemachte Bilder gehören dazu.',
      sign: 'Ein Kind ist aufgewühlt oder verschlossen, nachdem es online war, bezahlt plötzlich jemanden oder bittet um Geschenkkarten, oder es hat ohne Erklärung Geld oder Geräte.',
      interrupt:
        'Sagen Sie dem Kind, dass es nicht schuld ist. Löschen, teilen und verschicken Sie nichts. Melden Sie es der nationalen Meldestelle (in den USA der CyberTipline) und bitten Sie um Hilfe, die Bilder entfernen zu lassen (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Etwas wird gegeben',
      name: 'Gewalt im Tausch gegen etwas',
      term: 'Sexuelle Ausbeutung im Tausch gegen etwas von Wert (Handel durch die Person, die bezahlt, oder durch die Familie)',
      summary: 'Jemand gibt einem Kind eine Unterkunft, Essen, Geschenke oder Geld und tut ihm dafür sexualisierte Gewalt an.',
      more: 'Es können auch Drogen oder Mitfahrten sein. Manchmal richtet es ein Elternteil oder ein Verwandter ein. Dazwischen muss niemand stehen, der mit dem Kind handelt: Wer kauft, beutet aus. Nach US-Recht ist es trotzdem Kinderhandel zur sexuellen Ausbeutung.',
      sign: 'Neue Dinge, die das Kind nicht erklären kann, etwa ein Telefon, Kleidung oder Bargeld; Übernachten bei älteren Personen; Nächte, in denen es fehlt; ein Zuhause, in dem das Nötigste fehlt.',
      interrupt:
        'Geben Sie, was dem Kind fehlt und was es von der ausbeutenden Person bekommt: ein sicheres Bett, Essen, Zuwendung, die nichts verlangt. Behandeln Sie jedes Verschwinden als dringend. Fragen Sie die Kinderschutzbehörde oder die Hotline gegen Menschenhandel um Rat.',
    },
    'local-trafficking': {
      axis: 'Jemand verdient daran',
      name: 'Kinderhandel vor Ort',
      term: 'Örtlicher Kinderhandel zur sexuellen Ausbeutung durch eine Person, die mit Kindern handelt oder sie ausbeutet',
      summary: 'Eine Person, eine kleine Gruppe oder eine Gang verdient Geld, indem sie die Gewalt gegen ein Kind nahe seinem Zuhause verkauft.',
      more: 'Wer mit dem Kind handelt, gibt vielleicht zuerst Liebe, Freundschaft oder Schutz vor. Das Kind kann weiter zu Hause leben und zur Schule gehen.',
      sign: 'Partnerschaft oder Freundschaft mit einer viel älteren oder kontrollierenden Person; jemand spricht für das Kind oder behält seinen Ausweis oder sein Telefon; es wird mit dem Auto von der Schule weggefahren; schlechtere Noten und Fehlzeiten.',
      interrupt:
        'Stellen Sie die Person, die mit dem Kind handelt, nicht zur Rede. Bleiben Sie ohne Bedingungen mit dem Kind in Kontakt und schreiben Sie auf, was Sie gesehen haben. Melden Sie es: bei akuter Gefahr dem Notruf, sonst der Kinderschutzbehörde und der Hotline gegen Menschenhandel.',
    },
    'national-international-trafficking': {
      axis: 'Ein Netzwerk verdient daran',
      name: 'Kinderhandel im Netzwerk',
      term: 'Nationaler oder internationaler Kinderhandel zur sexuellen Ausbeutung durch ein Netzwerk',
      summary: 'Ein Netzwerk von Menschen wirbt Kinder an, bringt sie an andere Orte oder bietet sie an mehreren Orten an, um daran zu verdienen.',
      more: 'Diese Form sieht man in Filmen. Viele Kinder werden ausgebeutet, ohne je an einen anderen Ort zu kommen: Auch das ist Menschenhandel.',
      sign: 'Ein Kind wechselt oft zwischen Hotels oder Städten, weiß nicht, wo es ist, gibt einstudierte Antworten, oder andere behalten seine Papiere.',
      interrupt:
        'Geschultes Personal in Hotels, Verkehr und Gesundheitswesen; schnelle Meldungen vermisster Kinder; Hotlines über Grenzen hinweg (116 000 in Europa); Polizei und Kinderschutzbehörde, die zusammenarbeiten. Melden Sie es, folgen Sie niemandem.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} von ${whole}`,
  dollars: (amount) => `${amount} US-Dollar`,
  source: (publisher, year) => ['Quelle: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Zugeschrieben: ', publisher, `, ${year}.`],
  noYear: 'Jahr nicht bekannt',
  dataYear: (year) => `Daten von ${year}.`,
  page: (page) => ['Siehe ', page, '.'],
  secondHand: (page) => ['So angegeben auf ', page, '.'],
  status: { replaced: 'Eine neuere Zahl hat diese ersetzt.', weak: 'Bitte verlassen Sie sich nicht auf diese Zahl.' },
  known: 'Was man heute weiß:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'Im Jahr 2024 war wahrscheinlich ',
        number,
        ' Kindern, die dem NCMEC, dem US-Zentrum für vermisste Kinder, als weggelaufen gemeldet wurden, Opfer von Kinderhandel zur sexuellen Ausbeutung.',
      ],
      caveat:
        'Gezählt sind nur Kinder, die dem NCMEC gemeldet wurden. „Wahrscheinlich“ ist das Urteil des NCMEC selbst. Andere Jahre ergaben 1 von 6 oder 1 von 7: Es gibt keinen klaren Trend.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['An jedem beliebigen Tag des Jahres 2021 befanden sich schätzungsweise ', number, ' Menschen in Zwangsarbeit.'],
      caveat:
        'Eine Schätzung aus Umfragen und Fallakten, keine Zählung. Sie umfasst Erwachsene und Kinder. Was sie über sexuell ausgebeutete Kinder sagt, ist ihr schwächster Teil.',
    }),
    'us-law-under-18': () => ({
      sentence: [
        'Nach US-Recht kann ein Mensch unter 18 Jahren niemals in kommerzielle sexuelle Handlungen einwilligen: Das Kind ist Opfer.',
      ],
      caveat:
        'Das ist Bundesrecht der USA. Die Strafgesetze der Bundesstaaten behandeln das Kind noch immer verschieden. Ein Vertrag der Vereinten Nationen, das Palermo-Protokoll, hat für Kinder dieselbe Regel.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Etwa ', number, ' Kindern in den USA erlebt vor dem 18. Geburtstag sexualisierte Gewalt mit Körperkontakt.'],
      caveat: 'Gezählt ist nur Gewalt mit Körperkontakt. Studien mit einer weiteren Definition finden mehr.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Zwangsarbeit bringt im Jahr schätzungsweise ', number, ' an illegalen Gewinnen ein.'],
      caveat:
        'Erwachsene sind eingerechnet: Eine verlässliche Zahl nur für Kinder gibt es nicht. Die Gewinne sind mit einem Modell berechnet, nicht beobachtet.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Niemand weiß, wie viele Kinder in den USA sexuell ausgebeutet werden: Es ist ein verborgenes Verbrechen, und Fachleute bitten darum, Vermutungen nicht zu wiederholen.',
      ],
      caveat: 'Eine Untersuchung der US-Regierung von 2014 sagt dasselbe.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'Im Jahr 2024 erhielt die CyberTipline des NCMEC, des US-Zentrums für vermisste Kinder, ',
        number,
        ' Meldungen über Gewalt im Internet. Die Zahl der Meldungen ist nicht die Zahl der Kinder.',
      ],
      caveat:
        'Es waren weniger Meldungen als 2023, zum Teil weil wiederholte jetzt zusammen gezählt werden. Das zeigt nicht, dass weniger Schaden entsteht.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Von den ',
        number,
        ' Kindern, die 2021 in Zwangsarbeit waren, wurde mehr als die Hälfte kommerziell sexuell ausgebeutet.',
      ],
      caveat:
        'Eine Schätzung, keine Zählung. Was sie über sexuelle Ausbeutung sagt, beruht auf Fallakten und ist ihr schwächster Teil.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        number,
        ' der Kinder, die aus Heim oder Pflegefamilie verschwanden und 2024 dem NCMEC, dem US-Zentrum für vermisste Kinder, gemeldet wurden, waren wahrscheinlich Opfer von Kinderhandel zur sexuellen Ausbeutung.',
      ],
      caveat: 'Gelesen wurde das auf der Seite einer anderen Organisation, nicht auf der des NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Frühere Misshandlung, vor allem sexualisierte Gewalt, hängt stark mit späterer Ausbeutung zusammen.'],
      caveat:
        'Ein Zusammenhang ist keine Ursache. Die meisten Kinder, die Gewalt erleben, werden nie Opfer von Menschenhandel.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Unter jungen Menschen, die schon von Jugendhilfe oder Justiz betreut werden, zeigt etwa ',
        number,
        ' bei einer Überprüfung klare Anzeichen von Ausbeutung.',
      ],
      caveat: 'Für Kinder im Allgemeinen gilt das nicht. Die jungen Menschen lebten in Kalifornien.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'Im ersten Halbjahr 2025 erhielt das NCMEC, das US-Zentrum für vermisste Kinder, ',
        number,
        ' Meldungen über Kinderhandel zur sexuellen Ausbeutung. Die Zahl stieg, zum Teil weil US-Plattformen ihn jetzt melden müssen.',
      ],
      caveat: 'Ein halbes Jahr, und nicht endgültig. Mehr Meldungen heißen nicht, dass der Handel ebenso stark zunahm.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Zu jedem Zeitpunkt von 2002 bis 2011 befanden sich schätzungsweise ', number, ' Menschen in Zwangsarbeit.'],
      caveat:
        'Geschätzt wurde die Zwangsarbeit; Opfer von Menschenhandel wurden nicht gezählt. Die neuere Schätzung nutzt eine andere Methode, darum zeigen die beiden keinen Anstieg.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Oft zitiert: ', number, ` Kinder unter ${all} Menschen in Zwangsarbeit.`],
      caveat: `Der Bericht selbst nennt ${published}, in allen Formen der Zwangsarbeit, nicht nur in sexueller Ausbeutung.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'Im Jahr 2020 war wahrscheinlich ',
        number,
        ' Kindern, die dem NCMEC, dem US-Zentrum für vermisste Kinder, als weggelaufen gemeldet wurden, Opfer von Kinderhandel zur sexuellen Ausbeutung.',
      ],
      caveat: 'Gezählt sind nur Kinder, die dem NCMEC gemeldet wurden. Auf der Seite des NCMEC selbst wurde die Zahl nicht gesehen.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: ['Oft zitiert: ', number, ' der Kinder, die zur sexuellen Ausbeutung gehandelt wurden, erlebten vorher sexualisierte Gewalt.'],
      caveat:
        'In dem Teil des Berichts, der sich lesen ließ, steht diese Zahl nicht. Sie geht wahrscheinlich auf kleine, alte Studien mit Erwachsenen zurück. Studien zeigen durchaus, dass viele sexuell ausgebeutete junge Menschen früher sexualisierte Gewalt erlebt haben. Die meisten Kinder, die Gewalt erleben, werden nie Opfer von Menschenhandel.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Oft zitiert: Mit Menschenhandel werden weltweit Hunderte Milliarden Dollar im Jahr verdient.'],
      caveat:
        'Eine Quelle war nicht genannt, und die damalige Schätzung lag niedriger. Nach der neuesten stimmt es ungefähr, aber für alle Zwangsarbeit, Erwachsene eingeschlossen.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Wenn Sie an ein Kind denken, das Sie kennen',
  privacy: 'Kreuzen Sie an, was passt. Nichts davon wird gespeichert oder gesendet, und es ist weg, wenn Sie diese Seite verlassen.',
  principles: [
    'Jedes Kind kann zum Ziel werden. Diese Umstände machen ein Kind leichter zum Ziel; sie verursachen die Ausbeutung nicht. Verantwortlich ist, wer ausbeutet.',
    'Kein einzelnes Anzeichen und keine Zahl von Anzeichen beweist Ausbeutung oder schließt sie aus. Dies ist kein Test und vergibt keine Punkte.',
    'Wenn Sie sich sorgen, müssen Sie nicht sicher sein. Sprechen Sie heute mit jemandem, der dafür geschult ist.',
  ],
  parts: {
    signs: {
      title: 'Anzeichen einer Veränderung',
      legend: 'Was Sie bemerkt haben',
      note: 'Achten Sie auf eine Veränderung bei einem Kind, das Sie kennen, zusammen mit der Geschichte dahinter.',
    },
    groups: {
      title: 'Wer öfter zum Ziel wird',
      legend: 'Was dem Kind fehlt oder was es erlebt hat',
      note: 'Darkness to Light und das National Center for Missing & Exploited Children nennen diese Gruppen. Mädchen werden öfter erkannt. Auch Jungen, trans und geschlechtlich vielfältige junge Menschen werden ausgebeutet und öfter übersehen.',
    },
    circumstances: {
      title: 'Was ein Kind leichter zum Ziel macht',
      legend: 'Was um das Kind herum geschieht',
      note: 'Und um jedes Kind herum: Zu wenige Erwachsene wissen von Ausbeutung, Kinder werden sexualisiert, und manche Menschen sind bereit, für Gewalt zu bezahlen.',
    },
    strengths: {
      title: 'Was ein Kind schützt',
      legend: 'Was schon da ist',
      note: 'Dazu gibt es wenig Forschung. Das meiste kommt aus der Praxis der Vorbeugung, und nichts davon schließt irgendetwas aus.',
    },
  },
  groups: {
    own: 'Im Leben des Kindes selbst',
    close: 'In Familie und Freundeskreis',
    nearby: 'In der Nähe und im Internet',
  },
  statements: {
    missing: ['Verschwindet oft', 'Dreimal oder öfter ist schon eine Warnung.'],
    possessions: ['Hat Bargeld, Guthabenkarten, Hotelschlüssel oder mehr als ein Telefon'],
    watched: ['Jemand anderes behält Ausweis oder Telefon, spricht für das Kind oder überwacht es'],
    partner: ['Eine Partnerschaft oder „Freundschaft“, in der eine oft ältere Person kontrolliert'],
    rehearsed: ['Antworten, die einstudiert klingen'],
    'school-change': ['Schlechtere Noten, Fehlzeiten, plötzlich anderes Verhalten oder ein anderer Freundeskreis'],
    offer: ['Gerede von einem Job, vom Modeln oder von einem Umzug, das zu gut klingt'],
    moving: ['Lebt aus dem Koffer, in Motels oder im Auto'],
    online: ['Sorge, Heimlichkeit oder Scham nach der Zeit im Internet'],
    untreated: ['Verletzungen oder Krankheiten, die niemand behandelt'],
    'child-welfare': ['Pflegefamilie oder Heim', 'Vor allem, wenn das Kind von dort verschwunden ist.'],
    'low-income': ['Zu wenig Geld, Wohnraum oder Hilfe für die Familie', 'Ausbeutung gibt es auch in wohlhabenden Familien.'],
    lgbtq: ['Abgelehnt oder hinausgeworfen, weil es LGBTQ+ ist', 'Gefährlich sind Ablehnung, Obdachlosigkeit und Stigma, nicht die Identität.'],
    homeless: ['Kein festes Zuhause, weggelaufen oder hinausgeworfen'],
    trauma: [
      'Früher Misshandlung, Vernachlässigung, Gewalt, ein sexueller Übergriff oder ein Verlust',
      'Die meisten Kinder, die das erleben, werden nie Opfer von Menschenhandel.',
    ],
    'weak-support': ['Wenige Menschen als Halt, kein erwachsener Mensch, dem es vertraut'],
    marginalized: ['Durch Rassismus, Diskriminierung oder Stigma an den Rand gedrängt'],
    hopeless: ['Depression, geringes Selbstwertgefühl oder wenig Hoffnung, und zu wenig Hilfe'],
    substances: ['Alkohol oder Drogen, und zu wenig Hilfe', 'Sie können ein Kind auch in der Ausbeutung festhalten.'],
    disability: ['Eine kognitive Behinderung oder Entwicklungsstörung, und zu wenig Unterstützung'],
    school: ['Schwierigkeiten in der Schule, und zu wenig Hilfe'],
    justice: ['Ins Justizsystem hineingeraten'],
    immigration: ['Kein sicherer Aufenthaltsstatus'],
    home: ['Streit, Umbrüche, Gewalt oder Straftaten zu Hause'],
    caregiver: ['Eine Bezugsperson unter großer Belastung oder mit Alkohol- oder Drogenproblemen'],
    family: ['Ein Familienmitglied, das ausbeutet'],
    peers: ['Schon ausgebeutete Freunde, Druck von Gleichaltrigen oder Verbindungen zu Gangs'],
    services: ['Schulen, Dienste oder ein Wohnviertel mit zu wenig Mitteln'],
    gangs: ['Aktive Gangs'],
    'online-spaces': ['Unsichere Orte im Internet, an denen Menschen Kinder anwerben und ihr Vertrauen erschleichen'],
    'steady-adult': ['Ein verlässlicher, zugewandter erwachsener Mensch, der ohne Bedingungen zuhört'],
    belonging: ['Zur Schule dazugehören: Personal, das hinsieht, fragt und in Kontakt bleibt'],
    acceptance: ['LGBTQ+-Kinder werden zu Hause angenommen'],
    stability: ['Sicherer Wohnraum, Essen und Geld für die Familie'],
    'open-talk': ['Frühe, offene Gespräche über Körper, Zustimmung, Internet und erschlichenes Vertrauen'],
    'early-help': ['Frühe Hilfe nach Gewalt: dem Kind wird geglaubt, und es wird behandelt'],
    limits: ['Organisationen, die Zeit zu zweit begrenzen und beaufsichtigen'],
  },
  none: 'Nichts davon',
  clear: 'Leeren',
  cleared: 'Geleert.',
  next: 'Was jetzt zu tun ist',
  unsure: 'Nicht sicher? Fragen Sie um Rat.',
  more: 'Weitere Wege zu Hilfe',
  steps: {
    'no-confrontation': [
      'Stellen Sie niemanden zur Rede und folgen Sie niemandem,',
      'den Sie verdächtigen, und versuchen Sie nicht, das Kind selbst zu befreien. Das kann das Kind und Sie in Gefahr bringen.',
    ],
    listen: [
      'Wenn das Kind spricht, hören Sie zu.',
      'Bleiben Sie ruhig und lassen Sie es eigene Worte finden. Sagen Sie: „Ich glaube dir. Du bist nicht schuld. Es war richtig, dass du es mir gesagt hast.“',
    ],
    'no-questions': [
      'Nicht ausfragen, nicht ermitteln.',
      'Fragen Sie nicht nach Einzelheiten und nicht nach dem Warum. Überlassen Sie das geschulten Menschen.',
    ],
    'no-secrecy': ['Versprechen Sie nicht, es geheim zu halten.', 'Sagen Sie, wem Sie es erzählen werden und warum.'],
    report: [
      'Melden Sie es.',
      'Vielleicht verpflichtet Sie das Gesetz: In den USA müssen Lehrkräfte und viele andere melden, und die Regeln sind je nach Bundesstaat verschieden. Sie brauchen eine begründete Sorge, keinen Beweis. Es Vorgesetzten oder einem Hilfetelefon zu sagen, erfüllt die Pflicht vielleicht nicht.',
    ],
    images: [
      'Bilder: Lassen Sie sie, wie sie sind.',
      'Nicht löschen, weiterleiten, kopieren oder als Screenshot aufnehmen. Bewahren Sie das Gerät auf, notieren Sie Benutzernamen und Zeiten, und melden Sie es. Das Recht vor Ort sagt vielleicht mehr.',
    ],
    write: [
      'Schreiben Sie auf, was Sie gesehen und gehört haben,',
      'mit Datum und in einfachen Worten. Verwahren Sie es sicher. Zeigen Sie es nur denen, die es wissen müssen.',
    ],
    stay: [
      'Bleiben Sie da.',
      'Seien Sie weiter ein verlässlicher erwachsener Mensch. Ein Kind kann es abstreiten, zurückgehen oder wütend sein. Achten Sie auch auf sich.',
    ],
  },
  notes: 'Notizen für ein Gespräch',
  noNotes: 'Was Sie ankreuzen, erscheint hier, zum Kopieren oder Drucken ohne Namen.',
  line: (name, number) => [name, ': ', number],
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text oben und kopieren Sie ihn.',
  print: 'Drucken',
  sources: 'Woher das kommt',
  practice: 'Was über Bilder gesagt wird und ein Teil dessen, was über das Melden gesagt wird, stammt aus der Praxis der Fachleute.',
};

export const exit: ExitWords = {
  label: 'Diese Seite verlassen',
  stays: 'Ihr Verlauf bleibt',
  what: (site) => [
    'Damit öffnet sich ',
    site,
    ' an der Stelle dieser Seite. Ihr Besuch wird nicht gelöscht: Er bleibt im Verlauf des Browsers und in einer App, die Sie ausspioniert.',
  ],
  safer: 'So sehen Sie sicherer nach:',
  tips: [
    'Nehmen Sie ein Gerät, das sonst niemand prüft, etwa in einer Bücherei.',
    'Nehmen Sie ein privates Fenster. Es behält keinen Verlauf, hält aber keine Apps auf, die spionieren.',
    'Löschen Sie nur diesen Besuch. Ein leerer Verlauf kann verdächtig wirken.',
  ],
  keys: (key, times) => `Auf einer Tastatur: ${key} innerhalb von 5 Sekunden ${times}-mal drücken.`,
  progress: (key, left) => `Noch ${left}-mal ${key} drücken, um zu gehen.`,
  leaving: 'Wird geladen.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Schulung für Erwachsene',
  course: 'Eine Schulung zum Schutz von Kindern',
  by: (provider) => ['Von ', provider],
  nameBy: (name, provider) => [name, ', von ', provider],
  about: (duration) => `Etwa ${duration}`,
  modules: (count) => `Kurze Module: ${count}`,
  formats: { online: 'Online', 'in-person': 'Vor Ort', both: 'Online oder vor Ort' },
  languages: (list) => `Sprachen: ${list}`,
  free: 'Kostenlos',
  certificate: 'Mit Zertifikat',
  nextDate: (date) => ['Nächster Termin: ', date],
  nextDates: 'Nächste Termine ansehen',
  recorded: (date) => `Erfasst am ${date}. Das Neueste steht auf der Seite des Anbieters.`,
  signUp: 'Mehr erfahren und anmelden',
  more: 'Mehr über diese Schulung',
  find: (address) => ['Zu finden unter ', address],
  frame: (host) => `Anmeldeformular von ${host}`,
  load: (host) => ['Formular laden von ', host],
  loadNote: (host) => ['Das Anmeldeformular kommt von ', host, '. Ihr Browser nimmt erst Verbindung auf, wenn Sie es wünschen.'],
  loading: 'Das Formular wird geladen …',
  open: 'Formular auf eigener Seite öffnen',
  form: {
    heading: 'Anmelden',
    name: 'Ihr Name',
    optional: '(freiwillig)',
    email: 'E-Mail-Adresse',
    role: 'Ihre Rolle',
    choose: 'Bitte wählen',
    roles: {
      parent: 'Elternteil oder Bezugsperson',
      school: 'Lehrkraft oder Schulpersonal',
      community: 'Jugend-, Sport- oder Glaubensgruppe',
      care: 'Gesundheits- oder Sozialdienst',
      other: 'Eine andere Rolle, oder ich möchte es nicht sagen',
    },
    format: 'Wie möchten Sie teilnehmen?',
    trap: 'Lassen Sie dieses Feld leer',
    goesTo: (host) => ['Dieses Formular ist für Erwachsene. Ihre Angaben gehen an ', host, '.'],
    errors: {
      email: 'Geben Sie Ihre E-Mail-Adresse ein.',
      emailShape: 'Geben Sie die ganze E-Mail-Adresse ein, etwa name@example.org.',
      role: 'Wählen Sie eine Rolle.',
      format: 'Wählen Sie online oder vor Ort.',
      consent: 'Kreuzen Sie das Kästchen an, wenn Sie zustimmen. Sonst können Sie sich hier nicht anmelden.',
    },
    invalid: 'Noch nicht gesendet. Bitte sehen Sie sich die markierten Felder an.',
    send: 'Anmelden',
    retry: 'Noch einmal versuchen',
    sending: 'Ihre Anmeldung wird gesendet …',
    done: 'Danke. Ihre Anmeldung ist angekommen.',
    unconfirmed: (status) =>
      status ? `Ihre Anmeldung ist nicht bestätigt (Fehler ${status}).` : 'Ihre Anmeldung ist nicht bestätigt.',
    failures: {
      offline: 'Sie sind offline, darum wurde nichts gesendet. Verbinden Sie sich und versuchen Sie es noch einmal.',
      unreachable: 'Es kam keine Antwort durch. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      timeout: 'Es kam nicht rechtzeitig eine Antwort. Bitte versuchen Sie es noch einmal.',
      refused: 'Der Dienst hat die Angaben nicht angenommen. Prüfen Sie sie und versuchen Sie es noch einmal.',
      closed: 'Der Dienst nimmt hier keine Anmeldungen an. Versuchen Sie es später, oder sagen Sie dieser Website Bescheid.',
      busy: 'Der Dienst ist ausgelastet. Warten Sie eine Minute und versuchen Sie es noch einmal.',
      broken: 'Der Dienst hatte ein Problem. Versuchen Sie es in einigen Minuten noch einmal.',
      trap: 'Ein Feld, das Menschen nicht sehen, war ausgefüllt. Es ist jetzt leer: Versuchen Sie es noch einmal.',
    },
    kept: 'Ihre Angaben sind noch da.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Der Anbieter empfiehlt, zuerst seinen Kurs Stewards of Children zu machen.',
    'd2l-stewards-of-children': 'Für alle Erwachsenen und für Organisationen, die für junge Menschen da sind.',
    'ncmec-intro-child-sex-trafficking': 'Für die Polizei, für Menschen, die mit Kindern arbeiten, und für alle Interessierten.',
    onwatch: 'Für alle Interessierten.',
    'onwatch-educators': 'Für Schulpersonal.',
    'polaris-ht-101': 'Für alle Interessierten. Über alle Formen des Menschenhandels.',
    'pact-travel': 'Für Menschen, die in der Reise- und Tagungsbranche arbeiten, und für alle, die reisen.',
    'blue-campaign-youth-professional': 'Für Erwachsene, die mit jungen Menschen arbeiten oder für sie sorgen.',
    'blue-campaign-general': 'Für alle Interessierten.',
    'protect-ht-101-103': 'Für Schulpersonal, vor allem in Kalifornien.',
  },
};
