/** Finds where a file really goes, and sees to it that it stays in the project. */

import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { isMissing } from './is-missing.ts'

/**
 * Returns the path without links. Throws a `UsageError` when a link inside the project leads out of it; who names a
 * place outside of it means that place.
 */
export async function placeToWrite(path: string, project: string = process.cwd()): Promise<string> {
  const place = await realPlace(resolve(path), path)
  const isMeant = !isInside(resolve(path), project)
  if (isMeant || isInside(place, await realpath(project))) return place
  throw new UsageError(
    `${path} is not written, for a link leads from there out of the project, to ${place}. Remove the link, or name that place.`,
  )
}

async function realPlace(whole: string, asked: string): Promise<string> {
  try {
    return await realpath(whole)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (await isLink(whole)) {
      throw new UsageError(`${asked} is not written, for ${whole} is a link to what is not there. Remove the link.`, {
        cause: error,
      })
    }
    // the root of a file system is always there
    return join(await realPlace(dirname(whole), asked), basename(whole))
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}
