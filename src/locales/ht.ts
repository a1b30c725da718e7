/**
 * Haitian Creole in the official orthography, for readers in the United States and Haiti, with "ou". Terms: "abi seksyèl
 * sou timoun" (https://fcasv.org/ht/abi-seksy%C3%A8l-sou-timoun-csa), "trafik moun" and "trafikan"
 * (https://www.coasttocoastlegalaid.org/yon-dezyem-chans-pou-moun-ki-chape-anba-trafik-moun/). No source was found for
 * "imaj abi seksyèl sou timoun", "eksplwatasyon seksyèl komèsyal timoun", "trafik timoun pou eksplwatasyon seksyèl" and
 * "timoun ki disparèt".
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

export const lang = 'ht';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['Gen danje kounye a? Rele ', number],
  dangerAnywhere: 'Gen danje kounye a? Rele nimewo ijans kote ou ye a.',
  text: (number) => ['Voye yon mesaj tèks nan ', number],
  textKeyword: (keyword, number) => ['Voye ', keyword, ' pa mesaj tèks nan ', number],
  chat: 'Pale pa mesaj sou entènèt',
  website: 'Sit wèb',
  relay: (relay, number) => ['TTY: konpoze ', relay, ', epi ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['Depi nan lòt peyi: ', number, '.'],
  also: (number) => ['Epitou: ', number, '.'],
  free: 'Gratis.',
  always: 'Louvri lajounen kou lannwit.',
  hours: (times) => `Orè: ${times}, lè lokal.`,
  inside: 'Li mache sèlman anndan peyi a.',
  stale: 'Li posib nimewo sa a chanje.',
  languages: (list) => `Lang: ${list}.`,
  operator: (name) => ['Moun ki responsab li: ', name, '.'],
  records: {
    operator: (date, page) => [`Dat yo note l: ${date}. Sous: yon paj ofisyèl, `, page, '.'],
    directory: (date, page) => [`Dat yo note l: ${date}. Sous: anyè ki nan `, page, '.'],
    secondary: (date, page) => [`Dat yo note l: ${date}. Sous: yon lòt òganizasyon, ki site `, page, '.'],
    dataset: (date, page) => [`Dat yo note l: ${date}. Sous: done telefòn ki nan `, page, '.'],
  },
  sourceDate: (date) => `Dat paj sa a: ${date}.`,
  checked: (date) => `Yon moun verifye l. Dat: ${date}.`,
  country: 'Nimewo sa yo se pou:',
  choose: 'Chwazi peyi ou',
  kinds: {
    emergency: 'Sèvis ijans.',
    'child-helpline': 'Pou timoun, ak pou granmoun ki enkyete pou yon timoun.',
    children: 'Pou timoun ak jèn.',
    trafficking: 'Si ou gen enkyetid sou trafik moun.',
    'child-abuse': 'Si ou gen enkyetid sou abi oswa vyolans sou yon timoun.',
    'missing-child': 'Pou yon timoun ki disparèt.',
    'online-reporting': 'Pou abi, menas oswa imaj abi sou entènèt.',
    crisis: 'Sipò nan yon kriz.',
  },
  purposes: {
    'us-911': 'Lapolis, anbilans ak ponpye.',
    'us-human-trafficking-hotline':
      'Yo koute ou, yo ba ou konsèy, yo mete ou an kontak ak èd. Gen entèprèt pou apèl yo nan plis pase 200 lang. Se pa lapolis, men yo fè rapò lè yon timoun ka an danje.',
    'us-childhelp': 'Konsèy ak sipò nan kriz sou abi sou timoun, Ozetazini, nan teritwa li yo ak nan Kanada. Yo pa pran rapò ofisyèl.',
    'us-ncmec-cybertipline':
      'Yo pran rapò sou abi sou entènèt, imaj abi ak trafik timoun pou eksplwatasyon seksyèl. Ou pa bezwen bay non ou.',
    'us-ncmec-missing-child': 'Pou yon timoun ki disparèt. Si timoun nan disparèt kounye a, rele 911 anvan.',
    'us-ncmec-take-it-down': 'Ede retire imaj yo te pran de yon moun anvan li te gen 18 an.',
    'us-rainn': 'Sipò pou nenpòt moun yon agresyon seksyèl afekte.',
    'us-stop-it-now': 'Pou granmoun ki gen enkyetid sou abi seksyèl sou timoun.',
    'us-d2l-helpline': 'Sipò pa mesaj tèks sou abi seksyèl sou timoun.',
    'us-988': 'Pou lide touye tèt ak nenpòt kriz emosyonèl.',
    'us-crisis-text-line': 'Sipò pa mesaj nan nenpòt kriz.',
    'us-runaway-safeline': 'Pou jèn 12 pou rive 21 an ki kite kay oswa ki ap panse kite kay.',
    'us-boys-town': 'Sipò nan kriz pou jèn ak granmoun.',
    'us-trevor-project': 'Pou jèn LGBTQ+.',
    'us-love-is-respect': 'Pou adolesan, sou abi nan relasyon damou.',
    'us-stronghearts':
      'Pou moun endijèn Ozetazini ak Alaska vyolans lakay, vyolans nan relasyon damou oswa vyolans seksyèl afekte.',
    'us-ovc-211': 'Jwenn sèvis toupre ou. Li kouvri pi gwo pati Etazini.',
    'us-fbi-tips': 'Lapolis: yo pran enfòmasyon sou krim federal.',
    'us-hsi-tip-line':
      'Lapolis imigrasyon (ICE): yo pran enfòmasyon sou trafik moun. Gen moun ki ka pa santi yo an sekirite pou rele.',
    'int-child-helpline-international': 'Jwenn liy èd pou timoun nan peyi ou.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Ou enkyete pou yon timoun?',
  more: 'Lòt fason pou jwenn èd',
  about: 'Detay ak plis èd',
};

export const spectrum: SpectrumWords = {
  heading: 'Eksplwatasyon seksyèl komèsyal timoun',
  definition:
    'Eksplwatasyon seksyèl komèsyal se lè yon moun achte, vann oswa twoke abi seksyèl sou yon timoun pou nenpòt bagay ki gen valè. Yon timoun se nenpòt moun ki poko gen 18 an, e kit yon moun te sèvi ak fòs kit li pa t sèvi ak fòs, sa pa chanje anyen. Tout sa se abi seksyèl sou timoun.',
  axis: 'Liy lan montre konbyen komès ki genyen, li pa montre ki jan abi a grav. Tout fòm yo grav. Se pa yon nechèl, e okenn timoun pa monte l.',
  start: 'Pa gen okenn echanj',
  end: 'Òganize pou fè lajan',
  more: 'Siy ak èd',
  term: 'Tout non an',
  about: 'Sa k ap pase',
  sign: 'Yon siy ou ka remake',
  interrupt: 'Sa ki ka kanpe l',
  sources: 'Sous',
  turn: 'Se la granmoun gen yon wòl pou yo jwe.',
  message:
    'Anpeche abi a oswa kanpe l bonè, konsa ou koupe chemen ki mennen nan eksplwatasyon. Anpil timoun y ap eksplwate rete lakay yo, ale lekòl, epi kontre chak jou ak granmoun ki ka remake sa.',
  model:
    'Sous: Darkness to Light. Se yon modèl pou anseye: nou pa jwenn okenn etid ki konfime senk etap, e National Institute of Justice (2007) dekri twa.',
  save: 'Pran imaj sa a avèk ou',
  take: {
    svg: 'Imaj (SVG)',
    png: 'Imaj (PNG)',
    card: 'Kat pou rezo sosyal',
    print: 'Enprime yon afich',
  },
  saved: (file) =>
    `Navigatè ou a gen ${file}. Si li pa anrejistre, paj sa a pa pèmèt sa: enprime yon afich pito.`,
  failed: 'Sa pa mache isit la. Enprime paj sa a pito.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Pa gen komès',
      name: 'Abi seksyèl sou timoun',
      summary: 'Yon moun sèvi ak yon timoun nan bi seksyèl. Pa gen lajan ni byen ki bay an echanj.',
      more: 'Souvan se yon moun timoun nan ak fanmi an konnen e yo fè l konfyans.',
      sign: 'Yon chanjman ki dire: timoun nan evite yon moun oswa yon kote li te renmen, li fèmen sou tèt li toudenkou, oswa yon granmoun mete l apa pou kado, sekrè ak tan poukont yo.',
      interrupt:
        'Mete limit sou tan granmoun pase poukont yo ak yon timoun, epi siveye sa. Pale bonè e klè sou kò ak sekrè. Koute lè yon timoun fè konprann yon bagay. Rapòte sa touswit.',
    },
    'child-sexual-abuse-material': {
      axis: 'Imaj ap sikile',
      name: 'Imaj abi',
      term: 'Imaj ak videyo abi seksyèl sou timoun (an angle: CSAM): fè yo pou twoke oswa vann yo',
      summary: 'Yon moun fè foto oswa videyo yon timoun y ap abize, epi li twoke yo oswa li vann yo.',
      more: 'Pafwa yo mete presyon sou timoun nan oswa yo twonpe l pou li fè yo. Menas pou pataje yon foto (sextortion) ak imaj ki fèt ak entèlijans atifisyèl fè pati sa tou.',
      sign: 'Timoun nan boulvèse oswa l ap kache bagay apre li fin sou entènèt, li peye yon moun oswa mande kat kado toudenkou, oswa li jwenn lajan oswa aparèy san esplikasyon.',
      interrupt:
        'Di timoun nan se pa fòt li. Pa efase, pa pataje, pa voye anyen bay lòt moun. Rapòte sa bay liy nasyonal la (Ozetazini, CyberTipline), epi mande èd pou retire imaj yo (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Yo bay yon bagay',
      name: 'Abi an echanj',
      term: 'Eksplwatasyon seksyèl an echanj pou yon bagay ki gen valè (trafik kote se moun ki peye a oswa fanmi an ki fè l)',
      summary: 'Yon moun bay yon timoun kote pou l rete, manje, kado oswa lajan, epi li abize timoun nan an echanj.',
      more: 'Sa ka dwòg oswa woulib tou. Pafwa se yon paran oswa yon fanmi ki ranje sa. Ka pa gen trafikan nan mitan: moun ki peye a se li k ap eksplwate timoun nan. Nan lalwa Etazini, se trafik timoun pou eksplwatasyon seksyèl kanmenm.',
      sign: 'Bagay nèf timoun nan pa ka esplike, tankou telefòn, rad oswa lajan kach; li rete kay moun ki pi gran; nwit li pa la; yon kay kote bezwen debaz yo pa satisfè.',
      interrupt:
        'Reponn bezwen eksplwatè a ap reponn lan: yon kabann an sekirite, manje, swen ki pa mande anyen an retou. Chak fwa yon timoun disparèt, pran sa kòm ijans. Rele sèvis pwoteksyon timoun oswa liy kont trafik moun pou konsèy.',
    },
    'local-trafficking': {
      axis: 'Yon moun ap fè lajan',
      name: 'Trafik moun lokal',
      term: 'Trafik timoun lokal pou eksplwatasyon seksyèl, kote se yon trafikan oswa yon eksplwatè ki fè l',
      summary: 'Yon moun, yon ti gwoup oswa yon gang fè lajan lè l vann abi sou yon timoun toupre lakay timoun nan.',
      more: 'Trafikan an ka aji anvan tankou yon patnè, yon zanmi oswa yon moun k ap pwoteje. Timoun nan ka toujou rete lakay li epi ale lekòl.',
      sign: 'Yon patnè oswa yon zanmi ki pi gran anpil oswa ki kontwole l; yon lòt moun pale pou timoun nan oswa kenbe papye l oswa telefòn li; yon moun vin chèche l lekòl la epi ale avè l nan machin; nòt ki bese ak absans.',
      interrupt:
        'Pa afwonte trafikan an. Rete an kontak ak timoun nan san kondisyon, epi ekri sa ou wè. Rapòte: rele nimewo ijans lan si gen danje kounye a; sinon, sèvis pwoteksyon timoun ak liy kont trafik moun.',
    },
    'national-international-trafficking': {
      axis: 'Yon rezo ap fè lajan',
      name: 'Rezo trafik moun',
      term: 'Trafik timoun nasyonal oswa entènasyonal pou eksplwatasyon seksyèl, kote se yon rezo ki fè l',
      summary: 'Yon rezo moun rekrite timoun, deplase yo oswa fè anons sou yo plizyè kote pou fè lajan.',
      more: 'Se fòm sa a moun wè nan fim. Yo eksplwate anpil timoun san yo pa janm deplase yo: se trafik moun kanmenm.',
      sign: 'Yon timoun chanje otèl oswa vil souvan, li pa konnen ki kote li ye, li bay repons yo fè l aprann pa kè, oswa se lòt moun ki kenbe papye l.',
      interrupt:
        'Anplwaye ki gen fòmasyon nan otèl, transpò ak swen sante; rapò rapid sou timoun ki disparèt; liy telefòn ki mache ant plizyè peyi (116 000 nan Ewòp); lapolis ak sèvis pwoteksyon timoun k ap travay ansanm. Di sa, pa suiv moun.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} sou ${whole}`,
  dollars: (amount) => `${amount} dola ameriken`,
  source: (publisher, year) => ['Sous: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Yo di sa soti nan: ', publisher, `, ${year}.`],
  noYear: 'yo pa konnen ane a',
  dataYear: (year) => `Done ki soti nan ${year}.`,
  page: (page) => ['Gade ', page, '.'],
  secondHand: (page) => ['Jan yo bay li nan ', page, '.'],
  status: { replaced: 'Yon chif ki pi nèf ranplase chif sa a.', weak: 'Tanpri pa konte sou chif sa a.' },
  known: 'Sa yo konnen kounye a:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'An 2024, pami timoun ki pati kite kay epi yo te rapòte sa bay NCMEC, sant Etazini pou timoun ki disparèt, ',
        number,
        ' te pwobableman viktim trafik timoun pou eksplwatasyon seksyèl.',
      ],
      caveat:
        'Li konte sèlman timoun yo te rapòte bay NCMEC. “Pwobableman” se jijman NCMEC limenm. Lòt ane te bay 1 sou 6 oswa 1 sou 7: pa gen yon tandans ki klè.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['Yo estime ', number, ' moun te nan travay fòse nan nenpòt jou nan ane 2021.'],
      caveat:
        'Se yon estimasyon ki soti nan ankèt ak dosye, yo pa konte yo youn pa youn. Li gen ladan granmoun ak timoun. Sa li di sou timoun yo eksplwate seksyèlman se pati ki pi fèb ladan.',
    }),
    'us-law-under-18': () => ({
      sentence: [
        'Nan lalwa Etazini, yon moun ki poko gen 18 an pa janm ka bay konsantman pou zak seksyèl komèsyal: timoun nan se yon viktim.',
      ],
      caveat:
        'Se lalwa federal. Lwa kriminèl eta yo toujou diferan nan jan yo trete timoun nan. Yon trete Nasyonzini, Pwotokòl Palermo, gen menm règ la pou timoun.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Pami timoun Ozetazini, anviwon ', number, ' sibi abi seksyèl ak kontak fizik anvan laj 18 an.'],
      caveat: 'Li konte sèlman abi ki gen kontak fizik. Etid ki gen yon definisyon pi laj jwenn plis.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Yo estime travay fòse bay ', number, ' chak ane nan pwofi ilegal.'],
      caveat:
        'Granmoun ladan: pa gen chif solid pou timoun sèlman. Se ak yon modèl yo kalkile pwofi yo, yo pa obsève yo.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Pèsonn pa konnen konbyen timoun yo eksplwate seksyèlman Ozetazini: se yon krim ki kache, e ekspè yo mande nou pa repete chif moun devine.',
      ],
      caveat: 'Yon revizyon gouvènman Etazini an 2014 di menm bagay la.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'An 2024, CyberTipline NCMEC, sant Etazini pou timoun ki disparèt, te resevwa ',
        number,
        ' rapò sou abi sou entènèt. Kantite rapò yo se pa kantite timoun.',
      ],
      caveat:
        'Te gen mwens rapò pase an 2023, an pati paske kounye a yo konte rapò ki repete yo ansanm. Sa pa montre gen mwens mal.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Pami ',
        number,
        ' timoun ki te nan travay fòse an 2021, plis pase mwatye te nan eksplwatasyon seksyèl komèsyal.',
      ],
      caveat:
        'Se yon estimasyon, yo pa konte yo youn pa youn. Sa li di sou eksplwatasyon seksyèl chita sou dosye e se pati ki pi fèb ladan.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        'Pami timoun ki te disparèt kote sèvis pwoteksyon te plase yo epi yo te rapòte bay NCMEC, sant Etazini pou timoun ki disparèt, an 2024, ',
        number,
        ' te pwobableman viktim trafik timoun pou eksplwatasyon seksyèl.',
      ],
      caveat: 'Nou li sa sou paj yon lòt òganizasyon, pa sou paj NCMEC limenm.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Abi ki fèt anvan, sitou abi seksyèl, gen yon gwo lyen ak eksplwatasyon ki vini apre.'],
      caveat: 'Yon lyen se pa yon kòz. Pifò timoun yo abize pa janm viktim trafik moun.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Pami jèn ki deja nan sèvis pwoteksyon oswa lajistis, anviwon ',
        number,
        ' montre siy eksplwatasyon ki klè lè yo fè evalyasyon.',
      ],
      caveat: 'Sa pa vre pou timoun an jeneral. Jèn sa yo te nan Kalifòni.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'NCMEC, sant Etazini pou timoun ki disparèt, te resevwa ',
        number,
        ' rapò sou trafik timoun pou eksplwatasyon seksyèl nan premye sis mwa 2025 yo. Yo ogmante an pati paske kounye a platfòm Etazini yo oblije rapòte l.',
      ],
      caveat: 'Se sis mwa sèlman, e chif la poko final. Plis rapò pa vle di trafik la ogmante menm kantite a.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Nan nenpòt moman soti 2002 rive 2011, yo estime ', number, ' moun te nan travay fòse.'],
      caveat:
        'Li te estime travay fòse; li pa t konte viktim trafik moun. Estimasyon ki pi nèf la sèvi ak yon lòt metòd, kidonk toulède yo pa montre yon ogmantasyon.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Yo site sa souvan: ', number, ` timoun pami ${all} moun nan travay fòse.`],
      caveat: `Rapò a limenm di ${published}, nan tout fòm travay fòse, pa nan eksplwatasyon seksyèl sèlman.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'An 2020, pami timoun ki pati kite kay epi yo te rapòte sa bay NCMEC, sant Etazini pou timoun ki disparèt, ',
        number,
        ' te pwobableman viktim trafik timoun pou eksplwatasyon seksyèl.',
      ],
      caveat: 'Li konte sèlman timoun yo te rapòte bay NCMEC. Nou pa wè l sou paj NCMEC limenm.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: [
        'Yo site sa souvan: ',
        number,
        ' nan timoun ki viktim trafik pou eksplwatasyon seksyèl te sibi abi seksyèl anvan.',
      ],
      caveat:
        'Pati nan rapò a nou te ka li pa bay chif sa a. Pwobableman li soti nan ti etid ki ansyen sou granmoun. Etid yo jwenn vre anpil jèn yo eksplwate seksyèlman te sibi abi seksyèl anvan. Pifò timoun yo abize pa janm viktim trafik moun.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Yo site sa souvan: trafikan yo fè plizyè santèn milya dola chak ane nan lemonn.'],
      caveat:
        'Yo pa t bay okenn sous, e estimasyon epòk la te pi ba. Sa ki pi nèf la fè l prèske kòrèk, men pou tout travay fòse, granmoun ladan.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Ou ap panse ak yon timoun ou konnen',
  privacy: 'Koche sa ki koresponn. Anyen ou koche pa anrejistre ni voye okenn kote, e li disparèt lè ou kite paj sa a.',
  principles: [
    'Yo ka vize nenpòt timoun. Sikonstans sa yo fè l pi fasil pou yo vize yon timoun; yo pa lakòz eksplwatasyon. Se moun k ap eksplwate a ki responsab.',
    'Okenn siy poukont li, ni okenn kantite siy, pa pwouve gen eksplwatasyon, ni pwouve pa genyen. Sa se pa yon tès e li pa bay nòt.',
    'Si ou enkyete, ou pa bezwen sèten. Pale jodi a ak yon moun ki gen fòmasyon.',
  ],
  parts: {
    signs: {
      title: 'Siy yon chanjman',
      legend: 'Sa ou remake',
      note: 'Chèche yon chanjman lakay yon timoun ou konnen, ansanm ak istwa ki antoure l.',
    },
    groups: {
      title: 'Kiyès yo vize pi souvan',
      legend: 'Sa timoun nan manke oswa sa li viv',
      note: 'Darkness to Light ak National Center for Missing & Exploited Children nonmen gwoup sa yo. Yo idantifye tifi pi souvan. Yo eksplwate tigason, jèn trans ak jèn ki gen lòt idantite jan tou, e pi souvan moun pa remake sa.',
    },
    circumstances: {
      title: 'Sa ki fè l pi fasil pou yo vize yon timoun',
      legend: 'Sa k ap pase bò kote timoun nan',
      note: 'Epi bò kote tout timoun: twò piti granmoun konnen sou eksplwatasyon, yo seksyalize timoun, e gen moun ki dakò peye pou abi.',
    },
    strengths: {
      title: 'Sa ki pwoteje yon timoun',
      legend: 'Sa ki la deja',
      note: 'Pa gen anpil rechèch sou sa. Pifò ladan soti nan pratik prevansyon, e okenn ladan pa pwouve pa gen eksplwatasyon.',
    },
  },
  groups: {
    own: 'Nan pwòp lavi timoun nan',
    close: 'Nan fanmi ak zanmi',
    nearby: 'Nan zòn nan ak sou entènèt',
  },
  statements: {
    missing: ['Li disparèt souvan', 'Twa fwa oswa plis se yon avètisman deja.'],
    possessions: ['Li gen lajan kach, kat prepeye, kle otèl oswa plis pase yon telefòn'],
    watched: ['Yon lòt moun kenbe papye l oswa telefòn li, pale pou li oswa siveye l'],
    partner: ['Yon patnè oswa “zanmi” ki kontwole l, souvan ki pi gran'],
    rehearsed: ['Repons ki sanble yo fè l aprann yo pa kè'],
    'school-change': ['Nòt ki bese, absans, oswa yon chanjman toudenkou nan konpòtman oswa nan zanmi'],
    offer: ['Li pale de yon travay, fè mannken oswa chanje kote, ki sanble twò bèl'],
    moving: ['L ap viv nan valiz, nan motèl oswa nan yon machin'],
    online: ['Enkyetid, sekrè oswa wont apre li fin sou entènèt'],
    untreated: ['Blesi oswa maladi yo pa trete'],
    'child-welfare': ['Li nan fanmi dakèy oswa nan yon sant', 'Sitou lè li disparèt kote yo te plase l la.'],
    'low-income': ['Twò piti lajan, lojman oswa èd pou fanmi an', 'Eksplwatasyon rive nan fanmi ki gen mwayen tou.'],
    lgbtq: ['Yo rejte l oswa mete l deyò paske li LGBTQ+', 'Danje a se rejè, pa gen kay ak move jijman, se pa idantite.'],
    homeless: ['Pa gen kay fiks, li pati kite kay oswa yo mete l deyò'],
    trauma: ['Abi, neglijans, vyolans, agresyon seksyèl oswa lanmò yon pwòch nan tan pase', 'Pifò timoun ki viv sa pa janm viktim trafik moun.'],
    'weak-support': ['Pa gen anpil moun pou l apiye, pa gen granmoun li fè konfyans'],
    marginalized: ['Rasism, diskriminasyon oswa move jijman mete l sou kote'],
    hopeless: ['Depresyon, li pa bay tèt li valè oswa li pa gen anpil espwa, ak twò piti èd'],
    substances: ['Alkòl oswa dwòg, ak twò piti èd', 'Yo ka kenbe yon timoun nan eksplwatasyon tou.'],
    disability: ['Yon andikap entelektyèl oswa devlopmantal, ak twò piti sipò'],
    school: ['Difikilte lekòl, ak twò piti èd'],
    justice: ['Li tonbe nan sistèm lajistis la'],
    immigration: ['Estati imigrasyon li pa asire'],
    home: ['Konfli, gwo chanjman, vyolans oswa krim lakay li'],
    caregiver: ['Moun k ap okipe l la anba anpil presyon, oswa gen pwoblèm alkòl oswa dwòg'],
    family: ['Yon moun nan fanmi an k ap eksplwate'],
    peers: ['Zanmi yo deja eksplwate, presyon zanmi oswa lyen ak gang'],
    services: ['Lekòl, sèvis oswa yon katye ki pa gen ase mwayen'],
    gangs: ['Aktivite gang'],
    'online-spaces': ['Espas sou entènèt ki pa an sekirite, kote moun ap rekrite epi chèche konfyans timoun pou abize yo'],
    'steady-adult': ['Yon granmoun ki toujou la, ki gen kè, ki koute san kondisyon'],
    belonging: ['Santi l lakay li lekòl: anplwaye ki remake, ki mande, ki kenbe kontak'],
    acceptance: ['Yo aksepte timoun LGBTQ+ lakay yo'],
    stability: ['Lojman, manje ak lajan ki estab pou fanmi an'],
    'open-talk': ['Pale bonè e klè sou kò, konsantman, lavi sou entènèt ak jan moun chèche konfyans timoun pou abize yo'],
    'early-help': ['Èd bonè apre abi: yo kwè l, epi li jwenn tretman'],
    limits: ['Òganizasyon ki limite tan yon granmoun pase poukont li ak yon timoun, epi ki siveye l'],
  },
  none: 'Okenn nan sa yo',
  clear: 'Efase',
  cleared: 'Li efase.',
  next: 'Sa pou fè kounye a',
  unsure: 'Ou pa sèten? Mande konsèy.',
  more: 'Lòt fason pou jwenn èd',
  steps: {
    'no-confrontation': [
      'Pa afwonte ni suiv',
      'moun ou sispèk la, e pa eseye libere timoun nan poukont ou. Sa ka mete ni timoun nan ni ou menm an danje.',
    ],
    listen: [
      'Si timoun nan pale, koute l.',
      'Rete kalm, kite l sèvi ak pwòp mo pa l. Di l: “Mwen kwè ou. Se pa fòt ou. Ou byen fè ou di m sa.”',
    ],
    'no-questions': [
      'Pa poze l kesyon pou fè ankèt.',
      'Pa mande detay, e pa mande poukisa. Kite sa pou moun ki gen fòmasyon.',
    ],
    'no-secrecy': ['Pa pwomèt pou kenbe sekrè.', 'Di ki moun ou pral di sa, ak poukisa.'],
    report: [
      'Rapòte.',
      'Lalwa ka oblije ou: Ozetazini, pwofesè ak anpil lòt moun gen obligasyon rapòte, e règ yo chanje selon eta a. Ou bezwen yon enkyetid ki rezonab, pa yon prèv. Di yon chèf oswa yon liy èd ka pa sifi pou obligasyon an.',
    ],
    images: [
      'Imaj: kite yo jan yo ye a.',
      'Pa efase yo, pa voye yo bay moun, pa kopye yo, pa fè foto ekran. Kenbe aparèy la, ekri non itilizatè ak lè yo, epi rapòte. Lalwa kote ou ye a ka di plis.',
    ],
    write: [
      'Ekri sa ou wè ak sa ou tande,',
      'ak dat yo, ak mo senp. Kenbe l an sekirite. Pataje l sèlman ak moun ki dwe konnen.',
    ],
    stay: [
      'Rete la.',
      'Kontinye kòm yon granmoun ki toujou la. Yon timoun ka di sa pa vre, li ka tounen ladan l oswa li ka fache. Pran swen tèt ou tou.',
    ],
  },
  notes: 'Nòt pou yon konvèsasyon',
  noNotes: 'Sa ou koche parèt isit la, pou kopye oswa enprime san okenn non.',
  line: (name, number) => [name, ': ', number],
  copy: 'Kopye',
  copied: 'Li kopye.',
  notCopied: 'Kopi a pa mache. Chwazi tèks ki anlè a epi kopye l.',
  print: 'Enprime',
  sources: 'Kote sa soti',
  practice: 'Sa ki di sou imaj, ak yon pati nan sa ki di sou rapò, se pratik moun k ap travay nan domèn nan.',
};

export const exit: ExitWords = {
  label: 'Kite paj sa a',
  stays: 'Istorik ou rete',
  what: (site) => [
    'Sa ap louvri ',
    site,
    ' nan plas paj sa a. Sa pa efase vizit ou: istorik navigatè a kenbe l, e yon aplikasyon k ap espyone ou kenbe l tou.',
  ],
  safer: 'Pou gade ak plis sekirite:',
  tips: [
    'Sèvi ak yon aparèy pèsonn lòt pa tcheke, tankou youn nan yon bibliyotèk.',
    'Sèvi ak yon fenèt prive. Li pa kenbe istorik, men li pa bloke aplikasyon k ap espyone.',
    'Efase vizit sa a sèlman. Yon istorik vid ka fè moun sispèk.',
  ],
  keys: (key, times) => `Sou yon klavye, peze ${key} ${times} fwa nan 5 segonn.`,
  progress: (key, left) => `Peze ${key} ${left} fwa ankò pou kite paj la.`,
  leaving: 'L ap chaje.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Fòmasyon pou granmoun',
  course: 'Yon fòmasyon pou pwoteje timoun',
  by: (provider) => ['Se ', provider, ' ki ofri l'],
  nameBy: (name, provider) => [name, ', se ', provider, ' ki ofri l'],
  about: (duration) => `Anviwon ${duration}`,
  modules: (count) => `${count} ti modil`,
  formats: { online: 'Sou entènèt', 'in-person': 'An pèsòn', both: 'Sou entènèt oswa an pèsòn' },
  languages: (list) => `Lang: ${list}`,
  free: 'Gratis',
  certificate: 'Ak yon sètifika',
  nextDate: (date) => ['Pwochen dat: ', date],
  nextDates: 'Gade pwochen dat yo',
  recorded: (date) => `Dat yo note l: ${date}. Enfòmasyon ki pi nèf yo sou paj moun ki ofri fòmasyon an.`,
  signUp: 'Aprann plis epi enskri',
  more: 'Plis sou fòmasyon sa a',
  find: (address) => ['Ou ka jwenn li nan ', address],
  frame: (host) => `Fòmilè enskripsyon ${host}`,
  load: (host) => ['Chaje fòmilè ki soti nan ', host],
  loadNote: (host) => ['Fòmilè enskripsyon an soti nan ', host, '. Navigatè ou a pa kontakte sit sa a toutotan ou pa mande l.'],
  loading: 'Fòmilè a ap chaje…',
  open: 'Louvri fòmilè a sou pwòp paj li',
  form: {
    heading: 'Enskri',
    name: 'Non ou',
    optional: '(si ou vle)',
    email: 'Adrès imèl',
    role: 'Wòl ou',
    choose: 'Chwazi youn',
    roles: {
      parent: 'Paran oswa moun k ap okipe timoun',
      school: 'Pwofesè oswa anplwaye lekòl',
      community: 'Gwoup jèn, espò oswa relijyon',
      care: 'Sante oswa sèvis sosyal',
      other: 'Yon lòt wòl, oswa m pito pa di',
    },
    format: 'Ki jan ou vle patisipe?',
    trap: 'Kite espas sa a vid',
    goesTo: (host) => ['Fòmilè sa a se pou granmoun. Sa ou ekri ale nan ', host, '.'],
    errors: {
      email: 'Ekri adrès imèl ou.',
      emailShape: 'Ekri tout adrès imèl la, tankou non@example.org.',
      role: 'Chwazi yon wòl.',
      format: 'Chwazi sou entènèt oswa an pèsòn.',
      consent: 'Koche ti kare a si ou dakò. San sa, ou pa ka enskri isit la.',
    },
    invalid: 'Li poko voye. Tanpri gade kote ki make yo.',
    send: 'Enskri',
    retry: 'Eseye ankò',
    sending: 'N ap voye enskripsyon ou…',
    done: 'Mèsi. Enskripsyon ou rive.',
    unconfirmed: (status) =>
      status ? `Enskripsyon ou poko konfime (erè ${status}).` : 'Enskripsyon ou poko konfime.',
    failures: {
      offline: 'Ou pa gen koneksyon, kidonk anyen pa voye. Konekte, epi eseye ankò.',
      unreachable: 'Okenn repons pa rive pase. Verifye koneksyon ou, epi eseye ankò.',
      timeout: 'Okenn repons pa rive alè. Tanpri eseye ankò.',
      refused: 'Sèvis la pa aksepte sa ou ekri. Verifye l, epi eseye ankò.',
      closed: 'Sèvis la pa pran enskripsyon isit la. Eseye pita, oswa di sit wèb sa a sa.',
      busy: 'Sèvis la okipe. Tann yon minit, epi eseye ankò.',
      broken: 'Sèvis la gen yon pwoblèm. Eseye ankò nan kèk minit.',
      trap: 'Yon espas moun pa wè te ranpli. Li vid kounye a: eseye ankò.',
    },
    kept: 'Sa ou te ekri la toujou.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Moun ki ofri l rekòmande pran kou Stewards of Children anvan.',
    'd2l-stewards-of-children': 'Pou tout granmoun, ak pou òganizasyon k ap sèvi jèn.',
    'ncmec-intro-child-sex-trafficking': 'Pou lapolis, pou moun k ap travay ak timoun, ak pou piblik la.',
    onwatch: 'Pou tout moun.',
    'onwatch-educators': 'Pou anplwaye lekòl.',
    'polaris-ht-101': 'Pou tout moun. Li kouvri tout fòm trafik moun.',
    'pact-travel': 'Pou moun k ap travay nan vwayaj ak reyinyon, ak pou nenpòt moun ki vwayaje.',
    'blue-campaign-youth-professional': 'Pou granmoun k ap travay ak jèn oswa k ap okipe yo.',
    'blue-campaign-general': 'Pou tout moun.',
    'protect-ht-101-103': 'Pou anplwaye lekòl, an premye nan Kalifòni.',
  },
};
