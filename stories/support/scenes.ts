/** The places that every widget is shown in: each is a story without a widget of its own. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { axeOptions } from '../../test/support/axe-options.js';
import { locales } from '../../test/support/locales.js';
import type { Args } from './widget.js';

export type Story = StoryObj<Args>;

/** Text that no language breaks by itself. */
export const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** In a document of its own on the docs page too, because it changes what all widgets of a document share. */
const alone = { docs: { story: { inline: false, height: '32rem' } } };

export const dark: Story = { globals: { scheme: 'dark' } };

export const spanish: Story = { globals: { lang: 'es' } };

export const arabic: Story = { globals: { lang: 'ar' } };

/** Every language, each with its own direction, for people who compare or proofread. Names of courses are the same in all. */
export const everyLanguage: Story = {
  decorators: [
    (_story, { originalStoryFn, args }) =>
      html`${Object.keys(locales).map((lang) => html`<div class="apart" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
        ${originalStoryFn(args, {} as never)}
      </div>`)}`,
  ],
  parameters: { ...alone, a11y: { options: { ...axeOptions, rules: { ...axeOptions.rules, 'landmark-unique': { enabled: false } } } } },
};

export const narrow: Story = { decorators: [(story) => html`<div class="narrow">${story()}</div>`] };

export const largeText: Story = { globals: { text: '200%' }, parameters: alone };

/** The rules for paper, on the screen. Page breaks and missing backgrounds are seen only in the browser's print preview. */
export const onPaper: Story = { globals: { media: 'paper' }, tags: ['paper'], parameters: alone };

/** The tests switch real forced colors on; for people, the toolbar comes as near as a page can. */
export const forcedColors: Story = { globals: { media: 'forced' }, tags: ['forced-colors'], parameters: alone };

export const inASidebar: Story = {
  decorators: [(story) => html`<div class="columns"><aside class="sidebar">${story()}</aside><p>The page beside it.</p></div>`],
};

/** What themes, resets and hurried fixes do to everything on a page. */
export const onAHostilePage: Story = { decorators: [(story) => html`<div class="hostile">${story()}</div>`] };
