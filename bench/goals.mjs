// What was to be reached, and whether it was.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** @param {number[]} values */
export const median = (values) => {
  const list = sorted(values);
  return (list[Math.floor((list.length - 1) / 2)] + list[Math.ceil((list.length - 1) / 2)]) / 2;
};

/** The median of the ratios round by round: in the same round, the machine was in the same state. */
const ratio = (ours, theirs) => median(ours.map((value, round) => value / theirs[round]));

/**
 * @param {Record<string, Record<string, Record<string, number[]>>>} measured
 * @param {readonly { id: string, label: string, kit?: boolean }[]} built
 * @returns {{ goal: string, found: string, met: boolean }[]} Nothing for what was not measured.
 */
export function goals(measured, built) {
  const of = (id, what, figure) => measured[id]?.[what]?.[figure];
  const rows = [];
  const add = (goal, found, met) => rows.push({ goal, found, met });
  const against = (goal, id, other, what, figure, limit) => {
    const [ours, theirs] = [of(id, what, figure), of(other, what, figure)];
    if (!ours || !theirs) return;
    const found = ratio(ours, theirs);
    add(goal, `${found.toFixed(2)} ×`, found <= limit);
  };

  for (const [id, form] of [['own', 'own file'], ['all', 'all-in-one file'], ['instant', 'instant form']]) {
    for (const [what, label] of [['plain', 'unthrottled'], ['slow', '4× CPU, slow 4G']]) {
      against(`Number visible no later than in static HTML (≤ 1.05 ×): ${form}, ${label}`, id, 'html', what, 'number', 1.05);
    }
  }
  against('Bytes ≤ 1.6 × the minimal Lit element: own file', 'own', 'lit', 'plain', 'bytes', 1.6);
  const bytes = of('own', 'plain', 'bytes');
  const kits = built.filter(({ kit, id }) => kit && of(id, 'plain', 'bytes'));
  if (bytes && kits.length) {
    const lighter = kits.filter(({ id }) => median(of(id, 'plain', 'bytes')) <= median(bytes));
    add(
      'Fewer bytes than every component kit: own file',
      lighter.length ? `not than ${lighter.map(({ label }) => label).join(', ')}` : `than all ${kits.length}`,
      !lighter.length,
    );
  }
  for (const id of ['own', 'all', 'instant']) {
    const scripts = of(id, 'plain', 'scripts');
    if (scripts) add(`One script request: ${built.find((one) => one.id === id).label.replaceAll('*', '')}`, `${Math.max(...scripts)}`, Math.max(...scripts) === 1);
  }
  against('Final paint on slow 4G ≤ 1.15 × the vanilla element: own file', 'own', 'vanilla', 'slow', 'final', 1.15);
  against('Final paint on slow 4G ≤ 1.15 × the vanilla element: instant form', 'instant', 'vanilla', 'slow', 'final', 1.15);
  against('1,000 instances ≤ 1.5 × the minimal Lit element', 'own', 'lit', 1000, 'time', 1.5);
  const [thousand, five] = [of('own', 1000, 'time'), of('own', 5000, 'time')];
  if (thousand && five) {
    const growth = median(five) / median(thousand) / 5;
    add('Linear from 1,000 to 5,000 instances (each ≤ 1.2 × the time)', `${growth.toFixed(2)} ×`, growth <= 1.2);
  }
  const shifts = [...(of('instant', 'plain', 'shift') ?? []), ...(of('instant', 'slow', 'shift') ?? [])];
  if (shifts.length) add('Instant form without layout shift', Math.max(...shifts).toFixed(4), Math.max(...shifts) === 0);
  return rows;
}
