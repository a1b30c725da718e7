// Writes src/internal/icons.ts: the shapes of the icons that the widgets use, taken from Lucide.
// To use another icon, add its name here and run `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';

const names = [
  'phone', 'message-square', 'globe', 'chevron-down', 'user-round', 'download', 'printer',
  'clock', 'map-pin', 'award', 'wallet', 'calendar', 'check', 'info',
];
const folder = new URL('../node_modules/lucide-static/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));

// Every shape becomes path data, so that an icon is one string and one <path>.
const shapes = {
  path: (a) => a.d,
  rect: ({ x, y, width: w, height: h, rx: r = 0 }) =>
    `M${+x + +r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}`,
  circle: ({ cx, cy, r }) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
};

const lines = names.map((name) => {
  const svg = readFileSync(new URL(`icons/${name}.svg`, folder), 'utf8');
  const data = [...svg.matchAll(/<(?!svg)(\w+)\s([^>]*?)\/>/g)].map(([, tag, attributes]) => {
    if (!shapes[tag]) throw new Error(`${name}: <${tag}> has no rule in scripts/icons.mjs yet.`);
    return shapes[tag](Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])));
  });
  // A path may begin with a relative `m`, which is absolute only where it comes first, and so are not the lines after it.
  const joined = data.map((d, i) => (i ? d.replace(/^m([\d.]+)[ ,]?(-?[\d.]+) ?(?=([-\d.])?)/, (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`) : d));
  const constant = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `export const ${constant} =\n  '${joined.join('')}';`;
});

writeFileSync(
  new URL('../src/internal/icons.ts', import.meta.url),
  `// Written by scripts/icons.mjs from lucide-static ${version} (ISC License, https://lucide.dev). Do not edit.\n${lines.join('\n')}\n`,
);
