import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { openAll, rootOf, widget, type Args } from './support/widget.js';

/** Storybook shows every story in a frame, where the exit stands inline, and where it takes the whole window along. */
const meta: Meta<Args> = {
  title: 'Widgets/Quick exit',
  component: 'csec-quick-exit',
  argTypes: { shortcut: { control: 'select', options: [undefined, 'shift3', 'esc2', 'none'] } },
  render: widget('csec-quick-exit', html`<a href="https://www.weather.gov/" rel="noreferrer nofollow">Leave this page</a>`),
};
export default meta;

export const Default: Story = {};
export const Opened: Story = { play: ({ canvasElement }) => openAll(canvasElement) };
export const Counting: Story = {
  play: async ({ canvasElement }) => {
    await rootOf(canvasElement);
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true }));
    }
  },
};
export const OwnDestinationAndLabel: Story = { args: { href: 'https://www.bbc.com/weather', label: 'Quick exit' } };
export const EscTwice: Story = { args: { shortcut: 'esc2' }, play: Opened.play! };
export const WithoutShortcut: Story = { args: { shortcut: 'none' }, play: Opened.play! };
export const Inline: Story = { args: { placement: 'inline' } };
export const AtTheTop: Story = { args: { placement: 'top' } };
export const AtTheBottom: Story = { args: { placement: 'bottom' } };
export const LongText: Story = { args: { label: scenes.LONG } };
export const UnknownValue: Story = { args: { shortcut: 'shift' }, tags: ['warns', '!autodocs'] };

export const Dark = scenes.dark;
export const Spanish = scenes.spanish;
export const Arabic = scenes.arabic;
export const EveryLanguage: Story = { ...scenes.everyLanguage, args: { placement: 'inline' } };
export const Narrow = scenes.narrow;
export const LargeText = scenes.largeText;
/** Nobody can press it there. */
export const OnPaper: Story = {
  ...scenes.onPaper,
  tags: ['paper', 'hidden'],
  decorators: [(story) => html`<p>On paper nothing is left of it.</p>${story()}`],
};
export const ForcedColors: Story = { ...scenes.forcedColors, args: { placement: 'inline' } };
export const InASidebar: Story = { ...scenes.inASidebar, args: { placement: 'inline' } };
export const OnAHostilePage = scenes.onAHostilePage;
