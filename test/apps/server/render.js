// A page from a server: the widget is complete in its HTML, and comes alive with the script.
import { writeFileSync } from 'node:fs';
import { renderToString } from 'csec-widgets/ssr.js';

const banner = await renderToString('hotline-banner', { lang: 'en', country: 'US', heading: 'First heading', 'heading-level': 3 }, '<p>What was inside the tag</p>');
// @ts-expect-error There is no such layout.
await renderToString('fact', { layout: 'row' });

writeFileSync(
  'index.html',
  `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>An app</title><link rel="icon" href="data:,"></head>
  <body><div id="app">${banner}<button id="change"></button></div><script type="module" src="./main.ts"></script></body>
</html>
`,
);
