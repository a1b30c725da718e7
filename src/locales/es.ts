/**
 * Spanish, for readers in the United States and Latin America, in the polite form. A child is "una niña o un niño",
 * never "un menor".
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

export const lang = 'es';
export const reviewed: Reviewed = 'draft';

export const contact: ContactWords = {
  danger: (number) => ['¿Hay peligro ahora? Llame al ', number],
  dangerAnywhere: '¿Hay peligro ahora? Llame al número de emergencias de donde está.',
  text: (number) => ['Envíe un mensaje al ', number],
  textKeyword: (keyword, number) => ['Envíe ', keyword, ' al ', number],
  chat: 'Chat en línea',
  website: 'Sitio web',
  relay: (relay, number) => ['TTY: marque ', relay, ' y después ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['Desde otros países: ', number, '.'],
  also: (number) => ['También: ', number, '.'],
  free: 'Gratis.',
  always: 'Atiende de día y de noche.',
  hours: (times) => `Atiende: ${times}, hora local.`,
  inside: 'Solo funciona dentro del país.',
  stale: 'Este número puede haber cambiado.',
  languages: (list) => `En ${list}.`,
  operator: (name) => ['A cargo de ', name, '.'],
  records: {
    operator: (date, page) => [`Registrado el ${date}, de una página oficial: `, page, '.'],
    directory: (date, page) => [`Registrado el ${date}, del directorio `, page, '.'],
    secondary: (date, page) => [`Registrado el ${date} de otra organización, que cita `, page, '.'],
    dataset: (date, page) => [`Registrado el ${date}, de los datos telefónicos de `, page, '.'],
  },
  sourceDate: (date) => `Fecha de esa página: ${date}.`,
  checked: (date) => `Comprobado por una persona el ${date}.`,
  country: 'Estos números son para:',
  choose: 'Elija su país',
  kinds: {
    emergency: 'Servicios de emergencia.',
    'child-helpline': 'Para niñas y niños, y para adultos preocupados por una niña o un niño.',
    children: 'Para niñas, niños y jóvenes.',
    trafficking: 'Si le preocupa la trata de personas.',
    'child-abuse': 'Si le preocupa el maltrato o la violencia contra una niña o un niño.',
    'missing-child': 'Para una niña o un niño que ha desaparecido.',
    'online-reporting': 'Para abuso, amenazas o imágenes de abuso en línea.',
    crisis: 'Apoyo en una crisis.',
  },
  purposes: {
    'us-911': 'Policía, ambulancia y bomberos.',
    'us-human-trafficking-hotline':
      'Escucha, orienta y le pone en contacto con ayuda. Hay intérpretes para llamadas en más de 200 idiomas. No es la policía, pero reporta cuando una niña o un niño puede estar en peligro.',
    'us-childhelp': 'Orientación y apoyo ante el maltrato infantil, en EE. UU., sus territorios y Canadá. No recibe denuncias oficiales.',
    'us-ncmec-cybertipline':
      'Recibe reportes de abuso en línea, imágenes de abuso y trata sexual infantil. No hace falta dar su nombre.',
    'us-ncmec-missing-child': 'Para una niña o un niño que ha desaparecido. Si está desaparecido ahora, llame primero al 911.',
    'us-ncmec-take-it-down': 'Ayuda a retirar imágenes tomadas antes de que la persona cumpliera 18 años.',
    'us-rainn': 'Apoyo para cualquier persona afectada por una agresión sexual.',
    'us-stop-it-now': 'Para adultos preocupados por un posible abuso sexual infantil.',
    'us-d2l-helpline': 'Apoyo por mensaje de texto sobre el abuso sexual infantil.',
    'us-988': 'Para pensamientos de suicidio y cualquier crisis emocional.',
    'us-crisis-text-line': 'Apoyo por mensaje en cualquier crisis.',
    'us-runaway-safeline': 'Para jóvenes de 12 a 21 años que se han ido de casa o piensan irse.',
    'us-boys-town': 'Apoyo en crisis para jóvenes y adultos.',
    'us-trevor-project': 'Para jóvenes LGBTQ+.',
    'us-love-is-respect': 'Para adolescentes, sobre el abuso en el noviazgo.',
    'us-stronghearts':
      'Para personas indígenas de Estados Unidos y nativas de Alaska afectadas por violencia doméstica, de pareja o sexual.',
    'us-ovc-211': 'Busca servicios cerca de usted. Cubre la mayor parte de EE. UU.',
    'us-fbi-tips': 'Policía: recibe información sobre delitos federales.',
    'us-hsi-tip-line':
      'Autoridad de inmigración (ICE): recibe información sobre trata. Algunas personas pueden no sentirse seguras al llamar.',
    'int-child-helpline-international': 'Encuentre la línea de ayuda infantil de su país.',
  },
};

export const hotlineBanner: HotlineBannerWords = {
  heading: '¿Le preocupa una niña o un niño?',
  more: 'Más formas de pedir ayuda',
  about: 'Detalles y más ayuda',
};

export const spectrum: SpectrumWords = {
  heading: 'La explotación sexual comercial infantil',
  definition:
    'La explotación sexual comercial es cuando alguien compra, vende o intercambia el abuso sexual de una niña o un niño por cualquier cosa de valor. Cuenta toda persona de menos de 18 años, y no importa si alguien usó la fuerza. Todo ello es abuso sexual infantil.',
  axis: 'La línea muestra cuánto se comercia, no la gravedad del abuso. Todas las formas son graves. No es una escalera: ninguna niña ni ningún niño la sube.',
  start: 'Nada cambia de manos',
  end: 'Organizado para lucrar',
  more: 'Señales y ayuda',
  term: 'El término completo',
  about: 'Qué ocurre',
  sign: 'Una señal que puede notar',
  interrupt: 'Qué puede interrumpirlo',
  sources: 'Fuentes',
  turn: 'Aquí es donde cuentan las personas adultas.',
  message:
    'Prevenga el abuso o interrúmpalo pronto, y así interrumpe el camino hacia la explotación. Muchas niñas y niños explotados viven en casa, van a la escuela y tratan cada día con personas adultas que pueden notarlo.',
  model:
    'Fuente: Darkness to Light. Es un modelo para enseñar: no se halló ningún estudio que confirme cinco pasos, y el National Institute of Justice (2007) describe tres.',
  save: 'Llévese esta imagen',
  take: {
    svg: 'Imagen (SVG)',
    png: 'Imagen (PNG)',
    card: 'Tarjeta para redes sociales',
    print: 'Imprimir un cartel',
  },
  saved: (file) =>
    `Su navegador tiene ${file}. Si no se guarda, esta página no lo permite: imprima el cartel.`,
  failed: 'Aquí no funciona. Imprima esta página.',
  stages: {
    'child-sexual-abuse': {
      axis: 'Sin comercio',
      name: 'Abuso sexual infantil',
      summary: 'Una persona usa a una niña o un niño con fines sexuales. No hay dinero ni bienes a cambio.',
      more: 'A menudo es alguien a quien la niña o el niño y la familia conocen y en quien confían.',
      sign: 'Un cambio que dura: evita a una persona o un lugar que antes le gustaba, se aísla de pronto, o una persona adulta le distingue con regalos, secretos y tiempo a solas.',
      interrupt:
        'Limite y vigile el tiempo que una persona adulta pasa a solas con una niña o un niño. Hable pronto y con claridad sobre el cuerpo y los secretos. Escuche cuando da a entender algo. Denuncie de inmediato.',
    },
    'child-sexual-abuse-material': {
      axis: 'Se difunden imágenes',
      name: 'Imágenes de abuso',
      term: 'Material de abuso sexual infantil (CSAM, por su sigla en inglés): producirlo para intercambiarlo o venderlo',
      summary: 'Alguien graba o fotografía el abuso de una niña o un niño y después intercambia o vende las imágenes.',
      more: 'A veces presionan o engañan a la niña o al niño para que las haga. También cuentan las amenazas de difundir una foto (sextorsión) y las imágenes hechas con inteligencia artificial.',
      sign: 'Se angustia o guarda secretos después de estar en línea, de pronto le paga a alguien o pide tarjetas de regalo, o recibe dinero o aparatos sin explicación.',
      interrupt:
        'Dígale que no es su culpa. No borre, comparta ni reenvíe nada. Denuncie en la línea nacional (en Estados Unidos, CyberTipline) y pida ayuda para retirar las imágenes (Take It Down).',
    },
    'exploitation-in-exchange': {
      axis: 'Se da algo a cambio',
      name: 'Abuso a cambio de algo',
      term: 'Explotación sexual a cambio de algo de valor (trata cometida por quien paga o por la familia)',
      summary: 'Alguien da a una niña o un niño un lugar donde dormir, comida, regalos o dinero, y a cambio abusa de ella o de él.',
      more: 'También pueden ser drogas o viajes en auto. A veces lo arregla la madre, el padre o un familiar. Puede no haber un tratante de por medio: quien paga es quien explota. Para la ley de Estados Unidos es igualmente trata sexual infantil.',
      sign: 'Cosas nuevas que no puede explicar, como un teléfono, ropa o dinero; se queda con gente mayor; noches fuera de casa; un hogar donde falta lo básico.',
      interrupt:
        'Cubra la necesidad que cubre quien explota: una cama segura, comida, cuidado que no pide nada. Trate como urgente cada vez que desaparece. Pida consejo a protección infantil o a la línea contra la trata.',
    },
    'local-trafficking': {
      axis: 'Alguien se lucra',
      name: 'Trata local',
      term: 'Trata sexual infantil local por parte de un tratante o explotador',
      summary: 'Una persona, o un grupo pequeño o pandilla, gana dinero vendiendo el abuso de una niña o un niño cerca de su casa.',
      more: 'Quien trata puede presentarse primero como pareja, amistad o protección. La niña o el niño puede seguir viviendo en casa y yendo a la escuela.',
      sign: 'Una pareja o amistad mucho mayor o controladora; otra persona habla en su lugar o guarda su identificación o su teléfono; alguien le saca de la escuela en auto; bajan sus notas y falta a clase.',
      interrupt:
        'No confronte al tratante. Siga en contacto con la niña o el niño sin condiciones y anote lo que vio. Denuncie: al número de emergencias si hay peligro ahora; si no, a protección infantil y a la línea contra la trata.',
    },
    'national-international-trafficking': {
      axis: 'Una red se lucra',
      name: 'Red de trata',
      term: 'Trata sexual infantil nacional o internacional por parte de una red',
      summary: 'Una red de personas capta, traslada o anuncia a niñas y niños en varios lugares para lucrar.',
      more: 'Es la forma que se ve en las películas. A muchas niñas y niños se les explota sin trasladarlos nunca: es trata igualmente.',
      sign: 'Cambia a menudo de hotel o de ciudad, no sabe dónde está, da respuestas ensayadas, u otras personas guardan sus documentos.',
      interrupt:
        'Personal capacitado en hoteles, transporte y salud; avisos rápidos de desaparición; líneas que funcionan entre países (116 000 en Europa); policía y protección infantil que trabajan juntas. Avise, no siga a nadie.',
    },
  },
};

export const fact: FactWords = {
  share: (part, whole) => `${part} de cada ${whole}`,
  dollars: (amount) => `${amount} de dólares`,
  source: (publisher, year) => ['Fuente: ', publisher, `, ${year}.`],
  attributed: (publisher, year) => ['Se atribuye a: ', publisher, `, ${year}.`],
  noYear: 'año desconocido',
  dataYear: (year) => `Datos de ${year}.`,
  page: (page) => ['Véase ', page, '.'],
  secondHand: (page) => ['Tal como figura en ', page, '.'],
  status: { replaced: 'Hay una cifra más reciente que sustituye a esta.', weak: 'Por favor, no se base en esta cifra.' },
  known: 'Lo que se sabe hoy:',
  facts: {
    'ncmec-2024-1-in-7': (number) => ({
      sentence: [
        'En 2024, ',
        number,
        ' niñas y niños reportados a NCMEC, el centro de EE. UU. para la niñez desaparecida, por haberse ido de casa fue probablemente víctima de trata sexual infantil.',
      ],
      caveat:
        'Solo cuenta a quienes fueron reportados a NCMEC. “Probablemente” es el juicio del propio NCMEC. Otros años dieron 1 de cada 6 o 1 de cada 7: no hay una tendencia clara.',
    }),
    'ilo-2021-27-6m': (number) => ({
      sentence: ['Se calcula que ', number, ' de personas estaban en trabajo forzoso en un día cualquiera de 2021.'],
      caveat:
        'Es una estimación hecha con encuestas y registros de casos, no un recuento. Incluye a personas adultas, niñas y niños. Lo que dice sobre la explotación sexual infantil es su parte más débil.',
    }),
    'us-law-under-18': () => ({
      sentence: [
        'Según la ley de EE. UU., una persona de menos de 18 años nunca puede consentir el sexo comercial: la niña o el niño es la víctima.',
      ],
      caveat:
        'Es la ley federal. Las leyes penales de los estados todavía difieren en cómo tratan a la niña o al niño. Un tratado de las Naciones Unidas, el Protocolo de Palermo, tiene la misma regla para la niñez.',
    }),
    'csa-prevalence-d2l-1-in-10': (number) => ({
      sentence: ['En EE. UU., cerca de ', number, ' niñas y niños sufre abuso sexual con contacto físico antes de cumplir 18 años.'],
      caveat: 'Solo cuenta el abuso con contacto físico. Los estudios con una definición más amplia encuentran más.',
    }),
    'ilo-2024-236bn': (number) => ({
      sentence: ['Se calcula que el trabajo forzoso genera ', number, ' al año en ganancias ilegales.'],
      caveat:
        'Incluye a personas adultas: no hay una cifra sólida solo para la niñez. Las ganancias se calculan con un modelo, no se observan.',
    }),
    'nasem-2013-no-reliable-us-number': () => ({
      sentence: [
        'Nadie sabe cuántas niñas y niños son explotados sexualmente en Estados Unidos: es un delito oculto, y las personas expertas piden no repetir conjeturas.',
      ],
      caveat: 'Una revisión del gobierno de EE. UU. de 2014 dice lo mismo.',
    }),
    'cybertipline-2024': (number) => ({
      sentence: [
        'En 2024, la CyberTipline de NCMEC, el centro de EE. UU. para la niñez desaparecida, recibió ',
        number,
        ' de reportes de abuso en línea. Los reportes no son el número de niñas y niños.',
      ],
      caveat:
        'Hubo menos reportes que en 2023, en parte porque ahora los repetidos se cuentan juntos. No muestra que haya menos daño.',
    }),
    'ilo-2021-3-3m-children': (number) => ({
      sentence: [
        'De los ',
        number,
        ' de niñas y niños en trabajo forzoso en 2021, más de la mitad estaban en explotación sexual comercial.',
      ],
      caveat:
        'Es una estimación, no un recuento. Lo que dice sobre la explotación sexual se basa en registros de casos y es su parte más débil.',
    }),
    'ncmec-2024-child-welfare-18pct': (number) => ({
      sentence: [
        'De las niñas y los niños ausentes de un hogar de protección y reportados en 2024 a NCMEC, el centro de EE. UU. para la niñez desaparecida, el ',
        number,
        ' fueron probablemente víctimas de trata sexual infantil.',
      ],
      caveat: 'Se leyó en la página de otra organización, no en la del propio NCMEC.',
    }),
    'nasem-2013-maltreatment-associated': () => ({
      sentence: [
        'El maltrato anterior, sobre todo el abuso sexual, está muy relacionado con la explotación posterior.',
      ],
      caveat:
        'Una relación no es una causa. La mayoría de las niñas y los niños que sufren abuso nunca son víctimas de trata.',
    }),
    'cse-it-1-in-10': (number) => ({
      sentence: [
        'Entre jóvenes que ya están en servicios de protección o de justicia, cerca de ',
        number,
        ' muestra señales claras de explotación en una evaluación.',
      ],
      caveat: 'Esto no vale para la niñez en general. Eran jóvenes de California.',
    }),
    'cybertipline-2025-h1': (number) => ({
      sentence: [
        'NCMEC, el centro de EE. UU. para la niñez desaparecida, recibió ',
        number,
        ' reportes de trata sexual infantil en el primer semestre de 2025. Aumentaron en parte porque ahora las plataformas de EE. UU. están obligadas a reportarla.',
      ],
      caveat: 'Es medio año, y no es definitivo. Más reportes no significan que la trata haya aumentado en igual medida.',
    }),
    'ilo-2012-20-9m': (number) => ({
      sentence: ['Se calculó que, en cualquier momento entre 2002 y 2011, ', number, ' de personas estaban en trabajo forzoso.'],
      caveat:
        'Estimaba el trabajo forzoso; no contaba víctimas de trata. La estimación más reciente usa otro método, así que las dos no muestran un aumento.',
    }),
    'ilo-2012-5-4m-children': (number, all, published) => ({
      sentence: ['Se cita a menudo: ', number, ` de niñas y niños entre ${all} de personas en trabajo forzoso.`],
      caveat: `El propio informe dice ${published}, en todas las formas de trabajo forzoso, no solo en la explotación sexual.`,
    }),
    'ncmec-2020-1-in-6': (number) => ({
      sentence: [
        'En 2020, ',
        number,
        ' niñas y niños reportados a NCMEC, el centro de EE. UU. para la niñez desaparecida, por haberse ido de casa fue probablemente víctima de trata sexual infantil.',
      ],
      caveat: 'Solo cuenta a quienes fueron reportados a NCMEC. No se vio en la página del propio NCMEC.',
    }),
    'nij-2007-70-90': (number) => ({
      sentence: [
        'Se cita a menudo: el ',
        number,
        ' de las niñas y los niños víctimas de trata sexual habían sufrido abuso sexual antes.',
      ],
      caveat:
        'La parte del informe que se pudo leer no da esta cifra. Es probable que venga de estudios pequeños y antiguos con personas adultas. Los estudios sí encuentran que muchas personas jóvenes explotadas sexualmente habían sufrido abuso sexual antes. La mayoría de las niñas y los niños que sufren abuso nunca son víctimas de trata.',
    }),
    'hundreds-of-billions': () => ({
      sentence: ['Se cita a menudo: quienes cometen trata ganan cientos de miles de millones de dólares al año en el mundo.'],
      caveat:
        'No se daba ninguna fuente, y la estimación de entonces era más baja. La más reciente le da más o menos la razón, pero para todo el trabajo forzoso, incluido el de personas adultas.',
    }),
  },
};

export const riskChecklist: RiskChecklistWords = {
  heading: 'Si piensa en una niña o un niño que conoce',
  privacy: 'Marque lo que corresponda. Nada de lo que marque se guarda ni se envía, y se borra al salir de esta página.',
  principles: [
    'Cualquier niña o niño puede ser blanco. Estas circunstancias hacen más fácil que alguien elija como blanco a una niña o un niño; no causan la explotación. La responsabilidad es de quien explota.',
    'Ninguna señal por sí sola, ni ningún número de señales, demuestra ni descarta la explotación. Esto no es una prueba y no da puntos.',
    'Si algo le preocupa, no necesita tener certeza. Hable hoy con una persona capacitada.',
  ],
  parts: {
    signs: {
      title: 'Señales de un cambio',
      legend: 'Lo que usted ha notado',
      note: 'Busque un cambio en una niña o un niño que conoce, junto con la historia que lo rodea.',
    },
    groups: {
      title: 'A quiénes buscan más a menudo',
      legend: 'Lo que le falta o lo que ha vivido',
      note: 'Darkness to Light y el National Center for Missing & Exploited Children nombran estos grupos. A las niñas se las identifica más a menudo. También se explota a niños y a jóvenes trans y de género diverso, y sus casos pasan inadvertidos con más frecuencia.',
    },
    circumstances: {
      title: 'Qué facilita que alguien explote',
      legend: 'Lo que ocurre a su alrededor',
      note: 'Y alrededor de cualquier niña o niño: pocas personas adultas conocen la explotación, se sexualiza a la infancia y hay quien está dispuesto a pagar por el abuso.',
    },
    strengths: {
      title: 'Qué protege a una niña o un niño',
      legend: 'Lo que ya existe',
      note: 'Hay poca investigación sobre esto. La mayor parte viene de la práctica de la prevención, y nada de ello descarta nada.',
    },
  },
  groups: {
    own: 'En su propia vida',
    close: 'Entre familia y amistades',
    nearby: 'Cerca y en internet',
  },
  statements: {
    missing: ['Desaparece a menudo', 'Tres veces o más ya es una advertencia.'],
    possessions: ['Tiene dinero en efectivo, tarjetas prepagadas, llaves de hotel o más de un teléfono'],
    watched: ['Otra persona guarda su identificación o su teléfono, habla en su lugar o le vigila'],
    partner: ['Una pareja o “amistad” que controla, a menudo de más edad'],
    rehearsed: ['Respuestas que suenan ensayadas'],
    'school-change': ['Peores notas, ausencias, o un cambio repentino de conducta o de amistades'],
    offer: ['Habla de un trabajo, de modelaje o de una mudanza que suena demasiado bien'],
    moving: ['Vive con la maleta hecha, en moteles o en un auto'],
    online: ['Preocupación, secretos o vergüenza después de estar en internet'],
    untreated: ['Lesiones o enfermedades sin atender'],
    'child-welfare': ['Cuidado en familia de acogida o en residencia', 'Sobre todo si ha desaparecido de allí.'],
    'low-income': ['Falta de dinero, vivienda o ayuda para la familia', 'La explotación también ocurre en hogares acomodados.'],
    lgbtq: ['Rechazo o expulsión de casa por ser LGBTQ+', 'El peligro es el rechazo, la falta de hogar y el estigma, no la identidad.'],
    homeless: ['Sin hogar estable, se ha ido de casa o le han echado'],
    trauma: [
      'Abuso, negligencia, violencia, agresión sexual o pérdida en el pasado',
      'La mayoría de quienes viven esto nunca sufren trata.',
    ],
    'weak-support': ['Pocas personas en quienes apoyarse, ninguna persona adulta de confianza'],
    marginalized: ['Exclusión por racismo, discriminación o estigma'],
    hopeless: ['Depresión, baja autoestima o poca esperanza, y muy poca ayuda'],
    substances: ['Alcohol o drogas, y muy poca ayuda', 'También pueden impedir que salga de la explotación.'],
    disability: ['Una discapacidad intelectual o del desarrollo, y muy poco apoyo'],
    school: ['Dificultades en la escuela, y muy poca ayuda'],
    justice: ['Contacto con el sistema de justicia'],
    immigration: ['Situación migratoria insegura'],
    home: ['Conflictos, rupturas, violencia o delitos en casa'],
    caregiver: ['Alguien que cuida y está bajo gran presión, o tiene problemas con el alcohol o las drogas'],
    family: ['Un familiar que explota'],
    peers: ['Amistades ya explotadas, presión de sus pares o vínculos con pandillas'],
    services: ['Escuelas, servicios o un vecindario con pocos medios'],
    gangs: ['Actividad de pandillas'],
    'online-spaces': ['Espacios inseguros en internet donde se capta y se engaña a niñas y niños'],
    'steady-adult': ['Una persona adulta constante y afectuosa que escucha sin condiciones'],
    belonging: ['Sentirse parte de la escuela: personal que nota, pregunta y mantiene el contacto'],
    acceptance: ['Aceptación en casa de niñas y niños LGBTQ+'],
    stability: ['Vivienda, comida y dinero estables para la familia'],
    'open-talk': ['Hablar pronto y abiertamente del cuerpo, el consentimiento, internet y el engaño de adultos'],
    'early-help': ['Ayuda temprana después de un abuso: que le crean, y tratamiento'],
    limits: ['Organizaciones que limitan y supervisan el tiempo a solas con un adulto'],
  },
  none: 'Nada de esto',
  clear: 'Borrar',
  cleared: 'Borrado.',
  next: 'Qué hacer ahora',
  unsure: '¿No tiene certeza? Pida orientación.',
  more: 'Más formas de pedir ayuda',
  steps: {
    'no-confrontation': [
      'No enfrente ni siga',
      'a la persona de quien sospecha, y no intente liberar a la niña o al niño por su cuenta. Puede poner en peligro a ambos.',
    ],
    listen: [
      'Si la niña o el niño habla, escuche.',
      'Mantenga la calma y deje que use sus propias palabras. Diga: “Te creo. No es tu culpa. Hiciste bien en contármelo”.',
    ],
    'no-questions': [
      'No interrogue ni investigue.',
      'No pida detalles ni pregunte por qué. Déjelo a personas capacitadas.',
    ],
    'no-secrecy': ['No prometa guardar el secreto.', 'Diga a quién se lo contará y por qué.'],
    report: [
      'Denuncie.',
      'La ley puede obligarle: en EE. UU., docentes y muchas otras personas tienen el deber de denunciar, y las reglas cambian según el estado. Basta una preocupación razonable, no hacen falta pruebas. Avisar a su jefe o a una línea de ayuda puede no bastar para cumplir ese deber.',
    ],
    images: [
      'Imágenes: déjelas como están.',
      'No las borre, reenvíe ni copie, y no haga capturas. Guarde el dispositivo, anote nombres de usuario y horas, y denuncie. La ley local puede decir más.',
    ],
    write: [
      'Escriba lo que vio y oyó,',
      'con fechas y palabras sencillas. Guárdelo en un lugar seguro. Compártalo solo con quienes deban saberlo.',
    ],
    stay: [
      'Siga ahí.',
      'Siga siendo una persona adulta constante. La niña o el niño puede negarlo, volver o enojarse. Cuídese usted también.',
    ],
  },
  notes: 'Notas para una conversación',
  noNotes: 'Lo que marque aparece aquí, para copiarlo o imprimirlo sin ningún nombre.',
  line: (name, number) => [name, ': ', number],
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'No se pudo copiar. Seleccione el texto de arriba y cópielo.',
  print: 'Imprimir',
  sources: 'De dónde viene esto',
  practice: 'Lo que se dice de las imágenes, y parte de lo que se dice de la denuncia, es práctica del sector.',
};

export const exit: ExitWords = {
  label: 'Salir de esta página',
  stays: 'Su historial no se borra',
  what: (site) => [
    'Esto abre ',
    site,
    ' en lugar de esta página. No borra su visita: queda en el historial del navegador, y también la ve una aplicación que le espíe.',
  ],
  safer: 'Para mirar con más seguridad:',
  tips: [
    'Use un dispositivo que nadie más revise, como el de una biblioteca.',
    'Use una ventana privada. No guarda historial, pero no detiene a las aplicaciones que espían.',
    'Borre solo esta visita. Un historial vacío puede despertar sospechas.',
  ],
  keys: (key, times) => `En un teclado, presione ${key} ${times} veces en 5 segundos.`,
  progress: (key, left) => `Presione ${key} ${left} ${left > 1 ? 'veces' : 'vez'} más para salir.`,
  leaving: 'Cargando.',
};

export const courseSignup: CourseSignupWords = {
  kind: 'Capacitación para adultos',
  course: 'Una capacitación para proteger a las niñas y los niños',
  by: (provider) => ['De ', provider],
  nameBy: (name, provider) => [name, ', de ', provider],
  about: (duration) => `Alrededor de ${duration}`,
  modules: (count) => `${count} módulos cortos`,
  formats: { online: 'En línea', 'in-person': 'Presencial', both: 'En línea o presencial' },
  languages: (list) => `En ${list}`,
  free: 'Gratis',
  certificate: 'Con certificado',
  nextDate: (date) => ['Próxima fecha: ', date],
  nextDates: 'Vea las próximas fechas',
  recorded: (date) => `Registrado el ${date}. Lo más reciente está en la página de quien la ofrece.`,
  signUp: 'Conozca más e inscríbase',
  more: 'Más sobre esta capacitación',
  find: (address) => ['Está en ', address],
  frame: (host) => `Formulario de inscripción de ${host}`,
  load: (host) => ['Cargar el formulario de ', host],
  loadNote: (host) => ['El formulario de inscripción viene de ', host, '. Su navegador no se conecta con ese sitio hasta que usted lo pida.'],
  loading: 'Cargando el formulario…',
  open: 'Abrir el formulario en su propia página',
  form: {
    heading: 'Inscríbase',
    name: 'Su nombre',
    optional: '(opcional)',
    email: 'Correo electrónico',
    role: 'Su rol',
    choose: 'Elija una opción',
    roles: {
      parent: 'Madre, padre o persona cuidadora',
      school: 'Docente o personal escolar',
      community: 'Grupo juvenil, deportivo o religioso',
      care: 'Salud o servicios sociales',
      other: 'Otro, o prefiero no decirlo',
    },
    format: '¿Cómo quiere participar?',
    trap: 'Deje este campo vacío',
    goesTo: (host) => ['Este formulario es para adultos. Sus datos van a ', host, '.'],
    errors: {
      email: 'Escriba su correo electrónico.',
      emailShape: 'Escriba el correo completo, por ejemplo ana@example.org.',
      role: 'Elija una opción.',
      format: 'Elija en línea o presencial.',
      consent: 'Marque la casilla si está de acuerdo. Sin eso no puede inscribirse aquí.',
    },
    invalid: 'Aún no se ha enviado. Revise los campos marcados.',
    send: 'Inscribirme',
    retry: 'Intentar de nuevo',
    sending: 'Enviando su inscripción…',
    done: 'Gracias. Su inscripción ha llegado.',
    unconfirmed: (status) =>
      status ? `Su inscripción no está confirmada (error ${status}).` : 'Su inscripción no está confirmada.',
    failures: {
      offline: 'No tiene conexión, así que no se envió nada. Conéctese e intente de nuevo.',
      unreachable: 'No pasó ninguna respuesta. Revise su conexión e intente de nuevo.',
      timeout: 'La respuesta no llegó a tiempo. Intente de nuevo.',
      refused: 'El servicio no aceptó los datos. Revíselos e intente de nuevo.',
      closed: 'El servicio no recibe inscripciones aquí. Intente más tarde o avise a este sitio web.',
      busy: 'El servicio está ocupado. Espere un minuto e intente de nuevo.',
      broken: 'El servicio tuvo un problema. Intente de nuevo en unos minutos.',
      trap: 'Se llenó un campo que las personas no ven. Ya está vacío: intente de nuevo.',
    },
    kept: 'Sus datos siguen aquí.',
  },
  audiences: {
    'd2l-protecting-children-from-sex-trafficking': 'Quien la ofrece recomienda tomar antes su curso Stewards of Children.',
    'd2l-stewards-of-children': 'Para todas las personas adultas y para organizaciones que atienden a jóvenes.',
    'ncmec-intro-child-sex-trafficking': 'Para la policía, para quienes trabajan con niñas y niños, y para el público.',
    onwatch: 'Para el público en general.',
    'onwatch-educators': 'Para personal escolar.',
    'polaris-ht-101': 'Para el público en general. Trata todas las formas de trata de personas.',
    'pact-travel': 'Para quienes trabajan en viajes y reuniones, y para cualquier persona que viaja.',
    'blue-campaign-youth-professional': 'Para adultos que trabajan con jóvenes o los cuidan.',
    'blue-campaign-general': 'Para el público en general.',
    'protect-ht-101-103': 'Para personal escolar, primero en California.',
  },
};
