// Writes what was measured into bench/README.md, and the short of it into the README of the project.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { goals, median } from './goals.mjs';

const here = import.meta.dirname;
const json = (path) => JSON.parse(readFileSync(join(here, path), 'utf8'));

const milliseconds = (value) => value.toFixed(value < 10 ? 1 : 0);
const kilobytes = (value) => (value / 1000).toFixed(1);
const plain = (value) => String(value);

/** The median, with the smallest and the largest where they differ. */
function spread(values, write) {
  if (!values) return '–';
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(write);
  return least === most ? middle : `${middle} (${least}–${most})`;
}

const table = (heads, rows) =>
  [heads, heads.map((_, column) => (column ? '---:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const number = (value) => value.toLocaleString('en-US');

/** One row for each contestant, one column for each of `[head, condition or count, figure, how to write it]`. */
const figures = (list, measured, columns, write = spread) =>
  table(
    ['', ...columns.map(([head]) => head)],
    list.map(({ id, label }) => [label, ...columns.map(([, what, figure, unit]) => write(measured[id]?.[what]?.[figure], unit))]),
  );

const loading = [
  ['kB', 'plain', 'bytes', kilobytes],
  ['Requests', 'plain', 'requests', plain],
  ['Script, ms', 'plain', 'script', milliseconds],
  ['Style and layout, ms', 'plain', 'layout', milliseconds],
  ['Number visible, ms', 'plain', 'number', milliseconds],
  ['Final paint, ms', 'plain', 'final', milliseconds],
  ['Shift', 'plain', 'shift', (value) => value.toFixed(3)],
  ['Heap, kB', 'plain', 'heap', (value) => (value / 1000).toFixed(0)],
];
const slow = [
  ['Script, ms', 'slow', 'script', milliseconds],
  ['Style and layout, ms', 'slow', 'layout', milliseconds],
  ['Number visible, ms', 'slow', 'number', milliseconds],
  ['Final paint, ms', 'slow', 'final', milliseconds],
  ['Shift', 'slow', 'shift', (value) => value.toFixed(3)],
];

/** Puts a text between the marks of a file that has them. */
function between(path, text) {
  const file = join(here, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(<!-- bench -->\n)[^]*(?=<!-- \/bench -->)/, (_, mark) => `${mark}\n${text}\n\n`);
  if (!before.includes('<!-- bench -->')) console.warn(`${path} has no marks for the table.`);
  writeFileSync(file, after);
}

function tables({ measured, built, counts, when, versions }) {
  const banners = built.filter(({ widget }) => !widget);
  const found = goals(measured, built);
  const reached = table(['To reach', 'Found', ''], found.map(({ goal, found: what, met }) => [goal, what, met ? 'met' : '**missed**']));
  const instances = counts.flatMap((count) => [[`${number(count)}, ms`, count, 'time', milliseconds]]);
  const heaps = counts.map((count) => [`${number(count)}, kB`, count, 'heap', (value) => number(Math.round(value / 1000))]);
  const learners = [...new Set(built.map(({ widget }) => widget).filter(Boolean))].map((widget) => {
    const list = built.filter((one) => one.widget === widget);
    return `### ${widget}\n\nUnthrottled:\n\n${figures(list, measured, loading)}\n\n4× CPU, slow 4G:\n\n${figures(list, measured, slow)}\n\nMany on a page, time:\n\n${figures(list, measured, instances)}\n\nMany on a page, heap:\n\n${figures(list, measured, heaps)}`;
  });
  return [
    when,
    `Contestants: ${versions.join(', ')}.`,
    '### To reach',
    reached,
    '### The banner, unthrottled',
    figures(banners, measured, loading),
    '### The banner, 4× CPU and slow 4G',
    figures(banners, measured, slow),
    '### Many banners on a page, time',
    figures(banners, measured, instances),
    '### Many banners on a page, heap',
    figures(banners, measured, heaps),
    ...learners,
  ].join('\n\n');
}

/** Says what was found; with `write`, into the two documents as well. */
export function report({ measured, built, counts, rounds, version, write }) {
  const versions = built.flatMap(({ version: name }) => (name ? [`${name} ${json(`node_modules/${name}/package.json`).version}`] : []));
  const commit = json('../package.json').version;
  const when = `${new Date().toISOString().slice(0, 10)}, csec-widgets ${commit}, ${version}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${rounds} rounds (least–most).`;
  const text = (list) => tables({ measured, built: list, counts, when, versions });
  console.log(text(built));
  if (!write) return;
  const listed = built.filter(({ isVariant }) => !isVariant);
  between('README.md', text(listed));
  const short = [
    ['kB', 'plain', 'bytes', kilobytes],
    ['Number visible on slow 4G, ms', 'slow', 'number', milliseconds],
    ['Final paint on slow 4G, ms', 'slow', 'final', milliseconds],
    ['1,000 on a page, ms', 1000, 'time', milliseconds],
  ];
  const brief = (values, unit) => (values ? unit(median(values)) : '–');
  between('../README.md', `${figures(listed.filter(({ widget }) => !widget), measured, short, brief)}\n\n${when} What was missed, and why: [bench](bench/README.md).`);
}
