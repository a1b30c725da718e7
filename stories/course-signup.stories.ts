import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { courses } from '../src/content/courses.js';
import * as scenes from './support/scenes.js';
import type { Story } from './support/scenes.js';
import { rootOf, widget, type Args } from './support/widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Course sign-up',
  component: 'csec-course-signup',
  argTypes: { course: { control: 'select', options: [undefined, ...courses.map(({ id }) => id)] } },
  render: widget(
    'csec-course-signup',
    html`<p>
      <a href="https://www.d2l.org/education/additional-training/child-exploitation/">Protecting Children from Sex Trafficking</a>,
      a training for adults by Darkness to Light: about 1 hour, online or in person.
    </p>`,
  ),
};
export default meta;

/** Answers sign-ups in place of a service, so that nothing leaves the page. */
const answering = (answer: () => Response | Promise<Response>) => () => {
  const original = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  window.fetch = () => Promise.resolve(answer());
  return () => void Object.defineProperty(window, 'fetch', original);
};

const form = { action: '/sign-up', consent: 'I agree that Harbor House writes to me about this training.' };
const own = {
  heading: 'An evening for parents and coaches',
  provider: 'Harbor House',
  href: 'https://harbor.example/evening',
  duration: '90',
  formats: 'online in-person',
  cost: '$10, free for volunteers',
  languages: 'en es',
  certificate: true,
  'next-date': '2999-01-14T18:00-05:00',
  audience: 'For everyone in Springfield who cares for young people.',
};

const send = async (canvas: HTMLElement): Promise<void> => (await rootOf(canvas)).querySelector<HTMLElement>('form button')?.click();

/** Fills in the form and sends it, as a person does. */
const fillAndSend: Story['play'] = async ({ canvasElement }) => {
  const root = await rootOf(canvasElement);
  for (const [id, value] of [['name', 'Ana'], ['email', 'ana@example.org'], ['role', 'school']]) {
    (root.querySelector(`#${id}`) as HTMLInputElement).value = value as string;
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('#online, #consent')) input.checked = true;
  await send(canvasElement);
};

export const Default: Story = {};
export const OtherCourse: Story = { args: { course: 'polaris-ht-101' } };
export const OtherHeading: Story = { args: { heading: 'Get trained with us', 'heading-level': 3 } };
export const OwnCourse: Story = { args: own };
export const DatePassed: Story = { args: { 'next-date': '2020-01-14' } };
export const WithoutHttps: Story = { args: { course: 'blue-campaign-general' } };
export const FormOfAnotherService: Story = { args: { 'form-src': 'https://forms.example/sign-up' } };
export const Form: Story = { args: form, beforeEach: answering(() => new Response()) };
export const FormOfOwnCourse: Story = { args: { ...own, ...form }, beforeEach: answering(() => new Response()) };
export const FormForPlainPost: Story = { args: { ...form, submit: 'navigate', fields: 'email:EMAIL name:FNAME' } };
export const FormAsJson: Story = { args: { ...form, encoding: 'json' }, beforeEach: answering(() => new Response()) };
export const Errors: Story = { args: form, play: ({ canvasElement }) => send(canvasElement) };
export const Sending: Story = { args: form, beforeEach: answering(() => new Promise(() => {})), play: fillAndSend };
export const Failed: Story = { args: form, beforeEach: answering(() => new Response(null, { status: 503 })), play: fillAndSend };
export const Done: Story = { args: form, beforeEach: answering(() => new Response()), play: fillAndSend };
export const LongText: Story = {
  args: { ...own, ...form, heading: scenes.LONG, audience: 'A sentence that goes on for a while. '.repeat(6) },
  ...scenes.narrow,
};
export const UnknownValue: Story = { args: { course: 'no-such-course' }, tags: ['warns', '!autodocs'] };

export const Dark: Story = { ...scenes.dark, args: form };
export const Spanish: Story = { ...scenes.spanish, args: form };
export const Arabic: Story = { ...scenes.arabic, args: form };
export const EveryLanguage = scenes.everyLanguage;
export const Narrow: Story = { ...scenes.narrow, args: form };
export const LargeText: Story = { ...scenes.largeText, args: form };
export const OnPaper: Story = { ...scenes.onPaper, args: own };
export const ForcedColors: Story = { ...scenes.forcedColors, args: form, play: Errors.play! };
export const InASidebar: Story = { ...scenes.inASidebar, args: form };
export const OnAHostilePage = scenes.onAHostilePage;
