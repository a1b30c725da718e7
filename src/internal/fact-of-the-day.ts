import { currentFacts, type CurrentFactId, type FactId } from '../content/facts.js';

const ids = Object.keys(currentFacts) as CurrentFactId[];

/**
 * The fact of a day: the same for everybody, without chance or memory, so that pages can be cached. What is taken
 * already is passed over as long as there is another.
 *
 * @param day - Days since 1970 in UTC.
 * @param taken - What the rest of the page shows.
 * @param previous - What this place showed before; it stays where it can.
 */
export function factOfTheDay(day: number, taken: readonly FactId[], previous?: CurrentFactId): CurrentFactId {
  const start = day % ids.length;
  const inTurn = [...ids.slice(start), ...ids.slice(0, start)] as [CurrentFactId, ...CurrentFactId[]];
  return [previous ?? inTurn[0], ...inTurn].find((id) => !taken.includes(id)) ?? previous ?? inTurn[0];
}
