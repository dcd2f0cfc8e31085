import { defineConfig } from 'vitest/config'

/** `npm run soak`: the property tests at length, with what they covered printed (docs/testing.md). */
export default defineConfig({
  test: {
    name: 'soak',
    globalSetup: 'testing/cluster/setup.ts',
    include: ['src/**/*.soak.ts', 'testing/**/*.soak.ts'],
    testTimeout: 7_200_000,
    reporters: ['verbose'],
    disableConsoleIntercept: true,
  },
})
