import type { Plugin } from 'vite'

/**
 * PostgreSQL's parser asks Emscripten for its .wasm by a path that no bundler sees: this hands it the address of the asset.
 * What only Node needs is taken out, as are the types that it exports for TypeScript alone.
 */
export function libpgQueryWasm(): Plugin {
  return {
    name: 'libpg-query-wasm',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['libpg-query'] } }),
    transform: {
      filter: { id: /libpg-query\/wasm\/(?:index|libpg-query)\.js(?:\?|$)/ },
      handler(code, id) {
        if (/libpg-query\.js(?:\?|$)/.test(id)) {
          const script = code
            .replace(/;if\(typeof exports===[\s\S]*$/, ';')
            .replace(/require\("node:[a-z]+"\)/g, '(void 0)')
          return `${script}\nexport default PgQueryModule;`
        }
        return code
          .replace('export * from "@pgsql/types";', '')
          .replace("import PgQueryModule from './libpg-query.js';", "$&\nimport wasmUrl from './libpg-query.wasm?url';")
          .replace('PgQueryModule()', 'PgQueryModule({ locateFile: () => wasmUrl })')
      },
    },
  }
}
