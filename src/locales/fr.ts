/**
 * French, for readers in any country, with "vous". Terms: "abus sexuel d’enfants", "matériel d’abus sexuel d’enfants"
 * (never "pédopornographie"), "exploitation sexuelle des enfants à des fins commerciales", "traite des enfants à des fins
 * sexuelles", "enfant disparu" (no source found); "enfant" and never "mineur". Sources: the French Luxembourg Guidelines
 * as told at
 * https://infogreen.lu/premier-anniversaire-des-luxembourg-guidelines-sur-la-terminologie-et.html, and
 * http://ecpat.be/exploitation-sexuelle/quest-ce-que-lexploitation-sexuelle-commerciale-des-enfants/traite-des-enfants-a-des-fins-sexuelles/.
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

export const lang = 'fr';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['Danger immédiat ? Appelez le ', number],
  dangerAnywhere: 'Danger immédiat ? Appelez le numéro d’urgence du lieu où vous êtes.',
  text: (number) => ['Envoyez un SMS au ', number],
  textKeyword: (keyword, number) => ['Envoyez ', keyword, ' par SMS au ', number],
  chat: 'Discussion en ligne',
  website: 'Site web',
  relay: (relay, number) => ['TTY : composez le ', relay, ', puis le ', number, '.'],
  tty: (number) => ['TTY : ', number, '.'],
  abroad: (number) => ['Depuis un autre pays : ', number, '.'],
  also: (number) => ['Aussi : ', number, '.'],
  free: 'Gratuit.',
  always: 'Ouvert jour et nuit.',
  hours: (times) => `Horaires : ${times}, heure locale.`,
  inside: 'Ne fonctionne que dans le pays.',
  stale: 'Ce numéro a peut-être changé.',
  languages: (list) => `Langues : ${list}.`,
  operator: (name) => ['Géré par ', name, '.'],
  records: {
    operator: (date, page) => [`Relevé le ${date} sur une page officielle : `, page, '.'],
    directory: (date, page) => [`Relevé le ${date} dans l’annuaire `, page, '.'],
    secondary: (date, page) => [`Relevé le ${date} chez une autre organisation, qui cite `, page, '.'],
    dataset: (date, page) => [`Relevé le ${date} dans les données téléphoniques de `, page, '.'],
  },
  sourceDate: (date) => `Date de cette page : ${date}.`,
  checked: (date) => `Vérifié par une personne le ${date}.`,
  country: 'Ces numéros sont pour ce pays :',
  choose: 'Choisissez votre pays',
  kinds: {
    emergency: 'Services d’urgence.',
    'child-helpline': 'Pour les enfants, et pour les adultes qui s’inquiètent pour un enfant.',
    children: 'Pour les enfants et les jeunes.',
    trafficking: 'Pour toute inquiétude sur la traite des êtres humains.',
    'child-abuse': 'Pour toute inquiétude sur des maltraitances ou des violences envers un enfant.',
    'missing-child': 'Pour un enfant disparu.',
    'online-reporting': 'Pour les abus, les menaces ou les images d’abus en ligne.',
    crisis: 'Soutien en cas de crise.',
  },
  purposes: {
    'us-911': 'Police, ambulance et pompiers.',
    'us-human-trafficking-hotline':
      'Écoute, conseille et vous met en contact avec de l’aide. Des interprètes se joignent aux appels dans plus de 200 langues. Ce n’est pas la police, mais cette ligne fait un signalement quand un enfant peut être en danger.',
    'us-childhelp':
      'Conseils et soutien en cas de crise sur la maltraitance des enfants, aux États-Unis, dans leurs territoires et au Canada. Ne reçoit pas de signalements officiels.',
    'us-ncmec-cybertipline':
      'Reçoit les signalements d’abus en ligne, d’images d’abus et de traite des enfants à des fins sexuelles. Vous pouvez ne pas donner votre nom.',
    'us-ncmec-missing-child': 'Pour un enfant disparu. Si la disparition est en cours, appelez d’abord le 911.',
    'us-ncmec-take-it-down': 'Aide à faire retirer des images d’une personne prises avant ses 18 ans.',
    'us-rainn': 'Soutien à toute personne touchée par une agression sexuelle.',
    'us-stop-it-now': 'Pour les adultes qui s’inquiètent d’un possible abus sexuel d’enfant.',
    'us-d2l-helpline': 'Soutien par SMS sur les abus sexuels d’enfants.',
    'us-988': 'Pour les pensées suicidaires et toute crise émotionnelle.',
    'us-crisis-text-line': 'Soutien par message dans toute crise.',
    'us-runaway-safeline': 'Pour les jeunes de 12 à 21 ans qui ont quitté la maison ou pensent à partir.',
    'us-boys-town': 'Soutien en cas de crise pour les jeunes et les adultes.',
    'us-trevor-project': 'Pour les jeunes LGBTQ+.',
    'us-love-is-respect': 'Pour les adolescents, sur les violences dans les relations amoureuses.',
    'us-stronghearts':
      'Pour les Autochtones des États-Unis et de l’Alaska touchés par des violences familiales, amoureuses ou sexuelles.',
    'us-ovc-211': 'Trouve des services près de chez vous. Couvre la plus grande partie des États-Unis.',
    'us-fbi-tips': 'Police : reçoit des informations sur les crimes fédéraux.',
    'us-hsi-tip-line':
      'Police de l’immigration (ICE) : reçoit des informations sur la traite. Certaines personnes peuvent ne pas se sentir en sécurité en appelant.',
    'int-child-helpline-international': 'Trouvez la ligne d’aide aux enfants de votre pays.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: 'Vous vous inquiétez pour un enfant ?',
  more: 'D’autres moyens d’avoir de l’aide',
  about: 'Détails et autres aides',
};

export const spectrum: SpectrumWords = {
  heading: 'L’exploitation sexuelle des enfants à des fins commerciales',
  definition:
    'Il y a exploitation sexuelle à des fins commerciales quand quelqu’un achète, vend ou échange l’abus sexuel d’un enfant contre quoi que ce soit qui a de la valeur. Un enfant est toute personne de moins de 18 ans, et peu importe si quelqu’un a employé la force. Dans tous les cas, c’est un abus sexuel d’enfant.',
  axis: 'La ligne montre la part du commerce, pas la gravité de l’abus. Toutes les formes sont graves. Ce n’est pas une échelle, et aucun enfant n’y monte.',
  start: 'Rien n’est échangé',
  end: 'Organisé pour le profit',
  more: 'Signes et aide',
  term: 'Le terme complet',
  about: 'Ce qui se passe',
  sign: 'Un signe que vous pouvez remarquer',
  interrupt: 'Ce qui peut l’interrompre',
  sources: 'Sources',
  turn: 'C’est ici que les adultes interviennent.',
  message:
    'Prévenez l’abus ou interrompez-le tôt, et vous interrompez le chemin vers l’exploitation. Beaucoup d’enfants exploités vivent chez eux, vont à l’école et rencontrent chaque jour des adultes qui peuvent le remarquer.',
  model:
    'Source : Darkness to Light. C’est un modèle pour enseigner : aucune étude trouvée ne confirme cinq étapes, et le National Institute of Justice (2007) en décrit trois.',
  save: 'Emportez cette image',
  take: {
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    card: 'Carte pour les réseaux sociaux',
    print: 'Imprimer une affiche',
  },
  saved: (file) =>
    `Votre navigateur a reçu ${file}. Si le fichier n’est pas enregistré, cette page ne le permet pas : imprimez plutôt une affiche.`,
  failed: 'Cela ne marche pas ici. Imprimez plutôt cette page.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Pas de commerce',
      name: 'Abus sexuel d’enfant',
      summary: 'Une personne utilise un enfant à des fins sexuelles. Ni argent ni biens ne sont échangés.',
      more: 'C’est souvent quelqu’un que l’enfant et la famille connaissent et en qui ils ont confiance.',
      sign: 'Un changement qui dure : l’enfant évite une personne ou un lieu qu’il aimait, se replie soudain sur lui-même, ou un adulte le choisit pour des cadeaux, des secrets et du temps seul à seul.',
      interrupt:
        'Limitez et surveillez le temps que des adultes passent seuls avec un enfant. Parlez tôt et simplement du corps et des secrets. Écoutez quand un enfant laisse entendre quelque chose. Signalez aussitôt.',
    },
    'child-sexual-abuse-material': {
      axis: 'Des images circulent',
      name: 'Images d’abus',
      term: 'Matériel d’abus sexuel d’enfants (CSAM, sigle anglais) : en produire pour l’échanger ou le vendre',
      summary: 'Quelqu’un fait des images ou des vidéos d’un enfant dont on abuse, puis les échange ou les vend.',
      more: 'Parfois, on fait pression sur un enfant ou on le trompe pour qu’il les fasse. Les menaces de diffuser une photo (sextorsion) et les images faites par intelligence artificielle en font partie.',
      sign: 'L’enfant est bouleversé ou cache des choses après avoir été en ligne, paie soudain quelqu’un ou demande des cartes-cadeaux, ou reçoit de l’argent ou des appareils sans explication.',
      interrupt:
        'Dites à l’enfant que ce n’est pas sa faute. Ne supprimez, ne partagez et ne transférez rien. Signalez au service national (aux États-Unis, la CyberTipline) et demandez de l’aide pour faire retirer les images (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Quelque chose est donné',
      name: 'Abus en échange',
      term: 'Exploitation sexuelle en échange d’une chose de valeur (traite commise par celui qui paie ou par la famille)',
      summary: 'Quelqu’un donne à un enfant un toit, de la nourriture, des cadeaux ou de l’argent, et en échange abuse de lui.',
      more: 'Cela peut aussi être de la drogue ou des trajets en voiture. Parfois, un parent ou un proche l’organise. Il n’y a pas toujours de trafiquant au milieu : celui qui paie est l’exploiteur. Dans la loi américaine, c’est quand même de la traite d’enfant à des fins sexuelles.',
      sign: 'Des choses nouvelles que l’enfant ne peut pas expliquer, comme un téléphone, des vêtements ou de l’argent ; des séjours chez des gens plus âgés ; des nuits d’absence ; un foyer où l’essentiel manque.',
      interrupt:
        'Répondez au besoin auquel l’exploiteur répond : un lit sûr, à manger, de l’attention sans rien demander en retour. Traitez chaque disparition comme une urgence. Demandez conseil à la protection de l’enfance ou à la ligne contre la traite.',
    },
    'local-trafficking': {
      axis: 'Quelqu’un en profite',
      name: 'Traite locale',
      term: 'Traite locale d’enfants à des fins sexuelles par un trafiquant ou un exploiteur',
      summary: 'Une personne, un petit groupe ou un gang gagne de l’argent en vendant l’abus sexuel d’un enfant près de chez lui.',
      more: 'Le trafiquant peut d’abord se présenter comme un partenaire, un ami ou un protecteur. L’enfant peut encore vivre chez lui et aller à l’école.',
      sign: 'Un partenaire ou un ami bien plus âgé ou qui contrôle tout ; quelqu’un parle à la place de l’enfant ou garde ses papiers ou son téléphone ; on l’emmène de l’école en voiture ; des notes qui baissent et des absences.',
      interrupt:
        'N’affrontez pas le trafiquant. Restez en contact avec l’enfant sans condition et notez ce que vous avez vu. Signalez : au numéro d’urgence s’il y a danger maintenant, sinon à la protection de l’enfance et à la ligne contre la traite.',
    },
    'national-international-trafficking': {
      axis: 'Un réseau en profite',
      name: 'Réseau de traite',
      term: 'Traite nationale ou internationale d’enfants à des fins sexuelles par un réseau',
      summary: 'Un réseau recrute des enfants, les déplace ou les propose par des annonces en plusieurs lieux pour le profit.',
      more: 'C’est la forme que l’on voit au cinéma. Beaucoup d’enfants sont exploités sans jamais être déplacés : c’est quand même de la traite.',
      sign: 'Un enfant change souvent d’hôtel ou de ville, ne sait pas où il est, donne des réponses apprises par cœur, ou d’autres gardent ses papiers.',
      interrupt:
        'Du personnel formé dans les hôtels, les transports et la santé ; des signalements rapides des disparitions ; des lignes qui fonctionnent par-delà les frontières (116 000 en Europe) ; la police et la protection de l’enfance qui travaillent ensemble. Alertez, ne suivez personne.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} sur ${whole}`,
  dollars: (amount) => `${amount} de dollars US`,
  source: (publisher, year) => ['Source : ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Attribué à : ', publisher, `, ${year}.`],
  noYear: 'année inconnue',
  dataYear: (year) => `Données de ${year}.`,
  page: (page) => ['Voir ', page, '.'],
  secondHand: (page) => ['Tel que donné sur ', page, '.'],
  status: { replaced: 'Un chiffre plus récent a remplacé celui-ci.', weak: 'Merci de ne pas vous appuyer sur ce chiffre.' },
  known: 'Ce que l’on sait aujourd’hui :',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'En 2024, parmi les enfants dont la fugue a été signalée au NCMEC, le centre américain pour les enfants disparus, ',
        number,
        ' était probablement victime de traite à des fins sexuelles.',
      ],
      caveat:
        'Ne compte que les enfants signalés au NCMEC. « Probablement » est le jugement du NCMEC lui-même. D’autres années ont donné 1 sur 6 ou 1 sur 7 : il n’y a pas de tendance claire.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['On estime que ', number, ' de personnes étaient en travail forcé un jour donné de 2021.'],
      caveat:
        'C’est une estimation à partir d’enquêtes et de dossiers, pas un comptage. Elle couvre adultes et enfants. Ce qu’elle dit des enfants exploités sexuellement est sa partie la plus faible.',
    }),
    'us-law-under-18': () => ({
      sentence: [
        'Selon la loi américaine, une personne de moins de 18 ans ne peut jamais consentir à des actes sexuels commerciaux : l’enfant est une victime.',
      ],
      caveat:
        'C’est la loi fédérale. Les lois pénales des États traitent encore l’enfant de manières différentes. Un traité des Nations unies, le Protocole de Palerme, a la même règle pour les enfants.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['Parmi les enfants aux États-Unis, environ ', number, ' subit un abus sexuel avec contact physique avant 18 ans.'],
      caveat: 'Ne compte que les abus avec contact physique. Les études qui ont une définition plus large en trouvent plus.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['On estime que le travail forcé rapporte ', number, ' par an en profits illégaux.'],
      caveat:
        'Les adultes sont compris : il n’y a pas de chiffre solide pour les enfants seuls. Les profits sont calculés avec un modèle, pas observés.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Personne ne sait combien d’enfants sont exploités sexuellement aux États-Unis : c’est un crime caché, et les experts nous demandent de ne pas répéter de suppositions.',
      ],
      caveat: 'Un bilan du gouvernement américain de 2014 dit la même chose.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'En 2024, la CyberTipline du NCMEC, le centre américain pour les enfants disparus, a reçu ',
        number,
        ' de signalements d’abus en ligne. Ce n’est pas le nombre d’enfants.',
      ],
      caveat:
        'Il y a eu moins de signalements qu’en 2023, en partie parce que ceux qui se répètent sont maintenant comptés ensemble. Cela ne montre pas qu’il y a moins de mal.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'Sur les ',
        number,
        ' d’enfants en travail forcé en 2021, plus de la moitié étaient en exploitation sexuelle commerciale.',
      ],
      caveat:
        'C’est une estimation, pas un comptage. Ce qu’elle dit de l’exploitation sexuelle repose sur des dossiers et est sa partie la plus faible.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        'Parmi les enfants disparus de leur lieu de placement et signalés en 2024 au NCMEC, le centre américain pour les enfants disparus, ',
        number,
        ' étaient probablement victimes de traite à des fins sexuelles.',
      ],
      caveat: 'Ceci a été lu sur la page d’une autre organisation, pas sur celle du NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: ['Les maltraitances passées, surtout les abus sexuels, sont fortement liées à une exploitation plus tard.'],
      caveat: 'Un lien n’est pas une cause. La plupart des enfants maltraités ne sont jamais victimes de traite.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Parmi les jeunes déjà suivis par la protection de l’enfance ou la justice, environ ',
        number,
        ' montre des signes clairs d’exploitation lors d’un dépistage.',
      ],
      caveat: 'Cela ne vaut pas pour les enfants en général. Ces jeunes étaient en Californie.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'Le NCMEC, le centre américain pour les enfants disparus, a reçu ',
        number,
        ' signalements de traite d’enfants à des fins sexuelles au premier semestre 2025. La hausse vient en partie de ce que les plateformes américaines doivent maintenant la signaler.',
      ],
      caveat: 'Une demi-année, et un chiffre non définitif. Plus de signalements ne veut pas dire que la traite a augmenté autant.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['À tout moment entre 2002 et 2011, on estime que ', number, ' de personnes étaient en travail forcé.'],
      caveat:
        'Cette estimation portait sur le travail forcé ; elle ne comptait pas les victimes de traite. La plus récente suit une autre méthode : les deux ne montrent donc pas une hausse.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Souvent cité : ', number, ` d’enfants parmi ${all} de personnes en travail forcé.`],
      caveat: `Le rapport lui-même dit ${published}, dans toutes les formes de travail forcé, pas seulement l’exploitation sexuelle.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'En 2020, parmi les enfants dont la fugue a été signalée au NCMEC, le centre américain pour les enfants disparus, ',
        number,
        ' était probablement victime de traite à des fins sexuelles.',
      ],
      caveat: 'Ne compte que les enfants signalés au NCMEC. Ce chiffre n’a pas été vu sur la page du NCMEC lui-même.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: [
        'Souvent cité : ',
        number,
        ' des enfants victimes de traite à des fins sexuelles avaient subi des abus sexuels avant.',
      ],
      caveat:
        'La partie du rapport qui a pu être lue ne donne pas ce chiffre. Il remonte probablement à de petites études anciennes sur des adultes. Des études montrent bien que beaucoup de jeunes exploités sexuellement avaient subi des abus sexuels plus tôt. La plupart des enfants maltraités ne sont jamais victimes de traite.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Souvent cité : les trafiquants gagnent des centaines de milliards de dollars par an dans le monde.'],
      caveat:
        'Aucune source n’était donnée, et l’estimation de l’époque était plus basse. La plus récente le rend à peu près juste, mais pour tout le travail forcé, adultes compris.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Vous pensez à un enfant que vous connaissez',
  privacy: 'Cochez ce qui convient. Rien de ce que vous cochez n’est gardé ni envoyé, et tout disparaît quand vous quittez cette page.',
  principles: [
    'Tout enfant peut être pris pour cible. Ces circonstances rendent un enfant plus facile à cibler ; elles ne causent pas l’exploitation. C’est la personne qui exploite qui est responsable.',
    'Aucun signe seul, ni aucun nombre de signes, ne prouve ni n’exclut l’exploitation. Ce n’est pas un test et il n’y a pas de score.',
    'Si vous vous inquiétez, vous n’avez pas besoin de certitude. Parlez aujourd’hui à quelqu’un de formé.',
  ],
  parts: {
    signs: {
      title: 'Signes d’un changement',
      legend: 'Ce que vous avez remarqué',
      note: 'Cherchez un changement chez un enfant que vous connaissez, avec l’histoire qui l’entoure.',
    },
    groups: {
      title: 'Qui est ciblé plus souvent',
      legend: 'Ce qui manque à l’enfant ou ce qu’il a vécu',
      note: 'Darkness to Light et le National Center for Missing & Exploited Children nomment ces groupes. Les filles sont identifiées plus souvent. Des garçons et des jeunes trans et de diverses identités de genre sont aussi exploités, et passent plus souvent inaperçus.',
    },
    circumstances: {
      title: 'Ce qui rend un enfant plus facile à cibler',
      legend: 'Ce qui se passe autour de l’enfant',
      note: 'Et autour de tout enfant : trop peu d’adultes connaissent l’exploitation, les enfants sont sexualisés, et certaines personnes sont prêtes à payer pour un abus.',
    },
    strengths: {
      title: 'Ce qui protège un enfant',
      legend: 'Ce qui est déjà là',
      note: 'Il y a peu de recherches là-dessus. L’essentiel vient de la pratique de la prévention, et rien de tout cela n’exclut quoi que ce soit.',
    },
  },
  groups: {
    own: 'Dans la vie de l’enfant',
    close: 'Dans la famille et chez les amis',
    nearby: 'Dans le quartier et en ligne',
  },
  statements: {
    missing: ['Disparaît souvent', 'Trois fois ou plus est déjà une alerte en soi.'],
    possessions: ['A de l’argent liquide, des cartes prépayées, des clés d’hôtel ou plusieurs téléphones'],
    watched: ['Quelqu’un d’autre garde ses papiers ou son téléphone, parle à sa place ou le surveille'],
    partner: ['Un partenaire ou un « ami » qui contrôle tout, souvent plus âgé'],
    rehearsed: ['Des réponses qui semblent apprises par cœur'],
    'school-change': ['Notes en baisse, absences, ou changement soudain de comportement ou d’amis'],
    offer: ['Parle d’un emploi, de mannequinat ou d’un départ trop beau pour être vrai'],
    moving: ['Vit avec une valise, dans des motels ou dans une voiture'],
    online: ['Inquiétude, secrets ou honte après avoir été en ligne'],
    untreated: ['Blessures ou maladies non soignées'],
    'child-welfare': ['Placement en famille d’accueil ou en foyer', 'Surtout en cas de disparition de ce lieu.'],
    'low-income': ['Trop peu d’argent, de logement ou d’aide pour la famille', 'L’exploitation existe aussi dans les familles aisées.'],
    lgbtq: ['Rejeté ou mis à la porte parce que LGBTQ+', 'Le danger, c’est le rejet, l’absence de logement et la stigmatisation, pas l’identité.'],
    homeless: ['Pas de logement stable, a fugué ou a été mis à la porte'],
    trauma: [
      'Maltraitance, négligence, violence, agression sexuelle ou deuil dans le passé',
      'La plupart des enfants qui vivent cela ne sont jamais victimes de traite.',
    ],
    'weak-support': ['Peu de gens sur qui compter, aucun adulte de confiance'],
    marginalized: ['Mis à l’écart par le racisme, la discrimination ou la stigmatisation'],
    hopeless: ['Dépression, mauvaise image de soi ou peu d’espoir, et trop peu d’aide'],
    substances: ['Alcool ou drogues, et trop peu d’aide', 'Ils peuvent aussi maintenir un enfant dans l’exploitation.'],
    disability: ['Un handicap intellectuel ou du développement, et trop peu de soutien'],
    school: ['Des difficultés à l’école, et trop peu d’aide'],
    justice: ['Pris dans le système judiciaire'],
    immigration: ['Un statut migratoire précaire'],
    home: ['Conflits, bouleversements, violence ou délits à la maison'],
    caregiver: ['La personne qui l’élève est à bout, ou a des problèmes d’alcool ou de drogue'],
    family: ['Un membre de la famille qui exploite'],
    peers: ['Des amis déjà exploités, la pression du groupe ou des liens avec un gang'],
    services: ['Des écoles, des services ou un quartier avec trop peu de moyens'],
    gangs: ['Présence de gangs'],
    'online-spaces': ['Des espaces en ligne peu sûrs où l’on recrute des enfants et gagne leur confiance pour en abuser'],
    'steady-adult': ['Un adulte stable et bienveillant qui écoute sans condition'],
    belonging: ['Avoir sa place à l’école : un personnel qui remarque, demande et garde le contact'],
    acceptance: ['L’acceptation à la maison des enfants LGBTQ+'],
    stability: ['Un logement, de la nourriture et de l’argent stables pour la famille'],
    'open-talk': ['Parler tôt et ouvertement du corps, du consentement, de la vie en ligne et des ruses pour abuser d’un enfant'],
    'early-help': ['Une aide rapide après un abus : être cru, et être soigné'],
    limits: ['Des organisations qui limitent et surveillent le temps seul à seul'],
  },
  none: 'Rien de tout cela',
  clear: 'Effacer',
  cleared: 'Effacé.',
  next: 'Que faire maintenant',
  unsure: 'Un doute ? Demandez conseil.',
  more: 'D’autres moyens d’avoir de l’aide',
  steps: {
    'no-confrontation': [
      'N’affrontez pas et ne suivez pas',
      'la personne que vous soupçonnez, et n’essayez pas de libérer l’enfant vous-même. Cela peut vous mettre en danger, l’enfant et vous.',
    ],
    listen: [
      'Si l’enfant parle, écoutez.',
      'Restez calme et laissez-le employer ses mots. Dites : « Je te crois. Ce n’est pas ta faute. Tu as bien fait de m’en parler. »',
    ],
    'no-questions': [
      'N’interrogez pas, n’enquêtez pas.',
      'Ne demandez pas de détails, et ne demandez pas pourquoi. Laissez cela à des personnes formées.',
    ],
    'no-secrecy': ['Ne promettez pas le secret.', 'Dites à qui vous allez en parler, et pourquoi.'],
    report: [
      'Signalez.',
      'La loi peut vous y obliger : aux États-Unis, les enseignants et beaucoup d’autres doivent signaler, et les règles changent selon l’État. Il faut une inquiétude raisonnable, pas une preuve. En parler à un chef ou à une ligne d’aide peut ne pas suffire pour remplir cette obligation.',
    ],
    images: [
      'Images : laissez-les telles quelles.',
      'Ne les supprimez pas, ne les transférez pas, ne les copiez pas, ne faites pas de capture d’écran. Gardez l’appareil, notez les noms d’utilisateur et les heures, et signalez. La loi locale peut en dire plus.',
    ],
    write: [
      'Écrivez ce que vous avez vu et entendu,',
      'avec les dates, en mots simples. Gardez ces notes en lieu sûr. Ne les partagez qu’avec ceux qui doivent savoir.',
    ],
    stay: [
      'Restez là.',
      'Continuez d’être un adulte stable. Un enfant peut nier, y retourner ou être en colère. Prenez soin de vous aussi.',
    ],
  },
  notes: 'Notes pour une conversation',
  noNotes: 'Ce que vous cochez apparaît ici, à copier ou à imprimer sans aucun nom.',
  line: (name, number) => [name, ' : ', number],
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie n’a pas marché. Sélectionnez le texte ci-dessus et copiez-le.',
  print: 'Imprimer',
  sources: 'D’où cela vient',
  practice: 'Ce qui est dit des images, et une partie de ce qui est dit du signalement, vient de la pratique du domaine.',
};

export const exit: ExitWords = {
  label: 'Quitter cette page',
  stays: 'Votre historique reste',
  what: (site) => [
    'Ceci ouvre ',
    site,
    ' à la place de cette page. Cela n’efface pas votre visite : l’historique du navigateur la garde, et une application qui vous espionne aussi.',
  ],
  safer: 'Pour consulter plus en sécurité :',
  tips: [
    'Utilisez un appareil que personne d’autre ne contrôle, comme dans une bibliothèque.',
    'Utilisez une fenêtre privée. Elle ne garde pas d’historique, mais n’arrête pas les applications espionnes.',
    'N’effacez que cette visite. Un historique vide peut éveiller les soupçons.',
  ],
  keys: (key, times) => `Sur un clavier, appuyez ${times} fois sur ${key} en 5 secondes.`,
  progress: (key, left) => `Appuyez encore ${left} fois sur ${key} pour quitter.`,
  leaving: 'Chargement.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Formation pour adultes',
  course: 'Une formation pour protéger les enfants',
  by: (provider) => ['Par ', provider],
  nameBy: (name, provider) => [name, ', par ', provider],
  about: (duration) => `Environ ${duration}`,
  modules: (count) => `${count} modules courts`,
  formats: { online: 'En ligne', 'in-person': 'Sur place', both: 'En ligne ou sur place' },
  languages: (list) => `Langues : ${list}`,
  free: 'Gratuit',
  certificate: 'Avec une attestation',
  nextDate: (date) => ['Prochaine date : ', date],
  nextDates: 'Voir les prochaines dates',
  recorded: (date) => `Relevé le ${date}. La page de l’organisme est la plus à jour.`,
  signUp: 'En savoir plus et s’inscrire',
  more: 'Plus sur cette formation',
  find: (address) => ['À trouver sur ', address],
  frame: (host) => `Formulaire d’inscription de ${host}`,
  load: (host) => ['Charger le formulaire de ', host],
  loadNote: (host) => ['Le formulaire d’inscription vient de ', host, '. Votre navigateur ne contacte pas ce site avant que vous le demandiez.'],
  loading: 'Chargement du formulaire…',
  open: 'Ouvrir le formulaire sur sa propre page',
  form: {
    heading: 'Inscription',
    name: 'Votre nom',
    optional: '(facultatif)',
    email: 'Adresse e-mail',
    role: 'Votre rôle',
    choose: 'Choisissez',
    roles: {
      parent: 'Parent ou personne qui élève un enfant',
      school: 'Enseignant ou personnel scolaire',
      community: 'Groupe de jeunes, sportif ou religieux',
      care: 'Santé ou services sociaux',
      other: 'Un autre rôle, ou je préfère ne pas le dire',
    },
    format: 'Comment voulez-vous participer ?',
    trap: 'Laissez ce champ vide',
    goesTo: (host) => ['Ce formulaire est pour les adultes. Ce que vous écrivez est envoyé à ', host, '.'],
    errors: {
      email: 'Écrivez votre adresse e-mail.',
      emailShape: 'Écrivez l’adresse e-mail entière, comme nom@example.org.',
      role: 'Choisissez un rôle.',
      format: 'Choisissez en ligne ou sur place.',
      consent: 'Cochez la case si vous êtes d’accord. Sans cela, vous ne pouvez pas vous inscrire ici.',
    },
    invalid: 'Pas encore envoyé. Regardez les champs marqués.',
    send: 'S’inscrire',
    retry: 'Réessayer',
    sending: 'Envoi de votre inscription…',
    done: 'Merci. Votre inscription est arrivée.',
    unconfirmed: (status) =>
      status ? `Votre inscription n’est pas confirmée (erreur ${status}).` : 'Votre inscription n’est pas confirmée.',
    failures: {
      offline: 'Vous êtes hors ligne : rien n’a été envoyé. Connectez-vous, puis réessayez.',
      unreachable: 'Aucune réponse n’a pu passer. Vérifiez votre connexion, puis réessayez.',
      timeout: 'Aucune réponse n’est arrivée à temps. Réessayez.',
      refused: 'Le service n’a pas accepté ces données. Vérifiez-les, puis réessayez.',
      closed: 'Le service ne prend pas d’inscriptions ici. Réessayez plus tard, ou prévenez ce site web.',
      busy: 'Le service est occupé. Attendez une minute, puis réessayez.',
      broken: 'Le service a eu un problème. Réessayez dans quelques minutes.',
      trap: 'Un champ que les gens ne voient pas était rempli. Il est vide maintenant : réessayez.',
    },
    kept: 'Ce que vous avez écrit est toujours là.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'L’organisme recommande de suivre d’abord son cours Stewards of Children.',
    'd2l-stewards-of-children': 'Pour tous les adultes, et pour les organisations au service des jeunes.',
    'ncmec-intro-child-sex-trafficking': 'Pour la police, pour ceux qui travaillent avec des enfants et pour le public.',
    onwatch: 'Pour le grand public.',
    'onwatch-educators': 'Pour le personnel scolaire.',
    'polaris-ht-101': 'Pour le grand public. Couvre toutes les formes de traite des êtres humains.',
    'pact-travel': 'Pour les professionnels du voyage et des réunions, et pour toute personne qui voyage.',
    'blue-campaign-youth-professional': 'Pour les adultes qui travaillent avec des jeunes ou s’en occupent.',
    'blue-campaign-general': 'Pour le grand public.',
    'protect-ht-101-103': 'Pour le personnel scolaire, d’abord en Californie.',
  },
};
