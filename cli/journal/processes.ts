/** Tells which processes there are. */

import { readFileSync } from 'node:fs'
import { errorCode } from '../error-code.ts'

/** The processes of this machine. */
export interface Processes {
  /** The number of this one. */
  readonly own: number
  isAlive(process: number): boolean
  /** When a process began, by whatever clock; undefined where the platform does not tell. Numbers are given again, a beginning is not. */
  startOf(process: number): string | undefined
}

/** The processes that run. */
export const processes: Processes = {
  own: process.pid,
  isAlive(number) {
    try {
      process.kill(number, 0)
      return true
    } catch (error) {
      // a process of somebody else may not be signalled, but it is there
      return errorCode(error) === 'EPERM'
    }
  },
  startOf(number) {
    try {
      const text = readFileSync(`/proc/${number}/stat`, 'utf8')
      // the name of a process stands in brackets and may hold anything; its beginning is the 20th word behind
      return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
    } catch {
      return undefined
    }
  },
}
