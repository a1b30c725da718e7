/**
 * Spanish, for readers in the United States and Latin America, in the polite form. A child is "una niña o un niño",
 * never "un menor". Draft: no named reviewer of the field has read it yet.
 */
import type { ContactWords, ExitWords, HotlineBannerWords } from './en.js';

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
