/** Finds the modules of this very package, for configurations in folders where it is not installed. */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageJson from '#package.json' with { type: 'json' }

/** Returns the file of each module of the package by the name it is imported by, built or as source. */
export function ownModules(): Record<string, string> {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)))
  const modules = Object.entries(packageJson.exports).flatMap(([name, target]) => {
    if (typeof target === 'string') return []
    const built = join(root, target.default)
    const source = join(root, target.default.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts'))
    return [[name.replace('.', packageJson.name), existsSync(built) ? built : source] as const]
  })
  // a longer name first, for one may begin with another
  return Object.fromEntries(modules.sort(([one], [other]) => other.length - one.length))
}

function packageRoot(folder: string): string {
  const isRoot = existsSync(join(folder, 'package.json'))
  return isRoot || dirname(folder) === folder ? folder : packageRoot(dirname(folder))
}
