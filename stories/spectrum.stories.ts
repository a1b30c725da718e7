import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/internal/spectrum-save.js';
import type { CsecSpectrum } from '../src/widgets/spectrum.js';

type Args = Partial<CsecSpectrum>;

const meta: Meta<Args> = {
  title: 'Spectrum',
  component: 'csec-spectrum',
  argTypes: {
    layout: { control: 'select', options: [undefined, 'auto', 'row', 'column'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
    headingLevel: { control: 'select', options: [undefined, 1, 2, 3, 4, 5, 6] },
  },
  render: (args) => html`<csec-spectrum
    open=${ifDefined(args.open)}
    layout=${ifDefined(args.layout)}
    scheme=${ifDefined(args.scheme)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    country=${ifDefined(args.country)}
    ?no-details=${args.noDetails}
    ?no-sources=${args.noSources}
    ?download=${args.download}
    ><ol>
      <li>Child sexual abuse: nothing changes hands.</li>
      <li>Abuse images: images are passed on.</li>
      <li>Abuse in exchange: something is given.</li>
      <li>Local trafficking: someone profits.</li>
      <li>Trafficking network: organized for profit.</li>
    </ol></csec-spectrum
  >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const WithDownload: Story = { args: { download: true } };
export const OneOpen: Story = { args: { open: 'local-trafficking' } };
export const AllOpen: Story = { args: { open: 'all' } };
export const PictureOnly: Story = { args: { noDetails: true } };
export const WithoutSources: Story = { args: { open: 'all', noSources: true } };
export const Row: Story = { args: { layout: 'row' }, decorators: [(story) => html`<div style="inline-size: 720px">${story()}</div>`] };
export const Column: Story = { args: { layout: 'column' } };
export const Narrow: Story = {
  args: { download: true },
  decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`],
};
export const OwnHeading: Story = { args: { heading: 'What is CSEC?', headingLevel: 3 } };
export const Dark: Story = { args: { scheme: 'dark', download: true }, globals: { scheme: 'dark' } };
export const Spanish: Story = { args: { download: true }, globals: { lang: 'es' } };
export const RightToLeft: Story = { args: { download: true }, globals: { dir: 'rtl' } };
export const PosterOfACountryWithoutLines: Story = { args: { download: true, country: 'KE' } };
