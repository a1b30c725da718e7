import { expect } from '@open-wc/testing';
import { asText, countryOf, monthsAgo, oneOf, reflected, warn } from '../src/internal/attributes.js';
import { warnings } from './support/roles.js';

const make = (): HTMLElement => document.createElement('csec-test');

describe('what a site writes into an attribute', () => {
  it('is read as text without blanks around it, whatever it is', () => {
    expect([' a ', 0, 12, '', null, undefined, true, {}, ['a'], Symbol('a')].map(asText)).to.deep.equal(['a', '0', '12', '', '', '', '', '', '', '']);
    expect(reflected.reflect).to.equal(true);
    expect(reflected.converter.toAttribute(' dark ')).to.equal('dark');
  });

  it('is said to be wrong once for each element, attribute and value, with what to write, and is not repeated at length', async () => {
    const element = make();
    const said = await warnings(() => {
      warn(element, 'country', 'x'.repeat(81), 'write two letters.');
      warn(element, 'country', 'x'.repeat(81), 'write two letters.');
      warn(element, 'country', 'y', 'write two letters.');
      warn(make(), 'country', 'y', 'write two letters.');
    });
    const wrong = (value: string): string => `<csec-test country="${value}">: write two letters.`;
    expect(said).to.deep.equal([wrong('x'.repeat(80)), wrong('y'), wrong('y')]);
  });

  it('is one of the allowed values in any spelling, or the first of them with a warning', async () => {
    const of = (value: unknown): unknown => oneOf<string | number>(make(), 'level', value, ['two', 2, 3]);
    const said = await warnings(() => {
      expect(['two', ' TWO ', 2, '3', '', undefined].map(of)).to.deep.equal(['two', 'two', 2, 3, 'two', 'two']);
    });
    expect(said).to.deep.equal([]);
    expect(await warnings(() => expect(of('four')).to.equal('two'))).to.deep.equal(['<csec-test level="four">: use one of: two, 2, 3.']);
  });

  it('is a country by its two letters, the United States where nothing is written, and none where it is no country', async () => {
    const of = (value: unknown): string => countryOf(make(), value);
    expect([' ke ', 'GB', 'uk', '', undefined].map(of)).to.deep.equal(['KE', 'GB', 'GB', 'US', 'US']);
    const said = await warnings(() => expect(['USA', 'K', 'K1', '1KE'].map(of)).to.deep.equal(['', '', '', '']));
    expect(said[0]).to.equal('<csec-test country="USA">: write the two letters of a country, such as US.');
    expect(said).to.have.length(4);
  });

  it('is a number of months, counted back from today', async () => {
    const of = (value: unknown): string | undefined => monthsAgo(make(), value);
    const daysAgo = (value: unknown): number => (Date.now() - Date.parse(of(value)!)) / 86_400_000;
    expect(of('0')).to.equal(new Date().toISOString().slice(0, 10));
    expect(daysAgo(12)).to.be.within(365, 367.1);
    expect(daysAgo('1')).to.be.within(27.9, 32.1);
    expect(daysAgo('999')).to.be.greaterThan(30_000);
    expect(of('')).to.equal(undefined);
    const said = await warnings(() => expect(['a year', '1000', '1.5', '-1', '12m', 'm12'].map(of)).to.deep.equal(Array(6).fill(undefined)));
    expect(said[0]).to.equal('<csec-test stale-after="a year">: write a number of months, such as 12.');
    expect(said).to.have.length(6);
  });
});
