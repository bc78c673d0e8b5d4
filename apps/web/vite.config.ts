import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { libpgQueryWasm } from './libpg-query-wasm.ts'

// In development a server runs beside Vite. It answers only to its own host and origin, so the proxy speaks as one of its pages.
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3600'}`
const asOwnPage = { target: server, changeOrigin: true, headers: { origin: server } }

export default defineConfig({
  plugins: [react(), tailwindcss(), libpgQueryWasm()],
  worker: { format: 'es', plugins: () => [libpgQueryWasm()] },
  // The content security policy allows no data: scripts or fonts, so nothing is inlined.
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1_600 },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: {
      '/trpc': asOwnPage,
      '/models': asOwnPage,
      '/live': { ...asOwnPage, ws: true },
    },
  },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    testTimeout: 20_000,
    setupFiles: ['src/test-setup.ts'],
  },
})
