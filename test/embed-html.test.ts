import { expect } from '@open-wc/testing';
import { asBlocks, asLine, attributesOf, element, heading, text, toHtml } from '../src/internal/embed-html.js';

describe('the markup that a site pastes', () => {
  it('has text and numbers escaped, on one line, and nothing for what is no text', () => {
    expect(toHtml(['<b>"A" & B</b>\n\n  C ', 911, element('i', {}, 'x'), null, undefined, true, {}])).to.equal('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; C 911<i>x</i>');
  });

  it('has no attribute that could become another one, and none without a value but those that are true', () => {
    const given = { 'data-a1': ' b "c" ', hidden: true, open: false, none: undefined, n: 3, empty: '', 'a b': 'x', 'a\nonclick': 'x', ' a': 'x', '1a': 'x', A: 'x', 'a"': 'x', 'a>': 'x' };
    expect(attributesOf(given)).to.equal(' data-a1="b &quot;c&quot;" hidden');
    expect(element('p', given).html).to.equal('<p data-a1="b &quot;c&quot;" hidden></p>');
  });

  const blocks = [heading('Signs'), text('Look', ' twice.'), { kind: 'numbers', items: ['Call', 'Tell'] }, { kind: 'points', items: ['a'] }] as const;

  it('has a heading of the level that fits, paragraphs and lists', () => {
    expect(toHtml(asBlocks(blocks, 3))).to.equal('<h3>Signs</h3><p>Look twice.</p><ol><li>Call</li><li>Tell</li></ol><ul><li>a</li></ul>');
  });

  it('says the same on one line where lists would break the page', () => {
    expect(asLine(blocks).html).to.equal('<b>Signs</b><br>Look twice.<br>1. Call<br>2. Tell<br>• a');
  });
});
