import path from 'node:path'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }

/** Examples import the package by its name, as its users do; here that means the sources, not what was built of them. */
const ownName = Object.entries(packageJson.exports).flatMap(([name, target]) => {
  if (typeof target === 'string') return []
  const source = target.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts')
  const find = new RegExp(`^${name.replace('.', packageJson.name)}$`)
  return [{ find, replacement: path.join(import.meta.dirname, source) }]
})

export default defineConfig({
  resolve: { alias: ownName },
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
