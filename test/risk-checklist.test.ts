import { expect, fixture, html } from '@open-wc/testing';
import { groups } from '../src/content/risk-factors.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import { riskChecklist as words } from '../src/locales/en.js';
import * as es from '../src/locales/es.js';
import { CsecRiskChecklist, NextStepsEvent } from '../src/widgets/risk-checklist.js';
import { link, linkNames, shown, textOf, warnings } from './support/roles.js';

packs().push({ version: VERSION, lang: 'es', words: es });

const make = async (attributes: Record<string, string> = {}, lang = 'en'): Promise<CsecRiskChecklist> => {
  const checklist = document.createElement('csec-risk-checklist');
  for (const [name, value] of Object.entries(attributes)) checklist.setAttribute(name, value);
  await fixture(html`<div lang=${lang}>${checklist}</div>`);
  await checklist.updateComplete;
  return checklist;
};

const boxes = (checklist: Element): HTMLInputElement[] => [...checklist.shadowRoot!.querySelectorAll<HTMLInputElement>('input')];
const box = (checklist: Element, name: string): HTMLInputElement => {
  const found = boxes(checklist).find(({ labels }) => textOf(labels?.[0]).startsWith(name));
  if (!found) throw new Error(`No checkbox "${name}"`);
  return found;
};
const nones = (checklist: Element): HTMLInputElement[] =>
  boxes(checklist).filter(({ labels }) => textOf(labels?.[0]) === 'None of these');
const button = (checklist: Element, name: string): HTMLButtonElement => {
  const found = shown(checklist, 'button').find((element) => textOf(element) === name);
  if (!found) throw new Error(`No button "${name}"`);
  return found as HTMLButtonElement;
};
const press = async (checklist: CsecRiskChecklist, ...names: string[]): Promise<void> => {
  for (const name of names) button(checklist, name).click();
  await checklist.updateComplete;
  // The steps are focused once they are there.
  await new Promise((resolve) => requestAnimationFrame(resolve));
};
const tick = async (checklist: CsecRiskChecklist, ...names: string[]): Promise<void> => {
  for (const name of names) box(checklist, name).click();
  await checklist.updateComplete;
};
const ticked = (checklist: Element): string[] =>
  boxes(checklist).flatMap(({ checked, labels }) => (checked ? [textOf(labels?.[0]?.querySelector('span'))] : []));
const steps = (checklist: Element): string => textOf(shown(checklist, '[part=steps]')[0]);
const notes = (checklist: Element): string => textOf(checklist.shadowRoot?.querySelector('.sheet'));
const text = (checklist: Element): string => textOf(shown(checklist, 'section')[0]);

describe('the checklist', () => {
  it('always shows that any child can be targeted, that nothing is proved, and that worry is enough', async () => {
    for (const sections of ['', 'signs', 'strengths', 'nonsense']) {
      await warnings(async () => {
        const checklist = await make({ sections });
        for (const sentence of words.principles) expect(text(checklist), sections).to.contain(sentence);
      });
    }
  });

  it('puts every statement into a fieldset with a name, and lets none carry a name or a value of its own', async () => {
    const checklist = await make();
    expect(boxes(checklist)).to.have.length(Object.values(groups).flat().length + 4);
    for (const input of boxes(checklist)) {
      expect(textOf(input.closest('fieldset')?.querySelector('legend'))).to.not.equal('');
      expect(input.type).to.equal('checkbox');
      expect(input.getAttribute('autocomplete')).to.equal('off');
      expect([input.name, input.id, input.value, input.form]).to.deep.equal(['', '', 'on', null]);
    }
    expect(checklist.shadowRoot?.querySelectorAll('form, [type=text], textarea')).to.have.length(0);
    expect([...(checklist.shadowRoot?.querySelectorAll('select') ?? [])].map((select) => [select.name, select.autocomplete])).to.deep.equal([['', 'off']]);
  });

  it('shows the parts that were asked for, the first of them open', async () => {
    const checklist = await make({ sections: 'strengths signs' });
    const parts = shown(checklist, '[part=part]') as HTMLDetailsElement[];
    expect(parts.map((part) => textOf(part.querySelector('summary')))).to.deep.equal(['What protects a child', 'Signs of a change']);
    expect(parts.map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('puts the signs first that the audience can notice, and takes what it does not know for anyone', async () => {
    const first = async (audience: string): Promise<string> => textOf(boxes(await make({ audience }))[0]?.labels?.[0]);
    expect(await first('caregiver')).to.equal('Worry, secrecy or shame after being online');
    expect(await first('HEALTH')).to.equal('Injuries or illness left untreated');
    const said = await warnings(async () => expect(await first('teacher')).to.contain('Goes missing often'));
    expect(said).to.deep.equal([
      '<csec-risk-checklist audience="teacher">: use one of: anyone, educator, health, youth-worker, neighbor, caregiver.',
    ]);
  });

  it('lets "None of these" and the statements of its part exclude each other', async () => {
    const checklist = await make();
    await tick(checklist, 'Goes missing often', 'Gang activity');
    nones(checklist)[0]?.click();
    await checklist.updateComplete;
    expect(ticked(checklist)).to.deep.equal(['None of these', 'Gang activity']);
    await tick(checklist, 'Answers that sound rehearsed');
    expect(ticked(checklist)).to.deep.equal(['Answers that sound rehearsed', 'Gang activity']);
    await tick(checklist, 'Answers that sound rehearsed');
    expect(ticked(checklist)).to.deep.equal(['Gang activity']);
  });
});

describe('the next steps', () => {
  it('are the same whatever is ticked, and when nothing is', async () => {
    const seen = new Set<string>();
    for (const choose of [0, 1, 'none', 'all'] as const) {
      const checklist = await make();
      if (choose === 1) await tick(checklist, 'Goes missing often');
      if (choose === 'none') for (const none of nones(checklist)) none.click();
      if (choose === 'all') for (const input of boxes(checklist)) if (!nones(checklist).includes(input)) input.click();
      await checklist.updateComplete;
      await press(checklist, 'What to do now');
      const [notesAt] = [steps(checklist).search(/What you tick appears here|Notes for a conversation/)];
      seen.add(steps(checklist).slice(0, notesAt));
    }
    expect(seen.size).to.equal(1);
    const [said] = [...seen];
    const order = ['In danger now? Call 911', 'Ask for advice', '1-888-373-7888', 'Do not confront', 'listen', 'I believe you', 'Report', 'law may oblige', 'Images', 'Write down', 'Keep being a steady adult'];
    const places = order.map((part) => said!.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('are one press away from a tick, and the call is the next', async () => {
    const checklist = await make();
    await tick(checklist, 'Goes missing often');
    await press(checklist, 'What to do now');
    const focused = checklist.shadowRoot?.activeElement;
    expect(focused?.getAttribute('role')).to.equal('heading');
    expect(textOf(focused)).to.equal('What to do now');
    const call = link(checklist, '1-888-373-7888');
    expect(call.getAttribute('href')).to.equal('tel:+18883737888');
    const { top, bottom } = call.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'the number is in view without scrolling').to.equal(true);
  });

  it('stay in reach while the statements are scrolled', async () => {
    const checklist = await make();
    for (const details of shown(checklist, 'details')) (details as HTMLDetailsElement).open = true;
    for (const input of boxes(checklist).slice(0, 20)) {
      input.scrollIntoView();
      const { top, bottom } = button(checklist, 'What to do now').getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight + 1, textOf(input.labels?.[0])).to.equal(true);
    }
    scrollTo(0, 0);
  });

  it('open with Enter from a statement too, so that a keyboard need not pass all the others', async () => {
    const checklist = await make();
    box(checklist, 'Goes missing often').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await checklist.updateComplete;
    expect(shown(checklist, '[part=steps]')).to.have.length(1);
  });

  it('show the same lines as the banner for the same country', async () => {
    const checklist = await make({ country: 'KE' });
    await press(checklist, 'What to do now');
    expect(steps(checklist)).to.contain('Call the emergency number where you are.');
    expect(link(checklist, 'Website').href).to.equal('https://childhelplineinternational.org/helplines/');
    expect(checklist.shadowRoot?.querySelector('a[href^="tel:"]')).to.equal(null);
  });

  it('say that they were opened, once, and nothing else', async () => {
    const checklist = await make();
    const events: Event[] = [];
    const onEvent = (event: Event): number => events.push(event);
    addEventListener('csec-next-steps', onEvent);
    addEventListener('csec-contact', onEvent);
    await tick(checklist, 'Goes missing often');
    expect(events).to.have.length(0);
    await press(checklist, 'What to do now');
    await press(checklist, 'What to do now');
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    link(checklist, '1-888-373-7888').click();
    removeEventListener('csec-next-steps', onEvent);
    removeEventListener('csec-contact', onEvent);
    expect(events).to.have.length(1);
    expect(events[0]).to.be.instanceOf(NextStepsEvent);
    expect(Object.keys(events[0] as object).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });
});

describe('the notes', () => {
  const clipboard = async (value: unknown, run: () => Promise<void>): Promise<void> => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    try {
      await run();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  };
  const SHEET = ['Notes for a conversation', 'What you have noticed', 'Goes missing often', 'What is already there', 'Stable housing, food and money for the family'];

  const withNotes = async (): Promise<CsecRiskChecklist> => {
    const checklist = await make();
    await tick(checklist, 'Goes missing often', 'Stable housing');
    await press(checklist, 'What to do now');
    return checklist;
  };

  it('hold the ticked statements, that they prove nothing, and whom to call: no name, no count, no risk', async () => {
    const checklist = await withNotes();
    for (const line of [...SHEET, words.principles[1], 'Call 911', '1-888-373-7888']) expect(notes(checklist)).to.contain(line);
    expect(notes(checklist)).to.not.match(/risk|\b2\b|\bname\b/i);
    expect(notes(checklist)).to.not.contain('None of these');
  });

  it('are not there when only "None of these" is ticked, because that rules nothing out', async () => {
    const checklist = await make();
    for (const none of nones(checklist)) none.click();
    await checklist.updateComplete;
    expect(checklist.shadowRoot?.querySelector('.sheet')).to.equal(null);
  });

  it('can be copied, line by line, and say so politely', async () => {
    const checklist = await withNotes();
    const copied: string[] = [];
    await clipboard({ writeText: (line: string) => Promise.resolve(copied.push(line)) }, () => press(checklist, 'Copy'));
    const lines = copied[0]!.split(/\s*\n\s*/).filter(Boolean);
    expect(lines.slice(0, SHEET.length)).to.deep.equal(SHEET);
    expect(shown(checklist, '.notes [role=status]').map(textOf)).to.deep.equal(['Copied.']);
  });

  for (const [how, value] of [
    ['is missing', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
  ] as const) {
    it(`are copied the older way where the clipboard ${how}, and leave nothing in the page`, async () => {
      const checklist = await withNotes();
      const { execCommand } = document;
      let copied = '';
      document.execCommand = () => {
        copied = (checklist.shadowRoot?.activeElement as HTMLTextAreaElement).value;
        return true;
      };
      button(checklist, 'Copy').focus();
      await clipboard(value, () => press(checklist, 'Copy'));
      document.execCommand = execCommand;
      expect(copied).to.contain('Goes missing often');
      expect(checklist.shadowRoot?.querySelector('textarea')).to.equal(null);
      expect(textOf(checklist.shadowRoot?.activeElement)).to.equal('Copy');
      expect(shown(checklist, '.notes [role=status]').map(textOf)).to.deep.equal(['Copied.']);
    });
  }

  it('say how to copy by hand when nothing else works', async () => {
    const checklist = await withNotes();
    const { execCommand } = document;
    document.execCommand = () => false;
    await clipboard(undefined, () => press(checklist, 'Copy'));
    document.execCommand = execCommand;
    expect(shown(checklist, '.notes [role=status]').map(textOf)).to.deep.equal([words.notCopied]);
  });

  it('are printed alone, from a frame of their own that is gone afterwards, with the page untouched', async () => {
    const checklist = await withNotes();
    const frameWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const printed: string[] = [];
    let done!: () => void;
    const finished = new Promise<void>((resolve) => (done = resolve));
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const frame = frameWindow.get?.call(this) as Window;
        frame.print = () => {
          printed.push(frame.location.href, frame.document.title, textOf(frame.document.body));
          queueMicrotask(() => {
            frame.dispatchEvent(new Event('afterprint'));
            done();
          });
        };
        return frame;
      },
    });
    const before = [document.title, document.head.outerHTML, document.body.outerHTML, document.adoptedStyleSheets.length, frames.length, history.length];
    button(checklist, 'Print').click();
    await finished;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frameWindow);
    expect(printed).to.deep.equal(['about:blank', '', notes(checklist)]);
    expect(checklist.shadowRoot?.querySelector('iframe')).to.equal(null);
    expect([document.title, document.head.outerHTML, document.body.outerHTML, document.adoptedStyleSheets.length, frames.length, history.length]).to.deep.equal(before);
  });
});

describe('the traces of the checklist', () => {
  const fill = async (): Promise<CsecRiskChecklist> => {
    const checklist = await make();
    await tick(checklist, 'Goes missing often', 'Gang activity', 'Stable housing');
    await press(checklist, 'What to do now');
    (shown(checklist, '[part=part]')[2] as HTMLDetailsElement).open = true;
    return checklist;
  };
  const isClean = async (checklist: CsecRiskChecklist): Promise<void> => {
    await checklist.updateComplete;
    expect(ticked(checklist)).to.deep.equal([]);
    expect(checklist.shadowRoot?.querySelector('.sheet')).to.equal(null);
    expect(shown(checklist, '[part=steps]')).to.have.length(0);
    expect(shown(checklist, 'details').map((details) => (details as HTMLDetailsElement).open).slice(0, 4)).to.deep.equal([true, false, false, false]);
  };

  it('go when "Clear" is pressed, which says so and keeps the focus', async () => {
    const checklist = await fill();
    button(checklist, 'Clear').focus();
    await press(checklist, 'Clear');
    await isClean(checklist);
    expect(textOf(checklist.shadowRoot?.activeElement)).to.equal('Clear');
    expect(textOf(checklist.shadowRoot?.querySelector('.bar [role=status]'))).to.equal('Cleared.');
  });

  it('go when the page is left, when it comes back from the cache, and when the element is taken away', async () => {
    for (const leave of [
      () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })),
      () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      (checklist: Element) => checklist.parentElement?.append(checklist),
    ]) {
      const checklist = await fill();
      leave(checklist);
      await isClean(checklist);
    }
  });

  it('go even where a browser has ticked boxes by itself', async () => {
    const checklist = await make();
    for (const input of boxes(checklist)) input.checked = true;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await isClean(checklist);
  });

  it('are in no attribute: a tick changes none, of the widget or inside it', async () => {
    const checklist = await make();
    const attributes = (): string[] =>
      [checklist, ...checklist.shadowRoot!.querySelectorAll('*:not(.notes, .notes *, [part=steps] > p.meta)')].flatMap((element) =>
        element.getAttributeNames().map((name) => `${element.localName} ${name}=${element.getAttribute(name) ?? ''}`),
      );
    const before = attributes();
    await tick(checklist, 'Goes missing often', 'Gang activity');
    expect(ticked(checklist)).to.have.length(2);
    expect(attributes()).to.deep.equal(before);
    expect(checklist.shadowRoot?.querySelectorAll('[checked], [aria-checked]')).to.have.length(0);
    for (const { attributes: own } of checklist.shadowRoot!.querySelectorAll('.notes, .notes *')) {
      for (const { value } of own) expect(value).to.not.match(/missing|gang/i);
    }
  });

  it('are in no event: the page around hears of no click, input or change', async () => {
    const checklist = await make();
    const heard: string[] = [];
    const listen = (event: Event): number => heard.push(event.type);
    const types = ['click', 'input', 'change', 'toggle', 'submit', 'csec-next-steps'];
    for (const type of types) document.addEventListener(type, listen);
    const { dispatchEvent: dispatch } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(`dispatched ${event.type}`);
      return dispatch.call(this, event);
    };
    await tick(checklist, 'Goes missing often', 'Gang activity', 'Gang activity');
    box(checklist, 'Answers that sound rehearsed').labels?.[0]?.click();
    EventTarget.prototype.dispatchEvent = dispatch;
    for (const type of types) document.removeEventListener(type, listen);
    expect(ticked(checklist)).to.have.length(2);
    expect(heard).to.deep.equal([]);
  });
});

describe('the checklist on any page', () => {
  it('does not throw whatever its properties are set to, and keeps the steps', async () => {
    const values = [null, undefined, NaN, {}, Symbol.iterator, () => 1, 'x'.repeat(1000), '"><script>'];
    const properties = Object.keys(CsecRiskChecklist.properties).filter((name) => name !== 'country');
    await warnings(async () => {
      for (const value of values) {
        const checklist = document.createElement('csec-risk-checklist');
        for (const name of properties) Reflect.set(checklist, name, value);
        await fixture(html`<div>${checklist}</div>`);
        await press(checklist, 'What to do now');
        expect(linkNames(checklist)).to.include('1-888-373-7888');
      }
    });
  });

  it('leaves unset attributes undefined', async () => {
    const checklist = await make();
    for (const name of Object.keys(CsecRiskChecklist.properties)) expect(Reflect.get(checklist, name), name).to.equal(undefined);
  });

  it('speaks Spanish where the page does, and follows when that changes', async () => {
    const checklist = await make({}, 'es');
    expect(text(checklist)).to.contain('Señales de un cambio');
    await tick(checklist, 'Desaparece a menudo');
    checklist.parentElement!.lang = 'en';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await checklist.updateComplete;
    expect(text(checklist)).to.contain('Signs of a change');
    expect(ticked(checklist), 'what was ticked stays').to.deep.equal(['Goes missing often Three or more times is a warning in itself.']);
  });

  it('has a heading of the site at the level of the site, the steps one below, and the notes below these', async () => {
    const checklist = await make({ heading: 'Think it over', 'heading-level': '3' });
    await tick(checklist, 'Goes missing often');
    await press(checklist, 'What to do now');
    expect(shown(checklist, '[role=heading]').map((element) => [textOf(element), element.ariaLevel])).to.deep.equal([
      ['Think it over', '3'],
      ['What to do now', '4'],
      ['Notes for a conversation', '5'],
    ]);
  });
});
