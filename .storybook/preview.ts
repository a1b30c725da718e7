import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import '../src/index.js';
import { emergency } from '../src/content/emergency.js';
import { regions, worldHotlines } from '../src/content/world.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import '../stories/support/scenes.css';
import { axeOptions } from '../test/support/axe-options.js';
import { locales } from '../test/support/locales.js';
import { emulate, type Media } from './emulate.js';
import { controls, described, widgets } from './manifest.js';

// Everything that pages load as packs: all languages, and the lines of all countries.
for (const [lang, words] of Object.entries(locales)) if (lang !== 'en') packs().push({ version: VERSION, lang, words });
packs().push({ version: VERSION, world: { lines: worldHotlines, regions, emergency } });

setCustomElementsManifest(described);
for (const { name } of new Map(widgets.flatMap(({ events = [] }) => events.map((event) => [event.name, event]))).values()) {
  // What an event says is in its own fields, `isTrusted` aside, which the browser adds.
  document.addEventListener(name, (event) => action(name)(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'))));
}

const notes: Partial<Record<Media, string>> = {
  paper: 'The rules for paper. For page breaks and what your printer saves, open the print preview of your browser.',
  forced:
    'An imitation. For the real thing switch on a contrast theme in Windows, “Override the page colors: always” in Firefox, or “Emulate forced-colors: active” under Rendering in the tools of Chromium.',
};

/** The page around a widget: its language, direction, colors, brand and text size come from the toolbar. */
const page: Decorator = (story, { globals, args, viewMode }) => {
  const { lang, dir, scheme, brand, text, media } = globals as Record<'lang' | 'dir' | 'scheme' | 'brand' | 'text', string> & { media: Media };
  document.documentElement.style.fontSize = text === '100%' ? '' : text;
  emulate(media, widgets.map(({ tagName }) => tagName));
  const note = viewMode === 'story' && notes[media];
  return html`<div
    class="scene ${scheme} ${media} ${viewMode === 'story' ? 'whole' : ''}"
    lang=${lang}
    dir=${dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : dir}
    style=${brand ? `--csec-accent: ${brand}` : ''}
  >
    ${note ? html`<p class="note" lang="en" dir="ltr">${note}</p>` : nothing}
    ${story({ args: { ...args, scheme: (args.scheme as string | undefined) ?? (scheme === 'light' ? undefined : scheme) } })}
  </div>`;
};

/** What a story has changed of the document is not left to the pages that are read after it. */
const restore = () => () => {
  document.documentElement.style.fontSize = '';
  emulate('screen', widgets.map(({ tagName }) => tagName));
};

const toolbar = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

const languages = Object.entries(locales).map(([tag, { reviewed }]) => {
  const name = new Intl.DisplayNames(tag === 'ht' ? 'fr' : tag, { type: 'language' }).of(tag) ?? tag;
  return [tag, `${name} (${tag}${reviewed === 'draft' ? ', draft' : ''})`];
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: { order: ['Start here', 'Embedding', 'Theming', 'Content and sources', 'Accessibility', 'Writing guide', 'Comparison', 'Widgets'] },
    },
    a11y: { options: axeOptions },
  },
  initialGlobals: { lang: 'en', dir: 'auto', scheme: 'light', brand: '', text: '100%', media: 'screen' },
  globalTypes: {
    lang: toolbar('Language', 'globe', Object.fromEntries(languages) as Record<string, string>),
    dir: toolbar('Direction', 'transfer', { auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' }),
    scheme: toolbar('Colors', 'contrast', { light: 'Light', dark: 'Dark', auto: 'As your system' }),
    brand: toolbar('Brand', 'paintbrush', {
      '': 'Neutral', '#1d2f8f': 'Deep blue', '#d95f02': 'Warm orange', '#ffe9a8': 'Very light', '#101418': 'Very dark',
    }),
    text: toolbar('Text size', 'zoom', { '100%': 'Text 100%', '150%': 'Text 150%', '200%': 'Text 200%' }),
    media: toolbar('Medium', 'print', { screen: 'Screen', paper: 'Paper', forced: 'Forced colors' }),
  },
  argTypesEnhancers: [controls],
  beforeEach: restore,
  decorators: [page],
};

export default preview;
