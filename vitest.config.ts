import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The database waits more than it works: one worker a core, not one less.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          globalSetup: 'testing/cluster/setup.ts',
          include: ['src/**/*.test.ts', 'sample/**/*.test.ts', 'testing/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          globalSetup: 'testing/cluster/setup.ts',
          include: ['journeys/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000, interval: 30 } },
        },
      },
    ],
  },
})
