import { expect } from '@open-wc/testing';
import { stages } from '../src/content/spectrum.js';
import { marks } from '../src/internal/spectrum-picture.js';
import { scene, type Format, type PathItem, type Scene, type SceneView, type TextItem } from '../src/internal/spectrum-scene.js';
import { spectrum as en } from '../src/locales/en.js';
import { spectrum as es } from '../src/locales/es.js';

const view = (changes: Partial<SceneView> = {}): SceneView => ({
  words: en,
  heading: en.heading,
  lang: 'en',
  rtl: false,
  contact: { danger: 'In danger now? Call 911', question: 'Worried?', name: 'A line', purpose: 'It listens.', number: '1-888-373-7888', ways: 'Text 233733' },
  measure: (text, bold) => text.length * (bold ? 0.56 : 0.52),
  ...changes,
});
const texts = ({ items }: Scene): TextItem[] => items.filter((item) => 'lines' in item);
const paths = ({ items }: Scene): PathItem[] => items.filter((item) => 'd' in item);
const said = (drawn: Scene): string => texts(drawn).map(({ lines }) => lines.join(' ')).join('\n');
const FORMATS: Format[] = ['picture', 'card', 'poster'];
const LANGUAGES = { en, es, 'a wordy language': { ...es, definition: es.definition.repeat(2), message: es.message.repeat(2) } };

describe('the scene of the spectrum', () => {
  it('is 1080 x 1350 as a card, and has the shape of a sheet between Letter and A4 as a poster', () => {
    const card = scene('card', view());
    expect([card.width, card.height]).to.deep.equal([1080, 1350]);
    const { width, height } = scene('poster', view());
    expect(width / height).to.be.within(210 / 297, 8.5 / 11);
  });

  for (const format of FORMATS) {
    it(`says on the ${format} the definition, all five forms in their order, and where adults come in`, () => {
      const all = said(scene(format, view()));
      const order = [en.heading, en.definition, ...stages.map(({ id }) => en.stages[id].name)].map((part) => all.indexOf(part));
      expect(order).to.not.include(-1);
      expect([...order].sort((a, b) => a - b)).to.deep.equal(order);
      for (const part of [en.axis, en.start, en.end, en.message, en.model]) expect(all).to.contain(part);
      for (const { id } of stages) expect(all).to.contain(en.stages[id].summary);
    });

    for (const [language, words] of Object.entries(LANGUAGES)) {
      it(`keeps everything of the ${format} on the sheet and no two texts on each other, in ${language}`, () => {
        const { measure } = view();
        const drawn = scene(format, view({ words, heading: words.heading }));
        const boxes = texts(drawn).map(({ lines, x, y, lead, size, bold, anchor }) => {
          const wide = Math.max(...lines.map((line) => measure(line, bold) * size));
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          return { left, right: left + wide, top: y - size * 0.75, bottom: y + (lines.length - 1) * lead, text: lines[0] };
        });
        for (const box of boxes) {
          expect(box.left, box.text).to.be.at.least(30);
          expect(box.right, box.text).to.be.at.most(drawn.width - 30);
          expect(box.bottom, box.text).to.be.at.most(drawn.height - 15);
          const hit = boxes.find((other) => other !== box && other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom);
          expect(hit?.text, `on top of ${box.text}`).to.equal(undefined);
        }
      });
    }

    it(`gives the five marks of the ${format} the same size, color and line`, () => {
      const drawn = paths(scene(format, view()));
      const looks = marks.map(({ lines, cores }) =>
        [lines, cores].map((d) => {
          const { scale, ink, stroke } = drawn.find((path) => path.d === d) as PathItem;
          return [scale, ink, stroke];
        }),
      );
      for (const look of looks) expect(look).to.deep.equal(looks[0]);
    });
  }

  it('is mirrored from right to left: the axis begins at the other side, and no mark is turned', () => {
    const ltr = scene('picture', view());
    const rtl = scene('picture', view({ rtl: true }));
    const at = (drawn: Scene, index: number): number => paths(drawn).find(({ d }) => d === marks[index]?.lines)?.x ?? NaN;
    for (const index of [0, 1, 2, 3, 4]) expect(at(rtl, index)).to.be.closeTo(1600 - at(ltr, index), 0.01);
    expect(at(rtl, 0)).to.be.greaterThan(at(rtl, 4));
  });

  it('draws no arrow and no word that says next or worse', () => {
    for (const format of FORMATS) expect(said(scene(format, view()))).to.not.match(/[→←⇒]|\bnext\b|\bworse\b|left to right/i);
  });

  it('shows on the poster, and only there, whom to call and the signs', () => {
    for (const format of FORMATS) {
      const all = said(scene(format, view()));
      expect(all.includes('1-888-373-7888'), format).to.equal(format === 'poster');
      expect(all.includes('In danger now? Call 911'), format).to.equal(format === 'poster');
      for (const { id } of stages) expect(all.includes(en.stages[id].sign), format).to.equal(format === 'poster');
    }
  });
});
