/** Chooses how generated code names the types of a model. */

import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import packageJson from '#package.json' with { type: 'json' }
import { isMissing } from './import/is-missing.ts'

/** Returns what code in this folder imports them from: the public entry, or the source inside this very package. */
export async function generatedImport(folder: string): Promise<string> {
  const isOurs = (await packageNameAt(resolve(folder))) === packageJson.name
  return isOurs ? '#servicestack/model/service-model.ts' : `${packageJson.name}/model`
}

/** The name in the nearest package.json of a folder or above it. */
async function packageNameAt(folder: string): Promise<unknown> {
  const text = await readText(join(folder, 'package.json'))
  if (text !== undefined) return nameIn(text)
  return dirname(folder) === folder ? undefined : packageNameAt(dirname(folder))
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // the folder need not be there yet, nor hold a package
    if (isMissing(error)) return undefined
    throw error
  }
}

function nameIn(text: string): unknown {
  try {
    const manifest: unknown = JSON.parse(text)
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : undefined
  } catch (error) {
    // a manifest that npm cannot read either is not ours
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
