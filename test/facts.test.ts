import { expect } from '@open-wc/testing';
import { factNotes, withheld } from '../src/content/fact-notes.js';
import { currentFacts, olderFacts, type Fact, type FactId } from '../src/content/facts.js';
import { locales } from './support/locales.js';

const { en } = locales;

const facts: Readonly<Record<FactId, Fact>> = { ...currentFacts, ...olderFacts };
const ids = Object.keys(facts) as FactId[];

/** The sentence and the caveat of a fact, with marks for the numbers that are set into them. */
const texts = (words: typeof en.fact, id: FactId): { sentence: string; caveat: string } => {
  const { sentence, caveat } = words.facts[id]('…', '…', '…');
  return { sentence: sentence.join(''), caveat };
};
const digits = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

describe('the facts', () => {
  it('keep what was held back out of what can be shown', () => {
    expect(Object.keys(withheld)).to.have.members(['cybertipline-2023', 'unodc-2024-38pct-children', 'avoid-average-age-12']);
    for (const id of Object.keys(withheld)) expect(ids).to.not.include(id);
  });

  it('have names that can be written into an attribute, each once', () => {
    expect(new Set(ids).size).to.equal(Object.keys(currentFacts).length + Object.keys(olderFacts).length);
    for (const id of ids) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('have a publisher, and a year where one is known, that is not after the day it was recorded', () => {
    for (const id of ids) {
      const { publisher, year = 2013, dataYear = year } = facts[id];
      expect(publisher, id).to.not.equal('');
      expect(dataYear, id).to.be.at.least(1900).and.at.most(year);
      expect(String(year) <= factNotes[id].recorded, id).to.equal(true);
    }
  });

  it('are written as they are counted: no number above a million is cut off by rounding', () => {
    for (const id of ids) {
      const { figure, more = [] } = facts[id];
      for (const number of [...Object.values(figure ?? {}), ...more]) {
        expect(Number.isInteger(number > 1e6 ? number / 1e5 : number), `${id}: ${number}`).to.equal(true);
      }
    }
  });

  it('lead from every older figure to a current one', () => {
    for (const [id, { replacedBy }] of Object.entries(olderFacts)) expect(currentFacts, id).to.have.property(replacedBy);
  });

  for (const [lang, { fact }] of Object.entries(locales)) {
    it(`say in ${lang} one sentence with its number once, and how far it reaches`, () => {
      for (const id of ids) {
        const { sentence, caveat } = texts(fact, id);
        expect(fact.facts[id]('…', '', '').sentence.filter((part) => part === '…'), id).to.have.length(facts[id].figure ? 1 : 0);
        // Where word order puts the number last, it stands large and alone, and takes no full stop.
        expect(sentence, id).to.match(/[.。।…]$/);
        expect(caveat, id).to.match(/[.。।]$/);
      }
    });
  }

  for (const [lang, { fact }] of Object.entries(locales)) {
    it(`say the same numbers in ${lang} as in English`, () => {
      for (const id of ids) {
        const [english, other] = [texts(en.fact, id), texts(fact, id)];
        expect(digits(other.sentence), id).to.deep.equal(digits(english.sentence));
        expect(digits(other.caveat), id).to.deep.equal(digits(english.caveat));
      }
    });
  }
});
