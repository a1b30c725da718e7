import { expect } from '@open-wc/testing';
import { basis, firstSigns, groups, parts, steps, type Audience, type PartId } from '../src/content/risk-factors.js';
import { partsOf, statementsOf, tickedIn, withTick } from '../src/internal/checklist.js';
import { riskChecklist as en } from '../src/locales/en.js';
import { riskChecklist as es } from '../src/locales/es.js';

const all = Object.values(groups).flat();
const everyText = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values((words as object | undefined) ?? {}).flatMap(everyText);

describe('the statements of the checklist', () => {
  it('are each there once, in one part, with the pages they come from', () => {
    expect(new Set(all).size).to.equal(all.length);
    expect(Object.values(parts).flat().sort()).to.deep.equal(Object.keys(groups).sort());
    for (const id of [...all, ...steps]) expect(basis[id], id).to.not.have.length(0);
  });

  it('leave out what feeds a stereotype or blames the child', () => {
    const leftOut = {
      en: /tattoo|barcode|branding|cloth(es|ing)|make-?up|sexual behavior|promiscu|\brace\b|national(ity|ities)\b|vehicle|\bvans?\b|parking|high.risk|at.risk|\bchose\b/i,
      es: /tatuaj|código de barras|\bropa\b|maquillaj|conducta sexual|promiscu|\braza\b|nacionalidad|vehículo|camioneta|estacionamiento|alto riesgo|en riesgo|\beligió\b/i,
    };
    for (const text of everyText(en)) expect(text).to.not.match(leftOut.en);
    for (const text of everyText(es)) expect(text).to.not.match(leftOut.es);
  });

  it('never name a score, a level or a test, but to say that there is none', () => {
    const { principles, ...rest } = en;
    expect(principles[1]).to.contain('This is not a test and gives no score.');
    for (const text of everyText(rest)) expect(text).to.not.match(/\b(score|points|level|quiz|test|screening|assessment|result|risk)\b/i);
    for (const text of everyText({ ...es, principles: [] })) expect(text).to.not.match(/\b(puntaje|puntos|nivel|examen|prueba|evaluación|resultado|riesgo)\b/i);
  });

  it('speak of a girl or a boy in Spanish', () => {
    for (const text of everyText(es)) expect(text).to.not.match(/\bmenor(es)?\b/i);
  });
});

describe('the order of the signs', () => {
  for (const [audience, first] of Object.entries(firstSigns) as [Audience, readonly string[]][]) {
    it(`gives ${audience} every sign, those first that they can notice`, () => {
      const order = statementsOf('signs', audience);
      expect(order.slice(0, first.length)).to.deep.equal(first);
      expect([...order].sort()).to.deep.equal([...groups.signs].sort());
    });
  }

  it('leaves the other statements in their order', () => {
    expect(statementsOf('close', 'health')).to.deep.equal(groups.close);
  });
});

describe('the parts that an author picks', () => {
  const picked = (names: string): [readonly PartId[], string[]] => {
    const unknown: string[] = [];
    return [partsOf(names, (name) => unknown.push(name)), unknown];
  };

  it('come in the order that was written, each once, whatever the case and the separators', () => {
    expect(picked(' Strengths, signs strengths')).to.deep.equal([['strengths', 'signs'], []]);
  });

  it('are all of them when none is named, or none that exists', () => {
    expect(picked('')).to.deep.equal([['signs', 'groups', 'circumstances', 'strengths'], []]);
    expect(picked('score constructor')).to.deep.equal([['signs', 'groups', 'circumstances', 'strengths'], ['score', 'constructor']]);
  });
});

describe('a tick', () => {
  it('takes "None of these" away, and the other way round, in its own part only', () => {
    let ticks = withTick(new Set(), 'signs', 'missing', true);
    ticks = withTick(ticks, 'strengths', 'belonging', true);
    ticks = withTick(ticks, 'signs', 'signs', true);
    expect([...ticks].sort()).to.deep.equal(['belonging', 'signs']);
    ticks = withTick(ticks, 'signs', 'offer', true);
    expect([...ticks].sort()).to.deep.equal(['belonging', 'offer']);
    expect([...withTick(ticks, 'signs', 'offer', false)]).to.deep.equal(['belonging']);
  });

  it('changes no set that somebody else holds', () => {
    const before = new Set(['missing'] as const);
    withTick(before, 'signs', 'missing', false);
    expect([...before]).to.deep.equal(['missing']);
  });

  it('shows in the order of the screen, over all groups of a part', () => {
    const ticks = new Set(['gangs', 'peers', 'hopeless', 'missing'] as const);
    expect(tickedIn('circumstances', ticks)).to.deep.equal(['hopeless', 'peers', 'gangs']);
  });
});
