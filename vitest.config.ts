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
        test: { name: 'architecture', environment: 'node', include: ['tools/**/*.test.ts'] },
      },
      'apps/web/vite.config.ts',
    ],
  },
})
