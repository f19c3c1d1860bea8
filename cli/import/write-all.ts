/** Writes several files, all of them or none. */

import { type FileHandle, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from '../error-code.ts'
import { UsageError } from '../usage-error.ts'
import { isMissing } from './is-missing.ts'
import { placeToWrite } from './place-to-write.ts'

/** A file as it should be. */
export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes beside each file first and renames when all are written, folders are made as needed; then removes what is in
 * the way of nothing any more. Throws a `UsageError` that says which file cannot be written, and leaves nothing behind.
 */
export async function writeAll(files: readonly FileToWrite[], superfluous: readonly string[] = []): Promise<void> {
  const made: Made = { drafts: [], folders: [] }
  process.on('SIGINT', finishFirst).on('SIGTERM', finishFirst)
  try {
    const places = []
    for (const file of files) places.push(await prepare(file, made))
    for (const { draft, place } of places) await rename(draft, place)
    for (const path of superfluous) await rm(path, { force: true })
  } catch (error) {
    await unmake(made)
    throw error
  } finally {
    process.off('SIGINT', finishFirst).off('SIGTERM', finishFirst)
  }
}

/** Somebody who interrupts in the midst of the writing would be left with a mixture; it takes no time to finish. */
function finishFirst(): void {}

/** What there was not before. */
interface Made {
  readonly drafts: string[]
  readonly folders: string[]
}

async function prepare({ path, content }: FileToWrite, made: Made): Promise<{ draft: string; place: string }> {
  try {
    const place = await placeToWrite(path)
    await refuseFolder(place)
    const first = await mkdir(dirname(place), { recursive: true })
    if (first !== undefined) made.folders.push(...foldersBetween(first, dirname(place)))
    const draft = `${place}.draft`
    await writeDraft(draft, content, made)
    return { draft, place }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    throw new UsageError(`Cannot write ${path}: ${whyNot(error)} Nothing was written.`, { cause: error })
  }
}

/** A draft is made by one process only, so that two imports at once never mix what they write. */
async function writeDraft(draft: string, content: string | Uint8Array, made: Made): Promise<void> {
  const file = await openNew(draft)
  made.drafts.push(draft)
  try {
    await file.writeFile(content)
  } finally {
    await file.close()
  }
}

async function openNew(draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx')
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
    const whatToDo = 'Import again when it is done; if none is running, delete that file.'
    throw new UsageError(`Another import is writing ${draft} at this moment. ${whatToDo} Nothing was written.`, {
      cause,
    })
  }
}

/** What renaming would only find out when other files are already in their place. */
async function refuseFolder(place: string): Promise<void> {
  try {
    if ((await stat(place)).isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

function foldersBetween(first: string, last: string): readonly string[] {
  return first === last ? [first] : [...foldersBetween(first, dirname(last)), last]
}

async function unmake({ drafts, folders }: Made): Promise<void> {
  for (const draft of drafts) await rm(draft, { force: true })
  for (const folder of folders.toReversed()) {
    // somebody else may have put something there meanwhile
    await rmdir(folder).catch(() => {})
  }
}

function whyNot(error: Error): string {
  return reasons.get(errorCode(error) ?? '') ?? `${error.message}.`
}

const otherPlaces = 'Name other places with --openapi, --out and --dtos.'

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', `you are not allowed to. ${otherPlaces}`],
  ['EPERM', `you are not allowed to. ${otherPlaces}`],
  ['EROFS', `nothing can be written there at all. ${otherPlaces}`],
  ['ENOSPC', 'the disk is full. Make room and import again.'],
  ['EDQUOT', 'the disk is full. Make room and import again.'],
  ['EISDIR', `a folder is in its place. Move it away. ${otherPlaces}`],
  ['EEXIST', `a file is in the place of its folder. Move it away. ${otherPlaces}`],
  ['ENOTDIR', `a file is in the place of its folder. Move it away. ${otherPlaces}`],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one with --name.'],
])
