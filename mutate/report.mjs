// Keeps what the last run said of each file in results.json, and writes docs/mutation.md from it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findEngines } from '../test/support/engines.mjs';

const at = (path) => new URL(path, import.meta.url);
const read = (path, other) => (existsSync(at(path)) ? JSON.parse(readFileSync(at(path), 'utf8')) : other);

/** The text of a change's place before the change, on one line. */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  return oneLine(lines.join(' '));
}

const oneLine = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};

/** What a run says of each file. */
function resultsOf({ files }, judge, date) {
  return Object.entries(files).map(([name, { source, mutants }]) => {
    const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    const left = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
    return [name, {
      judge, date, killed: count('Killed'), timeout: count('Timeout'), survived: count('Survived'), unreached: count('NoCoverage'), pending: count('Pending', 'RuntimeError', 'CompileError'),
      left: left.map(({ location, replacement, status }) => ({ line: location.start.line, was: textAt(source, location), now: oneLine(replacement), ...(status === 'NoCoverage' && { unreached: true }) })),
    }];
  });
}

const results = read('results.json', {});
const [judge, ...reports] = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
for (const path of reports) Object.assign(results, Object.fromEntries(resultsOf(JSON.parse(readFileSync(path, 'utf8')), judge, date)));
writeFileSync(at('results.json'), `${JSON.stringify(results, undefined, 1)}\n`);

const reasons = read('reasons.json', {});
const names = Object.keys(results).sort();
const percent = ({ killed, timeout, survived, unreached }) => `${(((killed + timeout) * 100) / Math.max(1, killed + timeout + survived + unreached)).toFixed(1)} %`;
const sum = names.map((name) => results[name]).reduce((all, one) => Object.fromEntries(['killed', 'timeout', 'survived', 'unreached', 'pending'].map((key) => [key, (all[key] ?? 0) + one[key]])), {});
const row = (name, one, judged) => `| ${name} | ${judged} | ${one.killed} | ${one.timeout} | ${one.survived} | ${one.unreached} | ${one.pending} | ${percent(one)} |`;
const code = (text) => `\`\` ${text.replace(/\|/g, '\\|').replace(/``/g, '` `')} \`\``;
const leftOf = (name) => results[name].left.map(({ line, was, now, unreached }) => {
  const reason = reasons[name]?.[`${was} → ${now}`] ?? reasons[name]?.[unreached ? 'unreached' : 'survived'] ?? 'Not examined yet.';
  return `- Line ${line}: ${code(was)} → ${code(now || '(nothing)')}. ${reason}`;
});
const version = (command) => execFileSync(command, ['--version'], { encoding: 'utf8' }).trim().split(' built')[0];
const { dependencies } = read('package.json');

writeFileSync(at('../docs/mutation.md'), `# Do the tests notice?

A mutation check changes the code in one small place, runs the tests, and puts the place back, some thousand times. A
change that no test notices is either no change for anybody, or a test that is missing. \`npm run mutate\` repeats it
(\`cd mutate && npm ci\` first; \`npm run mutate -- src/internal/links.ts\` checks one file and writes this page anew).

Stryker ${dependencies['@stryker-mutator/core']}, Node ${process.versions.node}, ${version(findEngines().chromium.executablePath)}. The files in \`src/content\` are data without code,
and are not changed. Style sheets and drawings are left to the pictures. The judge of a file is one of:

- **unit**: the unit tests in Chromium, in the file of the same name and in the three files with the most tests that reach
  the change. Tests with axe, pictures, random inputs and the other engines are left out, so that a change may live
  here that \`npm test\` notices.
- **host**: the host tests of the quick exit, in Chromium, which leave pages for real.

The score is of the run. “A test since” names a test that was written for the change after the run; that it notices is
for the next run to show.
What a run that was broken off did not come to is not judged, and not in the score.

| File | Judge | Noticed | Endless | Not noticed | Not reached | Not judged | Score |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${names.map((name) => row(name.replace('src/', ''), results[name], `${results[name].judge}, ${results[name].date}`)).join('\n')}
${row('**All**', sum, '')}

## What was not noticed, and why
${names.filter((name) => results[name].left.length).map((name) => `\n### ${name.replace('src/', '')}\n\n${leftOf(name).join('\n')}\n`).join('')}`);
