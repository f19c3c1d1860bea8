/** Starts Steady with the contract. */

import { createRequire } from 'node:module'
import path from 'node:path'
import { freePort } from '../free-port.mjs'
import { startServer } from '../server-process.mjs'

/** Its executable itself, because the script around it does not pass a signal on. */
export async function startSteady({ contract }) {
  const home = createRequire(import.meta.url).resolve(`@stdy/cli-${process.platform}-${process.arch}/package.json`)
  const command = path.join(path.dirname(home), 'bin', process.platform === 'win32' ? 'steady.exe' : 'steady')
  const port = await freePort()
  const args = ['--quiet', '--port', String(port), '--host', '127.0.0.1', contract]
  return startServer(args, { command, port })
}
