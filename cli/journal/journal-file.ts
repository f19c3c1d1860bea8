/** The file of a journal: what is appended is in it as a whole when the call returns, or not at all. */

import path from 'node:path'
import type { Disk } from './disk.ts'
import { JournalError } from './journal-error.ts'

/** How a file is opened. */
export interface JournalFileOptions {
  readonly path: string
  /** How many of its bytes are good; what follows is cut off. */
  readonly end: number
  /** True to wait for the disk with each call, so that a power cut loses nothing either. */
  readonly isSynced: boolean
  readonly disk: Disk
}

/** A file that only grows, until it is replaced. */
export class JournalFile {
  readonly path: string
  readonly #isSynced: boolean
  readonly #disk: Disk
  #descriptor: number
  #end: number
  #fault: JournalError | undefined

  /** Throws what the disk throws. */
  constructor({ path, end, isSynced, disk }: JournalFileOptions) {
    this.path = path
    this.#isSynced = isSynced
    this.#disk = disk
    this.#end = end
    this.#descriptor = disk.openSync(path, 'a', ownerOnly)
    disk.ftruncateSync(this.#descriptor, end)
    if (isSynced) this.#syncFolder()
  }

  /**
   * Adds text that ends with a line break. Throws a JournalError where that fails: `not-written` when the file is what
   * it was before, else `broken`, and from then on at once.
   */
  append(text: string): void {
    if (this.#fault !== undefined) throw this.#fault
    const bytes = Buffer.from(text)
    try {
      this.#write(this.#descriptor, bytes)
    } catch (cause) {
      throw this.#cutOff(cause)
    }
    try {
      if (this.#isSynced) this.#disk.fdatasyncSync(this.#descriptor)
    } catch (cause) {
      // what the disk did not take once it may have dropped for good, whatever it says the next time
      this.#cutOff(cause)
      throw this.break(cause)
    }
    this.#end += bytes.length
  }

  /** From now on nothing can be added. */
  break(cause: unknown): JournalError {
    this.#fault ??= new JournalError('broken', broken(this.path, cause), { cause })
    return this.#fault
  }

  /** Puts other content in the place of all that is there, at once: whoever reads the path finds the old or the new. */
  replace(pieces: Iterable<string>): void {
    if (this.#fault !== undefined) throw this.#fault
    const draft = `${this.path}.new`
    const descriptor = this.#disk.openSync(draft, 'a', ownerOnly)
    let end = 0
    try {
      this.#disk.ftruncateSync(descriptor, 0)
      for (const piece of pieces) end += this.#write(descriptor, Buffer.from(piece))
      this.#disk.fsyncSync(descriptor)
      this.#disk.renameSync(draft, this.path)
    } catch (error) {
      this.#disk.closeSync(descriptor)
      this.#disk.unlinkSync(draft)
      throw error
    }
    this.#disk.closeSync(this.#descriptor)
    this.#descriptor = descriptor
    this.#end = end
    this.#syncFolder()
  }

  close(): void {
    this.#disk.closeSync(this.#descriptor)
    this.#fault ??= new JournalError('broken', `${this.path} is closed.`)
  }

  /** A disk that is nearly full may take a part. */
  #write(descriptor: number, bytes: Uint8Array): number {
    for (let written = 0; written < bytes.length; ) {
      written += this.#disk.writeSync(descriptor, bytes, written)
    }
    return bytes.length
  }

  #cutOff(cause: unknown): JournalError {
    try {
      this.#disk.ftruncateSync(this.#descriptor, this.#end)
    } catch {
      return this.break(cause)
    }
    return new JournalError('not-written', notWritten(this.path, cause), { cause })
  }

  /** A file that was renamed is there for good once its folder is; Windows has no such call. */
  #syncFolder(): void {
    if (path.sep === '\\') return
    const folder = this.#disk.openSync(path.dirname(this.path), 'r')
    try {
      this.#disk.fsyncSync(folder)
    } finally {
      this.#disk.closeSync(folder)
    }
  }
}

/** Worlds hold what people wrote in chats. */
const ownerOnly = 0o600

function notWritten(path: string, cause: unknown): string {
  return `This could not be written to ${path}, so it does not count (${messageOf(cause)}). Make room, and try again.`
}

function broken(path: string, cause: unknown): string {
  return `Nothing more can be changed: ${path} cannot be written any more (${messageOf(cause)}). What it holds is good; mend the disk and start the stand-in again.`
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
