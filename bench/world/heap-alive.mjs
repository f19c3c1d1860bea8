/** Says how many bytes of the heap are alive. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc')

/** Collects all garbage first. */
export function heapAlive() {
  // what a first collection sets free to be collected, a second one collects
  collect()
  collect()
  return process.memoryUsage().heapUsed
}
