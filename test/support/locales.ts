/** Every language that the package speaks, by its file. A test holds that none is missing here. */
import * as ar from '../../src/locales/ar.js';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as es from '../../src/locales/es.js';
import * as fr from '../../src/locales/fr.js';
import * as hi from '../../src/locales/hi.js';
import * as ht from '../../src/locales/ht.js';
import * as ko from '../../src/locales/ko.js';
import * as ptBr from '../../src/locales/pt-br.js';
import * as ru from '../../src/locales/ru.js';
import * as tl from '../../src/locales/tl.js';
import * as uk from '../../src/locales/uk.js';
import * as vi from '../../src/locales/vi.js';
import * as zhHans from '../../src/locales/zh-hans.js';

export const locales = { ar, de, en, es, fr, hi, ht, ko, 'pt-br': ptBr, ru, tl, uk, vi, 'zh-hans': zhHans };
