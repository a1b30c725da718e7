import { expect } from '@open-wc/testing';
import { openingHours } from '../src/internal/hours.js';

/** Engines put a narrow space before AM and PM, or a usual one. */
const said = (hours: string, lang = 'en'): string => openingHours(hours, lang).replace(/\s/g, ' ');

describe('opening hours', () => {
  it('name the days, several spans apart, in the order in which they were recorded', () => {
    expect(said('1-5 09:00-17:00; 6 10:00-12:30')).to.equal('Mon – Fri 9:00 AM – 5:00 PM, Sat 10:00 AM – 12:30 PM');
    expect(said('7-4 08:00-20:00')).to.equal('Sun – Thu 8:00 AM – 8:00 PM');
    expect(said('1,3-4 08:00-20:00')).to.equal('Mon, Wed – Thu 8:00 AM – 8:00 PM');
  });

  it('name no days where every day is the same, and end a day at midnight', () => {
    expect(said('1-7 17:00-24:00')).to.equal('5:00 PM – 12:00 AM');
  });

  it('follow the language', () => {
    expect(said('1-5 09:00-17:00', 'de')).to.match(/^Mo – Fr 0?9:00 – 17:00$/);
  });
});
