/**
 * The drawing of the spectrum: one mark for each stage and the axis that they are strung on. The widget, the saved
 * files and the poster all draw from here.
 *
 * The marks are one language: a person is a ring with a core, what is traded is an open shape, the trade is a line.
 * Each adds something; none is larger, darker or more alarming than another.
 */

/** A mark: what is stroked and what is filled, as path data around 0, 0. */
export interface Mark {
  readonly lines: string;
  readonly cores: string;
}

/** The radius of the disc behind every mark, and the width of all lines, in the units of the marks. */
export const DISC = 64;
export const LINE = 4.5;

export const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** People as rings with cores, and the lines and shapes between them. */
function mark(people: readonly (readonly [x: number, y: number, r: number])[], lines = ''): Mark {
  return {
    lines: people.map((person) => circle(...person)).join('') + lines,
    cores: people.map(([x, y, r]) => circle(x, y, round(r * 0.4))).join(''),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A point on a circle around the middle: `turn` from 0 to 1, clockwise from the top. */
const around = (turn: number, r: number): [number, number] => [round(r * Math.sin(turn * 2 * Math.PI)), round(-r * Math.cos(turn * 2 * Math.PI))];

/** Lines from one circle of people to another, which stop where the rings begin. */
function spokes(from: readonly number[], r: number, ring: number, to: readonly number[], far: number, farRing: number): string {
  return to
    .map((turn, i) => {
      const [x, y] = around(from[Math.floor((i * from.length) / to.length)]!, r);
      const [u, v] = around(turn, far);
      const long = Math.hypot(u - x, v - y);
      const part = (by: number): string => `${round(x + ((u - x) * by) / long)} ${round(y + ((v - y) * by) / long)}`;
      return `M${part(ring)}L${part(long - farRing)}`;
    })
    .join('');
}

const ringOf = (turns: readonly number[], distance: number, r: number): [number, number, number][] =>
  turns.map((turn) => [...around(turn, distance), r]);

const frame = 'M-40 -8a8 8 0 0 1 8-8h40a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8h-40a8 8 0 0 1-8-8z';
const copies = [0, 12].map((by) => `M${by - 28} ${-by - 16}v-4a8 8 0 0 1 8-8h40a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8h-4`).join('');
const exchange = 'M-34-17a34 26 0 0 1 21-20M34-17a34 26 0 0 0-21-20M-34 17a34 24 0 0 0 68 0M-13-47a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-20a3 3 0 0 1-3-3z';
const three = [0, 1 / 3, 2 / 3];
const six = three.flatMap((turn) => [turn - 0.09, turn + 0.09]);

/** The marks of the stages, in their order. */
export const marks: readonly Mark[] = [
  mark([[0, 0, 26]]),
  mark([[-12, 12, 14]], frame + copies),
  mark([[-36, 0, 17], [36, 0, 17]], exchange),
  mark([[0, 0, 17], ...ringOf(three, 41, 13)], spokes([0], 0, 17, three, 41, 13)),
  mark(
    [[0, 0, 12], ...ringOf(three, 29, 8.5), ...ringOf(six, 49, 8)],
    spokes([0], 0, 12, three, 29, 8.5) + spokes(three, 29, 8.5, six, 49, 8) + spokes([six[1]!, six[3]!, six[5]!], 49, 8, [six[2]!, six[4]!, six[0]!], 49, 8),
  ),
];
