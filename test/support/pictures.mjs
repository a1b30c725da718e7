// Pictures of stories, compared with those that were committed. What counts is what a person sees from two steps away: both
// are averaged over squares, so that another version of a font or of its smoothing makes no difference, and another color,
// size or place does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = new URL('../pictures/', import.meta.url).pathname;

/** Square by square; runs in a page, because a browser can read pictures. */
async function compare(one, other) {
  const SIDE = 12; // pixels of a square
  const FAR = 20; // of 255, in any channel: more than smoothing makes in such a square
  const decode = async (base64) => createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
  const bitmaps = await Promise.all([decode(one), decode(other)]);
  const [is, was] = bitmaps;
  // Heights are rounded, and what the browser itself draws, such as a list, is not as high everywhere.
  if (is.width !== was.width || Math.abs(is.height - was.height) > 3) return `it is ${is.width} × ${is.height} and was ${was.width} × ${was.height} pixels`;
  const [width, height] = [is.width, Math.min(is.height, was.height)];
  const columns = Math.ceil(width / SIDE);
  const [now, before] = bitmaps.map((bitmap) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const sums = new Float64Array(columns * Math.ceil(height / SIDE) * 4);
    for (let at = 0; at < data.length; at += 4) {
      const square = (Math.floor(Math.floor(at / 4 / width) / SIDE) * columns + Math.floor(((at / 4) % width) / SIDE)) * 4;
      for (let channel = 0; channel < 3; channel += 1) sums[square + channel] += data[at + channel];
      sums[square + 3] += 1;
    }
    return sums;
  });
  let far = 0;
  for (let square = 0; square < now.length; square += 4) {
    const mean = (sums, channel) => sums[square + channel] / sums[square + 3];
    far += [0, 1, 2].some((channel) => Math.abs(mean(now, channel) - mean(before, channel)) > FAR);
  }
  const share = far / (now.length / 4);
  return share > 0.01 ? `${(share * 100).toFixed(1)}% of it looks different` : '';
}

/**
 * Compares a picture of a story with the one that was committed; `PICTURES=write` replaces that one.
 *
 * @param page - The page, with the story open.
 * @param name - The name of the file.
 * @returns Nothing where they are alike, or what is different.
 */
export async function comparePicture(page, name) {
  const file = join(folder, `${name}.webp`);
  const element = await page.$('#storybook-root');
  const picture = await element.screenshot({ type: 'webp', quality: 60 });
  if (process.env.PICTURES === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, picture);
    return '';
  }
  if (!existsSync(file)) return `there is no ${file}`;
  const difference = await page.evaluate(compare, Buffer.from(picture).toString('base64'), readFileSync(file).toString('base64'));
  if (!difference) return '';
  writeFileSync(join(folder, `${name}.new.webp`), picture);
  return `${difference}. Compare test/pictures/${name}.webp with ${name}.new.webp. If it is meant to be so: PICTURES=write node --test test/hosts/stories.test.mjs`;
}
