// Writes what the README says about the built files: the integrity hash of the snippet, and a table per widget from
// dist/custom-elements.json. `npm run build` runs it, so that the README cannot drift from what is published.
import { readFileSync, writeFileSync } from 'node:fs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (title, rows, name = (row) => row.name) =>
  rows?.length
    ? `| ${title} | |\n| --- | --- |\n${rows.map((row) => `| \`${name(row)}\` | ${cell(row.description ?? row.name)} |`).join('\n')}\n`
    : '';

const section = ({ tagName, description, attributes, events, cssParts, cssProperties }) =>
  [
    `### \`<${tagName}>\`\n`,
    `${description}\n`,
    table('Attribute', attributes),
    table('Event', events),
    table('CSS custom property', cssProperties, ({ name, default: initial }) => `${name}: ${initial}`),
    table('CSS part', cssParts),
  ].filter(Boolean).join('\n');

const widgets = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const { usHotlines } = await import('../dist/esm/content/hotlines.js');
const hash = readJson('dist/integrity.json')['csec-widgets.js'];

const lines = `### Lines, for the attribute \`lines\`\n\n${table('Id', usHotlines, ({ id }) => id)}`;

const readme = readFileSync('README.md', 'utf8')
  .replace(/(src="csec-widgets\.js" integrity=")[^"]*/, `$1${hash}`)
  .replace(/(<!-- widgets -->\n)[^]*(?=<!-- \/widgets -->)/, `$1\n${widgets.map(section).join('\n')}\n${lines}\n`);
writeFileSync('README.md', readme);
