import { expect } from '@open-wc/testing';
import { directory, usHotlines, type Hotline } from '../src/content/hotlines.js';
import { sources } from '../src/content/sources.js';
import { smsHref, telHref } from '../src/internal/links.js';
import snapshot from './hotlines.snapshot.js';
import * as en from '../src/locales/en.js';
import * as es from '../src/locales/es.js';

const lines: readonly Hotline[] = [...usHotlines, directory];

/** Calls back with each text in a locale: functions are called with a mark for what is set into them. */
function eachText(value: unknown, visit: (text: string, path: string) => void, path = ''): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'function') eachText((value as (...parts: string[]) => unknown)('…', '…', '…'), visit, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) eachText(inner, visit, path ? `${path}.${key}` : key);
  }
}

describe('content', () => {
  it('has no two lines with one id', () => {
    expect(new Set(lines.map(({ id }) => id)).size).to.equal(lines.length);
    for (const { id } of lines) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('holds numbers that can be dialled as they stand', () => {
    for (const { id, phone, display, shortCode, sms, whatsapp, others = [] } of lines) {
      if (phone) expect(phone, id).to.match(shortCode ? /^\d{3,6}$/ : /^\+[1-9]\d{7,14}$/);
      if (phone && !shortCode) expect(telHref(phone)?.replace('tel:+', ''), id).to.equal((display ?? '').replace(/\D/g, ''));
      if (shortCode) expect((display ?? '').replace(/\D/g, ''), id).to.equal(phone);
      if (sms) expect(smsHref(sms.number, sms.keyword), id).to.match(/^sms:(\+[1-9]\d{7,14}|\d{3,6})(\?&body=[A-Z]+)?$/);
      if (whatsapp) expect(whatsapp, id).to.match(/^\+[1-9]\d{7,14}$/);
      for (const other of others) expect(other.phone.replace(/^\+/, ''), id).to.equal(other.display.replace(/\D/g, ''));
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
    expect(Object.keys(sources).sort()).to.deep.equal([...used].sort());
    for (const { title } of Object.values(sources)) expect(title).to.not.equal('');
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
};

describe('words', () => {
  for (const [lang, locale] of Object.entries({ en, es })) {
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

  it('never put a number into a translation, so that a number can only be wrong in one place', () => {
    eachText(es.contact.purposes, (text, path) => {
      const english = en.contact.purposes[path as keyof typeof en.contact.purposes];
      expect(text.match(/\d+/g), path).to.deep.equal(english.match(/\d+/g));
    });
  });
});
