import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CsecQuickExit } from '../src/widgets/quick-exit.js';

type Args = Partial<CsecQuickExit>;

/** Storybook shows every story in a frame, where the exit stands inline, and where it takes the whole window along. */
const meta: Meta<Args> = {
  title: 'Quick exit',
  component: 'csec-quick-exit',
  argTypes: {
    shortcut: { control: 'select', options: [undefined, 'shift3', 'esc2', 'none'] },
    placement: { control: 'select', options: [undefined, 'bottom', 'top', 'inline'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
  },
  render: (args) => html`<csec-quick-exit
    href=${ifDefined(args.href)}
    shortcut=${ifDefined(args.shortcut)}
    label=${ifDefined(args.label)}
    placement=${ifDefined(args.placement)}
    scheme=${ifDefined(args.scheme)}
    ><a href="https://www.weather.gov/" rel="noreferrer nofollow">Leave this page</a></csec-quick-exit
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const exit = canvasElement.querySelector('csec-quick-exit') as CsecQuickExit;
    await exit.updateComplete;
    exit.shadowRoot?.querySelector('details')?.setAttribute('open', '');
  },
};
export const Counting: Story = {
  play: async ({ canvasElement }) => {
    await (canvasElement.querySelector('csec-quick-exit') as CsecQuickExit).updateComplete;
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft', bubbles: true }));
    }
  },
};
export const Dark: Story = { args: { scheme: 'dark' }, globals: { scheme: 'dark' } };
export const Spanish: Story = { globals: { lang: 'es' } };
export const RightToLeft: Story = { globals: { dir: 'rtl' } };
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
export const OwnDestinationAndLabel: Story = { args: { href: 'https://www.bbc.com/weather', label: 'Quick exit' } };
export const EscTwice: Story = { args: { shortcut: 'esc2' } };
export const WithoutShortcut: Story = { args: { shortcut: 'none' } };
export const Inline: Story = { args: { placement: 'inline' } };
export const Top: Story = { args: { placement: 'top' } };
export const InTheBanner: Story = {
  render: () => html`<csec-hotline-banner exit
    ><p>In danger now? Call <a href="tel:911">911</a>. <a href="tel:+18883737888">1-888-373-7888</a></p></csec-hotline-banner
  >`,
};
