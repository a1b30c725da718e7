import { expect } from '@open-wc/testing';
import { wrapText } from '../src/internal/wrap-text.js';

const letters = (text: string): number => text.length;

describe('wrapping text', () => {
  it('breaks at blanks, and no line is wider than it may be', () => {
    const lines = wrapText('One person, or a small group or gang, makes money by selling.', 20, 'en', letters);
    expect(lines.join(' ')).to.equal('One person, or a small group or gang, makes money by selling.');
    for (const line of lines) expect(line.length, line).to.be.at.most(20);
  });

  it('breaks Chinese between words, and keeps a full stop with the word before it', () => {
    const text = '儿童性虐待是一种犯罪。任何人都可以帮助。';
    const lines = wrapText(text, 6, 'zh', letters);
    expect(lines.join('')).to.equal(text);
    for (const line of lines) {
      expect(line.length, line).to.be.at.most(6);
      expect(line, 'no line begins with a full stop').to.not.match(/^。/);
    }
  });

  it('breaks a word that is too long for any line, and loses no letter of it', () => {
    const lines = wrapText('a Donaudampfschifffahrtsgesellschaft b', 10, 'de', letters);
    expect(lines.join('').replaceAll(' ', '')).to.equal('aDonaudampfschifffahrtsgesellschaftb');
    for (const line of lines) expect(line.length, line).to.be.at.most(10);
  });

  it('leaves no single short word on the last line of a heading', () => {
    expect(wrapText('The commercial sexual exploitation of children', 38, 'en', letters, true)).to.deep.equal([
      'The commercial sexual',
      'exploitation of children',
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(wrapText('  ', 10, 'en', letters)).to.deep.equal([]);
  });
});
