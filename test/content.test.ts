import { expect } from '@open-wc/testing';
import { directory, usHotlines, type Hotline } from '../src/content/hotlines.js';
import { sources } from '../src/content/sources.js';
import { smsHref, telHref } from '../src/internal/links.js';
import snapshot from './hotlines.snapshot.js';
import worldSnapshot from './world.snapshot.js';
import { worldSources } from '../src/content/world-sources.js';
import { regions, worldHotlines } from '../src/content/world.js';
import { locales } from './support/locales.js';

const { en } = locales;
const lines: readonly Hotline[] = [...usHotlines, ...worldHotlines, directory];

/** Calls back with each text in a locale: functions are called with a mark for what is set into them. */
function eachText(value: unknown, visit: (text: string, path: string) => void, path = ''): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'function') eachText((value as (...parts: string[]) => unknown)('…', '…', '…'), visit, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) eachText(inner, visit, path ? `${path}.${key}` : key);
  }
}

/** What is dialled is what is read: with the code of the country, or as it is written inside the country. */
function assertSame(phone: string, display: string | undefined, id: string): void {
  const written = (display ?? '').replace(/\D/g, '').replace(/^0/, '');
  expect(telHref(phone)?.replace(/\D/g, ''), `${id}: ${display}`).to.match(new RegExp(`${written}$`));
  expect(written.length, id).to.be.greaterThan(phone.length > 6 ? 5 : 2);
}

describe('content', () => {
  it('has no two lines with one id', () => {
    expect(new Set(lines.map(({ id }) => id)).size).to.equal(lines.length);
    for (const { id } of lines) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('holds numbers that can be dialled as they stand', () => {
    for (const { id, phone, display, shortCode, sms, whatsapp, others = [] } of lines) {
      if (phone) expect(phone, id).to.match(shortCode ? /^\d{3,7}$/ : /^\+[1-9]\d{7,14}$/);
      if (phone && !shortCode) assertSame(phone, display, id);
      if (shortCode) expect((display ?? '').replace(/\D/g, ''), id).to.equal(phone);
      if (sms) expect(smsHref(sms.number, sms.keyword), id).to.match(/^sms:(\+[1-9]\d{7,14}|\d{3,6})(\?&body=[A-Z]+)?$/);
      if (whatsapp) expect(whatsapp, id).to.match(/^\+[1-9]\d{7,14}$/);
      for (const other of others) assertSame(other.phone, other.display, id);
    }
  });

  it('changes a number, its hours or its source only on purpose', () => {
    // Whoever corrects a line corrects it in test/hotlines.snapshot.ts too, from its source, not from the code.
    const now = Object.fromEntries(
      usHotlines.map((line: Hotline) => {
        const { id, phone, sms, whatsapp, hours, cost, languages, evidence, source, sourceDate } = line;
        const text = sms && [sms.number, sms.keyword].filter(Boolean).join(' ');
        return [id, { phone, sms: text, whatsapp, hours, cost, languages: languages?.join(' '), evidence, source, sourceDate }];
      }),
    );
    expect(JSON.parse(JSON.stringify(now))).to.deep.equal(snapshot);
    const world = Object.fromEntries(
      worldHotlines.map((line: Hotline) => {
        const { id, phone, others = [], sms, hours, cost, evidence, source } = line;
        const text = sms && [sms.number, sms.keyword].filter(Boolean).join(' ');
        return [id, [phone, ...others.map((other) => other.phone), text, hours, cost, evidence, source].filter(Boolean).join(' | ')];
      }),
    );
    expect(world).to.deep.equal(worldSnapshot);
  });

  it('gives every line at least one way to be reached', () => {
    for (const { id, phone, sms, chat, web } of lines) expect(phone ?? sms?.number ?? chat ?? web, id).to.be.a('string');
  });

  it('sends people to https addresses only', () => {
    for (const { id, chat, web } of lines) {
      for (const address of [chat, web]) if (address) expect(new URL(address).protocol, id).to.equal('https:');
    }
  });

  it('names a source for every line, and no source that no line has', () => {
    const used = new Set(lines.map(({ source }) => source));
    const known = { ...sources, ...worldSources };
    expect(Object.keys(known).sort()).to.deep.equal([...used].sort());
    for (const { title } of Object.values(known)) expect(title).to.not.equal('');
  });

  it('has dates that exist and do not lie in the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, recorded, sourceDate, checked } of lines) {
      for (const date of [recorded, sourceDate, checked]) {
        if (!date) continue;
        expect(date, id).to.match(/^\d{4}-\d{2}(-\d{2})?$/);
        expect(new Date(date).toISOString().slice(0, date.length), id).to.equal(date);
        expect(date <= today, `${id}: ${date}`).to.equal(true);
      }
      expect(recorded.length, id).to.equal(10);
    }
  });

  it('has lines for 126 countries and regions, and orders each country by what a person needs first', () => {
    expect(new Set(lines.map(({ country }) => country)).size).to.equal(126);
    const order = ['emergency', 'child-helpline', 'trafficking', 'child-abuse', 'missing-child', 'online-reporting', 'crisis'];
    const rank = ({ kind, doubtful }: Hotline): number => (doubtful ? 10 : 0) + Math.max(1, order.indexOf(kind));
    worldHotlines.forEach((line, i) => {
      const next: Hotline | undefined = worldHotlines[i + 1];
      if (next?.country === line.country && line.kind !== 'emergency' && rank(line) > 2) expect(rank(line), line.id).to.be.at.most(rank(next));
    });
    for (const id of Object.keys(regions)) expect(lines.map((line) => line.id)).to.contain(id);
  });

  it('writes hours that can be said in every language', () => {
    for (const { id, hours } of lines) if (hours) expect(hours, id).to.match(/^(24\/7|[1-7](-[1-7])?(,[1-7])* \d\d:\d\d-\d\d:\d\d(; [1-7](-[1-7])?(,[1-7])* \d\d:\d\d-\d\d:\d\d)*)$/);
  });

  it('puts police and immigration authorities last, and never first', () => {
    expect(usHotlines.slice(-2).map(({ id }) => id)).to.deep.equal(['us-fbi-tips', 'us-hsi-tip-line']);
    expect(usHotlines[0].kind).to.equal('emergency');
    expect(usHotlines[1].id).to.equal('us-human-trafficking-hotline');
  });
});

/** Terms that the field asks not to use, and what they would look like in a sentence. */
const AVOID: Record<string, RegExp> = {
  en: /child porn|kiddie|child prostitut|juvenile prostitut|teen sex work|\bpimp|\bboyfriend|\bjohns?\b|\bclients?\b|\bcustomers?\b|sex touris|voiceless|\brescued?\b|\bbroken\b|\bdamaged\b|recovered girl|\brunaways?\b|\bsex with\b|sexual relationship|sex in exchange|survival sex|p(a)?edophile ring|\bpredators?\b|\bmonsters?\b/i,
  es: /pornograf[ií]a infantil|prostituci[oó]n infantil|prostitut|proxeneta|\bchulo|\bnovios?\b|\bclientes?\b|turismo sexual|sin voz|\brescatad|\brotas?\b|da[nñ]ad[ao]s?\b|relaciones sexuales con|red de pederast|depredador|monstruo|\bmenor(es)? de edad\b|\blos menores\b|\bun menor\b/i,
  fr: /pornographie|prostitu|prox[ée]n[èe]te|petits? amis?\b|\bclient|tourisme sexuel|sans voix|\bsauv[ée]|\bbris[ée]e?s?\b|relations? sexuelles? avec|pr[ée]dateur|monstre|\bmineure?s?\b/i,
  'pt-br': /pornografia|prostitu|cafet|namorad|\bclientes?\b|turismo sexual|sem voz|resgat|salv(ou|aram|as?) (uma|a|as) |quebrad|rela[çc][õo]es sexuais com|predador|monstro|\bmenor de idade|\bmenores\b/i,
  ht: /p[òo]nografi|pwostiti|mennaj|\bkliyan|\bsove\b|\bkase\b|predat[èe]|monst|\bmin[èe]\b/i,
  'zh-hans': /色情|卖淫|雏妓|嫖|皮条|男朋友|解救|拯救|怪物|掠食|破碎|性关系|未成年性/,
  vi: /khiêu dâm|mại dâm|ma cô|bạn trai|khách hàng|khách mua|giải cứu|cứu thoát|quái vật|kẻ săn mồi|quan hệ tình dục với/i,
  ko: /포르노|음란물|매춘|성매매|성매수|포주|남자친구|고객|구출|구조된|괴물|포식자|성관계|원조교제/,
  tl: /porno|prosti|bugaw|\bnobyo|kliyente|kustomer|iniligtas|\bsagipin|nasagip|halimaw|wasak|pakikipagtalik/i,
  hi: /पोर्न|अश्लील|वेश्या|दलाल|बॉयफ़्रेंड|प्रेमी|ग्राहक|बचाया गया|राक्षस|दरिंद|नाबालिग|यौन संबंध/,
  ar: /إباحي|دعارة|بغاء|قواد|زبون|زبائن|عميل|إنقاذ|وحش|مفترس|محطم|علاقة جنسية|قاصر|قُصَّر/,
  ru: /порно|проститу|сутен[её]р|клиент|заказчик|спас(ти|ать|ен|ли)|монстр|хищник|чудовищ|сломан|секс с реб|половые отношения|несовершеннолет|малолет|секс-туризм/i,
  uk: /порно|проститу|сутенер|клієнт|замовник|вряту|рятува|монстр|хижак|чудовиськ|зламан|секс з дит|статеві відносини|неповнолітн|малолітн/i,
  de: /porno|prostitu|zuh[äa]lter|\bfreier\b|\bkund(e|en|innen)\b|gerettet|\bretten\b|monster|raubtier|gebrochen|sex mit|sextouris|minderj[äa]hrig|kindesmissbrauchs?täter/i,
};

describe('words', () => {
  for (const [lang, locale] of Object.entries(locales)) {
    it(`use no term in ${lang} that the field asks to avoid`, () => {
      let count = 0;
      eachText(locale, (text, path) => {
        count += 1;
        expect(text, path).to.not.match(AVOID[lang] as RegExp);
      });
      expect(count).to.be.greaterThan(20);
    });

    it(`leave nothing unsaid in ${lang}`, () => {
      eachText(locale, (text, path) => {
        if (!/\.\d+$/.test(path)) expect(text.trim(), path).to.not.equal('');
        expect(text, path).to.not.match(/undefined|\[object|TODO/);
      });
    });
  }

  for (const [lang, { fact }] of Object.entries(locales)) {
    it(`begin no line with a full stop or a comma after the large number of a fact in ${lang}`, () => {
      for (const [id, say] of Object.entries(fact.facts)) {
        const number = {};
        const { sentence } = say(number, '20.9 million', '26%');
        const after = sentence[sentence.indexOf(number) + 1];
        if (sentence.includes(number) && typeof after === 'string') expect(after, id).to.not.match(/^\s*[.,;:!?)。，；：！？、،؛।]/);
      }
    });
  }

  for (const [lang, { contact }] of Object.entries(locales)) {
    it(`put no number into ${lang}, so that a number can only be wrong in one place`, () => {
      eachText(contact.purposes, (text, path) => {
        const english = en.contact.purposes[path as keyof typeof en.contact.purposes];
        expect(text.match(/\d+/g), path).to.deep.equal(english.match(/\d+/g));
      });
    });
  }
});
