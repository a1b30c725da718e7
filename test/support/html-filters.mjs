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
/** Where WordPress is; Debian’s packages put it and its themes here. */
export const wordpress = process.env.WORDPRESS ?? '/usr/share/wordpress';
const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Why WordPress' own filter cannot be asked here; nothing where it can. */
export const missing = !hasPhp
  ? 'php is not installed'
  : !existsSync(`${wordpress}/wp-includes/kses.php`) && `WordPress is not in ${wordpress} (set WORDPRESS to where it is)`;

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const php = new URL('kses.php', import.meta.url).pathname;
const inWordpress = (step) => (html) => execFileSync('php', [php, wordpress, step], { input: html, encoding: 'utf8' });

/**
 * What Drupal’s text format “Basic HTML” keeps, and what its core does to an address whose kind it does not know: it takes
 * the kind away, so that the rest leads to a page of the site. Told in our own words, because Drupal is not installed here.
 */
const drupal = {
  allowedTags: 'a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br span img'.split(' '),
  allowedAttributes: { '*': ['lang', 'dir'], a: ['href', 'hreflang'], blockquote: ['cite'], ul: ['type'], ol: ['start', 'type'], img: ['src', 'alt', 'height', 'width'], 'h2': ['id'], 'h3': ['id'], 'h4': ['id'], 'h5': ['id'], 'h6': ['id'] },
  transformTags: {
    a: (tagName, { href = '', ...others }) => ({ tagName, attribs: { ...others, href: href.replace(/^(?!(?:ftp|https?|irc|mailto|news|nntp|rtsp|sftp|ssh|tel|telnet|webcal):)[^:/?#]+:/i, '') } }),
  },
  allowedSchemes: ['ftp', 'http', 'https', 'irc', 'mailto', 'news', 'nntp', 'rtsp', 'sftp', 'ssh', 'tel', 'telnet', 'webcal'],
};

/** What the classic editor of WordPress makes of HTML when a page is shown. */
export const classic = inWordpress('show');

/** `keepsPlace`: whether `data-csec` is left, so that a script can fill the place. */
export const filters = {
  'sanitize-html': { clean: (html) => sanitizeHtml(html), keepsPlace: false },
  'rehype-sanitize': { clean: async (html) => String(await rehype.process(html)), keepsPlace: false },
  xss: { clean: (html) => xss(html), keepsPlace: false },
  'Basic HTML of Drupal': { clean: (html) => sanitizeHtml(html, drupal), keepsPlace: false },
  [kses]: { clean: inWordpress('save'), keepsPlace: true },
};

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** What a reader sees of HTML. */
export const textOf = (html) => html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
