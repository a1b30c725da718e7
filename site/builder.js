// The embed builder: choices become a snippet, a preview and steps. All of it happens in this page; the choices are kept
// in the fragment of the address, which no browser sends to a server.
import { CDN, embedCode, embedMarkup, scriptTag, widgetNames } from '../dist/esm/internal/embed-code.js';
import { attributesOf } from '../dist/esm/internal/embed-html.js';
import { controls, prose, settingsOf } from './builder-controls.js';
import { copy, copyable } from './builder-copy.js';
import { make } from './builder-make.js';
import { measure, show, strip, views } from './builder-preview.js';
import { platforms, tiers } from './platforms.js';

const $ = (id) => document.getElementById(id);
const form = $('form');
const readJson = async (file) => (await fetch(new URL(`../dist/${file}`, import.meta.url))).json();
const [manifest, integrity] = await Promise.all([readJson('custom-elements.json'), readJson('integrity.json')]);
const declarations = new Map(
  manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).map((each) => [each.tagName.replace('csec-', ''), each]),
);
const languages = ['en', ...Object.keys(integrity).flatMap((file) => /^lang\/([\w-]+)\.js$/.exec(file)?.[1] ?? [])];
const nameOf = new Intl.DisplayNames('en', { type: 'language' });

const radio = (name, value, text, hint) =>
  make('label', { className: 'choice' }, make('input', { type: 'radio', name, value }), make('span', {}, make('b', {}, text), ...(hint ? [make('small', {}, hint)] : [])));
const titles = { 'course-signup': 'Course sign-up', 'hotline-banner': 'Hotline banner', 'risk-checklist': 'Risk checklist', 'quick-exit': 'Quick exit', fact: 'Fact', spectrum: 'Spectrum' };
const purposes = {
  'hotline-banner': 'Who to call, text or chat with',
  spectrum: 'Five forms of abuse, from none traded to organized',
  fact: 'One statistic with its source',
  'risk-checklist': 'A reflection aid for adults',
  'quick-exit': 'Leave the page fast',
  'course-signup': 'One training and the way in',
};

$('widgets').append(...widgetNames.map((name) => radio('widget', name, titles[name], purposes[name])));
$('to').append(...Object.entries(platforms).map(([id, { name }]) => new Option(name, id)));
for (const tag of languages) {
  const { reviewed } = await import(`../dist/esm/locales/${tag}.js`);
  $('lang').append(new Option(reviewed === 'draft' ? `${nameOf.of(tag)} (draft)` : nameOf.of(tag), tag));
}
$('views').append(...Object.keys(views).map((view) => radio('view', view, view === 'rtl' ? 'Right to left' : view[0].toUpperCase() + view.slice(1))));

let state;
let shownWidget;
let turns = 0;

/** What the form says, as the snippet needs it. */
async function read() {
  const values = new FormData(form);
  const widget = values.get('widget');
  const lang = values.get('lang');
  const words = await import(`../dist/esm/locales/${lang}.js`);
  return {
    values,
    widget,
    to: platforms[values.get('to')],
    options: {
      attributes: settingsOf(values, declarations.get(widget).attributes),
      base: values.get('files') === 'own' ? values.get('path') : CDN,
      allInOne: values.has('all'),
      pageLang: lang,
      integrity,
      words,
    },
  };
}

/** Puts the controls of a widget into the form, with what the address says of them. */
function fill(widget, from) {
  if (widget !== shownWidget) $('settings').replaceChildren(...controls(declarations.get(widget).attributes, widget));
  shownWidget = widget;
  for (const input of form.elements) {
    const value = from?.get(input.name);
    if (!input.name || (!from && !input.name.startsWith('a-'))) continue;
    if (input.type === 'radio') input.checked = value ? input.value === value : input.defaultChecked;
    else if (input.type === 'checkbox') input.checked = value === '1';
    else if (from?.has(input.name)) input.value = value;
    else if (input.localName === 'select') input.selectedIndex = 0;
    else input.value = input.defaultValue;
  }
  const more = $('settings').querySelector('.more');
  if (more) more.open = [...more.querySelectorAll('[name]')].some((input) => (input.type === 'checkbox' ? input.checked : input.value));
}

/** Only what differs from the default, so that the address stays short. */
function fragmentOf(values) {
  const view = $('views').querySelector('input:checked').value;
  const kept = [...values, ['view', view]].filter(
    ([name, value]) => value && !(name === 'files' && value === 'cdn') && !(name === 'path' && values.get('files') !== 'own') && !(name === 'lang' && value === 'en') && !(name === 'view' && value === 'light'),
  );
  return `#${new URLSearchParams(kept)}`;
}

/** What a bundler has to be told of: the widget, its language, and the lines of other countries. */
function importsOf(widget, { attributes, pageLang }) {
  const learns = widget === 'spectrum' || widget === 'risk-checklist';
  const words = pageLang === 'en' ? [] : [learns ? `lang/${pageLang}.learn.js` : `lang/${pageLang}.js`];
  // The checklist shows lines too, whose words are in the other half.
  if (widget === 'risk-checklist' && words.length) words.push(`lang/${pageLang}.js`);
  const hasLines = declarations.get(widget).attributes.some(({ name }) => name === 'country');
  return [`${widget}.js`, ...words, ...(hasLines && attributes.country !== 'US' ? ['hotlines.js'] : [])];
}

/** What each step of a platform gives to copy. */
const parts = ({ widget, options, tier }) => ({
  all: ['the snippet', () => embedCode(widget, { ...options, tier })],
  script: ['the script', () => scriptTag(widget, options)],
  markup: ['the code for the page', () => embedMarkup(widget, { ...options, tier })],
  plain: ['the text', () => embedCode(widget, { ...options, tier: 'plain' })],
  address: ['the address', () => new URL(/src="([^"]*)"/.exec(scriptTag(widget, options))[1], location.href).href],
  tag: ['the tag name', () => `csec-${widget}`],
  attributes: ['the attributes', () => attributesOf(options.attributes).trim().replace(/" (?=[\w-]+(?:=|\b))/g, '"\n') || '(none: all settings are the default)'],
  install: ['the command', () => 'npm install csec-widgets'],
  // A module has no address to load packs from: what the page needs is imported too.
  import: ['the imports', () => importsOf(widget, options).map((file) => `import 'csec-widgets/${file}';`).join('\n')],
});

const measured = new Map();

/** The heights of the widget with these settings, measured once; nothing where they are known, or cannot be measured. */
function spaceFor({ widget, options, values, to }) {
  if (values.has('jump') || to.isMailed) return false;
  if (embedMarkup(widget, options).includes('min-height')) return undefined;
  const key = JSON.stringify([widget, options.attributes, options.pageLang]);
  if (!measured.has(key)) measured.set(key, measure(widget, options).catch(() => undefined));
  return measured.get(key);
}

/** Shows what the form says, and keeps it in the address. */
async function change() {
  await render();
  history.replaceState(null, '', fragmentOf(state.values));
}

async function render() {
  const turn = (turns += 1);
  const next = await read();
  next.options.space = await spaceFor(next);
  if (turn !== turns) return; // somebody has chosen something else meanwhile
  state = next;
  const { values, widget, to, options } = state;
  const tier = to.tier === 'plain' || to.tier === 'attributes' ? 'element' : to.tier;
  $('own').hidden = values.get('files') !== 'own';
  $('hosting').hidden = values.get('to') === 'npm';
  $('tier').textContent = tiers[to.tier];
  $('who').textContent = to.who;
  $('sure').textContent = to.sure;
  const give = parts({ widget, options, tier });
  $('steps').replaceChildren(
    ...to.steps.map(([text, part]) => make('li', {}, make('p', {}, ...prose(text)), ...(part ? [copyable(give[part][1](), give[part][0])] : []))),
  );
  const left = strip($('left'), embedCode(widget, { ...options, tier: to.tier === 'div' ? 'div' : 'element' }));
  $('left-note').textContent = left.includes('data-csec')
    ? 'The place for the widget is still there: where the script is on the page, the widget comes alive in it.'
    : 'The tag of the widget is gone, and what was inside it is left: text, numbers and links.';
  paint();
}

function paint() {
  const view = $('views').querySelector('input:checked').value;
  $('view-note').textContent = views[view];
  show($('frame'), state.widget, state.options, view, languages);
}

function open() {
  const from = new URLSearchParams(location.hash.slice(1));
  if (!declarations.has(from.get('widget'))) from.set('widget', 'hotline-banner');
  if (!Object.hasOwn(platforms, from.get('to') ?? '')) from.set('to', 'wordpress');
  if (!languages.includes(from.get('lang'))) from.delete('lang');
  const view = Object.hasOwn(views, from.get('view') ?? '') ? from.get('view') : 'light';
  $('views').querySelector(`[value=${view}]`).checked = true;
  fill(from.get('widget'), from);
  return render();
}

let timer;
form.addEventListener('input', ({ target }) => {
  if (target.name === 'widget') fill(target.value);
  clearTimeout(timer);
  // While somebody types, the frame is not loaded anew with every letter.
  timer = setTimeout(change, target.type === 'text' ? 250 : 0);
});
form.addEventListener('submit', (event) => event.preventDefault());
$('views').addEventListener('change', change);
$('link').addEventListener('click', () => copy(new URL(fragmentOf(state.values), location.href).href, 'the link'));
$('zip').addEventListener('click', async () => {
  const { download } = await import('./builder-zip.js');
  $('zip-status').textContent = 'Putting the files together …';
  $('zip-status').textContent = await download(Object.keys(integrity));
});
addEventListener('hashchange', open);
await open();
document.documentElement.dataset.ready = '';
