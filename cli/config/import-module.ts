/** Loads modules of a project, TypeScript and all. */

import { createJiti } from 'jiti'
import { UsageError } from '../usage-error.ts'
import { ownModules } from './own-modules.ts'

/** Returns what a file exports by name; one that cannot be loaded is a usage error that ends with the advice. */
export async function importModule(file: string, advice: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await createJiti(import.meta.url, { moduleCache: false, interopDefault: false, alias: ownModules() }).import(
      file,
    )
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${file} cannot be loaded: ${why} ${advice}`, { cause })
  }
}
