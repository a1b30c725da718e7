import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/index.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';

setCustomElementsManifest(manifest);
packs().push({ version: VERSION, lang: es.lang, words: es });

/** The page around a widget: its language, direction, brand and text size come from the toolbar. */
const page: Decorator = (story, { globals }) => {
  const { lang, dir, brand, text, scheme } = globals as Record<string, string>;
  document.documentElement.style.fontSize = text ?? '';
  const widget = html`<div lang=${lang} dir=${dir} style="--csec-accent: ${brand}" class="page ${scheme}">${story()}</div>`;
  queueMicrotask(() => {
    for (const element of document.querySelectorAll('.page > *')) if (scheme === 'dark') element.setAttribute('scheme', 'dark');
  });
  return widget;
};

const toolbar = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
  },
  initialGlobals: { lang: 'en', dir: 'ltr', scheme: 'light', brand: '#0d5c70', text: '100%' },
  globalTypes: {
    lang: toolbar('Language', 'globe', { en: 'English', es: 'Español' }),
    dir: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    scheme: toolbar('Colors', 'contrast', { light: 'Light', dark: 'Dark' }),
    brand: toolbar('Brand', 'paintbrush', {
      '#0d5c70': 'Neutral', '#1d2f8f': 'Deep blue', '#d95f02': 'Warm orange', '#ffe9a8': 'Very light', '#101418': 'Very dark',
    }),
    text: toolbar('Text size', 'zoom', { '100%': '100%', '150%': '150%', '200%': '200%' }),
  },
  decorators: [page],
};

export default preview;
