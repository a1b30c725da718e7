import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { firstSigns } from '../src/content/risk-factors.js';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { openAll, rootOf, widget, type Args } from './support/widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Risk checklist',
  component: 'csec-risk-checklist',
  args: { country: 'US' },
  argTypes: { audience: { control: 'select', options: [undefined, ...Object.keys(firstSigns)] } },
  render: widget(
    'csec-risk-checklist',
    html`<p>
      In danger now? Call <a href="tel:911">911</a>. Worried about a child? You do not need to be sure:
      <a href="tel:+18883737888">1-888-373-7888</a>
    </p>`,
  ),
};
export default meta;

const next = async (canvas: HTMLElement): Promise<void> => (await rootOf(canvas)).querySelector<HTMLElement>('[part=next]')?.click();

export const Default: Story = {};
export const NextSteps: Story = { play: ({ canvasElement }) => next(canvasElement) };
export const TickedAndOpened: Story = {
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    for (const list of (await rootOf(canvasElement)).querySelectorAll('.list')) list.querySelector('input')?.click();
    await next(canvasElement);
  },
};
export const WithExit: Story = { args: { exit: true } };
export const ForEducators: Story = { args: { audience: 'educator' } };
export const ForHealthWorkers: Story = { args: { audience: 'health' } };
export const ForYouthWorkers: Story = { args: { audience: 'youth-worker' } };
export const ForNeighbors: Story = { args: { audience: 'neighbor' } };
export const ForCaregivers: Story = { args: { audience: 'caregiver' } };
export const ChosenParts: Story = { args: { sections: 'strengths signs', heading: 'What protects, and what shows', 'heading-level': 3 } };
export const OtherCountry: Story = { args: { country: 'DE' }, play: NextSteps.play! };
export const OnlyEmergencyNumberKnown: Story = { args: { country: 'HT' }, play: NextSteps.play! };
export const LongText: Story = { args: { heading: scenes.LONG } };
export const UnknownValue: Story = { args: { audience: 'teacher' }, tags: ['warns', '!autodocs'] };

export const Dark: Story = { ...scenes.dark, play: TickedAndOpened.play! };
export const Spanish = scenes.spanish;
export const Arabic = scenes.arabic;
export const EveryLanguage = scenes.everyLanguage;
export const Narrow = scenes.narrow;
export const LargeText = scenes.largeText;
export const OnPaper: Story = { ...scenes.onPaper, play: TickedAndOpened.play! };
export const ForcedColors: Story = { ...scenes.forcedColors, play: TickedAndOpened.play! };
export const InASidebar = scenes.inASidebar;
export const OnAHostilePage = scenes.onAHostilePage;
