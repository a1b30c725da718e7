// Writes what the README says about the built files: its snippets, from the function that writes them for everybody, and
// a table per widget from dist/custom-elements.json. `npm run build` runs it, so that the README cannot drift from what is published.
import { readFileSync, writeFileSync } from 'node:fs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (title, rows, name = (row) => row.name) =>
  rows?.length
    ? `| ${title} | |\n| --- | --- |\n${rows.map((row) => `| \`${name(row)}\` | ${cell(row.description ?? row.name)} |`).join('\n')}\n`
    : '';

const { embedCode } = await import('../dist/esm/internal/embed-code.js');
const integrity = readJson('dist/integrity.json');
/** For files that lie beside the page: that works before the package is on a CDN, and on this machine. */
const snippet = (widget, options) => `\`\`\`html\n${embedCode(widget, { base: '', integrity, ...options })}\n\`\`\`\n`;

const section = ({ tagName, description, attributes, events, cssParts, cssProperties }) =>
  [
    `### \`<${tagName}>\`\n`,
    `${description}\n`,
    snippet(tagName.replace('csec-', ''), { attributes: attributes.some(({ name }) => name === 'country') ? { country: 'US' } : {} }),
    table('Attribute', attributes),
    table('Event', events),
    table('CSS custom property', cssProperties, ({ name, default: initial }) => `${name}: ${initial}`),
    table('CSS part', cssParts),
  ].filter(Boolean).join('\n');

const widgets = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const { usHotlines } = await import('../dist/esm/content/hotlines.js');
const { currentFacts, olderFacts } = await import('../dist/esm/content/facts.js');
const { courses } = await import('../dist/esm/content/courses.js');
const { stages } = await import('../dist/esm/content/spectrum.js');
const list = (ids) => `${ids.map((id) => `\`${id}\``).join(', ')}.\n`;

const lines = `### Lines, for the attribute \`lines\`\n\n${table('Id', usHotlines, ({ id }) => id)}
### Other names

- Facts, for \`name\`: ${list(Object.keys({ ...currentFacts, ...olderFacts }))}- Courses, for \`course\`: ${list(courses.map(({ id }) => id))}- Stages, for \`open\`: ${list(stages.map(({ id }) => id))}`;

const readme = readFileSync('README.md', 'utf8')
  .replace(/(<!-- snippet -->\n)[^]*?(?=<!-- \/snippet -->)/, (_, mark) => mark + snippet('hotline-banner', { allInOne: true, attributes: { country: 'US' } }))
  .replace(/(<!-- widgets -->\n)[^]*(?=<!-- \/widgets -->)/, (_, mark) => `${mark}\n${widgets.map(section).join('\n')}\n${lines}\n`);
writeFileSync('README.md', readme);
