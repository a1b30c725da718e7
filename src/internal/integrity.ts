/** The hash of `packs.js`, which holds the hashes of all packs; the build writes it in (see `rollup.config.mjs`). */
export const integrity: string = '';
