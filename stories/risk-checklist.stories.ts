import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CsecRiskChecklist } from '../src/widgets/risk-checklist.js';

type Args = Partial<CsecRiskChecklist>;

const meta: Meta<Args> = {
  title: 'Risk checklist',
  component: 'csec-risk-checklist',
  argTypes: {
    audience: { control: 'select', options: [undefined, 'anyone', 'educator', 'health', 'youth-worker', 'neighbor', 'caregiver'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
    headingLevel: { control: 'select', options: [undefined, 1, 2, 3, 4, 5, 6] },
  },
  render: (args) => html`<csec-risk-checklist
    audience=${ifDefined(args.audience)}
    sections=${ifDefined(args.sections)}
    country=${ifDefined(args.country)}
    scheme=${ifDefined(args.scheme)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    ><p>
      In danger now? Call <a href="tel:911">911</a>. Worried about a child? You do not need to be sure:
      <a href="tel:+18883737888">1-888-373-7888</a>
    </p></csec-risk-checklist
  >`,
};
export default meta;

type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('csec-risk-checklist')?.shadowRoot as ShadowRoot;

export const Default: Story = {};
export const ForEducators: Story = { args: { audience: 'educator' } };
export const ForHealthWorkers: Story = { args: { audience: 'health' } };
export const ForYouthWorkers: Story = { args: { audience: 'youth-worker' } };
export const ForNeighbors: Story = { args: { audience: 'neighbor' } };
export const ForCaregivers: Story = { args: { audience: 'caregiver' } };
export const ChosenParts: Story = { args: { sections: 'strengths signs', heading: 'What protects, and what shows', headingLevel: 3 } };
export const CountryWithoutLines: Story = { args: { country: 'KE' } };
export const Dark: Story = { args: { scheme: 'dark' }, globals: { scheme: 'dark' } };
export const Spanish: Story = { globals: { lang: 'es' } };
export const RightToLeft: Story = { globals: { dir: 'rtl' } };
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
export const LargeText: Story = { globals: { text: '200%' } };
export const NextSteps: Story = {
  play: ({ canvasElement }) => {
    rootOf(canvasElement).querySelector<HTMLElement>('[part=next]')?.click();
  },
};
export const TickedAndOpened: Story = {
  play: ({ canvasElement }) => {
    const root = rootOf(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const list of root.querySelectorAll('.list')) list.querySelector('input')?.click();
    root.querySelector<HTMLElement>('[part=next]')?.click();
  },
};
export const LongWords: Story = {
  args: { heading: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
};
