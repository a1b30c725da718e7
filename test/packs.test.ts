import { expect } from '@open-wc/testing';
import { onPack, packs } from '../src/internal/packs.js';

describe('packs', () => {
  it('reach every script of the page, whichever asked first, and stay for those that come later', () => {
    const before = packs().length;
    const heard: string[] = [];
    onPack(() => heard.push('first'));
    onPack(() => heard.push('second'));
    const pack = { version: 'a', lang: 'x1' };
    expect(packs().push(pack, { version: 'b' })).to.equal(before + 2);
    expect(heard).to.deep.equal(['first', 'second']);
    expect(packs()).to.include(pack);
    expect((globalThis as Record<symbol, unknown>)[Symbol.for('csec-widgets')]).to.equal(packs());
    packs().splice(before);
  });
});
