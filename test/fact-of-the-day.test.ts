import { expect } from '@open-wc/testing';
import { currentFacts, olderFacts, type CurrentFactId } from '../src/content/facts.js';
import { factOfTheDay } from '../src/internal/fact-of-the-day.js';

const ids = Object.keys(currentFacts) as CurrentFactId[];

describe('the fact of the day', () => {
  it('is another one every day until all have been seen, and the same for everybody on one day', () => {
    const seen = ids.map((_, day) => factOfTheDay(20_000 + day, []));
    expect(new Set(seen).size).to.equal(ids.length);
    expect(factOfTheDay(20_000, [])).to.equal(seen[0]);
    expect(factOfTheDay(20_000 + ids.length, [])).to.equal(seen[0]);
  });

  it('is never a figure that was replaced', () => {
    for (let day = 0; day < 400; day++) expect(olderFacts).to.not.have.property(factOfTheDay(day, []));
  });

  it('passes over what the page shows already, as long as there is another', () => {
    const taken: CurrentFactId[] = [];
    for (const id of ids) {
      expect(ids).to.include(id);
      taken.push(factOfTheDay(5, taken));
    }
    expect(new Set(taken).size).to.equal(ids.length);
    expect(factOfTheDay(5, taken)).to.equal(taken[0]);
  });

  it('stays in its place when others come and go, and gives way only to what took its place', () => {
    const [first, second] = [factOfTheDay(5, []), factOfTheDay(5, [factOfTheDay(5, [])])];
    expect(factOfTheDay(5, [], second)).to.equal(second);
    expect(factOfTheDay(5, [second], second)).to.equal(first);
    expect(factOfTheDay(5, ids, second)).to.equal(second);
  });
});
