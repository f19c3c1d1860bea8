/** Starts Prism with the contract. */

import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.mjs'
import { startServer } from '../server-process.mjs'

const prism = fileURLToPath(new URL('../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url))

/** It answers the example, and writes no line for each request. */
export async function startPrism({ contract }) {
  const port = await freePort()
  const args = [prism, 'mock', '--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'error', contract]
  return startServer(args, { port, patience: 30_000 })
}
