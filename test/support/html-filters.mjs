// The filters that editors, comment forms and content systems clean HTML with, each with its defaults.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';

export const kses = 'the filter of WordPress';
const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Why WordPress' own filter cannot be asked here; nothing where it can. */
export const missing = !hasPhp
  ? 'php is not installed'
  : !existsSync(`${wordpress}/wp-includes/kses.php`) && `WordPress is not in ${wordpress} (set WORDPRESS to where it is)`;

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const php = new URL('kses.php', import.meta.url).pathname;
const inWordpress = (step) => (html) => execFileSync('php', [php, wordpress, step], { input: html, encoding: 'utf8' });

/** What the classic editor of WordPress makes of HTML when a page is shown. */
export const classic = inWordpress('show');

/** `keepsPlace`: whether `data-csec` is left, so that a script can fill the place. */
export const filters = {
  'sanitize-html': { clean: (html) => sanitizeHtml(html), keepsPlace: false },
  'rehype-sanitize': { clean: async (html) => String(await rehype.process(html)), keepsPlace: false },
  xss: { clean: (html) => xss(html), keepsPlace: false },
  [kses]: { clean: inWordpress('save'), keepsPlace: true },
};

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** What a reader sees of HTML. */
export const textOf = (html) => html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
