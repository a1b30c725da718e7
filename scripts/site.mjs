// `npm run site`: the demo page, the builder, the built files and Storybook as one folder that can be published as it is.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'site-dist';
rmSync(folder, { recursive: true, force: true });
for (const part of ['site', 'dist']) cpSync(part, `${folder}/${part}`, { recursive: true });
// Modules and types are for npm; a page loads the scripts.
rmSync(`${folder}/dist/esm`, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', `${folder}/storybook`], { stdio: 'inherit' });

writeFileSync(
  `${folder}/index.html`,
  `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>csec-widgets</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="site/site.css" />
  <main>
    <h1>csec-widgets</h1>
    <p>Six widgets that help adults prevent the commercial sexual exploitation of children.</p>
    <ul>
      <li><a href="site/">See and copy them</a>: every widget, live, with its snippet</li>
      <li><a href="storybook/?path=/docs/start-here--docs">Look closer</a>: every state, your brand, your language, on paper, and every source</li>
    </ul>
  </main>
</html>
`,
);
// Without this file GitHub Pages leaves out what begins with an underscore.
writeFileSync(`${folder}/.nojekyll`, '');
console.log(`The site is in ${folder}/`);
