import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentFacts, olderFacts } from '../src/content/facts.js';
import type { CsecFact } from '../src/widgets/fact.js';

type Args = Partial<CsecFact>;

const meta: Meta<Args> = {
  title: 'Fact',
  component: 'csec-fact',
  argTypes: {
    name: { control: 'select', options: [undefined, ...Object.keys(currentFacts), ...Object.keys(olderFacts)] },
    layout: { control: 'select', options: [undefined, 'figure', 'inline'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
  },
  render: (args) => html`<csec-fact
    name=${ifDefined(args.name)}
    layout=${ifDefined(args.layout)}
    ?no-picture=${args.noPicture}
    scheme=${ifDefined(args.scheme)}
    ><p>
      In 2024, 1 in 7 children reported as having run away to the National Center for Missing &amp; Exploited Children was
      likely a victim of child sex trafficking.
      <a href="https://www.missingkids.org/blog/2025/theyre-missing-too-why-runaway-children-need-our-help" rel="noreferrer"
        >National Center for Missing &amp; Exploited Children, 2025</a
      >
    </p></csec-fact
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const FactOfTheDay: Story = {};
export const Share: Story = { args: { name: 'ncmec-2024-1-in-7' } };
export const ShareWithoutPicture: Story = { args: { name: 'ncmec-2024-1-in-7', noPicture: true } };
export const LargeNumber: Story = { args: { name: 'ilo-2021-27-6m' } };
export const Money: Story = { args: { name: 'ilo-2024-236bn' } };
export const Percent: Story = { args: { name: 'ncmec-2024-child-welfare-18pct' } };
export const Statement: Story = { args: { name: 'us-law-under-18' } };
export const YearNotKnown: Story = { args: { name: 'cse-it-1-in-10' } };
export const ReplacedFigure: Story = { args: { name: 'ilo-2012-20-9m' } };
export const ReplacedShare: Story = { args: { name: 'ncmec-2020-1-in-6' } };
export const WeakFigure: Story = { args: { name: 'nij-2007-70-90' } };
export const WeakStatement: Story = { args: { name: 'hundreds-of-billions' } };
export const Inline: Story = {
  args: { name: 'ilo-2021-3-3m-children', layout: 'inline' },
  decorators: [(story) => html`<p>The text of an article before it.</p>${story()}<p>The text of the article after it.</p>`],
};
export const Dark: Story = { args: { name: 'ncmec-2024-1-in-7', scheme: 'dark' }, globals: { scheme: 'dark' } };
export const Spanish: Story = { args: { name: 'ncmec-2024-1-in-7' }, globals: { lang: 'es' } };
export const RightToLeft: Story = { args: { name: 'ncmec-2024-1-in-7' }, globals: { dir: 'rtl' } };
export const Narrow: Story = {
  args: { name: 'csa-prevalence-d2l-1-in-10' },
  decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`],
};
export const BrandColor: Story = {
  args: { name: 'ncmec-2024-1-in-7' },
  decorators: [(story) => html`<div style="--csec-accent: #ffd400; --csec-radius: 0; font-family: serif">${story()}</div>`],
};
export const UnknownName: Story = { args: { name: 'one-in-seven' } };
export const SeveralOnOnePage: Story = {
  render: () => html`<csec-fact></csec-fact><csec-fact></csec-fact><csec-fact></csec-fact>`,
};
