/** Finds the configuration of a folder. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'

const names = [
  'understudy.config.ts',
  'understudy.config.mts',
  'understudy.config.js',
  'understudy.config.mjs',
] as const

/** Returns the file of a folder's configuration, or undefined when it has none. */
export function findConfig(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((file) => existsSync(file))
}
