/** The integrity hashes of the scripts that widgets load, by file; the build writes them in (see `rollup.config.mjs`). */
export const integrity: Readonly<Record<string, string>> = {};
