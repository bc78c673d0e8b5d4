import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'apps/server/src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tools/**/*.test.ts'],
          exclude: ['tools/soak/**'],
        },
      },
      {
        // The real server as a process, killed again and again.
        test: { name: 'durability', environment: 'node', include: ['tools/soak/**/*.test.ts'] },
      },
      'apps/web/vite.config.ts',
    ],
  },
})
