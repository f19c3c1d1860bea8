/** Loads the scenarios of a project: each file of the folder `scenarios` exports one function. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '#mocks/world/world.ts'
import { isMissing } from '../import/is-missing.ts'
import { UsageError } from '../usage-error.ts'
import { importModule } from './import-module.ts'

/**
 * Returns the scenarios by name, in the order of their files; none where there is no such folder. A scenario is called
 * what its function is exported as, and a default export what its file is called: `busy-morning.ts` is `busyMorning`.
 * A file that does not export one function, and a name that is used twice, are usage errors.
 */
export async function loadScenarios(folder: string): Promise<Readonly<Record<string, Scenario>>> {
  const scenarios = new Map<string, { readonly plant: Scenario; readonly file: string }>()
  for (const name of await filesIn(folder)) {
    const file = join(folder, name)
    const found = await loadScenario(file)
    const same = scenarios.get(found.name)
    if (same !== undefined) {
      throw new UsageError(`${file} and ${same.file} are both called ${found.name}. Export one by another name.`)
    }
    scenarios.set(found.name, { plant: found.plant, file })
  }
  return Object.fromEntries([...scenarios].map(([name, { plant }]) => [name, plant]))
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => /(?<!\.(?:test|d))\.m?[jt]s$/.test(name)).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw new UsageError(`${folder} cannot be read. It should be a folder of scenarios.`, { cause: error })
  }
}

async function loadScenario(file: string): Promise<{ readonly name: string; readonly plant: Scenario }> {
  const exported = await importModule(file, 'Mend it, or move it out of the folder of scenarios.')
  const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function')
  const [first, ...others] = functions
  if (first === undefined || others.length > 0) {
    const many = functions.length === 0 ? 'no function' : `${functions.length} functions`
    throw new UsageError(`${file} exports ${many}. Export one that plants: export function busyMorning(world) { … }.`)
  }
  const [name, plant] = first
  // a function is all that can be known of a scenario before it is run
  return { name: name === 'default' ? nameOf(file) : name, plant: plant as Scenario }
}

function nameOf(file: string): string {
  const words = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.m?[jt]s$/, '')
  return words.replace(/[-_. ]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}
