/**
 * Spanish, for readers in the United States and Latin America, in the polite form. A child is "una niña o un niño",
 * never "un menor". Draft: no named reviewer of the field has read it yet.
 */
import type { ContactWords, HotlineBannerWords, RiskChecklistWords } from './en.js';

export const lang = 'es';

export const contact: ContactWords = {
  danger: (number) => ['¿Hay peligro ahora? Llame al ', number],
  dangerAnywhere: '¿Hay peligro ahora? Llame al número de emergencias de donde está.',
  text: (number) => ['Mensaje al ', number],
  textKeyword: (keyword, number) => ['Envíe ', keyword, ' al ', number],
  chat: 'Chat en línea',
  website: 'Sitio web',
  relay: (relay, number) => ['TTY: marque ', relay, ' y después ', number, '.'],
  tty: (number) => ['TTY: ', number, '.'],
  abroad: (number) => ['Desde otros países: ', number, '.'],
  free: 'Gratis.',
  always: 'Atiende de día y de noche.',
  languages: (list) => `En ${list}.`,
  operator: (name) => ['A cargo de ', name, '.'],
  records: {
    operator: (date, page) => [`Registrado el ${date}, de la página de quien la atiende: `, page, '.'],
    directory: (date, page) => [`Registrado el ${date}, del directorio `, page, '.'],
    secondary: (date, page) => [`Registrado el ${date}, de segunda mano; véase `, page, '.'],
  },
  sourceDate: (date) => `Fecha de esa página: ${date}.`,
  checked: (date) => `Comprobado por una persona el ${date}.`,
  purposes: {
    'us-911': 'Policía, ambulancia y bomberos.',
    'us-human-trafficking-hotline':
      'Escucha, orienta y le pone en contacto con ayuda. No es la policía, pero avisa si una niña o un niño corre peligro.',
    'us-childhelp': 'Orientación y apoyo ante el maltrato infantil. No recibe denuncias oficiales.',
    'us-ncmec-cybertipline':
      'Recibe reportes de abuso en línea, imágenes de abuso y trata sexual infantil. No hace falta dar su nombre.',
    'us-ncmec-missing-child': 'Para una niña o un niño que ha desaparecido. Si acaba de ocurrir, llame primero al 911.',
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
      'Para personas nativas de Estados Unidos y de Alaska afectadas por violencia doméstica, de pareja o sexual.',
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

export const riskChecklist: RiskChecklistWords = {
  heading: 'Si piensa en una niña o un niño que conoce',
  privacy: 'Marque lo que corresponda. Nada de lo que marque se guarda ni se envía, y se borra al salir de esta página.',
  principles: [
    'Cualquier niña o niño puede ser blanco. Estas circunstancias lo facilitan, pero no causan la explotación. La responsabilidad es de quien explota.',
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
      'a la persona de quien sospecha, y no intente un rescate. Puede poner en peligro a la niña o al niño y a usted.',
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
