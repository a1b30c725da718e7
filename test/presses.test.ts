import { expect } from '@open-wc/testing';
import { Presses, type Stroke } from '../src/internal/presses.js';

const stroke = (timeStamp: number, more: Partial<Stroke> = {}): Stroke => ({
  code: 'ShiftLeft', timeStamp, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, ...more,
});

function press(presses: Presses, time: number, more: Partial<Stroke> = {}): number {
  presses.down(stroke(time, more));
  return presses.up(stroke(time, more));
}

describe('counting presses of a key', () => {
  it('counts presses in a row', () => {
    const presses = new Presses();
    expect([0, 100, 200].map((time) => press(presses, time))).to.deep.equal([1, 2, 3]);
  });

  it('counts both shift keys when quick fingers hold one while they press the other', () => {
    const presses = new Presses();
    const right = { code: 'ShiftRight' };
    presses.down(stroke(0));
    presses.down(stroke(10, right));
    expect(presses.up(stroke(20))).to.equal(1);
    expect(presses.up(stroke(30, right))).to.equal(2);
  });

  it('forgets a press after five seconds, and keeps those that came later', () => {
    const presses = new Presses();
    expect([0, 4000, 5000, 8999].map((time) => press(presses, time))).to.deep.equal([1, 2, 2, 3]);
  });

  it('starts again after anything else', () => {
    const presses = new Presses();
    press(presses, 0);
    presses.clear();
    expect(press(presses, 1)).to.equal(1);
    presses.down(stroke(2));
    presses.clear();
    expect(presses.up(stroke(3)), 'the key that was down when it happened').to.equal(0);
  });

  it('does not count a key without a code, with another key, that came up only, or that the page took', () => {
    for (const more of [{ code: '' }, { altKey: true }, { ctrlKey: true }, { metaKey: true }, { defaultPrevented: true }]) {
      expect(press(new Presses(), 0, more), JSON.stringify(more)).to.equal(0);
    }
    expect(new Presses().up(stroke(0))).to.equal(0);
  });
});
