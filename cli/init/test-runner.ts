/** Chooses what runs the first test of a project. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Node's own, or vitest, which would otherwise find a test that is not for it. */
export type TestRunner = 'node' | 'vitest'

/** Returns vitest for a folder whose package.json names it. */
export function testRunner(folder: string): TestRunner {
  try {
    const { dependencies = {}, devDependencies = {} }: Record<string, object | undefined> = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    return 'vitest' in { ...dependencies, ...devDependencies } ? 'vitest' : 'node'
  } catch {
    // without a package.json that can be read, nothing but Node is certain
    return 'node'
  }
}
