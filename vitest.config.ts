import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // no module here holds state, so test files may share one module registry: five times faster
    isolate: false,
    // the machines that run this have two cores, and a runner that waits for the other costs nothing
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
