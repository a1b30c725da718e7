// What `npm run content:check` tells an editor. The clock is a parameter, so the day of the test does not matter.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findings, meanings, readContent } from '../../scripts/content-check.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/content-check.mjs', import.meta.url));
const run = (...more) => spawnSync(process.execPath, [SCRIPT, ...more], { encoding: 'utf8' });
const line = { id: 'a-line', source: 'https://example.org/', sourceDate: '2026-01', recorded: '2026-01-15' };
const fact = { url: 'https://example.org/' };
const none = { old: [], doubtful: [], insecure: [], undated: [], factSource: [] };

/** What is found in one line, or in content of which only a part is given. */
const found = (parts, today = '2026-02-01') =>
  findings({ lines: [{ ...line, ...parts.line }], facts: { 'a-fact': { ...fact, ...parts.fact } }, emergency: { recorded: '2026-01-15', ...parts.emergency } }, today);

describe('the check of the content', () => {
  test('finds nothing in an entry that is fresh, dated and safe', () => assert.deepEqual(found({}), none));

  test('finds a line the day after six months, and not before', () => {
    assert.deepEqual(found({ emergency: { recorded: '2026-07-01' } }, '2026-07-15').old, []);
    assert.deepEqual(found({ emergency: { recorded: '2026-07-01' } }, '2026-07-16').old, ['a-line']);
  });

  test('counts the day of a check where it is later, and never a longer month against the editor', () => {
    assert.deepEqual(found({ line: { checked: '2026-07-01' }, emergency: { recorded: '2026-07-01' } }, '2026-12-01').old, []);
    assert.deepEqual(found({ line: { checked: '2025-01-01' } }, '2026-07-15').old, []);
    assert.deepEqual(found({ line: { recorded: '2026-08-31' }, emergency: { recorded: '2026-08-31' } }, '2027-02-28').old, []);
  });

  test('finds emergency numbers that were taken over long ago', () => {
    assert.deepEqual(found({ line: { checked: '2026-07-01' } }, '2026-08-01').old, ['emergency numbers (npm run emergency)']);
  });

  for (const [title, kind, parts, id = 'a-line'] of [
    ['a line in doubt', 'doubtful', { line: { doubtful: true } }],
    ['a source without a date', 'undated', { line: { sourceDate: undefined } }],
    ['a source without https', 'insecure', { line: { source: 'http://example.org/' } }],
    ['a website without https', 'insecure', { line: { web: 'http://example.org/' } }],
    ['a chat without https', 'insecure', { line: { chat: 'http://example.org/' } }],
    ['a fact without a link', 'factSource', { fact: { url: undefined } }, 'a-fact'],
    ['a fact with http only', 'factSource', { fact: { url: 'http://example.org/' } }, 'a-fact'],
  ]) {
    test(`finds ${title}`, () => assert.deepEqual(found(parts), { ...none, [kind]: [id] }));
  }

  test('reads every line and every fact of the package', async () => {
    const { lines, facts, emergency } = await readContent();
    assert.ok(lines.some(({ country }) => country === 'US') && lines.some(({ country }) => country === 'KE'), 'both lists');
    assert.ok(Object.keys(facts).includes('ncmec-2024-1-in-7') && Object.keys(facts).includes('nij-2007-70-90'), 'both tables');
    assert.ok(emergency.recorded);
    // In a hundred years everything is old.
    assert.equal(findings({ lines, facts, emergency }, '2126-01-01').old.length, lines.length + 1);
  });

  test('says what it found to people, and passes while no line is old', () => {
    const { stdout, status } = run('--today=2026-12-01');
    for (const meaning of Object.values(meanings)) assert.ok(stdout.includes(meaning), meaning);
    assert.equal(status, 0);
  });

  test('says what it found to programs, and fails where a line is old', () => {
    const { stdout, status } = run('--json', '--today=2126-01-01');
    assert.ok(JSON.parse(stdout).old.includes('us-human-trafficking-hotline'));
    assert.equal(status, 1);
  });
});
