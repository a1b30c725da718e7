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

type Person = readonly [x: number, y: number, r: number];

const round = (value: number): number => Math.round(value * 10) / 10;

export const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** People around the middle, at `turns` from 0 to 1, clockwise from the top. */
const around = (turns: readonly number[], distance: number, r: number): Person[] =>
  turns.map((turn) => [round(distance * Math.sin(turn * 2 * Math.PI)), round(-distance * Math.cos(turn * 2 * Math.PI)), r]);

/**
 * People as rings with cores, and what is between them.
 *
 * @param people - Where they are.
 * @param links - Who deals with whom, as pairs of their places in `people`: '01 02'.
 * @param shapes - What is traded, as path data.
 */
function mark(people: readonly Person[], links = '', shapes = ''): Mark {
  // A line stops where the rings begin.
  const lines = links.replace(/(.)(.) ?/g, (_, from: string, to: string) => {
    const [x, y, r] = people[Number(from)]!;
    const [u, v, s] = people[Number(to)]!;
    const long = Math.hypot(u - x, v - y);
    const point = (by: number): string => `${round(x + ((u - x) * by) / long)} ${round(y + ((v - y) * by) / long)}`;
    return `M${point(r)}L${point(long - s)}`;
  });
  return {
    lines: people.map((person) => circle(...person)).join('') + lines + shapes,
    cores: people.map(([x, y, r]) => circle(x, y, round(r * 0.4))).join(''),
  };
}

const frame = 'M-40-8a8 8 0 0 1 8-8h40a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8h-40a8 8 0 0 1-8-8z';
const copies = [0, 12].map((by) => `M${by - 28} ${-by - 16}v-4a8 8 0 0 1 8-8h40a8 8 0 0 1 8 8v40a8 8 0 0 1-8 8h-4`).join('');
const exchange =
  'M-34-17a34 26 0 0 1 21-20M34-17a34 26 0 0 0-21-20M-34 17a34 24 0 0 0 68 0M-13-47a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-20a3 3 0 0 1-3-3z';
const three = [0, 1 / 3, 2 / 3];
const six = three.flatMap((turn) => [turn - 0.09, turn + 0.09]);

/** The marks of the stages, in their order. */
export const marks: readonly Mark[] = [
  mark([[0, 0, 26]]),
  mark([[-12, 12, 14]], '', frame + copies),
  mark([[-36, 0, 17], [36, 0, 17]], '', exchange),
  mark([[0, 0, 17], ...around(three, 41, 13)], '01 02 03'),
  mark([[0, 0, 12], ...around(three, 29, 8.5), ...around(six, 49, 8)], '01 02 03 14 15 26 27 38 39 56 78 94'),
];
