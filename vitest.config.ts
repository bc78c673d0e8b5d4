import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'apps/{cli,server}/src/**/*.test.ts'],
          // Only against a test that hangs: on a busy machine a server may take seconds to start.
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
        // The real server as a process, killed again and again: one file after the other, as each keeps a machine busy.
        test: {
          name: 'durability',
          environment: 'node',
          include: ['tools/soak/**/*.test.ts'],
          fileParallelism: false,
          hookTimeout: 120_000,
        },
      },
      'apps/web/vite.config.ts',
    ],
  },
})
