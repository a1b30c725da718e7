import { firstSigns, groups, parts, type Audience, type GroupId, type PartId, type StatementId } from '../content/risk-factors.js';

/** A ticked statement, or the id of a part, which stands for its "None of these". */
export type Tick = StatementId | PartId;

const partIds = Object.keys(parts) as PartId[];

/**
 * The parts that an author names, in that order, each once; all of them where none is named.
 *
 * @param names - Ids separated by spaces or commas.
 * @param onUnknown - Called with each name that no part has, and the names that there are.
 */
export function partsOf(names: string, onUnknown: (name: string, known: string) => void): readonly PartId[] {
  const named = new Set(names.toLowerCase().match(/[^\s,]+/g)) as Set<PartId>;
  for (const name of named) {
    if (!partIds.includes(name)) {
      named.delete(name);
      onUnknown(name, partIds.join(', '));
    }
  }
  return named.size ? [...named] : partIds;
}

/** The statements of a group, the signs with those first that the audience is best placed to notice. */
export function statementsOf(group: GroupId, audience: Audience): readonly StatementId[] {
  const ids: readonly StatementId[] = groups[group];
  return group === 'signs' ? [...new Set([...firstSigns[audience], ...ids])] : ids;
}

/** The ticked statements of a part, in the order of the screen. */
export function tickedIn(part: PartId, ticks: ReadonlySet<Tick>, audience: Audience = 'anyone'): StatementId[] {
  return parts[part].flatMap((group) => statementsOf(group, audience).filter((id) => ticks.has(id)));
}

/** What is ticked after a tick was set or taken away: "None of these" and the statements of its part exclude each other. */
export function withTick(ticks: ReadonlySet<Tick>, part: PartId, tick: Tick, on: boolean): Set<Tick> {
  const next = new Set(ticks);
  if (on) {
    for (const other of tick === part ? tickedIn(part, ticks) : [part]) next.delete(other);
    next.add(tick);
  } else {
    next.delete(tick);
  }
  return next;
}
