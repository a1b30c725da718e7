import { expect } from '@open-wc/testing';
import { countText, figureText, yearText } from '../src/internal/figure-text.js';
import { fact as english } from '../src/locales/en.js';
import { fact as spanish } from '../src/locales/es.js';

/** Engines disagree about which space they put; what is read is the same. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the text of a figure', () => {
  it('is written as people say it', () => {
    expect(figureText({ share: 7 }, 'en', english)).to.equal('1 in 7');
    expect(figureText({ count: 27.6e6 }, 'en', english)).to.equal('27.6 million');
    expect(figureText({ count: 62_891 }, 'en', english)).to.equal('62,891');
    expect(figureText({ dollars: 236e9 }, 'en', english)).to.equal('US$236 billion');
    expect(figureText({ percent: 18 }, 'en', english)).to.equal('18%');
    expect(plain(figureText({ percent: 70, to: 90 }, 'en', english))).to.match(/^70% ?[–-] ?90%$/);
  });

  it('follows the language', () => {
    expect(figureText({ share: 7 }, 'es', spanish)).to.equal('1 de cada 7');
    expect(plain(figureText({ count: 27.6e6 }, 'es', spanish))).to.equal('27,6 millones');
    expect(figureText({ count: 62_891 }, 'es', spanish)).to.equal('62.891');
    expect(plain(figureText({ dollars: 236e9 }, 'es', spanish))).to.equal('236 mil millones de dólares');
    expect(plain(figureText({ percent: 18 }, 'es', spanish))).to.equal('18 %');
    expect(plain(figureText({ percent: 70, to: 90 }, 'es', spanish))).to.match(/^70 ?[–-] ?90 %$/);
    expect(plain(countText(20.9e6, 'ar'))).to.match(/مليون/);
  });

  it('writes a year without separators', () => {
    expect(yearText(2024, 'en')).to.equal('2024');
    expect(yearText(2024, 'es')).to.equal('2024');
  });
});
