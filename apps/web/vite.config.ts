import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The studio in development talks to a server started beside it; the proxy keeps Host, so the server's Origin check holds.
const serverPort = process.env['PORT'] ?? '3600'
const server = `http://127.0.0.1:${serverPort}`

export default defineConfig({
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  // The content security policy allows no data: scripts or fonts, so nothing is inlined.
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1_600 },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: {
      '/trpc': server,
      '/models': server,
      '/live': { target: server.replace('http', 'ws'), ws: true },
    },
  },
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    setupFiles: ['src/test-setup.ts'],
  },
})
