import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { stages } from '../src/content/spectrum.js';
import '../src/internal/spectrum-save.js';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { rootOf, widget, type Args } from './support/widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Spectrum',
  component: 'csec-spectrum',
  argTypes: { open: { control: 'select', options: [undefined, 'all', ...stages.map(({ id }) => id)] } },
  render: widget(
    'csec-spectrum',
    html`<ol>
      <li>Child sexual abuse: nothing changes hands.</li>
      <li>Abuse images: images are passed on.</li>
      <li>Abuse in exchange: something is given.</li>
      <li>Local trafficking: someone profits.</li>
      <li>Trafficking network: organized for profit.</li>
    </ol>`,
  ),
};
export default meta;

export const Default: Story = {};
export const OneOpen: Story = { args: { open: 'local-trafficking' } };
export const AllOpen: Story = { args: { open: 'all' } };
export const PictureOnly: Story = { args: { 'no-details': true } };
export const WithoutSources: Story = { args: { open: 'all', 'no-sources': true } };
export const WithDownload: Story = { args: { download: true } };
export const PosterOfAnotherCountry: Story = { args: { download: true, country: 'DE' } };
export const Row: Story = { args: { layout: 'row' } };
export const Column: Story = { args: { layout: 'column' } };
export const OwnHeading: Story = { args: { heading: 'What is CSEC?', 'heading-level': 3 } };
export const LongText: Story = { args: { heading: scenes.LONG, open: 'all' }, globals: { lang: 'de' }, ...scenes.narrow };
export const UnknownValue: Story = { args: { open: 'stage-two' }, tags: ['warns', '!autodocs'] };
export const Focused: Story = {
  play: async ({ canvasElement }) => (await rootOf(canvasElement)).querySelector<HTMLElement>('summary, button')?.focus(),
};

export const Dark: Story = { ...scenes.dark, args: { open: 'child-sexual-abuse', download: true } };
export const Spanish = scenes.spanish;
export const Arabic: Story = { ...scenes.arabic, args: { open: 'child-sexual-abuse', download: true } };
export const EveryLanguage = scenes.everyLanguage;
export const Narrow: Story = { ...scenes.narrow, args: { download: true } };
export const LargeText = scenes.largeText;
export const OnPaper: Story = { ...scenes.onPaper, args: { open: 'all' } };
export const ForcedColors: Story = { ...scenes.forcedColors, args: { open: 'child-sexual-abuse' } };
export const InASidebar = scenes.inASidebar;
export const OnAHostilePage = scenes.onAHostilePage;
