/**
 * Tagalog (Filipino), for families in the United States and the Philippines, in the polite "kayo" form. Abuse is
 * "sekswal na pang-aabuso", exploitation "sekswal na pagsasamantala"; "child sex trafficking" stays English, as in
 * https://beta.sandiegocounty.gov/tl/service/get-support-to-stop-child-sex-trafficking (San Diego County). "Pang-aabusong
 * sekswal" and "material" for CSAM: https://bulgaronline.com/post/pagsugpo-sa-online-sexual-abuse-at-exploitation-ng-mga-bata-pagtulungan-natin
 * (on Republic Act 11930). A child is "bata", never "menor de edad". No source was found for the other terms.
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

export const lang = 'tl';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['May panganib ba ngayon? Tumawag sa ', number],
  dangerAnywhere: 'May panganib ba ngayon? Tumawag sa emergency number kung nasaan kayo.',
  text: (number) => ['Mag-text sa ', number],
  textKeyword: (keyword, number) => ['I-text ang ', keyword, ' sa ', number],
  chat: 'Mag-chat online',
  website: 'Website',
  relay: (relay, number) => ['TTY: i-dial ang ', relay, ', saka ang ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['Mula sa ibang bansa: ', number, '.'],
  also: (number) => ['Maaari ding tumawag sa ', number, '.'],
  free: 'Libre.',
  always: 'Bukas araw at gabi.',
  hours: (times) => `Bukas: ${times}, oras doon.`,
  inside: 'Gumagana lang sa loob ng bansa.',
  stale: 'Maaaring nagbago na ang numerong ito.',
  languages: (list) => `Wika: ${list}.`,
  operator: (name) => ['Pinatatakbo ng ', name, '.'],
  records: {
    operator: (date, page) => [`Naitala noong ${date}, mula sa opisyal na page sa `, page, '.'],
    directory: (date, page) => [`Naitala noong ${date}, mula sa directory sa `, page, '.'],
    secondary: (date, page) => [`Naitala noong ${date} mula sa ibang organisasyon, na ang binanggit ay `, page, '.'],
    dataset: (date, page) => [`Naitala noong ${date}, mula sa datos ng mga telepono sa `, page, '.'],
  },
  sourceDate: (date) => `Petsa ng page na iyon: ${date}.`,
  checked: (date) => `Tiningnan ng isang tao noong ${date}.`,
  country: 'Ang mga numerong ito ay para sa:',
  choose: 'Piliin ang inyong bansa',
  kinds: {
    emergency: 'Mga serbisyong pang-emergency.',
    'child-helpline': 'Para sa mga bata, at sa mga adult na nag-aalala para sa isang bata.',
    children: 'Para sa mga bata at kabataan.',
    trafficking: 'Kung nag-aalala kayo tungkol sa human trafficking.',
    'child-abuse': 'Kung nag-aalala kayo tungkol sa pang-aabuso o karahasan sa bata.',
    'missing-child': 'Kung may nawawalang bata.',
    'online-reporting': 'Kung may pang-aabuso, pananakot, o mga larawan ng pang-aabuso online.',
    crisis: 'Suporta sa oras ng krisis.',
  },
  purposes: {
    'us-911': 'Pulis, ambulansya, at bumbero.',
    'us-human-trafficking-hotline':
      'Nakikinig, nagpapayo, at nag-uugnay sa inyo sa tulong. May interpreter sa tawag sa mahigit 200 wika. Hindi ito pulis, pero nagre-report ito kapag maaaring may batang nasa panganib.',
    'us-childhelp': 'Payo at suporta sa krisis tungkol sa pang-aabuso sa bata, sa US, mga teritoryo nito, at Canada. Hindi ito tumatanggap ng opisyal na report.',
    'us-ncmec-cybertipline': 'Tumatanggap ng report ng online na pang-aabuso, mga larawan ng pang-aabuso, at child sex trafficking. Hindi kailangan ang pangalan.',
    'us-ncmec-missing-child': 'Kung may nawawalang bata. Kung ngayon mismo nawawala ang bata, tumawag muna sa 911.',
    'us-ncmec-take-it-down': 'Tumutulong magpatanggal ng mga larawan ng isang tao na kinunan bago siya mag-18.',
    'us-rainn': 'Suporta para sa sinumang naapektuhan ng sekswal na pag-atake.',
    'us-stop-it-now': 'Para sa mga adult na nag-aalala tungkol sa sekswal na pang-aabuso sa bata.',
    'us-d2l-helpline': 'Suporta sa text tungkol sa sekswal na pang-aabuso sa bata.',
    'us-988': 'Kung naiisip ang pagpapakamatay, at para sa anumang emosyonal na krisis.',
    'us-crisis-text-line': 'Suporta sa mensahe sa anumang krisis.',
    'us-runaway-safeline': 'Para sa kabataang 12 hanggang 21 taong gulang na umalis sa bahay o nag-iisip umalis.',
    'us-boys-town': 'Suporta sa krisis para sa mga kabataan at adult.',
    'us-trevor-project': 'Para sa mga kabataang LGBTQ+.',
    'us-love-is-respect': 'Para sa mga teenager, tungkol sa pang-aabuso sa relasyon.',
    'us-stronghearts': 'Para sa mga Native American at Alaska Native na naapektuhan ng karahasan sa tahanan, sa relasyon, o ng sekswal na karahasan.',
    'us-ovc-211': 'Naghahanap ng mga serbisyong malapit sa inyo. Saklaw ang halos buong US.',
    'us-fbi-tips': 'Pulis: tumatanggap ng impormasyon tungkol sa mga federal na krimen.',
    'us-hsi-tip-line': 'Tagapagpatupad ng batas sa imigrasyon (ICE): tumatanggap ng impormasyon tungkol sa trafficking. Maaaring hindi ligtas ang pakiramdam ng ilan sa pagtawag.',
    'int-child-helpline-international': 'Hanapin ang helpline para sa mga bata sa inyong bansa.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Nag-aalala para sa isang bata?',
  more: 'Iba pang paraan para humingi ng tulong',
  about: 'Mga detalye at iba pang tulong',
};

export const spectrum: SpectrumWords = {
  heading: 'Ang komersyal na sekswal na pagsasamantala sa mga bata',
  definition:
    'Komersyal na sekswal na pagsasamantala kapag may bumibili, nagbebenta, o nakikipagpalitan ng sekswal na pang-aabuso sa isang bata para sa anumang may halaga. Bata ang sinumang wala pang 18 taong gulang, at walang pagkakaiba kung may gumamit ng dahas o wala. Lahat ng ito ay sekswal na pang-aabuso sa bata.',
  axis: 'Ipinapakita ng linya kung gaano karami ang kalakalan, hindi kung gaano kalala ang pang-aabuso. Seryoso ang bawat anyo. Hindi ito hagdan, at walang batang umaakyat dito.',
  start: 'Walang kapalit',
  end: 'Organisado para kumita',
  more: 'Mga palatandaan at tulong',
  term: 'Ang buong termino',
  about: 'Ano ang nangyayari',
  sign: 'Palatandaang maaari ninyong mapansin',
  interrupt: 'Ano ang makapagpapahinto rito',
  sources: 'Mga pinagmulan',
  turn: 'Dito may magagawa ang mga adult.',
  message:
    'Kapag pinigilan ninyo ang pang-aabuso o pinahinto ito nang maaga, napuputol ang daan patungo sa pagsasamantala. Maraming batang pinagsasamantalahan ang nakatira sa bahay, pumapasok sa eskuwela, at araw-araw na nakakasalamuha ng mga adult na maaaring makapansin.',
  model:
    'Pinagmulan: Darkness to Light. Modelo ito sa pagtuturo: walang nakitang pag-aaral na nagpapatunay sa limang hakbang, at tatlo ang inilalarawan ng National Institute of Justice (2007).',
  save: 'Dalhin ang larawang ito',
  take: {
    svg: 'Larawan (SVG)',
    png: 'Larawan (PNG)',
    card: 'Card para sa social media',
    print: 'Mag-print ng poster',
  },
  saved: (file) => `Nasa browser ninyo ang ${file}. Kung hindi ito na-save, hindi iyon pinapayagan ng page na ito: mag-print na lang ng poster.`,
  failed: 'Hindi ito gumagana rito. I-print na lang ang page na ito.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Walang kalakalan',
      name: 'Sekswal na pang-aabuso sa bata',
      summary: 'May taong gumagamit sa isang bata para sa sekswal na layunin. Walang pera o gamit na ibinibigay.',
      more: 'Madalas, ito ay taong kilala at pinagkakatiwalaan ng bata at ng pamilya.',
      sign: 'Pagbabagong tumatagal: iniiwasan ng bata ang isang tao o lugar na dati niyang gusto, bigla siyang lumalayo sa iba, o pinipili siya ng isang adult para sa regalo, lihim, at oras na silang dalawa lang.',
      interrupt:
        'Limitahan at bantayan ang oras na mag-isang kasama ng adult ang bata. Magsalita nang maaga at malinaw tungkol sa katawan at sa mga lihim. Makinig kapag may ipinahihiwatig ang bata. Mag-report agad.',
    },
    'child-sexual-abuse-material': {
      axis: 'Ipinapasa ang mga larawan',
      name: 'Mga larawan ng pang-aabuso',
      term: 'Materyal ng sekswal na pang-aabuso sa bata (CSAM): paggawa nito para ipagpalit o ibenta',
      summary: 'May kumukuha ng larawan o video ng pang-aabuso sa isang bata, saka ipinagpapalit o ibinebenta ito.',
      more: 'Minsan pinipilit o nililinlang ang bata para siya ang gumawa nito. Kasama rito ang pananakot na ikakalat ang larawan (sextortion) at mga larawang gawa ng artificial intelligence (AI).',
      sign: 'Balisa o malihim ang bata pagkatapos mag-online, biglang may binabayaran o humihingi ng gift card, o may natatanggap na pera o gadget na walang paliwanag.',
      interrupt:
        'Sabihin sa bata na hindi niya ito kasalanan. Huwag magbura, mag-share, o mag-forward ng anuman. Mag-report sa pambansang hotline (sa US, ang CyberTipline) at humingi ng tulong sa pagpapatanggal ng mga larawan (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'May ibinibigay',
      name: 'Pang-aabuso na may kapalit',
      term: 'Sekswal na pagsasamantala kapalit ng bagay na may halaga (trafficking na gawa ng nagbabayad o ng pamilya)',
      summary: 'May nagbibigay sa isang bata ng matitirhan, pagkain, regalo, o pera, at inaabuso ang bata bilang kapalit.',
      more: 'Maaari ding droga o sakay ang ibinibigay. Minsan magulang o kamag-anak ang nag-aayos nito. Maaaring walang trafficker sa gitna: ang nagbabayad ang nagsasamantala. Sa batas ng US, child sex trafficking pa rin ito.',
      sign: 'Mga bagong gamit na hindi maipaliwanag ng bata, gaya ng phone, damit, o pera; pakikitira sa mas matatanda; mga gabing hindi umuuwi; tahanang kulang sa mga pangunahing pangangailangan.',
      interrupt:
        'Punan ang pangangailangang pinupunan ng nagsasamantala: ligtas na tulugan, pagkain, pag-aalagang walang hinihinging kapalit. Ituring na apurahan ang bawat pagkawala ng bata. Humingi ng payo sa child protection o sa hotline laban sa trafficking.',
    },
    'local-trafficking': {
      axis: 'May kumikita',
      name: 'Lokal na trafficking',
      term: 'Lokal na child sex trafficking ng isang trafficker o nagsasamantala',
      summary: 'Isang tao, o maliit na grupo o gang, ang kumikita sa pagbebenta ng pang-aabuso sa isang bata malapit sa tahanan nito.',
      more: 'Maaaring umarte muna ang trafficker na karelasyon, kaibigan, o tagapagtanggol. Maaaring nakatira pa rin ang bata sa bahay at pumapasok sa eskuwela.',
      sign: 'Karelasyon o kaibigang mas matanda nang malayo o mapangontrol; ibang tao ang sumasagot para sa bata o may hawak ng ID o phone niya; may nagsasakay sa kanya paalis ng eskuwela; bumababang grado at pagliban.',
      interrupt:
        'Huwag komprontahin ang trafficker. Manatiling may ugnayan sa bata nang walang kondisyon, at isulat ang nakita ninyo. Mag-report: sa emergency number kung may panganib ngayon; kung wala, sa child protection at sa hotline laban sa trafficking.',
    },
    'national-international-trafficking': {
      axis: 'Network ang kumikita',
      name: 'Network ng trafficking',
      term: 'Pambansa o pandaigdigang child sex trafficking ng isang network',
      summary: 'Isang network ng mga tao ang nagre-recruit, naglilipat, o nag-aanunsyo ng mga bata sa iba’t ibang lugar para kumita.',
      more: 'Ito ang anyong nakikita sa pelikula. Maraming bata ang pinagsasamantalahan nang hindi kailanman inililipat: trafficking pa rin iyon.',
      sign: 'Madalas lumipat ng hotel o bayan ang bata, hindi alam kung nasaan siya, parang kabisado ang mga sagot, o iba ang may hawak ng mga dokumento niya.',
      interrupt:
        'Sinanay na kawani sa hotel, transportasyon, at kalusugan; mabilis na report ng nawawalang bata; mga hotline na gumagana sa iba’t ibang bansa (116 000 sa Europe); pulis at child protection na magkatuwang. Magsabi, huwag sumunod.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} sa bawat ${whole}`,
  dollars: (amount) => `US$${amount}`,
  source: (publisher, year) => ['Pinagmulan: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Sinasabing mula sa: ', publisher, `, ${year}.`],
  noYear: 'hindi alam ang taon',
  dataYear: (year) => `Datos mula ${year}.`,
  page: (page) => ['Tingnan ang ', page, '.'],
  secondHand: (page) => ['Ayon sa nakasulat sa ', page, '.'],
  status: { replaced: 'May mas bagong bilang na pumalit dito.', weak: 'Pakiusap, huwag umasa sa bilang na ito.' },
  known: 'Ang alam na ngayon:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'Noong 2024, ',
        number,
        ' batang naglayas at ini-report sa NCMEC, ang sentro ng US para sa mga nawawalang bata, ang malamang na biktima ng child sex trafficking.',
      ],
      caveat:
        'Mga batang ini-report sa NCMEC lang ang binilang. Sariling palagay ng NCMEC ang “malamang.” Sa ibang taon, 1 sa bawat 6 o 1 sa bawat 7 ang lumabas: walang malinaw na takbo.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['Tinatayang ', number, ' katao ang nasa sapilitang paggawa sa alinmang araw noong 2021.'],
      caveat:
        'Pagtataya ito mula sa mga survey at rekord ng kaso, hindi pagbilang. Kasama ang mga adult at bata. Ang sinasabi nito tungkol sa mga batang sekswal na pinagsasamantalahan ang pinakamahinang bahagi nito.',
    }),
    'us-law-under-18': () => ({
      sentence: ['Sa batas ng US, hindi kailanman maaaring pumayag sa commercial sex ang taong wala pang 18: biktima ang bata.'],
      caveat:
        'Federal na batas ito. Magkakaiba pa rin ang mga batas kriminal ng mga estado sa pagtrato sa bata. Ganito rin ang tuntunin para sa mga bata ng isang kasunduan ng United Nations, ang Palermo Protocol.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Mga ', number, ' bata sa US ang nakararanas ng sekswal na pang-aabusong may pisikal na kontak bago mag-18.'],
      caveat: 'Pang-aabusong may pisikal na kontak lang ang binilang. Mas marami ang natutuklasan ng mga pag-aaral na may mas malawak na depinisyon.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Tinatayang ', number, ' kada taon ang ilegal na kita mula sa sapilitang paggawa.'],
      caveat: 'Kasama ang mga adult: walang maaasahang bilang para sa mga bata lang. Kinuwenta ang kita gamit ang isang modelo, hindi aktuwal na nakita.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Walang nakaaalam kung ilang bata ang sekswal na pinagsasamantalahan sa United States: tago ang krimeng ito, at hinihiling ng mga eksperto na huwag nating ulitin ang mga hula.',
      ],
      caveat: 'Ganito rin ang sinasabi ng isang pagsusuri ng gobyerno ng US noong 2014.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'Noong 2024, nakatanggap ang CyberTipline ng NCMEC, ang sentro ng US para sa mga nawawalang bata, ng ',
        number,
        ' na report ng online na pang-aabuso. Hindi ito ang bilang ng mga bata.',
      ],
      caveat: 'Mas kaunti ang report kaysa noong 2023. Isa sa mga dahilan: pinagsasama na ngayon sa bilang ang mga paulit-ulit. Hindi nito ipinakikitang nabawasan ang pinsala.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Sa ',
        number,
        ' na batang nasa sapilitang paggawa noong 2021, mahigit kalahati ang nasa komersyal na sekswal na pagsasamantala.',
      ],
      caveat: 'Pagtataya ito, hindi pagbilang. Ang sinasabi nito tungkol sa sekswal na pagsasamantala ay batay sa mga rekord ng kaso at ang pinakamahinang bahagi nito.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        number,
        ' ng mga batang nawawala mula sa foster o ibang pangangalaga at ini-report noong 2024 sa NCMEC, ang sentro ng US para sa mga nawawalang bata, ang malamang na biktima ng child sex trafficking.',
      ],
      caveat: 'Nabasa ito sa page ng ibang organisasyon, hindi sa sariling page ng NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Malakas ang kaugnayan ng naunang pang-aabuso, lalo na ng sekswal na pang-aabuso, sa pagsasamantala sa kalaunan.'],
      caveat: 'Ang kaugnayan ay hindi sanhi. Karamihan sa mga batang inabuso ay hindi kailanman nagiging biktima ng trafficking.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Sa mga kabataang nasa pangangalaga o sistema ng hustisya na, mga ',
        number,
        ' ang may malinaw na palatandaan ng pagsasamantala kapag sinuri.',
      ],
      caveat: 'Hindi ito totoo para sa mga bata sa pangkalahatan. Nasa California ang mga kabataang ito.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'Nakatanggap ang NCMEC, ang sentro ng US para sa mga nawawalang bata, ng ',
        number,
        ' na report ng child sex trafficking sa unang kalahati ng 2025. Isa sa mga dahilan ng pagdami: obligado na ngayon ang mga online platform sa US na i-report ito.',
      ],
      caveat: 'Kalahating taon lang ito, at hindi pa pinal. Hindi ibig sabihin ng mas maraming report na ganoon din kalaki ang itinaas ng trafficking.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Sa alinmang panahon mula 2002 hanggang 2011, tinatayang ', number, ' katao ang nasa sapilitang paggawa.'],
      caveat: 'Tinaya nito ang sapilitang paggawa; hindi nito binilang ang mga biktima ng trafficking. Iba ang paraan ng mas bagong pagtataya, kaya hindi ipinakikita ng dalawa ang pagdami.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Madalas banggitin: ', number, ` na bata sa ${all} katao na nasa sapilitang paggawa.`],
      caveat: `${published} ang sinasabi mismo ng ulat, sa lahat ng anyo ng sapilitang paggawa, hindi sa sekswal na pagsasamantala lang.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'Noong 2020, ',
        number,
        ' batang naglayas at ini-report sa NCMEC, ang sentro ng US para sa mga nawawalang bata, ang malamang na biktima ng child sex trafficking.',
      ],
      caveat: 'Mga batang ini-report sa NCMEC lang ang binilang. Hindi ito nakita sa sariling page ng NCMEC.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: ['Madalas banggitin: ', number, ' ng mga batang biktima ng sex trafficking ang dati nang sekswal na inabuso.'],
      caveat:
        'Ang bahagi ng ulat na nabasa ay hindi nagbibigay ng bilang na ito. Malamang na galing ito sa maliliit at lumang pag-aaral tungkol sa mga adult. Lumalabas nga sa mga pag-aaral na maraming kabataang sekswal na pinagsamantalahan ang sekswal na inabuso noong una. Karamihan sa mga batang inabuso ay hindi kailanman nagiging biktima ng trafficking.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Madalas banggitin: daan-daang bilyong dolyar kada taon ang kinikita ng mga trafficker sa buong mundo.'],
      caveat: 'Walang ibinigay na pinagmulan, at mas mababa ang pagtataya noon. Sa pinakabago, halos tama ito, pero para sa lahat ng sapilitang paggawa, kasama ang mga adult.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Kapag iniisip ninyo ang isang batang kilala ninyo',
  privacy: 'Lagyan ng tsek ang akma. Walang nase-save o ipinapadala sa mga nilagyan ninyo ng tsek, at nawawala ito pag-alis ninyo sa page na ito.',
  principles: [
    'Maaaring ma-target ang sinumang bata. Pinadadali ng mga kalagayang ito ang pag-target sa bata; hindi ito ang sanhi ng pagsasamantala. Ang taong nagsasamantala ang may pananagutan.',
    'Walang iisang palatandaan, at walang dami ng palatandaan, ang nagpapatunay na may pagsasamantala o wala. Hindi ito test at walang score.',
    'Kung nag-aalala kayo, hindi kailangang sigurado. Makipag-usap sa taong sinanay, ngayong araw.',
  ],
  parts: {
    signs: {
      title: 'Mga palatandaan ng pagbabago',
      legend: 'Ang napansin ninyo',
      note: 'Hanapin ang pagbabago sa batang kilala ninyo, kasama ang kuwento sa likod nito.',
    },
    groups: {
      title: 'Sino ang mas madalas ma-target',
      legend: 'Ang kulang sa bata o ang pinagdaanan niya',
      note: 'Ang Darkness to Light at ang National Center for Missing & Exploited Children ang nagbanggit ng mga grupong ito. Mas madalas matukoy ang mga batang babae. Pinagsasamantalahan din ang mga batang lalaki at ang mga kabataang trans at gender-diverse, at mas madalas silang hindi napapansin.',
    },
    circumstances: {
      title: 'Ano ang nagpapadaling ma-target ang bata',
      legend: 'Ang nangyayari sa paligid ng bata',
      note: 'At sa paligid ng bawat bata: kulang ang mga adult na may alam tungkol sa pagsasamantala, sine-sexualize ang mga bata, at may mga taong handang magbayad para sa pang-aabuso.',
    },
    strengths: {
      title: 'Ano ang nagpoprotekta sa bata',
      legend: 'Ang mayroon na',
      note: 'Kaunti ang pananaliksik tungkol dito. Karamihan ay galing sa karanasan sa pag-iwas, at wala rito ang nag-aalis ng posibilidad ng pagsasamantala.',
    },
  },
  groups: {
    own: 'Sa sariling buhay ng bata',
    close: 'Sa pamilya at mga kaibigan',
    nearby: 'Sa paligid at online',
  },
  statements: {
    missing: ['Madalas mawala', 'Tatlong beses o higit pa ay babala na.'],
    possessions: ['May cash, prepaid card, susi ng hotel, o higit sa isang phone'],
    watched: ['Iba ang may hawak ng ID o phone niya, sumasagot para sa kanya, o nagbabantay sa kanya'],
    partner: ['Karelasyon o “kaibigang” mapangontrol, madalas mas matanda'],
    rehearsed: ['Mga sagot na parang kabisado'],
    'school-change': ['Bumabang grado, pagliban, o biglang pagbabago sa ugali o mga kaibigan'],
    offer: ['Usapan tungkol sa trabaho, pagmomodelo, o paglipat na parang sobrang ganda'],
    moving: ['Palipat-lipat na dala ang maleta, o nakatira sa motel o kotse'],
    online: ['Pag-aalala, paglilihim, o hiya pagkatapos mag-online'],
    untreated: ['Pinsala o sakit na hindi ginamot'],
    'child-welfare': ['Nasa foster care o pasilidad ng pangangalaga', 'Lalo na kapag nawawala mula roon.'],
    'low-income': ['Kulang sa pera, tirahan, o tulong ang pamilya', 'May pagsasamantala rin sa mga tahanang may kaya.'],
    lgbtq: ['Itinakwil o pinalayas dahil LGBTQ+', 'Ang panganib ay ang pagtatakwil, kawalan ng tirahan, at stigma, hindi ang pagiging LGBTQ+.'],
    homeless: ['Walang permanenteng tirahan, naglayas, o pinalayas'],
    trauma: ['Naunang pang-aabuso, pagpapabaya, karahasan, sekswal na pag-atake, o pagkawala ng mahal sa buhay', 'Karamihan sa mga batang dumaan dito ay hindi kailanman nagiging biktima ng trafficking.'],
    'weak-support': ['Kaunti ang masasandalan, walang mapagkakatiwalaang adult'],
    marginalized: ['Isinasantabi dahil sa rasismo, diskriminasyon, o stigma'],
    hopeless: ['Depresyon, mababang tingin sa sarili, o kaunting pag-asa, at kulang sa tulong'],
    substances: ['Alak o droga, at kulang sa tulong', 'Maaari ding dahil dito ay hindi makaalis ang bata sa pagsasamantala.'],
    disability: ['Kapansanang intelektuwal o developmental, at kulang sa suporta'],
    school: ['Problema sa eskuwela, at kulang sa tulong'],
    justice: ['Nasangkot sa sistema ng hustisya'],
    immigration: ['Walang tiyak na katayuan sa imigrasyon'],
    home: ['Away, kaguluhan, karahasan, o krimen sa bahay'],
    caregiver: ['Tagapag-alagang hirap na hirap, o may problema sa alak o droga'],
    family: ['Kapamilyang nagsasamantala'],
    peers: ['Mga kaibigang pinagsasamantalahan na, pamimilit ng barkada, o ugnayan sa gang'],
    services: ['Eskuwela, serbisyo, o komunidad na kapos sa kakayahan'],
    gangs: ['Gawain ng mga gang'],
    'online-spaces': ['Mga lugar online na hindi ligtas, kung saan may nagre-recruit at nag-gu-groom'],
    'steady-adult': ['Maaasahan at mapagmalasakit na adult na nakikinig nang walang kondisyon'],
    belonging: ['Kabilang sa eskuwela: mga kawaning nakapapansin, nagtatanong, at nangungumusta'],
    acceptance: ['Tanggap sa bahay ang mga batang LGBTQ+'],
    stability: ['Tuloy-tuloy na tirahan, pagkain, at pera para sa pamilya'],
    'open-talk': ['Maaga at bukas na usapan tungkol sa katawan, pahintulot, buhay online, at grooming'],
    'early-help': ['Maagang tulong matapos ang pang-aabuso: pinaniniwalaan, at ginagamot'],
    limits: ['Mga organisasyong naglilimita at nagbabantay sa oras na mag-isang kasama ng adult ang bata'],
  },
  none: 'Wala sa mga ito',
  clear: 'Burahin',
  cleared: 'Nabura na.',
  next: 'Ano ang gagawin ngayon',
  unsure: 'Hindi sigurado? Humingi ng payo.',
  more: 'Iba pang paraan para humingi ng tulong',
  steps: {
    'no-confrontation': [
      'Huwag komprontahin o sundan',
      'ang taong pinaghihinalaan ninyo, at huwag subukang palayain ang bata nang kayo lang. Maaari nitong ilagay sa panganib ang bata at kayo.',
    ],
    listen: [
      'Kung magsalita ang bata, makinig.',
      'Manatiling kalmado at hayaan siyang gumamit ng sarili niyang salita. Sabihin: “Naniniwala ako sa iyo. Hindi mo ito kasalanan. Tama ang ginawa mong magsabi sa akin.”',
    ],
    'no-questions': [
      'Huwag mag-usisa o mag-imbestiga.',
      'Huwag magtanong ng mga detalye, at huwag itanong kung bakit. Ipaubaya iyon sa mga taong sinanay.',
    ],
    'no-secrecy': ['Huwag mangakong ililihim ito.', 'Sabihin kung kanino ninyo sasabihin, at bakit.'],
    report: [
      'Mag-report.',
      'Maaaring obligado kayo ng batas: sa US, ang mga guro at marami pang iba ay may tungkuling mag-report, at iba-iba ang tuntunin sa bawat estado. Makatwirang pag-aalala ang kailangan, hindi patunay. Maaaring hindi sapat sa tungkulin ang pagsabi sa boss o sa helpline.',
    ],
    images: [
      'Mga larawan: huwag galawin.',
      'Huwag burahin, i-forward, kopyahin, o i-screenshot. Itabi ang device, isulat ang mga username at oras, at mag-report. Maaaring may dagdag na tuntunin ang lokal na batas.',
    ],
    write: [
      'Isulat ang nakita at narinig ninyo,',
      'may petsa at sa simpleng salita. Itago ito nang ligtas. Ibahagi lang sa mga dapat makaalam.',
    ],
    stay: [
      'Manatili.',
      'Patuloy na maging adult na maaasahan. Maaaring itanggi ito ng bata, bumalik siya, o magalit. Alagaan din ang sarili.',
    ],
  },
  notes: 'Mga tala para sa pag-uusap',
  noNotes: 'Dito lalabas ang mga nilagyan ninyo ng tsek, para kopyahin o i-print nang walang anumang pangalan.',
  line: (name, number) => [name, ': ', number],
  copy: 'Kopyahin',
  copied: 'Nakopya na.',
  notCopied: 'Hindi nakopya. Piliin ang teksto sa itaas at kopyahin ito.',
  print: 'I-print',
  sources: 'Saan ito galing',
  practice: 'Ang sinasabi tungkol sa mga larawan, at ang ilan sa sinasabi tungkol sa pag-report, ay nakagawian na sa larangang ito.',
};

export const exit: ExitWords = {
  label: 'Umalis sa page na ito',
  stays: 'Hindi nabubura ang history ninyo',
  what: (site) => [
    'Bubuksan nito ang ',
    site,
    ' kapalit ng page na ito. Hindi nito binubura ang pagbisita ninyo: naiiwan ito sa history ng browser, at nakikita rin ng app na nag-eespiya sa inyo.',
  ],
  safer: 'Para mas ligtas na tumingin:',
  tips: [
    'Gumamit ng device na walang ibang tumitingin, gaya ng nasa library.',
    'Gumamit ng private window. Walang naiiwang history rito, pero hindi nito napipigilan ang mga app na nag-eespiya.',
    'Ang pagbisitang ito lang ang burahin. Maaaring kahina-hinala ang walang lamang history.',
  ],
  keys: (key, times) => `Sa keyboard, pindutin ang ${key} nang ${times} beses sa loob ng 5 segundo.`,
  progress: (key, left) => `Pindutin ang ${key} nang ${left > 1 ? left : 'isang'} beses pa para umalis.`,
  leaving: 'Naglo-load.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Pagsasanay para sa mga adult',
  course: 'Pagsasanay para protektahan ang mga bata',
  by: (provider) => ['Mula sa ', provider],
  nameBy: (name, provider) => [name, ', mula sa ', provider],
  about: (duration) => `Mga ${duration}`,
  modules: (count) => `${count} maikling module`,
  formats: { online: 'Online', 'in-person': 'In person', both: 'Online o in person' },
  languages: (list) => `Wika: ${list}`,
  free: 'Libre',
  certificate: 'May certificate',
  nextDate: (date) => ['Susunod na petsa: ', date],
  nextDates: 'Tingnan ang mga susunod na petsa',
  recorded: (date) => `Naitala noong ${date}. Nasa page ng nagbibigay nito ang pinakabago.`,
  signUp: 'Alamin pa at mag-sign up',
  more: 'Iba pa tungkol sa pagsasanay na ito',
  find: (address) => ['Makikita ito sa ', address],
  frame: (host) => `Sign-up form mula sa ${host}`,
  load: (host) => ['I-load ang form mula sa ', host],
  loadNote: (host) => ['Galing ang sign-up form sa ', host, '. Hindi kumokonekta roon ang browser ninyo hangga’t hindi ninyo hinihiling.'],
  loading: 'Nilo-load ang form…',
  open: 'Buksan ang form sa sarili nitong page',
  form: {
    heading: 'Mag-sign up',
    name: 'Pangalan ninyo',
    optional: '(opsyonal)',
    email: 'Email address',
    role: 'Role ninyo',
    choose: 'Pumili ng isa',
    roles: {
      parent: 'Magulang o tagapag-alaga',
      school: 'Guro o kawani ng eskuwela',
      community: 'Grupo ng kabataan, sports, o relihiyon',
      care: 'Kalusugan o social services',
      other: 'Iba pa, o ayaw kong sabihin',
    },
    format: 'Paano ninyo gustong sumali?',
    trap: 'Iwanang walang laman ang field na ito',
    goesTo: (host) => ['Para sa mga adult ang form na ito. Mapupunta ang mga inilagay ninyo sa ', host, '.'],
    errors: {
      email: 'Isulat ang email address ninyo.',
      emailShape: 'Isulat ang buong email address, gaya ng name@example.org.',
      role: 'Pumili ng role.',
      format: 'Pumili kung online o in person.',
      consent: 'Lagyan ng tsek ang kahon kung payag kayo. Kung wala iyon, hindi kayo makakapag-sign up dito.',
    },
    invalid: 'Hindi pa naipapadala. Pakitingnan ang mga field na may marka.',
    send: 'Mag-sign up',
    retry: 'Subukan ulit',
    sending: 'Ipinapadala ang sign-up ninyo…',
    done: 'Salamat. Natanggap na ang sign-up ninyo.',
    unconfirmed: (status) => (status ? `Hindi kumpirmado ang sign-up ninyo (error ${status}).` : 'Hindi kumpirmado ang sign-up ninyo.'),
    failures: {
      offline: 'Offline kayo, kaya walang naipadala. Kumonekta, saka subukan ulit.',
      unreachable: 'Walang sagot na nakarating. Tingnan ang koneksyon, saka subukan ulit.',
      timeout: 'Walang sagot na dumating sa oras. Pakisubukan ulit.',
      refused: 'Hindi tinanggap ng serbisyo ang mga inilagay. Tingnan ang mga ito, saka subukan ulit.',
      closed: 'Hindi tumatanggap ng sign-up dito ang serbisyo. Subukan ulit mamaya, o sabihan ang website na ito.',
      busy: 'Abala ang serbisyo. Maghintay ng isang minuto, saka subukan ulit.',
      broken: 'Nagkaproblema ang serbisyo. Subukan ulit pagkalipas ng ilang minuto.',
      trap: 'Nalagyan ang isang field na hindi nakikita ng mga tao. Wala na itong laman: subukan ulit.',
    },
    kept: 'Narito pa rin ang mga inilagay ninyo.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Inirerekomenda ng nagbibigay nito na unahin ang kurso nitong Stewards of Children.',
    'd2l-stewards-of-children': 'Para sa lahat ng adult, at sa mga organisasyong naglilingkod sa kabataan.',
    'ncmec-intro-child-sex-trafficking': 'Para sa pulis, sa mga nagtatrabaho kasama ng mga bata, at sa publiko.',
    onwatch: 'Para sa publiko.',
    'onwatch-educators': 'Para sa mga kawani ng eskuwela.',
    'polaris-ht-101': 'Para sa publiko. Saklaw nito ang lahat ng anyo ng human trafficking.',
    'pact-travel': 'Para sa mga nagtatrabaho sa travel at mga pagpupulong, at sa sinumang naglalakbay.',
    'blue-campaign-youth-professional': 'Para sa mga adult na nagtatrabaho kasama ng kabataan o nag-aalaga sa kanila.',
    'blue-campaign-general': 'Para sa publiko.',
    'protect-ht-101-103': 'Para sa mga kawani ng eskuwela, una sa lahat sa California.',
  },
};
