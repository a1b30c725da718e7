import { expect, fixture, html } from '@open-wc/testing';
import type { CsecCourseSignup, SignupEvent } from '../src/widgets/course-signup.js';
import '../src/widgets/course-signup.js';
import { shown, textOf } from './support/roles.js';

const CONSENT = 'I agree that Harbor House writes to me about this training.';
const make = async (attributes: Record<string, string> = {}): Promise<CsecCourseSignup> => {
  const card = document.createElement('csec-course-signup');
  const all = { action: 'https://forms.example/signup', consent: CONSENT, ...attributes };
  for (const [name, value] of Object.entries(all)) card.setAttribute(name, value);
  await fixture(html`<div lang="en">${card}</div>`);
  await card.updateComplete;
  return card;
};

/** The control that a label names, as a person finds it. */
function field(card: Element, label: string): HTMLInputElement {
  const found = shown(card, 'label').find((element) => textOf(element).startsWith(label)) as HTMLLabelElement | undefined;
  if (!found?.control) throw new Error(`No field "${label}"`);
  return found.control as HTMLInputElement;
}
function type(control: HTMLInputElement, value: string): void {
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
function fill(card: Element): void {
  type(field(card, 'Your name'), 'Ana');
  type(field(card, 'Email address'), 'ana@example.org');
  type(field(card, 'Your role'), 'school');
  field(card, 'In person').click();
  if (shown(card, '#consent')[0]) field(card, CONSENT).click();
}
const button = (card: Element): HTMLButtonElement => shown(card, 'button')[0] as HTMLButtonElement;
const status = (card: Element): string => textOf(card.shadowRoot?.querySelector('[role=status]'));
const errors = (card: Element): string[] => shown(card, '.field .error').map(textOf).filter(Boolean);
/** Waits until what was started has come to an end, an answer included. */
const settled = async (card: CsecCourseSignup): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await card.updateComplete;
    if (turn > 2 && shown(card, 'button')[0]?.ariaDisabled !== 'true') return;
  }
};
const asked = (card: Element): string[] => shown(card, 'label, [role=radiogroup] > span').filter((element) => !element.closest('[inert]')).map(textOf);

describe('the form of the widget', () => {
  const fetch = window.fetch.bind(window);
  let sent: URLSearchParams[];
  let addresses: string[];
  let reply: (init: RequestInit) => Promise<Response>;
  beforeEach(() => {
    sent = [];
    addresses = [];
    reply = () => Promise.resolve(new Response('ok'));
    window.fetch = (address, init = {}) => {
      addresses.push(address as string);
      sent.push(new URLSearchParams(init.body as URLSearchParams));
      return reply(init);
    };
  });
  afterEach(() => { window.fetch = fetch; });

  it('asks for no more than it needs, tells who gets it, and helps a browser fill it in', async () => {
    const card = await make();
    expect(asked(card)).to.deep.equal([
      'Your name (optional)', 'Email address', 'Your role', 'How do you want to take part?', 'Online', 'In person', CONSENT,
    ]);
    expect(field(card, 'Your name').autocomplete).to.equal('name');
    expect(field(card, 'Email address')).to.include({ autocomplete: 'email', type: 'email', required: true });
    expect(textOf(shown(card, 'form .meta')[0])).to.equal('This form is for adults. Your entries go to forms.example.');
  });

  it('asks how to take part only where there is a choice, and for consent only with a sentence of the site', async () => {
    const card = await make({ course: 'onwatch', consent: '' });
    expect(asked(card)).to.deep.equal(['Your name (optional)', 'Email address', 'Your role']);
  });

  it('says beside each field what is missing, leads to the first one, and sends nothing', async () => {
    const card = await make();
    button(card).click();
    await settled(card);
    expect(errors(card)).to.deep.equal([
      'Write your email address.', 'Choose a role.', 'Choose online or in person.', 'Check the box if you agree. Without that you cannot sign up here.',
    ]);
    expect(status(card)).to.equal('Not sent yet. Please look at the marked fields.');
    const email = field(card, 'Email address');
    expect(card.shadowRoot?.activeElement).to.equal(email);
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(card.shadowRoot?.getElementById(email.getAttribute('aria-describedby') ?? ''))).to.equal('Write your email address.');
    expect(sent).to.have.length(0);
  });

  it('takes an error away as soon as it is mended', async () => {
    const card = await make();
    fill(card);
    type(field(card, 'Email address'), 'ana@');
    button(card).click();
    await settled(card);
    expect(errors(card)).to.deep.equal(['Write the whole email address, such as name@example.org.']);
    type(field(card, 'Email address'), 'ana@example.org');
    await settled(card);
    expect(errors(card)).to.deep.equal([]);
    expect(status(card)).to.equal('');
  });

  it('sends the entries once, thanks, and forgets them', async () => {
    const card = await make();
    const heard: [string, string][] = [];
    card.addEventListener('csec-signup', ({ course, mode }: SignupEvent) => heard.push([course, mode]));
    fill(card);
    button(card).click();
    button(card).click();
    await settled(card);
    expect(addresses).to.deep.equal(['https://forms.example/signup']);
    const { key, ...entries } = Object.fromEntries(sent[0] ?? []);
    expect(entries).to.deep.equal({
      name: 'Ana', email: 'ana@example.org', role: 'school', format: 'in-person', consent: 'yes', course: 'd2l-protecting-children-from-sex-trafficking',
    });
    expect(key).to.match(/^[\d-]{10,}$/);
    expect(heard).to.deep.equal([['d2l-protecting-children-from-sex-trafficking', 'form']]);
    const thanks = shown(card, '.done')[0];
    expect(textOf(thanks)).to.equal('Thank you. Your sign-up has arrived.');
    expect(card.shadowRoot?.activeElement).to.equal(thanks);
    expect(card.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('uses the names that the service expects', async () => {
    const card = await make({ fields: 'email:EMAIL name:FNAME key:reset trap:b_1_2', heading: 'An evening', formats: 'online in-person' });
    fill(card);
    button(card).click();
    await settled(card);
    expect([...(sent[0] ?? [])].map(([name, value]) => (name === 'reset' ? name : `${name}=${value}`))).to.deep.equal([
      'FNAME=Ana', 'EMAIL=ana@example.org', 'role=school', 'format=in-person', 'consent=yes', 'b_1_2=', 'course=An evening', 'reset',
    ]);
    expect(shown(card, '.done')).to.have.length(1);
  });

  it('keeps every entry when the service fails, says what to do, and sends again with the same key', async () => {
    const failures: [() => Promise<Response>, string][] = [
      [() => Promise.reject(new TypeError('x')), 'Your sign-up is not confirmed. No answer got through. Check your connection, then try again.'],
      [() => Promise.resolve(new Response('', { status: 503 })), 'Your sign-up is not confirmed (error 503). The service had a problem.'],
      [() => Promise.resolve(new Response('', { status: 422 })), 'Your sign-up is not confirmed (error 422). The service did not accept the entries.'],
      [() => Promise.resolve(new Response('{', { headers: { 'Content-Type': 'application/json' } })), 'The service had a problem.'],
    ];
    const card = await make();
    fill(card);
    for (const [failure, words] of failures) {
      reply = failure;
      button(card).click();
      await settled(card);
      expect(status(card)).to.contain(words).and.to.contain('Your entries are still here.');
      expect(field(card, 'Email address').value).to.equal('ana@example.org');
      expect(field(card, 'In person').checked).to.equal(true);
      expect(textOf(button(card))).to.equal('Try again');
    }
    reply = () => Promise.resolve(new Response('ok'));
    button(card).click();
    await settled(card);
    expect(shown(card, '.done')).to.have.length(1);
    expect(sent).to.have.length(5);
    expect(new Set(sent.map((entries) => entries.get('key'))).size).to.equal(1);
  });

  it('gives changed entries a new key, so that no service mistakes them for the old ones', async () => {
    const card = await make();
    reply = () => Promise.resolve(new Response('', { status: 422 }));
    fill(card);
    button(card).click();
    await settled(card);
    type(field(card, 'Email address'), 'ana@example.net');
    button(card).click();
    await settled(card);
    expect(sent[0]?.get('key')).to.not.equal(sent[1]?.get('key'));
  });

  it('says so when no answer comes in time, and takes no notice of it afterwards', async () => {
    const card = await make();
    card.patience = 20;
    reply = ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('x'))));
    fill(card);
    button(card).click();
    await card.updateComplete;
    expect(status(card)).to.equal('Sending your sign-up…');
    expect(button(card).getAttribute('aria-disabled')).to.equal('true');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await card.updateComplete;
    expect(status(card)).to.contain('No answer came in time. Please try again.');
    expect(button(card).getAttribute('aria-disabled')).to.equal('false');
  });

  it('forgets the entries when the page is left, and when it comes back from the cache', async () => {
    for (const event of [new PageTransitionEvent('pagehide'), new PageTransitionEvent('pageshow', { persisted: true })]) {
      const card = await make();
      reply = () => Promise.resolve(new Response('', { status: 500 }));
      fill(card);
      button(card).click();
      await settled(card);
      dispatchEvent(event);
      await settled(card);
      expect(field(card, 'Email address').value, event.type).to.equal('');
      expect(field(card, CONSENT).checked).to.equal(false);
      expect(status(card)).to.equal('');
    }
  });

  it('takes no notice of an answer that comes after the page was left', async () => {
    const card = await make();
    let answer: (response: Response) => void = () => undefined;
    reply = () => new Promise((resolve) => (answer = resolve));
    fill(card);
    button(card).click();
    await card.updateComplete;
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    answer(new Response('ok'));
    await settled(card);
    expect(shown(card, '.done')).to.have.length(0);
    expect(field(card, 'Email address').value).to.equal('');
  });

  it('keeps the entries when the page is loaded, when the language changes, and when it is moved', async () => {
    const card = await make();
    fill(card);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    card.lang = 'es';
    const other = document.createElement('div');
    card.after(other);
    other.append(card);
    await settled(card);
    expect(field(card, 'Email address').value).to.equal('ana@example.org');
  });

  it('lets no entry out to a listener on the page', async () => {
    const card = await make();
    const heard: string[] = [];
    const types = ['input', 'change', 'submit', 'csec-signup'];
    const hear = (event: Event): number => heard.push(event.type);
    for (const name of types) addEventListener(name, hear);
    fill(card);
    button(card).click();
    await settled(card);
    for (const name of types) removeEventListener(name, hear);
    expect(heard).to.deep.equal(['csec-signup']);
  });

  it('has a labelled trap that no keyboard and no screen reader meets, and holds back once what fell into it', async () => {
    const card = await make();
    const trap = card.shadowRoot?.querySelector('#trap') as HTMLInputElement;
    expect(textOf(trap.labels?.[0])).to.equal('Leave this field empty');
    const box = trap.parentElement as HTMLElement;
    expect([box.inert, box.ariaHidden, trap.tabIndex, trap.autocomplete]).to.deep.equal([true, 'true', -1, 'off']);
    trap.focus();
    expect(card.shadowRoot?.activeElement).to.not.equal(trap);
    fill(card);
    trap.value = 'https://spam.example';
    button(card).click();
    await settled(card);
    expect(sent).to.have.length(0);
    expect(status(card)).to.contain('A field that people do not see was filled in.');
    button(card).click();
    await settled(card);
    expect(sent, 'a person whose browser filled it in loses nothing').to.have.length(1);
  });

  it('sends JSON where the site says so', async () => {
    let body: unknown;
    reply = (init) => {
      body = init.body;
      return Promise.resolve(new Response('{"ok":true}'));
    };
    const card = await make({ encoding: 'json', fields: 'email:mail' });
    fill(card);
    button(card).click();
    await settled(card);
    expect(JSON.parse(body as string)).to.include({ mail: 'ana@example.org', consent: 'yes' });
  });

  it('leaves a service that takes plain forms only to the browser, with the same fields, once', async () => {
    const card = await make({ submit: 'navigate', fields: 'email:EMAIL' });
    const form = card.shadowRoot?.querySelector('form') as HTMLFormElement;
    const seen: [boolean, string | undefined][] = [];
    form.addEventListener('submit', (event) => {
      seen.push([event.defaultPrevented, Object.fromEntries(new FormData(form))['EMAIL'] as string | undefined]);
      event.preventDefault();
    });
    expect([form.method, form.action]).to.deep.equal(['post', 'https://forms.example/signup']);
    button(card).click();
    await settled(card);
    expect(seen, 'not while a field is wrong').to.deep.equal([[true, '']]);
    fill(card);
    card.patience = 20;
    button(card).click();
    button(card).click();
    expect(seen.slice(1)).to.deep.equal([[false, 'ana@example.org'], [true, 'ana@example.org']]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await settled(card);
    expect(status(card)).to.contain('No answer came in time.');
    expect(sent).to.have.length(0);
  });
});
