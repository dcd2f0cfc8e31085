import { defineConfig } from 'vitest/config'

/** `npm run trial`: tries the real data, which lies outside the project (docs/testing.md). */
export default defineConfig({
  test: {
    name: 'trial',
    globalSetup: 'testing/cluster/setup.ts',
    include: ['testing/trial/**/*.trial.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
