import { expect, fixture, html } from '@open-wc/testing';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import * as es from '../src/locales/es.js';
import { CsecCourseSignup, SignupEvent } from '../src/widgets/course-signup.js';
import { link, linkNames, shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

const make = async (attributes: Record<string, string> = {}, lang = 'en'): Promise<CsecCourseSignup> => {
  const card = document.createElement('csec-course-signup');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  await fixture(html`<div lang=${lang}>${card}</div>`);
  await card.updateComplete;
  return card;
};
const text = (card: Element): string => textOf(shown(card, 'section')[0]);
const facts = (card: Element): string[] => shown(card, '.facts li').map(textOf);
const D2L = 'https://www.d2l.org/education/additional-training/child-exploitation/';

/** Presses a link without leaving the page, and gives the events that came of it. */
function press(card: Element, name: string): SignupEvent[] {
  const heard: SignupEvent[] = [];
  const stay = (event: Event): void => event.preventDefault();
  const hear = (event: Event): number => heard.push(event as SignupEvent);
  document.addEventListener('csec-signup', hear);
  card.shadowRoot?.addEventListener('click', stay);
  link(card, name).click();
  card.shadowRoot?.removeEventListener('click', stay);
  document.removeEventListener('csec-signup', hear);
  return heard;
}

describe('the course card', () => {
  it('says what the training is, who offers it, what is known about it, and leads to it', async () => {
    const card = await make();
    expect(textOf(shown(card, '[role=heading]')[0])).to.equal('Protecting Children from Sex Trafficking');
    expect(text(card)).to.contain('By Darkness to Light');
    expect(facts(card)).to.deep.equal(['About 1 hour', 'Online or in person', 'In English and Spanish']);
    expect(text(card)).to.contain('Recorded November 22, 2026. The provider’s page has the latest.');
    expect(linkNames(card)).to.deep.equal(['Learn more and sign up']);
    expect(link(card, 'Learn more and sign up').href).to.equal(D2L);
    expect(link(card, 'Learn more and sign up').rel).to.equal('noreferrer');
    expect(text(card), 'no price is known').to.not.match(/free|cost|\$/i);
  });

  it('speaks Spanish, and leaves the name of the course in the language of its provider', async () => {
    const card = await make({}, 'es');
    // Engines do not agree on capitals.
    expect(facts(card).map((fact) => fact.toLowerCase())).to.deep.equal(['alrededor de 1 hora', 'en línea o presencial', 'en inglés y español']);
    expect(shown(card, '[role=heading] span')[0]?.lang).to.equal('en');
    expect(linkNames(card)).to.deep.equal(['Conozca más e inscríbase']);
  });

  it('falls back to the default for a course that nobody knows or that is not for the public, with one warning', async () => {
    for (const course of ['nothing', 'cse-it-training', 'love146-not-a-number']) {
      const said = await warnings(async () => {
        expect(textOf(shown(await make({ course }), '[role=heading]')[0])).to.equal('Protecting Children from Sex Trafficking');
      });
      expect(said).to.deep.equal([`<csec-course-signup course="${course}">: no course has this id.`]);
    }
  });

  it('names a page without https and does not link it', async () => {
    const card = await make({ course: 'blue-campaign-general' });
    expect(linkNames(card)).to.deep.equal([]);
    expect(text(card)).to.contain('Find it at dhs.gov/blue-campaign/awareness-training');
    const said = await warnings(async () => {
      const own = await make({ heading: 'An evening', href: 'http://shelter.example/evening' });
      expect(linkNames(own)).to.deep.equal([]);
      expect(text(own)).to.contain('Find it at shelter.example/evening');
    });
    expect(said).to.deep.equal(['<csec-course-signup href="http://shelter.example/evening">: write an https address.']);
  });

  it('shows a course of the site itself from attributes alone, and nothing that the site did not write', async () => {
    const card = await make({ heading: 'An evening for coaches', href: '/evening' });
    expect(text(card)).to.equal('Training for adults An evening for coaches Learn more and sign up');
    expect(press(card, 'Learn more and sign up').map(({ course, mode }) => [course, mode])).to.deep.equal([['own', 'link']]);
    const full = await make({
      heading: 'An evening for coaches', href: '/evening', provider: 'Harbor House', duration: '90', formats: 'in-person', cost: '$10',
      languages: 'en es', certificate: '', audience: 'For coaches.', 'next-date': '2999-01-14', 'heading-level': '4',
    });
    expect(facts(full)).to.deep.equal([
      'Next date: Monday, January 14, 2999', 'About 90 minutes', 'In person', 'In English and Spanish', '$10', 'With a certificate',
    ]);
    expect(text(full)).to.contain('By Harbor House').and.to.contain('For coaches.').and.not.to.contain('Recorded');
    expect(shown(full, '[role=heading]')[0]?.ariaLevel).to.equal('4');
  });

  it('keeps the name of a course under a heading of the site', async () => {
    expect(text(await make({ heading: 'Get trained' }))).to.contain('Get trained Protecting Children from Sex Trafficking, by Darkness to Light');
  });

  it('says "see the next dates" in place of a date that has passed', async () => {
    const card = await make({ 'next-date': '2020-01-14' });
    expect(facts(card)[0]).to.equal('See the next dates');
    expect(link(card, 'See the next dates').href).to.equal(D2L);
    expect(text(card)).to.not.contain('2020');
  });

  it('shows a time without a zone as it stands and asks for the zone, and no date where there is none', async () => {
    const said = await warnings(async () => {
      expect(facts(await make({ 'next-date': '2999-01-14T18:00' }))[0]).to.match(/January 14, 2999 at 6:00\sPM$/);
      expect(facts(await make({ 'next-date': 'soon' }))[0]).to.equal('About 1 hour');
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('a time with its zone such as 2027-01-14T18:00-05:00');
  });

  it('tells the page which course and how, and nothing else', async () => {
    const [event, ...others] = press(await make({ course: 'onwatch' }), 'Learn more and sign up');
    expect(others).to.have.length(0);
    expect(event).to.be.instanceOf(SignupEvent);
    expect(event).to.include({ course: 'onwatch', mode: 'link', bubbles: true, composed: true });
    expect(Object.keys(event as SignupEvent).filter((key) => key !== 'isTrusted')).to.deep.equal(['course', 'mode']);
  });
});

describe('the form of another service', () => {
  const FORM = 'https://forms.example/signup?id=1';
  const frame = (card: Element): HTMLIFrameElement | undefined => shown(card, 'iframe')[0] as HTMLIFrameElement | undefined;
  const load = async (card: CsecCourseSignup): Promise<void> => {
    (shown(card, 'button')[0] as HTMLButtonElement).click();
    await card.updateComplete;
  };

  it('stays away until the visitor asks for it, by a button that names who is contacted', async () => {
    const card = await make({ 'form-src': FORM });
    expect(shown(card, 'button').map(textOf)).to.deep.equal(['Load the form from forms.example']);
    expect(card.shadowRoot?.querySelector('iframe, img, link, script')).to.equal(null);
    expect(text(card)).to.contain('The sign-up form comes from forms.example.');
    expect(link(card, 'Open the form on its own page').href).to.equal(FORM);
    expect(link(card, 'More about this training').href).to.equal(D2L);
  });

  it('comes in a sandboxed frame with a title, takes the focus and keeps the link to the same form', async () => {
    const card = await make({ 'form-src': 'about.html' });
    const heard: string[] = [];
    card.addEventListener('csec-signup', ({ course, mode }) => heard.push(`${course} ${mode}`));
    await load(card);
    await card.updateComplete;
    expect(heard).to.deep.equal(['d2l-protecting-children-from-sex-trafficking embed']);
    expect(frame(card)?.title).to.equal(`Sign-up form from ${location.host}`);
    expect(frame(card)?.sandbox.value).to.not.match(/top-navigation|modals|downloads/);
    expect(frame(card)?.sandbox.contains('allow-forms')).to.equal(true);
    expect(frame(card)?.referrerPolicy).to.equal('no-referrer');
    expect(card.shadowRoot?.activeElement).to.equal(frame(card));
    expect(shown(card, 'button')).to.have.length(0);
    expect(linkNames(card)).to.include('Open the form on its own page');
  });

  it('asks again when the site changes the form, and when the visitor leaves', async () => {
    const card = await make({ 'form-src': 'about.html' });
    await load(card);
    card.formSrc = 'other.html';
    await card.updateComplete;
    expect(frame(card)).to.equal(undefined);
    await load(card);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await card.updateComplete;
    expect(frame(card)).to.equal(undefined);
  });

  it('is not loaded from an address without https; the course stays', async () => {
    const said = await warnings(async () => {
      const card = await make({ 'form-src': 'http://forms.example/' });
      expect(linkNames(card)).to.deep.equal(['Learn more and sign up']);
    });
    expect(said).to.deep.equal(['<csec-course-signup form-src="http://forms.example/">: write an https address.']);
  });
});
