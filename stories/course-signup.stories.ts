import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { courses } from '../src/content/courses.js';
import type { CsecCourseSignup } from '../src/widgets/course-signup.js';

type Args = Partial<CsecCourseSignup>;

const meta: Meta<Args> = {
  title: 'Course sign-up',
  component: 'csec-course-signup',
  argTypes: {
    course: { control: 'select', options: [undefined, ...courses.map(({ id }) => id)] },
    submit: { control: 'select', options: [undefined, 'fetch', 'navigate'] },
    encoding: { control: 'select', options: [undefined, 'form', 'json'] },
    scheme: { control: 'select', options: [undefined, 'light', 'dark', 'auto'] },
    headingLevel: { control: 'select', options: [undefined, 1, 2, 3, 4, 5, 6] },
  },
  render: (args) => html`<csec-course-signup
    course=${ifDefined(args.course)}
    heading=${ifDefined(args.heading)}
    heading-level=${ifDefined(args.headingLevel)}
    provider=${ifDefined(args.provider)}
    href=${ifDefined(args.href)}
    duration=${ifDefined(args.duration)}
    formats=${ifDefined(args.formats)}
    cost=${ifDefined(args.cost)}
    languages=${ifDefined(args.languages)}
    certificate=${ifDefined(args.certificate)}
    next-date=${ifDefined(args.nextDate)}
    audience=${ifDefined(args.audience)}
    form-src=${ifDefined(args.formSrc)}
    action=${ifDefined(args.action)}
    submit=${ifDefined(args.submit)}
    encoding=${ifDefined(args.encoding)}
    fields=${ifDefined(args.fields)}
    consent=${ifDefined(args.consent)}
    scheme=${ifDefined(args.scheme)}
    ><p><a href="https://www.d2l.org/education/additional-training/child-exploitation/">Protecting Children from Sex Trafficking</a>,
    a training for adults by Darkness to Light: about 1 hour, online or in person.</p></csec-course-signup
  >`,
};
export default meta;

type Story = StoryObj<Args>;

// Nothing answers at this address, so that the preview shows what a person gets then.
const form: Args = { action: '/no-such-service', consent: 'I agree that Harbor House writes to me about this training.' };
const own: Args = {
  heading: 'An evening for parents and coaches',
  provider: 'Harbor House',
  href: 'https://harbor.example/evening',
  duration: '90',
  formats: 'online in-person',
  cost: '$10, free for volunteers',
  languages: 'en es',
  certificate: '',
  nextDate: '2999-01-14T18:00-05:00',
  audience: 'For everyone in Springfield who cares for young people.',
};

/** The card of a story, and a control in it. */
const cardIn = (canvas: HTMLElement): CsecCourseSignup => canvas.querySelector('csec-course-signup') as CsecCourseSignup;
const press = (canvas: HTMLElement): void => cardIn(canvas).renderRoot.querySelector<HTMLElement>('form button')?.click();
const fill = (canvas: HTMLElement): void => {
  const root = cardIn(canvas).renderRoot;
  for (const [id, value] of [['name', 'Ana'], ['email', 'ana@example.org'], ['role', 'school']]) {
    (root.querySelector(`#${id}`) as HTMLInputElement).value = value as string;
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('#online, #consent')) input.checked = true;
};

export const Default: Story = {};
export const OtherCourse: Story = { args: { course: 'polaris-ht-101' } };
export const OtherHeading: Story = { args: { heading: 'Get trained with us', headingLevel: 3 } };
export const OwnCourse: Story = { args: own };
export const DatePassed: Story = { args: { nextDate: '2020-01-14' } };
export const WithoutHttps: Story = { args: { course: 'blue-campaign-general' } };
export const FormOfAnotherService: Story = { args: { formSrc: 'https://forms.example/sign-up' } };
export const Form: Story = { args: form };
export const FormOfOwnCourse: Story = { args: { ...own, ...form } };
export const FormForPlainPost: Story = { args: { ...form, submit: 'navigate', fields: 'email:EMAIL name:FNAME' } };
export const FormAsJson: Story = { args: { ...form, encoding: 'json' } };
export const Errors: Story = { args: form, play: ({ canvasElement }) => press(canvasElement) };
export const Failed: Story = {
  args: form,
  play: ({ canvasElement }) => {
    fill(canvasElement);
    press(canvasElement);
  },
};
export const Dark: Story = { args: { ...form, scheme: 'dark' }, globals: { scheme: 'dark' } };
export const Spanish: Story = { args: form, globals: { lang: 'es' } };
export const RightToLeft: Story = { args: form, globals: { dir: 'rtl' } };
export const Narrow: Story = { args: form, decorators: [(story) => html`<div style="inline-size: 300px">${story()}</div>`] };
export const LargeText: Story = { args: form, globals: { text: '200%' } };
export const LongWords: Story = {
  args: { ...own, ...form, heading: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', audience: 'A sentence that goes on for a while. '.repeat(6) },
};
