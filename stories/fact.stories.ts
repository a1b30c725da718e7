import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { currentFacts, olderFacts } from '../src/content/facts.js';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { widget, type Args } from './support/widget.js';

const render = widget(
  'csec-fact',
  html`<p>
    In 2024, 1 in 7 children reported as having run away to the National Center for Missing &amp; Exploited Children was
    likely a victim of child sex trafficking.
    <a href="https://www.missingkids.org/blog/2025/theyre-missing-too-why-runaway-children-need-our-help" rel="noreferrer"
      >National Center for Missing &amp; Exploited Children, 2025</a
    >
  </p>`,
);

const meta: Meta<Args> = {
  title: 'Widgets/Fact',
  component: 'csec-fact',
  args: { name: 'ncmec-2024-1-in-7' },
  argTypes: { name: { control: 'select', options: [undefined, ...Object.keys(currentFacts), ...Object.keys(olderFacts)] } },
  render,
};
export default meta;

const article = (story: () => unknown) => html`<p>The text of an article before it.</p>${story()}<p>The text of the article after it.</p>`;

export const Default: Story = {};
export const FactOfTheDay: Story = { args: { name: '' } };
export const WithoutPicture: Story = { args: { 'no-picture': true } };
export const LargeNumber: Story = { args: { name: 'ilo-2021-27-6m' } };
export const Money: Story = { args: { name: 'ilo-2024-236bn' } };
export const Percent: Story = { args: { name: 'ncmec-2024-child-welfare-18pct' } };
export const Statement: Story = { args: { name: 'us-law-under-18' } };
export const YearNotKnown: Story = { args: { name: 'cse-it-1-in-10' } };
export const LongText: Story = { args: { name: 'nasem-2013-no-reliable-us-number' } };
export const ReplacedFigure: Story = { args: { name: 'ilo-2012-20-9m' } };
export const ReplacedShare: Story = { args: { name: 'ncmec-2020-1-in-6' } };
export const WeakFigure: Story = { args: { name: 'nij-2007-70-90' } };
export const WeakStatement: Story = { args: { name: 'hundreds-of-billions' } };
export const Inline: Story = { args: { name: 'ilo-2021-3-3m-children', layout: 'inline' }, decorators: [article] };
export const InlineWithWarning: Story = { args: { name: 'ilo-2012-20-9m', layout: 'inline' }, decorators: [article] };
export const SeveralOnOnePage: Story = { args: { name: '' }, render: (args) => html`${[1, 2, 3].map(() => render(args))}` };
export const UnknownValue: Story = { args: { name: 'one-in-seven' }, tags: ['warns', '!autodocs'] };

export const Dark = scenes.dark;
export const Spanish = scenes.spanish;
export const Arabic = scenes.arabic;
export const EveryLanguage = scenes.everyLanguage;
export const Narrow = scenes.narrow;
export const LargeText = scenes.largeText;
export const OnPaper = scenes.onPaper;
export const ForcedColors = scenes.forcedColors;
export const InASidebar = scenes.inASidebar;
export const OnAHostilePage = scenes.onAHostilePage;
