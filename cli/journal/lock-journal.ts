/** Sees to it that one process at a time writes a journal. */

import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { errorCode } from '../error-code.ts'
import { UsageError } from '../usage-error.ts'
import type { Processes } from './processes.ts'

/**
 * Writes who holds the file into another beside it, and returns what gives it back. A lock whose process has ended, or
 * whose number another process has by now, is taken over; one that is held throws a UsageError.
 */
export function lockJournal(path: string, processes: Processes): () => void {
  const lock = `${path}.lock`
  const holder = JSON.stringify({ process: processes.own, startedAt: processes.startOf(processes.own) })
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (wrote(lock, holder)) return () => unlinkSync(lock)
    const found = readIfThere(lock)
    if (found !== undefined && isHeld(found, processes)) throw held(path, lock, found)
    if (found !== undefined) putAside(lock, found, processes.own)
  }
  throw held(path, lock, 'others, one after the other')
}

/** Two processes that find the same stale lock may get into each other's way once or twice. */
const attempts = 5

function wrote(lock: string, holder: string): boolean {
  try {
    writeFileSync(lock, holder, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function readIfThere(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Whoever cannot be read may just be writing himself down. */
function isHeld(text: string, processes: Processes): boolean {
  const holder = holderIn(text)
  if (holder === undefined) return true
  return processes.isAlive(holder.process) && processes.startOf(holder.process) === holder.startedAt
}

interface Holder {
  readonly process: number
  /** Undefined where the platform does not tell. */
  readonly startedAt: string | undefined
}

function holderIn(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('process' in value)) return undefined
    const startedAt = 'startedAt' in value ? String(value.startedAt) : undefined
    return { process: Number(value.process), startedAt }
  } catch {
    return undefined
  }
}

/** Takes a stale lock away; if another process put its own there meanwhile, that one is put back. */
function putAside(lock: string, stale: string, own: number): void {
  const aside = `${lock}.${own}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if (readFileSync(aside, 'utf8') === stale) unlinkSync(aside)
  else renameSync(aside, lock)
}

function held(path: string, lock: string, holder: string): UsageError {
  const { process = holder } = holderIn(holder) ?? {}
  return new UsageError(
    `${path} is in use by another process (${process}). Stop that one, or name another file. If there is no such process, delete ${lock}.`,
  )
}
