/**
 * Spanish, for readers in the United States and Latin America, in the polite form. A child is "una niña o un niño",
 * never "un menor". Draft: no named reviewer of the field has read it yet.
 */
import type { ContactWords, HotlineBannerWords, SpectrumWords } from './en.js';

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
    'Fuente de las cinco formas: Darkness to Light. Es un modelo para enseñar: no se halló ningún estudio que confirme cinco pasos en este orden, y el National Institute of Justice (2007) describe tres.',
  save: 'Llévese esta imagen',
  take: {
    svg: 'Imagen (SVG)',
    png: 'Imagen (PNG)',
    card: 'Tarjeta para redes sociales',
    print: 'Imprimir un cartel',
  },
  saved: (file) =>
    `Su navegador tiene el archivo ${file}. Si no se guarda, esta página no lo permite: imprima el cartel.`,
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
        'No confronte a quien trata. Siga en contacto con la niña o el niño sin condiciones y anote lo que vio. Denuncie: al número de emergencias si hay peligro ahora; si no, a protección infantil y a la línea contra la trata.',
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
