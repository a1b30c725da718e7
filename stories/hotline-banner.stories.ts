import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { openAll, rootOf, widget, type Args } from './support/widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Hotline banner',
  component: 'csec-hotline-banner',
  // The default follows the clock of the visitor; here everybody should see the same.
  args: { country: 'US' },
  render: widget(
    'csec-hotline-banner',
    html`<p>In danger now? Call <a href="tel:911">911</a>. <a href="tel:+18883737888">1-888-373-7888</a></p>`,
  ),
};
export default meta;

const filler = html`<p>The page scrolls, the banner stays.</p><div class="tall"></div>`;

export const Default: Story = {};
export const Opened: Story = { play: ({ canvasElement }) => openAll(canvasElement) };
export const Bar: Story = { args: { layout: 'bar' } };
export const BarOpened: Story = { args: { layout: 'bar' }, play: Opened.play! };
export const WithExit: Story = { args: { exit: true } };
export const OutageNotice: Story = { args: { notice: 'The chat is closed today. Calls and texts are answered as always.' } };
export const OwnHeading: Story = { args: { heading: 'Talk to someone trained', 'heading-level': 3 } };
export const ChosenLines: Story = { args: { lines: 'us-childhelp us-ncmec-cybertipline us-988' } };
export const OwnLine: Story = {
  args: {
    name: 'Harbor House',
    phone: '(555) 010-0100',
    text: '741741',
    keyword: 'HARBOR',
    chat: 'https://harbor.example/chat',
    url: 'https://harbor.example/',
    purpose: 'Someone in Springfield to talk to, for adults who worry about a child.',
  },
};
export const OnlySeenAtTheOperator: Story = { args: { evidence: 'operator' } };
export const OldRecords: Story = { args: { 'stale-after': 0 }, play: Opened.play! };
export const CountryOfTheVisitor: Story = { args: { country: 'auto' } };
export const OtherCountry: Story = { args: { country: 'DE' }, play: Opened.play! };
export const OnlyEmergencyNumberKnown: Story = { args: { country: 'HT' } };
export const NothingKnown: Story = { args: { country: 'AQ' } };
export const AtTheTop: Story = {
  args: { placement: 'top' },
  decorators: [(story) => html`${story()}${filler}`],
  parameters: { docs: { story: { inline: false, height: '32rem' } } },
};
export const AtTheBottom: Story = {
  args: { placement: 'bottom' },
  decorators: [(story) => html`${filler}${story()}`],
  parameters: { docs: { story: { inline: false, height: '32rem' } } },
};
export const LongText: Story = { args: { heading: scenes.LONG, notice: 'A notice that goes on for a while, so that it is seen how lines break. '.repeat(4) } };
export const UnknownValue: Story = { args: { layout: 'crad' }, tags: ['warns', '!autodocs'] };
export const Focused: Story = {
  play: async ({ canvasElement }) => (await rootOf(canvasElement)).querySelector<HTMLElement>('.primary')?.focus(),
};

export const Dark = scenes.dark;
export const Spanish = scenes.spanish;
export const Arabic = scenes.arabic;
export const EveryLanguage = scenes.everyLanguage;
export const Narrow = scenes.narrow;
export const LargeText = scenes.largeText;
export const OnPaper: Story = { ...scenes.onPaper, play: Opened.play! };
export const ForcedColors = scenes.forcedColors;
export const InASidebar = scenes.inASidebar;
export const OnAHostilePage = scenes.onAHostilePage;
