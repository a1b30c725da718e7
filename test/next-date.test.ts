import { expect } from '@open-wc/testing';
import { nextDate } from '../src/internal/next-date.js';

const now = new Date('2026-11-22T12:00Z');
const spaces = (text = ''): string => text.replace(/\s/g, ' ');
const told = (value: string, zone: string, lang = 'en'): string => spaces(nextDate(value, now, lang, zone)?.text);

describe('the next date of a course', () => {
  it('is told in the time zone of the visitor, with its name', () => {
    expect(told('2027-01-14T18:00-05:00', 'America/Chicago')).to.equal('Thursday, January 14, 2027 at 5:00 PM CST');
    expect(told('2027-01-14T18:00-05:00', 'UTC')).to.equal('Thursday, January 14, 2027 at 11:00 PM UTC');
    expect(told('2027-01-14T18:00-05:00', 'Asia/Tokyo')).to.contain('Friday, January 15, 2027 at 8:00 AM');
    expect(told('2027-07-14T18:00Z', 'America/New_York')).to.contain('2:00 PM EDT');
    expect(told('2027-01-14T18:00-05:00', 'America/Chicago', 'es')).to.match(/^jueves, 14 de enero de 2027, (5:00 p\.\sm\.|17:00) /);
  });

  it('understands the ways in which a moment is written', () => {
    for (const value of ['2027-01-14T18:00-0500', '2027-01-14 18:00-05:00', '2027-01-14T18:00:00-05:00', '2027-01-14t23:00z', '2027-01-14T23:00:00.000Z']) {
      expect(told(value, 'UTC'), value).to.equal('Thursday, January 14, 2027 at 11:00 PM UTC');
    }
  });

  it('is the same day everywhere when only a day is given', () => {
    for (const zone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) expect(told('2027-01-14', zone), zone).to.equal('Thursday, January 14, 2027');
  });

  it('lasts until the day is over where the visitor is', () => {
    const lateEvening = new Date('2027-01-15T05:30Z');
    expect(nextDate('2027-01-14', lateEvening, 'en', 'America/Chicago')?.passed, 'still the 14th in Chicago').to.equal(false);
    expect(nextDate('2027-01-14', lateEvening, 'en', 'UTC')?.passed, 'the 15th in London').to.equal(true);
  });

  it('has passed once a moment has begun, whatever day it is elsewhere', () => {
    expect(nextDate('2026-11-22T12:01Z', now, 'en')?.passed).to.equal(false);
    expect(nextDate('2026-11-22T11:59Z', now, 'en')?.passed).to.equal(true);
    expect(nextDate('2026-11-22T08:59-03:00', now, 'en')?.passed).to.equal(true);
  });

  it('shows a time without a zone as it was written, and says that it is nowhere', () => {
    const date = nextDate('2027-01-14T18:00', now, 'en', 'Asia/Tokyo');
    expect(spaces(date?.text)).to.equal('Thursday, January 14, 2027 at 6:00 PM');
    expect(date?.unplaced).to.equal(true);
    expect(nextDate('2027-01-14', now, 'en')?.unplaced).to.equal(false);
  });

  it('is no date where it is none', () => {
    for (const value of ['', 'soon', '14.01.2027', '01/14/2027', '2027-13-01', '2027-02-31', '2027-02-30T10:00Z', '2027-01-14T25:00Z', '2027-01-14T18', '2027-1-4']) {
      expect(nextDate(value, now, 'en'), value).to.equal(undefined);
    }
  });
});
