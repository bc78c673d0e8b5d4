/** What starts the studio in the checkout; right from `src/` and, one file deep as well, from the bundle in `dist/`. */
export const startScript = new URL('../../../tools/start.mjs', import.meta.url)
