import { expect } from '@open-wc/testing';
import { guessCountry } from '../src/internal/visitor-country.js';

/** Two countries or more of each continent: a time zone as their computers say it, the language, and the country. */
const visitors: readonly (readonly [zone: string, languages: readonly string[], country: string])[] = [
  ['America/Chicago', ['en-US', 'en'], 'US'],
  ['America/Chicago', ['es-MX', 'es'], 'US'],
  ['Pacific/Honolulu', ['en-US'], 'US'],
  ['America/Toronto', ['en-CA', 'en'], 'CA'],
  ['America/Mexico_City', ['es-MX'], 'MX'],
  ['America/Sao_Paulo', ['pt-BR'], 'BR'],
  ['America/Bogota', ['es-CO'], 'CO'],
  ['Europe/London', ['en-GB'], 'GB'],
  ['Europe/Berlin', ['de-DE'], 'DE'],
  ['Europe/Kyiv', ['uk-UA'], 'UA'],
  ['Europe/Berlin', ['en-US'], 'DE'],
  ['Europe/Belgrade', ['en-US'], 'RS'],
  ['Asia/Rangoon', ['en-US'], 'MM'],
  ['Africa/Nairobi', ['sw-KE', 'en-KE'], 'KE'],
  ['Africa/Lagos', ['en-NG'], 'NG'],
  ['Africa/Johannesburg', ['en-ZA'], 'ZA'],
  ['Africa/Cairo', ['ar-EG'], 'EG'],
  ['Asia/Manila', ['fil-PH', 'en-PH'], 'PH'],
  ['Asia/Kolkata', ['hi-IN'], 'IN'],
  ['Asia/Ho_Chi_Minh', ['vi-VN'], 'VN'],
  ['Asia/Seoul', ['ko-KR'], 'KR'],
  ['Asia/Shanghai', ['zh-CN'], 'CN'],
  ['Asia/Calcutta', ['en-US'], 'IN'],
  ['Asia/Saigon', ['en-US'], 'VN'],
  ['Europe/Kiev', ['en-US'], 'UA'],
  ['Asia/Katmandu', ['en-US'], 'NP'],
  ['America/Buenos_Aires', ['en-US'], 'AR'],
  ['Australia/Sydney', ['en-AU'], 'AU'],
  ['Pacific/Auckland', ['en-NZ'], 'NZ'],
];

/** A zone by the name that this engine has for it: some say Kolkata, some still Calcutta. */
const named = (timeZone: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

/** Whether this engine knows the time zones of a country. Without them only the languages speak. */
const knowsZones = 'getTimeZones' in Intl.Locale.prototype || 'timeZones' in Intl.Locale.prototype;

describe('the country of a visitor', () => {
  for (const [zone, languages, country] of visitors) {
    it(`is ${country} for a clock in ${zone} and the languages ${languages.join(', ')}`, function () {
      if (!knowsZones && !languages[0]?.endsWith(country)) this.skip();
      expect(guessCountry(named(zone), languages)).to.equal(country);
    });
  }

  it('is where the clock is, whatever the language says', function () {
    if (!knowsZones) this.skip(); // such an engine can tell only that it is not the United States, see below
    expect(guessCountry('Africa/Nairobi', ['en-US', 'en'])).to.equal('KE');
    expect(guessCountry('Europe/Paris', ['de'])).to.equal('FR');
  });

  it('is never the United States only because the browser speaks American English', () => {
    for (const zone of ['Africa/Nairobi', 'Asia/Manila', 'Europe/Kyiv', 'Nowhere/Nowhere']) {
      expect(guessCountry(zone, ['en-US', 'en']), zone).to.not.equal('US');
    }
  });

  it('is not Iceland for those who hide: their browsers say that they are there', () => {
    expect(guessCountry('Atlantic/Reykjavik', ['en-US', 'en'])).to.equal('');
    if (knowsZones) expect(guessCountry('Atlantic/Reykjavik', ['is-IS'])).to.equal('IS');
  });

  it('is that of the language where the clock names no place', () => {
    expect(guessCountry('UTC', ['en-US', 'en'])).to.equal('US');
    expect(guessCountry('UTC', ['en', 'sw-ke', 'en-US'])).to.equal('KE');
  });

  it('is not known where the settings do not say', () => {
    expect(guessCountry('Etc/Unknown', ['en', 'x_y', ''])).to.equal('');
    expect(guessCountry('', [])).to.equal('');
  });
});
