// The files of dist/ as a zip, made in the page: what a site needs to serve the widgets itself.
import { zipSync } from '../node_modules/fflate/esm/browser.js';

const at = (path) => new URL(`../${path}`, import.meta.url);

/**
 * Saves the files.
 *
 * @param scripts - Their names within dist/.
 * @returns What to tell the person.
 */
export async function download(scripts) {
  try {
    const paths = [...scripts, 'integrity.json', 'custom-elements.json'].map((file) => `dist/${file}`).concat('LICENSE');
    const files = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(at(path));
        if (!response.ok) throw new Error(`${path} could not be read.`);
        return [path.replace('dist/', 'csec-widgets/').replace(/^LICENSE/, 'csec-widgets/LICENSE'), new Uint8Array(await response.arrayBuffer())];
      }),
    );
    const href = URL.createObjectURL(new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' }));
    Object.assign(document.createElement('a'), { href, download: 'csec-widgets.zip' }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
    return `csec-widgets.zip has ${files.length} files. Unpack it on your server.`;
  } catch (error) {
    return `That did not work: ${error.message}`;
  }
}
