import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CsecHotlineBanner } from '../src/widgets/hotline-banner.js';

type Args = Partial<CsecHotlineBanner>;

const meta: Meta<Args> = {
  title: 'Hotline banner',
  component: 'csec-hotline-banner',
  argTypes: {
    layout: { control: 'select', options: [undefined, 'card', 'bar'] },
    placement: { control: 'select', options: [undefined, 'inline', 'top', 'bottom'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
    headingLevel: { control: 'select', options: [undefined, 1, 2, 3, 4, 5, 6] },
  },
  render: (args) => html`<csec-hotline-banner
    country=${ifDefined(args.country)}
    lines=${ifDefined(args.lines)}
    layout=${ifDefined(args.layout)}
    placement=${ifDefined(args.placement)}
    scheme=${ifDefined(args.scheme)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    notice=${ifDefined(args.notice)}
    name=${ifDefined(args.name)}
    phone=${ifDefined(args.phone)}
    text=${ifDefined(args.text)}
    keyword=${ifDefined(args.keyword)}
    chat=${ifDefined(args.chat)}
    url=${ifDefined(args.url)}
    purpose=${ifDefined(args.purpose)}
    ><p>In danger now? Call <a href="tel:911">911</a>. <a href="tel:+18883737888">1-888-373-7888</a></p></csec-hotline-banner
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Bar: Story = { args: { layout: 'bar' } };
export const Dark: Story = { args: { scheme: 'dark' }, globals: { scheme: 'dark' } };
export const Spanish: Story = { globals: { lang: 'es' } };
export const RightToLeft: Story = { globals: { dir: 'rtl' } };
export const Narrow: Story = { decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
export const OutageNotice: Story = { args: { notice: 'The chat is closed today. Calls and texts are answered as always.' } };
export const ChosenLines: Story = { args: { lines: 'us-childhelp us-ncmec-cybertipline us-988', heading: 'Talk to someone trained' } };
export const OwnLine: Story = {
  args: {
    name: 'Darkness to Light text line',
    text: '741741',
    keyword: 'LIGHT',
    url: 'https://www.d2l.org/get-help/',
    purpose: 'Support by text message about child sexual abuse.',
  },
};
export const CountryWithoutLines: Story = { args: { country: 'KE' } };
export const Bottom: Story = {
  args: { placement: 'bottom' },
  decorators: [(story) => html`<div style="block-size: 150vh">The banner stays at the lower edge of the window.</div>${story()}`],
};
export const Opened: Story = {
  play: ({ canvasElement }) => {
    const banner = canvasElement.querySelector('csec-hotline-banner') as CsecHotlineBanner;
    (banner.shadowRoot?.querySelector('details') as HTMLDetailsElement).open = true;
  },
};
export const LongWords: Story = {
  args: {
    heading: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    notice: 'A notice that goes on for a while, so that it is seen how the lines break and that nothing is cut off. '.repeat(3),
  },
};
export const HostileStyles: Story = {
  decorators: [
    (story) => html`<div
      style="color: transparent; text-indent: -999px; letter-spacing: 1em; font-size: 0; visibility: hidden; white-space: nowrap; text-transform: uppercase"
    >
      ${story()}
    </div>`,
  ],
};
