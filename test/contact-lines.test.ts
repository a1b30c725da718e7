// Which lines a person gets, and in which words, where the widgets alone do not show the rule.
import { expect } from '@open-wc/testing';
import type { Hotline } from '../src/content/hotlines.js';
import type { World } from '../src/content/world.js';
import { linesById, linesOf, ownLine, purposeOf, worldPack, type OwnAttribute } from '../src/internal/contact-lines.js';
import { packs } from '../src/internal/packs.js';
import { VERSION } from '../src/internal/version.js';
import { contact } from '../src/locales/en.js';

const line = (id: string, country: string, more: Partial<Hotline> = {}): Hotline => ({
  id, country, name: id, kind: 'crisis', audience: 'both', phone: `+${id}`, evidence: 'operator', source: 'https://example.org/', recorded: '2026-11-22', ...more,
});
const emergency: World['emergency'] = { source: 'https://example.org/numbers', recorded: '2026-11-20', numbers: { XX: '112 110 119' } };
const world = (lines: Hotline[], regions: World['regions'] = {}): World => ({ lines, regions, emergency });
const idsOf = (country: string, fromOperator: boolean, where: World): string[] => linesOf(country, fromOperator, where).lines.map(({ id }) => id);

describe('the lines for a person in a country', () => {
  it('begin with the emergency numbers of the telephone data, which work in that country only and have a source', () => {
    expect(linesOf('XX', false, world([])).emergency).to.deep.equal({
      id: 'emergency-xx', country: 'XX', name: '112', kind: 'emergency', audience: 'both', phone: '112', display: '112', shortCode: true, evidence: 'dataset',
      source: 'https://example.org/numbers', recorded: '2026-11-20', others: [{ phone: '110', display: '110', use: 'also' }, { phone: '119', display: '119', use: 'also' }],
    });
    expect(linesOf('YY', false, world([])).emergency, 'not known').to.equal(undefined);
    for (const unknown of [{ source: '' }, { recorded: '' }]) {
      expect(linesOf('XX', false, { ...world([]), emergency: { ...emergency, ...unknown } }).emergency, JSON.stringify(unknown)).to.equal(undefined);
    }
  });

  it('have one emergency line: that of the country, before one of its region, before the telephone data', () => {
    const [own, regional] = [line('own', 'XX', { kind: 'emergency', phone: '110' }), line('region', 'EU', { kind: 'emergency', phone: '112' })];
    const regions = { region: ['XX', 'YY'] };
    const lines = [regional, own];
    expect(linesOf('XX', false, world(lines, regions)).emergency?.id).to.equal('own');
    expect(linesOf('YY', false, world(lines, regions)).emergency?.id).to.equal('region');
    expect(idsOf('XX', false, world(lines, regions)), 'and it is no further line').to.not.include.members(['own', 'region']);
  });

  it('have a regional line of another kind or on another number beside their own', () => {
    const lines = [line('region', 'EU', { phone: '116000' }), line('own', 'XX', { phone: '1' })];
    expect(idsOf('XX', false, world(lines, { region: ['XX'] }))).to.deep.equal(['own', 'region']);
    const same = [line('region', 'EU', { phone: '116000' }), line('own', 'XX', { phone: '116000' })];
    expect(idsOf('XX', false, world(same, { region: ['XX'] })), 'the same number once').to.deep.equal(['own']);
  });

  it('lead to the directory of reporting lines only where a country is known and has none', () => {
    const inhope = line('int-inhope', 'INT', { kind: 'online-reporting' });
    const other = line('own', 'XX');
    expect(idsOf('XX', false, world([other, inhope]))).to.deep.equal(['own', 'int-inhope']);
    expect(idsOf('XX', true, world([other, inhope]))).to.deep.equal(['own']);
    expect(idsOf('XX', false, world([line('own', 'XX', { kind: 'online-reporting' }), inhope]))).to.deep.equal(['own']);
    const unsaid = linesOf('XX', undefined, world([line('own', 'XX', { evidence: 'directory' })]));
    expect(unsaid.lines.map(({ id }) => id), 'where a site asks for no kind of evidence').to.deep.equal(['own']);
    expect(idsOf('', false, world([other, inhope]))).to.deep.equal(['int-child-helpline-international']);
  });

  it('are those of a pack of the same version only', () => {
    const before = packs().splice(0);
    try {
      packs().push({ version: '99.0.0', world: world([]) }, { version: VERSION, lang: 'xx', words: {} });
      expect(worldPack()).to.equal(undefined);
      expect(linesOf('XX').emergency).to.equal(undefined);
      const own = world([]);
      packs().push({ version: VERSION, world: own });
      expect(worldPack()).to.equal(own);
    } finally {
      packs().splice(0, Infinity, ...before);
    }
  });

  it('are found by id in any case, each once, in the order in which they are asked for', () => {
    const unknown: string[] = [];
    const found = linesById('b, A b\nno-such a', (id) => unknown.push(id), world([line('a', 'XX'), line('b', 'YY')]));
    expect(found.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(unknown).to.deep.equal(['no-such']);
  });
});

describe('what a line is for', () => {
  const purpose = (more: Partial<Hotline>): string | undefined => purposeOf(line('x', 'XX', more), contact);

  it('says of a helpline for children only that it is for them, and of others that adults may call', () => {
    expect(purpose({ kind: 'child-helpline', audience: 'child' })).to.equal('For children and young people.');
    expect(purpose({ kind: 'child-helpline', audience: 'both' })).to.equal('For children, and for adults who worry about a child.');
    expect(purpose({ kind: 'missing-child', audience: 'child' })).to.equal('For a missing child.');
  });

  it('is said in the words of the site, else in those of the line', () => {
    expect(purposeOf({ id: 'own', name: 'Ours', purpose: 'For our pupils.' }, contact)).to.equal('For our pupils.');
    expect(purposeOf({ id: 'own', name: 'Ours' }, contact)).to.equal(undefined);
    expect(purpose({ id: 'us-911', kind: 'emergency' })).to.equal('Police, ambulance and fire service.');
  });
});

describe('the line of a site', () => {
  const read = (given: Partial<Record<OwnAttribute, string>>): [ReturnType<typeof ownLine>, string[]] => {
    const said: string[] = [];
    return [ownLine((name) => given[name] ?? '', 'https://shelter.example/', (name, remedy) => said.push(`${name}: ${remedy}`)), said];
  };

  it('has every way to reach it that the site gives, and no other', () => {
    const [[full], said] = read({ name: 'Shelter', phone: '0800 1111', text: '85258', keyword: 'HELP', chat: '/chat', url: 'https://shelter.example/', purpose: 'Day and night.' });
    expect(said).to.deep.equal([]);
    expect(full).to.deep.equal({
      id: 'own', name: 'Shelter', purpose: 'Day and night.', phone: '0800 1111', display: '0800 1111',
      sms: { number: '85258', keyword: 'HELP' }, chat: 'https://shelter.example/chat', web: 'https://shelter.example/',
    });
    for (const [way, value] of [['phone', '911'], ['text', '85258'], ['chat', 'https://a.example/'], ['url', 'https://a.example/']] as const) {
      const [[only]] = read({ name: 'Shelter', [way]: value });
      expect(Object.keys(only ?? {}).sort(), way).to.deep.equal(['id', 'name', 'purpose', ...{ phone: ['display', 'phone'], text: ['sms'], chat: ['chat'], url: ['web'] }[way]].sort());
    }
  });

  it('leaves out a way that is not safe, keeps the others, and tells the site what to write', () => {
    const [[own], said] = read({ name: 'Shelter', phone: 'call us', text: '#', chat: 'javascript:alert(1)', url: 'ftp://a.example/', keyword: 'HELP' });
    expect(own).to.equal(undefined);
    expect(said).to.deep.equal([
      'phone: write 2 to 15 digits.', 'text: write 2 to 15 digits.',
      'chat: write an address such as https://example.org/.', 'url: write an address such as https://example.org/.',
      'name: add phone, text, chat or url, so that the line can be reached.',
    ]);
    expect(read({ phone: '911' })[1]).to.deep.equal(['name: say whose line it is.']);
    expect(read({}), 'no line is wanted').to.deep.equal([[], []]);
  });

  it('takes a number and a keyword of up to 30 letters', () => {
    const spaced = (length: number): string => `911${' '.repeat(length - 4)}1`;
    expect(read({ name: 'Shelter', phone: spaced(30) })[0][0]?.phone).to.equal(spaced(30));
    expect(read({ name: 'Shelter', phone: spaced(31) })[1][0]).to.equal('phone: write 2 to 15 digits.');
    const keyword = (length: number) => read({ name: 'Shelter', text: '85258', keyword: 'A'.repeat(length) });
    expect(keyword(30)[0][0]?.sms?.keyword).to.have.length(30);
    expect(keyword(31)[0][0]?.sms).to.deep.equal({ number: '85258', keyword: '' });
    expect(keyword(31)[1]).to.deep.equal(['keyword: write at most 30 letters.']);
  });
});
